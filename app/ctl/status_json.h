// The collector's state as JSON for scripts. Names are stable; numbers are in bytes, seconds, and ISO 8601 UTC times.
#pragma once

#include "core/control/collector_state.h"

#include <QJsonObject>

namespace soho::ctl {

[[nodiscard]] QJsonObject jsonOf(const control::CollectorState& state);

}  // namespace soho::ctl
