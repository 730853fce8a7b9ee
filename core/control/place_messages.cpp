#include "core/control/place_messages.h"

#include "core/control/message_codec_impl.h"
#include "core/control/place_layouts.h"

namespace soho::control {

template struct MessageCodec<PlaceQuery>;
template struct MessageCodec<PlaceStatus>;
template struct MessageCodec<ReloadPlaces>;
template struct MessageCodec<PlacePart>;
template struct MessageCodec<PlacePartTaken>;

}  // namespace soho::control
