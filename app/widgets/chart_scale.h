// The arithmetic of a chart's axes: round steps of rates and of local time. Pure; any thread.
#pragma once

#include "core/base/clock.h"

#include <QTimeZone>

#include <vector>

namespace soho::ui {

/// A step of 1, 2 or 5 times a power of ten so that at most `most` steps reach `highest` (above zero).
[[nodiscard]] double roundStep(double highest, int most);

/// Round local times from `from` to `until`, at most `most` of them, all a whole number of minutes or hours apart.
[[nodiscard]] std::vector<Time> roundTimes(Time from, Time until, int most, const QTimeZone& zone);

}  // namespace soho::ui
