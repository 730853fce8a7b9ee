#include "core/collector/system_message.h"
#include "core/collector/wake_signal.h"

#include <array>
#include <cerrno>
#include <fcntl.h>

namespace soho::collector {

Result<WakeSignal> WakeSignal::create() {
  std::array<int, 2> ends{};
  if (::pipe(ends.data()) != 0) return failure(ErrorCode::SocketFailed, "pipe", systemMessage(errno));
  WakeSignal signal;
  signal.m_read = FileDescriptor(ends[0]);
  signal.m_write = FileDescriptor(ends[1]);
  for (const int end : ends) {
    if (::fcntl(end, F_SETFL, O_NONBLOCK) != 0 || ::fcntl(end, F_SETFD, FD_CLOEXEC) != 0) {
      return failure(ErrorCode::SocketFailed, "pipe", systemMessage(errno));
    }
  }
  return signal;
}

void WakeSignal::raise() const {
  const char one = 1;
  // A full pipe is readable already.
  [[maybe_unused]] const auto written = ::write(m_write.get(), &one, 1);
}

bool WakeSignal::takeRaised() const {
  std::array<char, 64> taken{};
  bool wasRaised = false;
  while (::read(m_read.get(), taken.data(), taken.size()) > 0) wasRaised = true;
  return wasRaised;
}

}  // namespace soho::collector
