// What the router of the sample recording would tell about its household: the devices' names and network cards. As made
// up as resources/sample. Plain values; any thread.
#pragma once

#include "core/control/device_messages.h"

namespace soho::ui {

[[nodiscard]] control::SetLeases sampleLeases();

}  // namespace soho::ui
