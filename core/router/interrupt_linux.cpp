#include "core/router/interrupt.h"

#include <algorithm>
#include <array>
#include <climits>
#include <cstdint>
#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace soho::router {

Interrupt::Interrupt() : m_descriptor(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)) {}

Interrupt::~Interrupt() { ::close(m_descriptor); }

void Interrupt::raise() {
  const std::uint64_t one = 1;
  // It can only fail when it is raised already.
  (void)!::write(m_descriptor, &one, sizeof one);
}

bool Interrupt::isRaised() const {
  return waitFor(-1, false, false, std::chrono::milliseconds(0)) == Outcome::Interrupted;
}

Interrupt::Outcome Interrupt::waitFor(int descriptor, bool forReading, bool forWriting,
                                      std::chrono::milliseconds time) const {
  const auto events = static_cast<short>((forReading ? POLLIN : 0) | (forWriting ? POLLOUT : 0));
  std::array<pollfd, 2> polled{{{m_descriptor, POLLIN, 0}, {descriptor, events, 0}}};
  const auto milliseconds = std::clamp<std::chrono::milliseconds::rep>(time.count(), 0, INT_MAX);
  // A signal counts as nothing: the caller looks at its clock and comes again.
  if (::poll(polled.data(), polled.size(), static_cast<int>(milliseconds)) <= 0) return Outcome::Nothing;
  return polled[0].revents != 0 ? Outcome::Interrupted : Outcome::Ready;
}

}  // namespace soho::router
