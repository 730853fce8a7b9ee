#include "app/shell/system_service.h"

#include <QProcess>
#include <QTimer>

#include <chrono>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

constexpr auto kAskDeadline = 5s;
/// Of a person who looks for the password.
constexpr auto kStartDeadline = 3min;
/// pkexec(1): the authorization could not be obtained because the dialogue was dismissed.
constexpr int kDismissed = 126;

/// It puts the question for the password; a package that is only recommended.
QString asker() { return QStringLiteral("pkexec"); }
QString unit() { return QStringLiteral("sohoflow-collector.service"); }

class SystemdService final : public SystemService {
 public:
  void askIsEnabled(std::function<void(bool)> done) override {
    run(QStringLiteral("systemctl"), {QStringLiteral("is-enabled"), QStringLiteral("--quiet"), unit()}, kAskDeadline,
        [done = std::move(done)](int exitCode, const QString&) { done(exitCode == 0); });
  }

  void start(std::function<void(Result<void>)> done) override {
    run(asker(), {QStringLiteral("systemctl"), QStringLiteral("start"), unit()}, kStartDeadline,
        [done = std::move(done)](int exitCode, const QString& words) {
          if (exitCode == 0) return done({});
          const bool wasAsked = exitCode >= 0;
          done(failure(exitCode == kDismissed ? ErrorCode::Cancelled : ErrorCode::StartFailed,
                       (wasAsked ? unit() : asker()).toStdString(), words.toStdString()));
        });
  }

 private:
  /// `done` gets the exit code, or -1 when the program could not be run or did not end in time, and its last words.
  void run(const QString& program, const QStringList& arguments, std::chrono::milliseconds deadline,
           std::function<void(int, const QString&)> done) {
    auto* process = new QProcess(this);
    process->setProcessChannelMode(QProcess::MergedChannels);
    const auto finish = [process, program, done = std::move(done)](int exitCode) {
      disconnect(process, nullptr, nullptr, nullptr);
      process->deleteLater();
      QString words = QString::fromLocal8Bit(process->readAll()).simplified();
      if (words.isEmpty()) words = program + QStringLiteral(": ") + process->errorString();
      done(exitCode, words);
    };
    connect(process, &QProcess::finished, process, [finish](int exitCode, QProcess::ExitStatus status) {
      finish(status == QProcess::NormalExit ? exitCode : -1);
    });
    connect(process, &QProcess::errorOccurred, process, [finish](QProcess::ProcessError error) {
      if (error == QProcess::FailedToStart) finish(-1);
    });
    QTimer::singleShot(deadline, process, [process] { process->kill(); });
    process->start(program, arguments, QIODevice::ReadOnly);
  }
};

}  // namespace

std::unique_ptr<SystemService> makeSystemService() { return std::make_unique<SystemdService>(); }

}  // namespace soho::ui
