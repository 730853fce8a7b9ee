#include "app/models/setting_source.h"

#include "core/settings/collector_settings.h"

#include <algorithm>

namespace soho::ui {

CollectorSettingSource::CollectorSettingSource(CollectorFeed& feed, QObject* parent)
    : SettingSource(parent), m_feed(feed) {
  connect(&m_feed, &CollectorFeed::connectionChanged, this, &CollectorSettingSource::refresh);
  refresh();
}

const settings::Setting* CollectorSettingSource::rowOf(const std::string& name) const {
  return settings::find(settings::collectorTable(), name);
}

void CollectorSettingSource::refresh() {
  if (!m_feed.isConnected()) return;
  m_feed.ask(control::SettingQuery{}, this, [this](Result<control::SettingList> list) {
    if (!list || list->settings == m_settings) return;
    m_settings = std::move(list->settings);
    Q_EMIT changed();
  });
}

void CollectorSettingSource::set(const std::string& name, const std::optional<std::string>& value, Outcome done) {
  const auto take = [this, done = std::move(done)](Result<control::SettingOutcome> outcome) {
    if (!outcome) {
      done(Unexpected(outcome.error()));
      return;
    }
    const auto known = std::ranges::find(m_settings, outcome->setting.name, &control::SettingState::name);
    if (known != m_settings.end()) *known = std::move(outcome->setting);
    done({});
    Q_EMIT changed();
  };
  m_feed.ask(control::SetSetting{name, value}, this, take);
}

}  // namespace soho::ui
