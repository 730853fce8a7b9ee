#include "core/control/session_messages.h"

#include "core/control/message_codec_impl.h"
#include "core/control/session_layouts.h"

namespace soho::control {

template struct MessageCodec<Hello>;
template struct MessageCodec<Welcome>;
template struct MessageCodec<Refusal>;
template struct MessageCodec<Done>;
template struct MessageCodec<EventQuery>;
template struct MessageCodec<EventList>;
template struct MessageCodec<Allow>;
template struct MessageCodec<SetMuting>;
template struct MessageCodec<SetExporterFacts>;
template struct MessageCodec<Stop>;

}  // namespace soho::control
