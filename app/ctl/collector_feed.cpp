#include "app/ctl/collector_feed.h"

#include <utility>

namespace soho::ctl {

void CollectorFeed::withClient(QObject* context, std::function<void(const Result<void>&)> then) {
  if (m_client.isOpen()) return then({});
  m_client.open(m_paths, control::ControlClient::kDefaultTimeout, context,
                [then = std::move(then)](const Result<control::Welcome>& welcome) {
                  if (!welcome) return then(Unexpected(welcome.error()));
                  then({});
                });
}

void CollectorFeed::askState(QObject* context, std::function<void(const Result<control::CollectorState>&)> reply) {
  withClient(context, [this, context, reply = std::move(reply)](const Result<void>& opened) {
    if (!opened) return reply(Unexpected(opened.error()));
    m_client.ask(control::StateQuery{}, context, reply);
  });
}

void CollectorFeed::askSetting(control::SetSetting change, QObject* context,
                               std::function<void(const Result<control::SettingOutcome>&)> reply) {
  withClient(context,
             [this, change = std::move(change), context, reply = std::move(reply)](const Result<void>& opened) {
               if (!opened) return reply(Unexpected(opened.error()));
               m_client.ask(control::SetSetting(change), context, reply);
             });
}

}  // namespace soho::ctl
