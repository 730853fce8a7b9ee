// Decides when the person is told of what happened: grouped, at most one notice of a kind per hour, none while paused.
// Pure, time comes from outside.
#pragma once

#include "core/base/clock.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soho::ui {

enum class NoticeKind : std::uint8_t { NewDevice, NewCountry, SilentExporter, UnknownExporter, LostPackets };
inline constexpr std::size_t kNoticeKindCount = 5;

struct Notice {
  NoticeKind kind = NoticeKind::NewDevice;
  std::vector<std::string> subjects;  ///< Each once, in the order they came: names, addresses, country codes.
  bool operator==(const Notice&) const = default;
};

class NoticePolicy {
 public:
  static constexpr Duration kBetweenNotices = std::chrono::hours(1);
  /// What comes together is told together: a household that is switched on in the morning is one notice.
  static constexpr Duration kGathering = std::chrono::seconds(10);
  static constexpr std::size_t kMaxSubjects = 1000;

  /// A kind that is off is forgotten at once, also what already waits.
  void setEnabled(NoticeKind kind, bool isEnabled);
  /// Until then nothing is told; what happens meanwhile is not told later either.
  void pauseUntil(Time until) { m_pausedUntil = until; }

  void add(NoticeKind kind, std::string subject, Time now);
  /// What is to be told now; it counts as told.
  [[nodiscard]] std::vector<Notice> takeDue(Time now);
  /// When takeDue() may have something; nothing while nothing waits.
  [[nodiscard]] std::optional<Time> nextDue() const;

 private:
  struct Waiting {
    bool isEnabled = true;
    std::vector<std::string> subjects;
    Time due{};  ///< Of the subjects.
    std::optional<Time> lastTold;
  };

  [[nodiscard]] Waiting& of(NoticeKind kind) { return m_kinds[static_cast<std::size_t>(kind)]; }

  std::array<Waiting, kNoticeKindCount> m_kinds;
  Time m_pausedUntil{};
};

}  // namespace soho::ui
