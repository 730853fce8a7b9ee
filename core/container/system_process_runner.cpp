#include "core/container/system_process_runner.h"

#include <QMetaObject>
#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTimer>

#include <unistd.h>
#include <utility>

namespace soho::container {
namespace {

class SystemProcess final : public QObject, public RunningProcess {
 public:
  SystemProcess(const Command& command, OutcomeReply reply, LineReply line)
      : m_name(command.program.toStdString()), m_reply(std::move(reply)), m_line(std::move(line)) {
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    m_process.setProcessEnvironment(environment);
    if (!command.inputFile.isEmpty()) m_process.setStandardInputFile(command.inputFile);
    if (!command.outputFile.isEmpty()) m_process.setStandardOutputFile(command.outputFile, QIODevice::Truncate);
    // Ctrl-C in a terminal is for us alone: what it interrupts is taken back with the same programs.
    m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SystemProcess::readOutput);
    connect(&m_process, &QProcess::readyReadStandardError, this, &SystemProcess::readErrors);
    connect(&m_process, &QProcess::finished, this, &SystemProcess::ended);
    connect(&m_process, &QProcess::errorOccurred, this, &SystemProcess::failed);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
      answer(failure(ErrorCode::TimedOut, m_name));
      m_process.kill();
    });
    m_deadline.setSingleShot(true);
    if (command.deadline.count() > 0) m_deadline.start(command.deadline);
    m_process.start(command.program, command.arguments);
    if (command.inputFile.isEmpty()) {
      m_process.write(command.input);
      m_process.closeWriteChannel();
    }
  }

  ~SystemProcess() override {
    m_reply = {};
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning) return;
    m_process.kill();
    m_process.waitForFinished(1000);  // Only until the kernel has taken it: SIGKILL cannot be refused.
  }

 private:
  void readOutput() {
    if (m_line) return readLines(m_process.readAllStandardOutput(), m_restOfOutput);
    m_outcome.output += m_process.readAllStandardOutput().left(kMaxOutput - m_outcome.output.size());
  }

  void readErrors() {
    const QByteArray bytes = m_process.readAllStandardError();
    m_outcome.errorOutput += bytes.left(kMaxOutput - m_outcome.errorOutput.size());
    if (m_line) readLines(bytes, m_restOfErrors);
  }

  void readLines(const QByteArray& bytes, QByteArray& rest) {
    rest += bytes;
    for (qsizetype end = 0; (end = rest.indexOf('\n')) >= 0;) {
      const QByteArray line = rest.left(end).trimmed();
      rest.remove(0, end + 1);
      if (!line.isEmpty()) m_line(line);
    }
    if (rest.size() > kMaxOutput) rest.clear();
  }

  void ended(int exitCode, QProcess::ExitStatus status) {
    readOutput();
    readErrors();
    m_outcome.exitCode = exitCode;
    if (status == QProcess::CrashExit)
      return answer(failure(ErrorCode::NotRunning, m_name, "it was killed or crashed"));
    answer(std::move(m_outcome));
  }

  void failed(QProcess::ProcessError error) {
    if (error == QProcess::FailedToStart)
      answer(failure(ErrorCode::FileMissing, m_name, m_process.errorString().toStdString()));
  }

  /// Later, so that the one who started it has the object in hand.
  void answer(Result<Outcome> outcome) {
    m_deadline.stop();
    if (!m_reply) return;
    QMetaObject::invokeMethod(
        this,
        [reply = std::exchange(m_reply, {}), outcome = std::move(outcome)] {
          reply(outcome);  // May delete this object.
        },
        Qt::QueuedConnection);
  }

  std::string m_name;
  OutcomeReply m_reply;
  LineReply m_line;
  Outcome m_outcome;
  QByteArray m_restOfOutput;
  QByteArray m_restOfErrors;
  QTimer m_deadline;
  QProcess m_process;
};

}  // namespace

std::unique_ptr<RunningProcess> SystemProcessRunner::start(const Command& command, OutcomeReply reply, LineReply line) {
  return std::make_unique<SystemProcess>(command, std::move(reply), std::move(line));
}

}  // namespace soho::container
