// The collector's state for people: one line a stage, with a light, a number and what to do when it is not green.
#pragma once

#include "core/control/collector_state.h"
#include "core/health/health.h"

#include <QLocale>
#include <QString>

#include <vector>

namespace soho::ctl {

/// As the desktop's strip judges it; everything since the collector's start counts as recent.
[[nodiscard]] health::Health healthOf(const control::CollectorState& state);
[[nodiscard]] QString statusText(const control::CollectorState& state, const QLocale& locale);
/// One line a setting: name, value, where it comes from.
[[nodiscard]] QString settingsText(const std::vector<control::SettingState>& settings);

}  // namespace soho::ctl
