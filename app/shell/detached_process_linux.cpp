#include "app/shell/detached_process.h"

#include <QProcess>
#include <QSocketNotifier>

#include <csignal>
#include <sys/syscall.h>
#include <unistd.h>

namespace soho::ui {
namespace {

class LinuxDetachedProcess final : public DetachedProcess {
 public:
  ~LinuxDetachedProcess() override { unwatch(); }

  Result<qint64> start(const QString& program, const QStringList& arguments, const QString& logFile) override {
    unwatch();
    QProcess process;
    process.setProgram(program);
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(logFile, QIODevice::Truncate);
    process.setStandardErrorFile(logFile, QIODevice::Append);
    qint64 pid = 0;
    if (!process.startDetached(&pid)) {
      return failure(ErrorCode::StartFailed, program.toStdString(), process.errorString().toStdString());
    }
    watch(static_cast<pid_t>(pid));
    return pid;
  }

  void terminate() override { send(SIGTERM); }
  void kill() override { send(SIGKILL); }

 private:
  /// By descriptor: the number may belong to somebody else by now.
  void send(int signal) {
    if (m_descriptor >= 0) ::syscall(SYS_pidfd_send_signal, m_descriptor, signal, nullptr, 0);
  }

  // A detached process is nobody's child here, so there is no SIGCHLD; a process descriptor becomes readable at its
  // end (pidfd_open(2); glibc 2.36 declares it without extern "C").
  void watch(pid_t pid) {
    m_descriptor = static_cast<int>(::syscall(SYS_pidfd_open, pid, 0));
    if (m_descriptor < 0) {  // ended already
      QMetaObject::invokeMethod(this, &DetachedProcess::ended, Qt::QueuedConnection);
      return;
    }
    m_notifier = std::make_unique<QSocketNotifier>(m_descriptor, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
      unwatch();
      Q_EMIT ended();
    });
  }

  void unwatch() {
    if (m_notifier) {
      m_notifier->setEnabled(false);
      m_notifier.release()->deleteLater();  // it may be the sender of the signal being handled
    }
    if (m_descriptor >= 0) ::close(m_descriptor);
    m_descriptor = -1;
  }

  int m_descriptor = -1;
  std::unique_ptr<QSocketNotifier> m_notifier;
};

}  // namespace

std::unique_ptr<DetachedProcess> makeDetachedProcess() { return std::make_unique<LinuxDetachedProcess>(); }

}  // namespace soho::ui
