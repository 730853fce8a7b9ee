#include "app/shell/detached_process.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSocketNotifier>

#include <csignal>
#include <poll.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace soho::ui {
namespace {

// A detached process is nobody's child here, so there is no SIGCHLD; a process descriptor becomes readable at its
// end (pidfd_open(2); glibc 2.36 declares it without extern "C").
int descriptorOf(qint64 processId) {
  return static_cast<int>(::syscall(SYS_pidfd_open, static_cast<pid_t>(processId), 0));
}

bool hasEnded(int descriptor) {
  pollfd end{descriptor, POLLIN, 0};
  return ::poll(&end, 1, 0) != 0;
}

bool isOwn(qint64 processId, const QString& program) {
  const QString folder = QStringLiteral("/proc/%1").arg(processId);
  QString file = QFile::symLinkTarget(folder + QStringLiteral("/exe"));
  const QString replaced = QStringLiteral(" (deleted)");  // proc(5)
  if (file.endsWith(replaced)) file.chop(replaced.size());
  return file == program && QFileInfo(folder).ownerId() == ::geteuid();
}

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
    if (const int descriptor = descriptorOf(pid); descriptor >= 0) {
      watch(descriptor);
    } else {  // ended already
      QMetaObject::invokeMethod(this, &DetachedProcess::ended, Qt::QueuedConnection);
    }
    return pid;
  }

  bool adopt(qint64 processId, const QString& program) override {
    const int descriptor = descriptorOf(processId);
    if (descriptor < 0) return false;
    // In this order: what runs still has been the owner of its number all the time.
    if (!isOwn(processId, program) || hasEnded(descriptor)) {
      ::close(descriptor);
      return false;
    }
    unwatch();
    watch(descriptor);
    return true;
  }

  void terminate() override { send(SIGTERM); }
  void kill() override { send(SIGKILL); }

 private:
  /// By descriptor: the number may belong to somebody else by now.
  void send(int signal) {
    if (m_descriptor >= 0) ::syscall(SYS_pidfd_send_signal, m_descriptor, signal, nullptr, 0);
  }

  void watch(int descriptor) {
    m_descriptor = descriptor;
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
