// The one revision a client of the collector may hold, shared by those who need it at the same time: a frozen table and
// an export. The first one decides which it is. Event loop thread; owned by the page.
#pragma once

#include "app/models/collector_feed.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace soho::ui {

class RevisionHold final : public QObject {
  Q_OBJECT

 public:
  using Taker = std::function<void(Result<std::uint64_t>)>;

  /// `feed` must outlive it.
  explicit RevisionHold(CollectorFeed& feed, QObject* parent = nullptr);

  /// `done` is told, once and later, which revision is held: `wanted` if nobody holds one and it still can be had, else
  /// the one that is held. Every take() needs one giveBack(), also when it failed.
  void take(std::optional<std::uint64_t> wanted, Taker done);
  void giveBack();
  [[nodiscard]] std::optional<std::uint64_t> revision() const { return m_revision; }

 private:
  void settle(Result<control::Held> held);

  CollectorFeed& m_feed;
  int m_users = 0;
  bool m_isAsking = false;
  std::optional<std::uint64_t> m_revision;
  std::vector<Taker> m_waiting;
};

}  // namespace soho::ui
