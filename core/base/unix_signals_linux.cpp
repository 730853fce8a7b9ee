#include "core/base/unix_signals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace soho {
namespace {

sigset_t watchedSignals() {
  sigset_t watched;
  sigemptyset(&watched);
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&watched, number);
  return watched;
}

}  // namespace

// Every thread that starts later inherits the mask, so that only the descriptor sees them.
void UnixSignals::block() {
  const sigset_t watched = watchedSignals();
  ::pthread_sigmask(SIG_BLOCK, &watched, nullptr);
  ::signal(SIGPIPE, SIG_IGN);
}

UnixSignals::UnixSignals(QObject* parent) : QObject(parent) {
  block();
  const sigset_t watched = watchedSignals();
  m_readEnd = ::signalfd(-1, &watched, SFD_NONBLOCK | SFD_CLOEXEC);
  if (m_readEnd < 0) return;
  m_notifier = new QSocketNotifier(m_readEnd, QSocketNotifier::Read, this);
  connect(m_notifier, &QSocketNotifier::activated, this, &UnixSignals::readSignals);
}

UnixSignals::~UnixSignals() {
  if (m_readEnd >= 0) ::close(m_readEnd);
}

void UnixSignals::readSignals() {
  signalfd_siginfo info{};
  while (::read(m_readEnd, &info, sizeof info) == static_cast<ssize_t>(sizeof info)) {
    if (info.ssi_signo == SIGHUP) {
      Q_EMIT reloadRequested();
    } else {
      Q_EMIT stopRequested();
    }
  }
}

}  // namespace soho
