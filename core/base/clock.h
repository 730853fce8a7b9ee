// Time as a dependency: everything that needs "now" takes a Clock, so that tests and replay can set it.
#pragma once

#include <chrono>

namespace soho {

/// UTC, nanoseconds since 1970. One type for wire, kernel and capture times.
using Time = std::chrono::sys_time<std::chrono::nanoseconds>;
using Duration = std::chrono::nanoseconds;

class Clock {
 public:
  virtual ~Clock() = default;
  [[nodiscard]] virtual Time now() const = 0;
};

class SystemClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override {
    return std::chrono::time_point_cast<std::chrono::nanoseconds>(std::chrono::system_clock::now());
  }
};

/// A clock that stands still until it is told otherwise: replay at full speed, and tests.
class ManualClock final : public Clock {
 public:
  [[nodiscard]] Time now() const override { return m_now; }
  void set(Time now) { m_now = now; }
  void advance(Duration by) { m_now += by; }

 private:
  Time m_now{};
};

}  // namespace soho
