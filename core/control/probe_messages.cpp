#include "core/control/probe_messages.h"

#include "core/control/message_codec_impl.h"
#include "core/control/probe_layouts.h"

namespace soho::control {

template struct MessageCodec<ProbeState>;
template struct MessageCodec<ExpectProbe>;
template struct MessageCodec<Disallow>;

}  // namespace soho::control
