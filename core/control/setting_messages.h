// Messages about settings. Values travel as text, as a person writes them; the collector alone judges and stores them.
#pragma once

#include "core/settings/settings.h"

#include <optional>
#include <string>
#include <vector>

namespace soho::control {

struct SettingState {
  std::string name;
  std::string value;
  std::string defaultValue;
  std::string allowed;  ///< What may be written, for people: "0 to 65535", "connect or bind".
  std::string help;     ///< What it is for, one line. Both in English: settings::translatedText() for the user.
  settings::Origin origin = settings::Origin::Default;
  std::string originDetail;          ///< The option or file it comes from.
  bool isFixed = false;              ///< Given by command line or --config: SetSetting is refused.
  bool needsRestart = false;         ///< A change is stored now and used from the next start.
  bool isWaitingForRestart = false;  ///< The stored value is not yet the one in use.
  bool operator==(const SettingState&) const = default;
};

struct SettingList {
  static constexpr const char* kName = "setting-list";
  std::vector<SettingState> settings;
  bool operator==(const SettingList&) const = default;
};

struct SettingQuery {
  static constexpr const char* kName = "settings";
  using Reply = SettingList;
  bool operator==(const SettingQuery&) const = default;
};

/// The setting as it is after the change.
struct SettingOutcome {
  static constexpr const char* kName = "setting-outcome";
  SettingState setting;
  bool operator==(const SettingOutcome&) const = default;
};

/// Stores a value; without one, forgets the stored value.
struct SetSetting {
  static constexpr const char* kName = "set-setting";
  using Reply = SettingOutcome;
  std::string name;
  std::optional<std::string> value;
  bool operator==(const SetSetting&) const = default;
};

}  // namespace soho::control
