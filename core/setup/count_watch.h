// Notices when an ntopng that runs no longer counts what the collector sends it, as after another version has taken its
// place. Pure; times are given to it.
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>

namespace soho::setup {

class CountWatch {
 public:
  using TimePoint = std::chrono::steady_clock::time_point;
  /// Longer than several events take, and than an ntopng takes to start.
  static constexpr std::chrono::seconds kPatience{45};

  struct Sight {
    QString ntopng;  ///< Which one: another text when it was started anew or replaced.
    bool isListening = false;
    quint64 eventsSent = 0;
    quint64 eventsCounted = 0;
    quint64 recordsSent = 0;
    quint64 recordsCounted = 0;
  };

  /// True once for each ntopng: it hears and is sent something, and has counted nothing of it for kPatience.
  [[nodiscard]] bool look(const Sight& sight, TimePoint now);
  /// Looks at the same ntopng anew.
  void reset() { *this = CountWatch(); }

 private:
  /// What was sent and counted when it was last in order.
  struct Meter {
    quint64 sent = 0;
    quint64 counted = 0;
    TimePoint since;

    [[nodiscard]] bool stalls(quint64 nowSent, quint64 nowCounted, TimePoint now);
  };

  QString m_ntopng;
  bool m_hasTold = false;
  Meter m_events;
  Meter m_records;
};

}  // namespace soho::setup
