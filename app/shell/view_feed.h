// One subscription to a view that outlives the connection: asks again after every reconnect. Event loop thread; owned
// by the page or model that shows it.
#pragma once

#include "app/shell/collector_link.h"
#include "core/talkers/view.h"

#include <QObject>

#include <cstdint>
#include <optional>

namespace soho::ui {

class ViewFeed final : public QObject {
  Q_OBJECT

 public:
  /// Inactive until setActive(true); `link` must outlive it.
  explicit ViewFeed(CollectorLink& link, QObject* parent = nullptr);
  ~ViewFeed() override;

  [[nodiscard]] const talkers::ViewQuery& query() const { return m_query; }
  void setQuery(const talkers::ViewQuery& query);
  /// An inactive feed costs nothing: pages switch theirs on while they are seen.
  void setActive(bool isActive);

 Q_SIGNALS:
  /// At once, then whenever there is a newer snapshot. Connect directly (same thread), or copy the answer.
  void answered(const soho::talkers::ViewAnswer& answer);
  /// The query cannot be answered (BadFilter, with the word that is not understood); the last good one goes on.
  void refused(const soho::Error& error);

 private:
  void subscribe();
  void settle(Result<control::Subscribed> subscribed);
  void unsubscribe();

  CollectorLink& m_link;
  talkers::ViewQuery m_query;
  bool m_isActive = false;
  std::optional<std::uint32_t> m_subscription;
  bool m_isAsking = false;
  bool m_isQueryNewer = false;   ///< Than the one being asked.
  std::uint64_t m_question = 0;  ///< Numbers the Subscribe requests; only the newest one's answer counts.
};

}  // namespace soho::ui
