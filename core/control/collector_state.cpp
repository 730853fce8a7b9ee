#include "core/control/collector_state.h"

#include "core/control/collector_state_layouts.h"
#include "core/control/message_codec_impl.h"

namespace soho::control {

template struct MessageCodec<CollectorState>;
template struct MessageCodec<StateQuery>;

}  // namespace soho::control
