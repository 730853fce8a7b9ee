#include "core/collector/local_interfaces.h"
#include "core/setup/desktop_firewall.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>

#include <chrono>
#include <unistd.h>
#include <utility>

namespace soho::setup {
namespace {

using namespace std::chrono_literals;

constexpr auto kLookDeadline = 15s;  // firewall-cmd is slow to start on a busy computer
/// Of a person who looks for the password.
constexpr auto kOpenDeadline = 3min;
// pkexec(1): the dialogue was dismissed; not authorized.
constexpr int kDismissed = 126;
constexpr int kNotAuthorized = 127;
// firewall-cmd(1): NOT_AUTHORIZED.
constexpr int kFirewalldNotAuthorized = 253;

using Ended = std::function<void(int exitCode, const QString& words)>;

/// Where the sender's datagrams come in; empty when it is in no network of this computer.
QString interfaceTowards(const IpAddress& sender) {
  const auto networks = collector::interfaceNetworks();
  if (!networks) return {};
  for (const collector::InterfaceNetwork& network : *networks) {
    if (network.network.contains(sender)) return QString::fromStdString(network.interface);
  }
  return {};
}

Error errorOf(const FirewallRule& rule, int exitCode, const QString& words) {
  const char* const name = rule.firewall == Firewall::Ufw ? "ufw" : "firewalld";
  if (exitCode == kDismissed) return {ErrorCode::Cancelled, name, words.toStdString()};
  const bool isRefused = exitCode == kNotAuthorized || exitCode == kFirewalldNotAuthorized;
  return {isRefused ? ErrorCode::NoPermission : ErrorCode::StartFailed, name, words.toStdString()};
}

class LinuxFirewall final : public DesktopFirewall {
 public:
  void look(const IpAddress& sender, QObject* context, std::function<void(FoundFirewall)> done) override {
    // Readable for everybody, unlike `ufw status`.
    QFile ufw(QStringLiteral("/etc/ufw/ufw.conf"));
    if (ufw.open(QIODevice::ReadOnly) && ufw.readAll().contains("\nENABLED=yes")) {
      QMetaObject::invokeMethod(
          context, [done = std::move(done)] { done({Firewall::Ufw}); }, Qt::QueuedConnection);
      return;
    }
    // "active" or another word for each, in the order they were asked for.
    run({QStringLiteral("systemctl"), QStringLiteral("is-active"), QStringLiteral("firewalld"),
         QStringLiteral("nftables")},
        kLookDeadline, context, [sender, context, done = std::move(done)](int, const QString& words) {
          const QStringList states = words.split(u' ');
          if (states.value(0) == u"active") return findZone(interfaceTowards(sender), context, done);
          done({states.value(1) == u"active" ? Firewall::Nftables : Firewall::None});
        });
  }

  void open(const FirewallRule& rule, QObject* context, std::function<void(Result<bool>)> done) override {
    run(rule.openingCommand(), kOpenDeadline, context,
        [rule, done = std::move(done)](int exitCode, const QString& words) {
          if (exitCode != 0) return done(Unexpected(errorOf(rule, exitCode, words)));
          done(words.contains(u"ALREADY_ENABLED") || words.contains(u"Skipping adding existing rule") ||
               words.contains(u"Rule updated"));
        });
  }

  void close(const FirewallRule& rule, QObject* context, std::function<void(Result<void>)> done) override {
    const QStringList command = rule.closingCommand();
    const QString program = rule.firewall == Firewall::Ufw ? command.value(1) : command.value(0);
    if (QStandardPaths::findExecutable(program).isEmpty()) {
      QMetaObject::invokeMethod(
          context, [done = std::move(done)] { done({}); }, Qt::QueuedConnection);
      return;
    }
    run(command, kOpenDeadline, context, [rule, done = std::move(done)](int exitCode, const QString& words) {
      if (exitCode != 0 && !words.contains(u"INVALID_ZONE")) return done(Unexpected(errorOf(rule, exitCode, words)));
      done({});
    });
  }

 private:
  static void findZone(const QString& interface, QObject* context, const std::function<void(FoundFirewall)>& done) {
    if (interface.isEmpty()) return done({Firewall::Firewalld});
    run({QStringLiteral("firewall-cmd"), QStringLiteral("--get-zone-of-interface=") + interface}, kLookDeadline,
        context, [done](int exitCode, const QString& words) {
          done({Firewall::Firewalld, exitCode == 0 ? words.toStdString() : std::string()});
        });
  }

  /// `ended` gets the exit code, or -1 when the program could not be run or did not end in time, and its words in
  /// English.
  static void run(QStringList command, std::chrono::milliseconds deadline, QObject* context, Ended ended) {
    if (::geteuid() == 0 && command.front() == u"pkexec") command.removeFirst();
    auto* process = new QProcess(context);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("LANGUAGE"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    process->setProcessEnvironment(environment);
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
