// One message of every kind, each member different from its default, for tests of the codec.
#pragma once

#include "core/control/messages.h"

#include <vector>

namespace soho::control {

[[nodiscard]] std::vector<RequestBody> sampleRequests();
[[nodiscard]] std::vector<ReplyBody> sampleReplies();
[[nodiscard]] CollectorState sampleState();

}  // namespace soho::control
