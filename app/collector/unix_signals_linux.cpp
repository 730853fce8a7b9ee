#include "app/collector/unix_signals.h"

#include <csignal>
#include <sys/signalfd.h>
#include <unistd.h>

namespace soho::app {

UnixSignals::UnixSignals(QObject* parent) : QObject(parent) {
  // Blocked here, before any thread starts, so that every thread inherits the mask and only the descriptor sees them.
  sigset_t watched;
  sigemptyset(&watched);
  for (const int number : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&watched, number);
  ::pthread_sigmask(SIG_BLOCK, &watched, nullptr);
  ::signal(SIGPIPE, SIG_IGN);
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

}  // namespace soho::app
