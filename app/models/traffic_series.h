// What the chart shows: rates over the window of the scope, for its chip, and whose traffic it really is. Asked for
// whenever the collector's state moves on. Event loop thread; owned by its page.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/traffic_scope.h"

#include <QObject>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace soho::ui {

/// A piece of a series cut to a window. The window is that of the lists (talkers::Window), so that the sums of its
/// steps are the lists' totals.
struct TrafficPicture {
  Time from{};
  Time until{};  ///< End of the window: its last part may lie after `at`.
  Time at{};     ///< Of the snapshot.
  Duration step{std::chrono::seconds(1)};
  Time start{};  ///< Of the first step.
  std::vector<double> bytesIn;
  std::vector<double> bytesOut;
  talkers::Chip asked;
  talkers::Chip shown;  ///< May be wider than what was asked for.
  std::uint64_t revision = 0;

  /// Mean rate of a step in bits per second; the step in progress counts only as far as it went.
  [[nodiscard]] double rateIn(std::size_t index) const { return rate(bytesIn, index); }
  [[nodiscard]] double rateOut(std::size_t index) const { return rate(bytesOut, index); }
  /// The step a time lies in; nothing outside.
  [[nodiscard]] std::optional<std::size_t> stepAt(Time time) const;
  [[nodiscard]] double totalIn() const;   ///< Bytes.
  [[nodiscard]] double totalOut() const;  ///< Bytes.

 private:
  [[nodiscard]] double rate(const std::vector<double>& bytes, std::size_t index) const;
};

/// First and last moment of a window that ends with the step `at` lies in; the same edges as talkers::Window has.
struct WindowEdges {
  Time from{};
  Time until{};
};
[[nodiscard]] WindowEdges windowEdges(talkers::Window window, Time at);
/// The finest resolution that reaches over the window.
[[nodiscard]] talkers::SeriesTier tierFor(talkers::Window window);
[[nodiscard]] TrafficPicture pictureOf(const control::SeriesReply& reply, talkers::Window window,
                                       const talkers::Chip& asked);

/// How long ago the newest traffic may be missing, because exporters report a flow that goes on only so often; zero
/// while nobody knows.
[[nodiscard]] Duration reportingDelay(const control::CollectorState& state);

class TrafficSeries final : public QObject {
  Q_OBJECT

 public:
  /// `feed` and `scope` must outlive it.
  TrafficSeries(CollectorFeed& feed, const TrafficScope& scope, QObject* parent = nullptr);

  void setActive(bool isActive);
  /// Asks now.
  void refresh() { ask(); }
  void setFrozen(bool isFrozen) { m_isFrozen = isFrozen; }
  [[nodiscard]] bool isFrozen() const { return m_isFrozen; }
  /// Nothing before the first answer.
  [[nodiscard]] const std::optional<TrafficPicture>& picture() const { return m_picture; }

 Q_SIGNALS:
  void changed();

 private:
  void ask();

  CollectorFeed& m_feed;
  const TrafficScope& m_scope;
  bool m_isActive = false;
  bool m_isFrozen = false;
  bool m_isAsking = false;
  std::uint32_t m_question = 0;
  std::optional<TrafficPicture> m_picture;
};

}  // namespace soho::ui
