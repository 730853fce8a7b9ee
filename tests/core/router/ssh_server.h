// A real SSH server for one test program: dropbear or OpenSSH in a chroot whose only userland is busybox, on a port of
// its own on loopback. Needs root, as the whole suite does. Ends with its children when the object does.
#pragma once

#include "core/base/atomic_file.h"
#include "core/router/ssh_session.h"
#include "tests/core/router/shells.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>

#include <filesystem>
#include <memory>
#include <signal.h>
#include <string>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace soho::tests {

enum class ServerKind { Dropbear, OpenSsh };

class SshServer {
 public:
  explicit SshServer(ServerKind kind) : m_kind(kind) {
    const QString script = QStringLiteral(SOHO_SOURCE_DIR "/tests/support/make_router_root.sh");
    const QString name = kind == ServerKind::Dropbear ? QStringLiteral("dropbear") : QStringLiteral("openssh");
    EXPECT_EQ(QProcess::execute(script, {QString::fromStdString(root().string()), name}), 0);
    makeHostKey("ed25519");
  }
  ~SshServer() { stop(); }
  SshServer(const SshServer&) = delete;
  SshServer& operator=(const SshServer&) = delete;

  /// The folder the server takes for `/`.
  [[nodiscard]] std::filesystem::path root() const { return m_folder.path() / "root"; }

  /// A new key replaces one of the same name. `type` as ssh-keygen -t takes it.
  void makeHostKey(const std::string& type, const QStringList& more = {}) {
    const std::filesystem::path key = root() / "etc/ssh/host_key";
    std::filesystem::remove(key);
    const bool isOpenSsh = m_kind == ServerKind::OpenSsh;
    const QString file = QString::fromStdString(key.string());
    const QString kind = QString::fromStdString(type);
    const int made =
        isOpenSsh ? QProcess::execute(QStringLiteral("ssh-keygen"),
                                      QStringList{QStringLiteral("-q"), QStringLiteral("-N"), QString(),
                                                  QStringLiteral("-t"), kind, QStringLiteral("-f"), file} +
                                          more)
                  : QProcess::execute(QStringLiteral("dropbearkey"),
                                      QStringList{QStringLiteral("-t"), kind, QStringLiteral("-f"), file} + more);
    EXPECT_EQ(made, 0);
  }

  /// From the next start() on it listens on `address` in this network namespace.
  void moveTo(const QString& networkNamespace, const std::string& address) {
    m_namespace = networkNamespace;
    m_address = address;
  }

  /// Starts it, or starts it anew. `more` are further arguments, for OpenSSH "-o" and an option.
  void start(const QStringList& more = {}) {
    stop();
    if (m_port == 0) m_port = freePort();
    QStringList arguments{QString::fromStdString(root().string())};
    const QString port = QString::number(m_port);
    if (m_kind == ServerKind::Dropbear) {
      arguments += {QStringLiteral("/usr/sbin/dropbear"),
                    QStringLiteral("-F"),
                    QStringLiteral("-E"),
                    QStringLiteral("-p"),
                    QString::fromStdString(m_address) + QLatin1Char(':') + port,
                    QStringLiteral("-r"),
                    QStringLiteral("/etc/ssh/host_key")};
    } else {
      arguments += {QStringLiteral("/usr/sbin/sshd"),
                    QStringLiteral("-D"),
                    QStringLiteral("-e"),
                    QStringLiteral("-f"),
                    QStringLiteral("/dev/null"),
                    QStringLiteral("-p"),
                    port};
      for (const char* option : {"ListenAddress=127.0.0.1", "HostKey=/etc/ssh/host_key", "PermitRootLogin=yes",
                                 "PidFile=none", "UseDNS=no", "StrictModes=no"}) {
        arguments += {QStringLiteral("-o"), QString::fromLatin1(option)};
      }
    }
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    QStringList command{QStringLiteral("chroot")};
    if (!m_namespace.isEmpty()) {
      command = {QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"), m_namespace, command.front()};
    }
    m_process->start(command.front(), command.mid(1) + arguments + more);
    EXPECT_TRUE(m_process->waitForStarted());
    EXPECT_TRUE(runUntil([this] { return isListening(); })) << log();
  }

  void stop() {
    if (!m_process) return;
    hangUp();
    m_process->terminate();
    if (!m_process->waitForFinished(5000)) m_process->kill();
    m_process.reset();
  }

  /// Ends the connections, not the server: what a router's power cut looks like when its kernel lives on.
  void hangUp() {
    QProcess list;
    list.start(QStringLiteral("ps"), {QStringLiteral("-o"), QStringLiteral("pid="), QStringLiteral("--ppid"),
                                      QString::number(m_process->processId())});
    list.waitForFinished();
    for (const QByteArray& pid : list.readAllStandardOutput().simplified().split(' ')) {
      if (pid.toInt() > 1) ::kill(pid.toInt(), SIGKILL);
    }
  }

  /// Lets `publicLine` log in as root, as dropbear and OpenSSH read it.
  void authorize(const std::string& publicLine) {
    ASSERT_TRUE(replaceFile(root() / "root/.ssh/authorized_keys", publicLine + "\n"));
  }

  [[nodiscard]] router::RouterAddress address(const std::string& user = "root") const {
    return {user, m_address, m_port};
  }
  /// What the server said so far.
  [[nodiscard]] std::string log() const { return m_process ? m_process->readAll().toStdString() : std::string(); }

  static std::uint16_t freePort() {
    QTcpServer server;
    EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
    return server.serverPort();
  }

 private:
  [[nodiscard]] bool isListening() const {
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QString::fromStdString(m_address)), m_port);
    return socket.waitForConnected(200);
  }

  ServerKind m_kind;
  TemporaryFolder m_folder;
  QString m_namespace;
  std::string m_address = "127.0.0.1";
  std::uint16_t m_port = 0;
  std::unique_ptr<QProcess> m_process;
};

/// Opens and waits.
inline Result<router::LoginMethod> opened(router::SshSession& session, const router::RouterAddress& address,
                                          const router::Credentials& credentials,
                                          const router::SshOptions& options = {}) {
  QObject context;
  return answerOf<Result<router::LoginMethod>>(
      [&](auto done) { session.open(address, credentials, options, &context, std::move(done)); });
}

/// As a person does it: is shown the fingerprint and confirms it.
inline Result<router::LoginMethod> openedConfirming(router::SshSession& session, const router::RouterAddress& address,
                                                    const router::Credentials& credentials,
                                                    router::SshOptions options = {}) {
  auto first = opened(session, address, credentials, options);
  if (first || first.error().code != ErrorCode::HostKeyUnknown) return first;
  options.acceptedHostKey = session.greeting().hostKey->fingerprint;
  return opened(session, address, credentials, options);
}

inline router::Credentials withPassword(const char* password) {
  router::Credentials credentials;
  credentials.password = QByteArray(password);
  return credentials;
}

}  // namespace soho::tests
