// A RemoteShell without a network: scripts run in a local busybox ash with a PATH, environment and, where a test wants
// it, a root folder of its own. `disturb` fails a script or cuts the connection, as a router does that goes away; as
// with a real session nothing runs after that, until `reconnect`.
#pragma once

#include "core/router/remote_shell.h"

#include <QObject>
#include <QPointer>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace soho::tests {

class LocalShell final : public QObject, public router::RemoteShell {
 public:
  /// `command` is what reads the script: busybox ash, or dash, or {"chroot", ROOT, "/bin/sh"}.
  explicit LocalShell(QStringList command = {QStringLiteral("busybox"), QStringLiteral("ash")})
      : m_command(std::move(command)), m_environment(QProcessEnvironment()) {
    m_environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/sbin:/usr/bin:/sbin:/bin"));
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { fail(ErrorCode::TimedOut); });
  }
  ~LocalShell() override { LocalShell::cancel(); }

  void setEnvironment(const QString& name, const QString& value) { m_environment.insert(name, value); }
  using Disturbed = std::optional<Result<router::ShellAnswer>>;
  /// Asked before each script with its number, from 0: what it returns is answered instead of running it.
  void disturb(std::function<Disturbed(std::size_t, const std::string&)> disturbance) {
    m_disturbance = std::move(disturbance);
  }
  /// What a script answers that fails.
  [[nodiscard]] static router::ShellAnswer failed() {
    router::ShellAnswer answer;
    answer.exitCode = 1;
    answer.errors = "the test says so\n";
    return answer;
  }
  /// Another login.
  void reconnect() { m_isLost = false; }
  /// Every script that was run, for tests that look for secrets or for changes.
  [[nodiscard]] const std::vector<std::string>& scripts() const { return m_scripts; }

  void run(std::string script, std::chrono::milliseconds deadline, QObject* context,
           std::function<void(Result<router::ShellAnswer>)> done) override {
    if (m_done) {
      later(context, std::move(done), failure(ErrorCode::AlreadyRunning, "local shell"));
      return;
    }
    if (m_isLost) return later(context, std::move(done), failure(ErrorCode::NotRunning, "local shell"));
    const auto disturbed = m_disturbance ? m_disturbance(m_scripts.size(), script) : std::nullopt;
    m_scripts.push_back(script);
    if (disturbed) {
      m_isLost = !*disturbed;
      return later(context, std::move(done), *disturbed);
    }
    m_context = context;
    m_done = std::move(done);
    m_deadline.start(deadline);
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(m_environment);
    connect(m_process.get(), &QProcess::finished, this, &LocalShell::finished);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
      if (error == QProcess::FailedToStart) fail(ErrorCode::ConnectionLost);
    });
    m_process->start(m_command.front(), m_command.mid(1));
    m_process->write(script.data(), static_cast<qint64>(script.size()));
    m_process->closeWriteChannel();
  }

  void cancel() override {
    m_done = nullptr;
    m_deadline.stop();
    dropProcess();
  }

 private:
  using Done = std::function<void(Result<router::ShellAnswer>)>;

  static void later(QObject* context, Done done, Result<router::ShellAnswer> answer) {
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
  }

  static std::string cut(const QByteArray& bytes, bool& isCut) {
    isCut |= static_cast<std::size_t>(bytes.size()) > router::kMaxShellOutput;
    return bytes.left(static_cast<qsizetype>(router::kMaxShellOutput)).toStdString();
  }

  void finished(int exitCode, QProcess::ExitStatus status) {
    router::ShellAnswer answer;
    // QProcess gives the signal's number when a signal ended the shell.
    answer.exitCode = status == QProcess::NormalExit ? exitCode : 128 + exitCode;
    answer.output = cut(m_process->readAllStandardOutput(), answer.isCut);
    answer.errors = cut(m_process->readAllStandardError(), answer.isCut);
    end(std::move(answer));
  }
  void fail(ErrorCode code) {
    m_isLost = true;
    end(failure(code, "local shell"));
  }

  void end(Result<router::ShellAnswer> answer) {
    m_deadline.stop();
    dropProcess();
    const Done done = std::exchange(m_done, nullptr);
    if (done && m_context) done(std::move(answer));
  }

  void dropProcess() {
    if (!m_process) return;
    m_process->disconnect(this);
    m_process->kill();
    m_process.release()->deleteLater();
  }

  QStringList m_command;
  QProcessEnvironment m_environment;
  std::function<Disturbed(std::size_t, const std::string&)> m_disturbance;
  bool m_isLost = false;  ///< The connection, by an error.
  std::vector<std::string> m_scripts;
  QTimer m_deadline;
  std::unique_ptr<QProcess> m_process;
  QPointer<QObject> m_context;
  Done m_done;
};

}  // namespace soho::tests
