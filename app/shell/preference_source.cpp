#include "app/shell/preference_source.h"

namespace soho::ui {
namespace {

control::SettingState stateOf(const settings::SettingView& view) {
  control::SettingState state;
  state.name = view.setting->name;
  state.value = view.value;
  state.defaultValue = view.setting->defaultText;
  state.allowed = view.setting->allowed;
  state.help = view.setting->help;
  state.origin = view.origin;
  state.originDetail = view.originName;
  state.isFixed = view.isFixed;
  state.needsRestart = view.setting->effect == settings::Effect::AfterRestart;
  state.isWaitingForRestart = view.isWaitingForRestart;
  return state;
}

}  // namespace

PreferenceSource::PreferenceSource(Preferences& preferences, QObject* parent)
    : SettingSource(parent), m_preferences(preferences) {
  connect(&m_preferences, &Preferences::changed, this, &PreferenceSource::refresh);
  refresh();
}

const settings::Setting* PreferenceSource::rowOf(const std::string& name) const {
  return settings::find(settings::desktopTable(), name);
}

void PreferenceSource::set(const std::string& name, const std::optional<std::string>& value, Outcome done) {
  const settings::Setting* row = rowOf(name);
  if (row == nullptr) {
    done(failure(ErrorCode::BadSetting, name, "is no setting"));
    return;
  }
  // A default is stored like any other value: what is chosen here stays when a later version has another default.
  const std::string text = value.value_or(std::string(row->defaultText));
  done(m_preferences.set(name.c_str(), QString::fromStdString(text)));
  refresh();
}

void PreferenceSource::refresh() {
  std::vector<control::SettingState> settings;
  for (const settings::Setting& row : settings::desktopOptions()) {
    const std::string name(row.name);
    if (const auto view = m_preferences.view(name.c_str())) settings.push_back(stateOf(*view));
  }
  if (settings == m_settings) return;
  m_settings = std::move(settings);
  Q_EMIT changed();
}

}  // namespace soho::ui
