#include "core/setup/settings_feed.h"

#include <utility>

namespace soho::setup {

void SettingsFeed::state(QObject* context, std::function<void(Result<State>)> reply) {
  askState(context, [reply = std::move(reply)](const Result<control::CollectorState>& state) {
    if (!state) return reply(Unexpected(state.error()));
    reply(stateOf(*state));
  });
}

void SettingsFeed::use(const QString& endpoint, int headerBytes, bool hasExporterIds, QObject* context,
                       std::function<void(Result<bool>)> reply) {
  set({{"ntopng", endpoint.toStdString()},
       {"ntopng-mode", "connect"},
       {"ntopng-header", std::to_string(headerBytes)},
       {"ntopng-exporter-ids", hasExporterIds ? "on" : "off"}},
      false, context, std::move(reply));
}

void SettingsFeed::useKey(const QString& key, QObject* context, std::function<void(Result<bool>)> reply) {
  set({{"ntopng-curve-key", key.isEmpty() ? "off" : key.toStdString()}}, false, context, std::move(reply));
}

void SettingsFeed::set(std::vector<control::SetSetting> changes, bool needsRestart, QObject* context,
                       std::function<void(Result<bool>)> reply) {
  if (changes.empty()) return reply(needsRestart);
  control::SetSetting change = std::move(changes.front());
  changes.erase(changes.begin());
  askSetting(std::move(change), context,
             [this, changes = std::move(changes), needsRestart, context,
              reply = std::move(reply)](const Result<control::SettingOutcome>& outcome) {
               if (!outcome) return reply(Unexpected(outcome.error()));
               set(changes, needsRestart || outcome->setting.isWaitingForRestart, context, reply);
             });
}

}  // namespace soho::setup
