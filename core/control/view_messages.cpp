#include "core/control/view_messages.h"

#include "core/control/message_codec_impl.h"
#include "core/control/view_layouts.h"

namespace soho::control {

template struct MessageCodec<ViewRequest>;
template struct MessageCodec<ViewReply>;
template struct MessageCodec<Subscribe>;
template struct MessageCodec<Subscribed>;
template struct MessageCodec<Unsubscribe>;
template struct MessageCodec<ViewUpdate>;
template struct MessageCodec<Taken>;
template struct MessageCodec<Hold>;
template struct MessageCodec<Held>;
template struct MessageCodec<Release>;
template struct MessageCodec<SeriesRequest>;
template struct MessageCodec<SeriesReply>;

}  // namespace soho::control
