#include "app/models/revision_hold.h"

#include <utility>

namespace soho::ui {

RevisionHold::RevisionHold(CollectorFeed& feed, QObject* parent) : QObject(parent), m_feed(feed) {
  // What a lost session held is gone with it.
  connect(&m_feed, &CollectorFeed::connectionChanged, this, [this] { m_revision.reset(); });
}

void RevisionHold::take(std::optional<std::uint64_t> wanted, Taker done) {
  ++m_users;
  m_waiting.push_back(std::move(done));
  if (m_isAsking) return;
  m_isAsking = true;
  const std::optional<std::uint64_t> first = m_revision ? m_revision : wanted;
  m_feed.ask(control::Hold{first}, this, [this, first](Result<control::Held> held) {
    if (held || !first) {
      settle(std::move(held));
      return;
    }
    // It was overtaken on the way; the newest is as good to hold.
    m_feed.ask(control::Hold{}, this, [this](Result<control::Held> newest) { settle(std::move(newest)); });
  });
}

void RevisionHold::settle(Result<control::Held> held) {
  m_isAsking = false;
  if (held && m_users > 0) m_revision = held->revision;
  const Result<std::uint64_t> told = held ? Result<std::uint64_t>(held->revision) : Unexpected(held.error());
  for (const Taker& taker : std::exchange(m_waiting, {})) taker(told);
}

void RevisionHold::giveBack() {
  if (m_users == 0 || --m_users > 0) return;
  m_revision.reset();
  m_feed.ask(control::Release{}, this, [](const Result<control::Done>&) {});
}

}  // namespace soho::ui
