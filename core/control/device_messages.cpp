#include "core/control/device_messages.h"

#include "core/control/device_layouts.h"
#include "core/control/message_codec_impl.h"

namespace soho::control {

template struct MessageCodec<DeviceQuery>;
template struct MessageCodec<DeviceList>;
template struct MessageCodec<SetDeviceLabel>;
template struct MessageCodec<AcknowledgeDevices>;
template struct MessageCodec<SetLeases>;

}  // namespace soho::control
