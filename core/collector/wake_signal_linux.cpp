#include "core/collector/system_message.h"
#include "core/collector/wake_signal.h"

#include <cerrno>
#include <cstdint>
#include <sys/eventfd.h>

namespace soho::collector {

Result<WakeSignal> WakeSignal::create() {
  WakeSignal signal;
  signal.m_read = FileDescriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK));
  if (!signal.m_read.isOpen()) return failure(ErrorCode::SocketFailed, "eventfd", systemMessage(errno));
  return signal;
}

void WakeSignal::raise() const {
  const std::uint64_t one = 1;
  // The only failure is a full counter, and then the descriptor is readable already.
  [[maybe_unused]] const auto written = ::write(m_read.get(), &one, sizeof one);
}

bool WakeSignal::takeRaised() const {
  std::uint64_t count = 0;
  return ::read(m_read.get(), &count, sizeof count) == static_cast<ssize_t>(sizeof count);
}

}  // namespace soho::collector
