// Layouts of the setting messages; included by the codec's files only.
#pragma once

#include "core/control/cbor_layout.h"
#include "core/control/setting_messages.h"

namespace soho::control {

template <>
struct LastOf<settings::Origin> {
  static constexpr settings::Origin kValue = settings::Origin::CommandLine;
};

template <>
inline constexpr auto kLayout<SettingState> =
    namedLayout(field("name", &SettingState::name), field("value", &SettingState::value),
                field("default", &SettingState::defaultValue), field("allowed", &SettingState::allowed),
                field("help", &SettingState::help), field("origin", &SettingState::origin),
                field("origin-detail", &SettingState::originDetail), field("fixed", &SettingState::isFixed),
                field("needs-restart", &SettingState::needsRestart),
                field("waiting-for-restart", &SettingState::isWaitingForRestart));
template <>
inline constexpr auto kLayout<SettingList> = namedLayout(field("settings", &SettingList::settings));
template <>
inline constexpr auto kLayout<SettingQuery> = namedLayout();
template <>
inline constexpr auto kLayout<SettingOutcome> = namedLayout(field("setting", &SettingOutcome::setting));
template <>
inline constexpr auto kLayout<SetSetting> =
    namedLayout(field("name", &SetSetting::name), field("value", &SetSetting::value));

}  // namespace soho::control
