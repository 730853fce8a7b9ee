#include "app/shell/link_ntopng_feed.h"

#include <utility>

namespace soho::ui {

void LinkNtopngFeed::askState(QObject* context, std::function<void(const Result<control::CollectorState>&)> reply) {
  m_link.ask(control::StateQuery{}, context, std::move(reply));
}

void LinkNtopngFeed::askSetting(control::SetSetting change, QObject* context,
                                std::function<void(const Result<control::SettingOutcome>&)> reply) {
  m_link.ask(std::move(change), context, std::move(reply));
}

}  // namespace soho::ui
