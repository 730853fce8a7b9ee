// What the Settings page calls each setting, in which section it stands, and one sentence about it. The tables of
// core/settings say what exists; this says it to people. Pure; texts are translated when asked for.
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <string>

namespace soho::ui {

enum class SettingSection : std::uint8_t { General, Notifications, Collector, Locations, Privacy, Advanced, About };
inline constexpr std::size_t kSettingSectionCount = 7;

struct SettingWords {
  SettingSection section = SettingSection::Advanced;
  QString title;
  QString sentence;
  bool isKnown = false;  ///< False: a newer collector's; it stands in Advanced under its own name.
};

[[nodiscard]] SettingWords settingWords(const std::string& name);
[[nodiscard]] QString sectionTitle(SettingSection section);
/// What a choice is called: "auto" of the theme is "Like the desktop". The value itself for one without a name.
[[nodiscard]] QString choiceText(const std::string& name, const std::string& choice);

}  // namespace soho::ui
