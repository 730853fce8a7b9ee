#include "app/ctl/collector_feed.h"

#include <utility>

namespace soho::ctl {

void CollectorFeed::withClient(QObject* context, std::function<void(Result<void>)> then) {
  if (m_client.isOpen()) return then({});
  m_client.open(m_paths, control::ControlClient::kDefaultTimeout, context,
                [then = std::move(then)](const Result<control::Welcome>& welcome) {
                  if (!welcome) return then(Unexpected(welcome.error()));
                  then({});
                });
}

void CollectorFeed::state(QObject* context, std::function<void(Result<State>)> reply) {
  withClient(context, [this, context, reply = std::move(reply)](const Result<void>& opened) {
    if (!opened) return reply(Unexpected(opened.error()));
    m_client.ask(control::StateQuery{}, context, [reply](const Result<control::CollectorState>& state) {
      if (!state) return reply(Unexpected(state.error()));
      reply(setup::stateOf(*state));
    });
  });
}

void CollectorFeed::use(const QString& endpoint, int headerBytes, bool hasExporterIds, QObject* context,
                        std::function<void(Result<bool>)> reply) {
  withClient(context, [this, endpoint, headerBytes, hasExporterIds, context,
                       reply = std::move(reply)](const Result<void>& opened) {
    if (!opened) return reply(Unexpected(opened.error()));
    set({{"ntopng", endpoint.toStdString()},
         {"ntopng-mode", "connect"},
         {"ntopng-header", std::to_string(headerBytes)},
         {"ntopng-exporter-ids", hasExporterIds ? "on" : "off"}},
        false, context, reply);
  });
}

void CollectorFeed::dropKey(QObject* context, std::function<void(Result<bool>)> reply) {
  withClient(context, [this, context, reply = std::move(reply)](const Result<void>& opened) {
    if (!opened) return reply(Unexpected(opened.error()));
    set({{"ntopng-curve-key", "off"}}, false, context, reply);
  });
}

void CollectorFeed::set(std::vector<control::SetSetting> changes, bool needsRestart, QObject* context,
                        std::function<void(Result<bool>)> reply) {
  if (changes.empty()) return reply(needsRestart);
  control::SetSetting change = std::move(changes.front());
  changes.erase(changes.begin());
  m_client.ask(std::move(change), context,
               [this, changes = std::move(changes), needsRestart, context,
                reply = std::move(reply)](const Result<control::SettingOutcome>& outcome) {
                 if (!outcome) return reply(Unexpected(outcome.error()));
                 set(changes, needsRestart || outcome->setting.isWaitingForRestart, context, reply);
               });
}

}  // namespace soho::ctl
