// Who was active at one moment of the chart: asks for the series of the devices that are listed when the chart is
// frozen, and reads them at that moment. Event loop thread; owned by its page.
#pragma once

#include "app/models/collector_feed.h"
#include "app/models/traffic_series.h"

#include <QObject>
#include <QString>

#include <cstdint>
#include <utility>
#include <vector>

namespace soho::ui {

struct Contributor {
  QString name;
  double bitsPerSecondIn = 0;
  double bitsPerSecondOut = 0;
};

class Contributors final : public QObject {
  Q_OBJECT

 public:
  /// `feed` must outlive it.
  explicit Contributors(CollectorFeed& feed, QObject* parent = nullptr) : QObject(parent), m_feed(feed) {}

  /// Asks, once, for the series of `who` (chips and their names).
  void freeze(talkers::Window window, const std::vector<std::pair<talkers::Chip, QString>>& who);
  void release();
  /// The busiest first, at most `most`; only those of whom a series of their own is kept.
  [[nodiscard]] std::vector<Contributor> at(Time moment, std::size_t most) const;

 Q_SIGNALS:
  /// More is known than before.
  void changed();

 private:
  struct Known {
    QString name;
    TrafficPicture picture;
  };

  CollectorFeed& m_feed;
  std::uint32_t m_question = 0;
  std::vector<Known> m_known;
};

}  // namespace soho::ui
