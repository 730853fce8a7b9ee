#include "core/control/setting_messages.h"

#include "core/control/message_codec_impl.h"
#include "core/control/setting_layouts.h"

namespace soho::control {

template struct MessageCodec<SettingList>;
template struct MessageCodec<SettingQuery>;
template struct MessageCodec<SettingOutcome>;
template struct MessageCodec<SetSetting>;

}  // namespace soho::control
