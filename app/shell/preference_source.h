// The desktop's own settings as the Settings page knows them. Event loop thread; owned by the window.
#pragma once

#include "app/models/setting_source.h"
#include "app/shell/preferences.h"

#include <string>
#include <vector>

namespace soho::ui {

class PreferenceSource final : public SettingSource {
  Q_OBJECT

 public:
  /// `preferences` must outlive it.
  explicit PreferenceSource(Preferences& preferences, QObject* parent = nullptr);

  [[nodiscard]] const std::vector<control::SettingState>& settings() const override { return m_settings; }
  [[nodiscard]] const settings::Setting* rowOf(const std::string& name) const override;
  void set(const std::string& name, const std::optional<std::string>& value, Outcome done) override;
  void refresh() override;

 private:
  Preferences& m_preferences;
  std::vector<control::SettingState> m_settings;
};

}  // namespace soho::ui
