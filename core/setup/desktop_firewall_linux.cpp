#include "core/setup/desktop_firewall.h"

#include <QFile>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <utility>

namespace soho::setup {
namespace {

using namespace std::chrono_literals;

constexpr auto kLookDeadline = 5s;
/// Of a person who looks for the password.
constexpr auto kOpenDeadline = 3min;
/// pkexec(1): the authorization could not be obtained because the dialogue was dismissed.
constexpr int kDismissed = 126;

using Ended = std::function<void(int exitCode, const QString& words)>;

class LinuxFirewall final : public DesktopFirewall {
 public:
  void look(QObject* context, std::function<void(Firewall)> done) override {
    // Readable for everybody, unlike `ufw status`.
    QFile ufw(QStringLiteral("/etc/ufw/ufw.conf"));
    if (ufw.open(QIODevice::ReadOnly) && ufw.readAll().contains("\nENABLED=yes")) {
      QMetaObject::invokeMethod(
          context, [done = std::move(done)] { done(Firewall::Ufw); }, Qt::QueuedConnection);
      return;
    }
    // "active" or another word for each, in the order they were asked for.
    run({QStringLiteral("systemctl"), QStringLiteral("is-active"), QStringLiteral("firewalld"),
         QStringLiteral("nftables")},
        kLookDeadline, context, [done = std::move(done)](int, const QString& words) {
          const QStringList states = words.split(u' ');
          if (states.value(0) == u"active") return done(Firewall::Firewalld);
          done(states.value(1) == u"active" ? Firewall::Nftables : Firewall::None);
        });
  }

  void open(Firewall firewall, const IpAddress& router, std::uint16_t port, QObject* context,
            std::function<void(Result<void>)> done) override {
    runAll(openingCommands(firewall, router, port), context, std::move(done));
  }

 private:
  static void runAll(std::vector<QStringList> commands, QObject* context, std::function<void(Result<void>)> done) {
    if (commands.empty()) {
      QMetaObject::invokeMethod(
          context, [done = std::move(done)] { done(failure(ErrorCode::Unsupported, "firewall")); },
          Qt::QueuedConnection);
      return;
    }
    const QStringList command = commands.front();
    commands.erase(commands.begin());
    run(command, kOpenDeadline, context,
        [commands = std::move(commands), context, done = std::move(done)](int exitCode, const QString& words) {
          if (exitCode != 0) {
            return done(failure(exitCode == kDismissed ? ErrorCode::Cancelled : ErrorCode::StartFailed, "firewall",
                                words.toStdString()));
          }
          if (commands.empty()) return done({});
          runAll(commands, context, done);
        });
  }

  /// `ended` gets the exit code, or -1 when the program could not be run or did not end in time, and its words.
  static void run(const QStringList& command, std::chrono::milliseconds deadline, QObject* context, Ended ended) {
    auto* process = new QProcess(context);
    process->setProcessChannelMode(QProcess::MergedChannels);
    const auto finish = [process, ended = std::move(ended)](int exitCode) {
      QObject::disconnect(process, nullptr, nullptr, nullptr);
      process->deleteLater();
      ended(exitCode, QString::fromLocal8Bit(process->readAll()).simplified());
    };
    QObject::connect(process, &QProcess::finished, process, [finish](int exitCode, QProcess::ExitStatus status) {
      finish(status == QProcess::NormalExit ? exitCode : -1);
    });
    QObject::connect(
        process, &QProcess::errorOccurred, process,
        [finish](QProcess::ProcessError error) {
          if (error == QProcess::FailedToStart) finish(-1);
        },
        Qt::QueuedConnection);
    QTimer::singleShot(deadline, process, [process] { process->kill(); });
    process->start(command.front(), command.mid(1), QIODevice::ReadOnly);
  }
};

}  // namespace

std::unique_ptr<DesktopFirewall> makeDesktopFirewall() { return std::make_unique<LinuxFirewall>(); }

}  // namespace soho::setup
