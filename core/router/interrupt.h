// Ends another thread's wait: the way an SSH worker is told to stop. Any thread may raise it; raised stays raised.
// Platform code is in interrupt_linux.cpp.
#pragma once

#include <chrono>

namespace soho::router {

class Interrupt {
 public:
  Interrupt();
  ~Interrupt();
  Interrupt(const Interrupt&) = delete;
  Interrupt& operator=(const Interrupt&) = delete;

  void raise();
  [[nodiscard]] bool isRaised() const;

  enum class Outcome { Ready, Nothing, Interrupted };
  /// Waits until `descriptor` can be read (or written, if asked), the time is over, or it is interrupted.
  [[nodiscard]] Outcome waitFor(int descriptor, bool forReading, bool forWriting, std::chrono::milliseconds time) const;

 private:
  int m_descriptor;
};

}  // namespace soho::router
