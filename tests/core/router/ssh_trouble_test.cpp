// What goes wrong on the way to a router, and what is said then: real servers and sockets that misbehave.
#include "core/router/root_shell.h"
#include "core/text/error_text.h"
#include "tests/core/router/ssh_server.h"

#include <QElapsedTimer>

#include <memory>

namespace soho::tests {
namespace {

using router::RootAccess;
using router::SshOptions;
using router::SshSession;

class SshTrouble : public ::testing::Test {
 protected:
  /// What opening a session to this address fails with, within a short time.
  Error failureAt(const router::RouterAddress& address) {
    SshOptions options;
    options.connectDeadline = std::chrono::seconds(3);
    const auto method = opened(m_session, address, withPassword("never sent"), options);
    return method ? Error{} : method.error();
  }
  /// A server that says `greeting` to whoever comes and then, perhaps, hangs up.
  Error failureAfter(const QByteArray& greeting, bool hangsUp) {
    QTcpServer server;
    EXPECT_TRUE(server.listen(QHostAddress::LocalHost));
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&] {
      QTcpSocket* const socket = server.nextPendingConnection();
      socket->write(greeting);
      if (hangsUp) socket->disconnectFromHost();
    });
    return failureAt({"root", "127.0.0.1", server.serverPort()});
  }

  TemporaryFolder m_folder;
  router::KnownHosts m_knownHosts{m_folder / "known.json"};
  SshSession m_session{m_knownHosts};
};

TEST_F(SshTrouble, aClosedPortSaysThatSshIsOff) {
  EXPECT_EQ(failureAt({"root", "127.0.0.1", SshServer::freePort()}).code, ErrorCode::SshClosed);
}

TEST_F(SshTrouble, anAddressWithoutARouteIsUnreachable) {
  // TEST-NET-1 (RFC 5737) behind a link-local interface that does not exist.
  EXPECT_EQ(failureAt({"root", "fe80::1%nosuch0", 22}).code, ErrorCode::HostUnreachable);
}

TEST_F(SshTrouble, aNameNobodyHasIsNotFound) {
  EXPECT_EQ(failureAt({"root", "no-such-router.invalid", 22}).code, ErrorCode::HostNotFound);
}

TEST_F(SshTrouble, whatIsNotSshIsToldApart) {
  EXPECT_EQ(failureAfter("HTTP/1.1 400 Bad Request\r\n\r\n", true).code, ErrorCode::NotSsh);
  EXPECT_EQ(failureAfter("", true).code, ErrorCode::NotSsh);
  EXPECT_EQ(failureAfter(QByteArray(300'000, 'A'), true).code, ErrorCode::NotSsh);
  EXPECT_EQ(failureAfter("SSH-1.5-old\r\n", true).code, ErrorCode::NotSsh);
}

TEST_F(SshTrouble, aServerThatSaysNothingIsGivenUp) {
  QElapsedTimer clock;
  clock.start();
  EXPECT_EQ(failureAfter("", false).code, ErrorCode::TimedOut);
  EXPECT_EQ(failureAfter("SSH-2.0-dropbear\r\n", false).code, ErrorCode::TimedOut);
  EXPECT_LT(clock.elapsed(), 15'000);
}

TEST_F(SshTrouble, garbageAfterTheBannerEndsInASentence) {
  const Error error = failureAfter("SSH-2.0-\x1b[2Jhostile\r\n" + QByteArray(5000, '\xff'), false);
  EXPECT_TRUE(error.code == ErrorCode::ConnectionLost || error.code == ErrorCode::NotSsh)
      << static_cast<int>(error.code);
  EXPECT_FALSE(text::oneLine(error).contains(QChar(0x1b)));
}

TEST_F(SshTrouble, oldAlgorithmsNeedOnePermissionThatIsRemembered) {
  SshServer server(ServerKind::OpenSsh);
  server.makeHostKey("rsa", {QStringLiteral("-b"), QStringLiteral("1024")});
  QStringList old;
  for (const char* option : {"HostKeyAlgorithms=ssh-rsa", "KexAlgorithms=diffie-hellman-group14-sha1", "MACs=hmac-sha1",
                             "Ciphers=aes128-cbc", "RequiredRSASize=1024"}) {
    old += {QStringLiteral("-o"), QString::fromLatin1(option)};
  }
  server.start(old);
  const auto refused = opened(m_session, server.address(), withPassword("router secret"));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::OldAlgorithms) << refused.error().detail;
  SshOptions options;
  options.allowsOldAlgorithms = true;
  const auto method = openedConfirming(m_session, server.address(), withPassword("router secret"), options);
  ASSERT_TRUE(method) << static_cast<int>(method.error().code) << method.error().detail;
  EXPECT_TRUE(opened(m_session, server.address(), withPassword("router secret"))) << "not asked again";
}

TEST_F(SshTrouble, aRouterThatGoesAwayIsNoticedWithinTenSeconds) {
  const QString name = QStringLiteral("soho-ssh-%1").arg(::getpid());
  const QString link = QStringLiteral("sohossh%1").arg(::getpid() % 10000);
  const auto ip = [](const QString& arguments) {
    return QProcess::execute(QStringLiteral("ip"), arguments.split(QLatin1Char(' ')));
  };
  ASSERT_EQ(ip(QStringLiteral("netns add ") + name), 0);
  ASSERT_EQ(ip(QStringLiteral("link add %1 type veth peer name far netns %2").arg(link, name)), 0);
  ip(QStringLiteral("addr add 198.18.77.2/30 dev ") + link);
  ip(QStringLiteral("link set %1 up").arg(link));
  ip(QStringLiteral("-n %1 addr add 198.18.77.1/30 dev far").arg(name));
  ip(QStringLiteral("-n %1 link set far up").arg(name));
  {
    SshServer server(ServerKind::Dropbear);
    server.moveTo(name, "198.18.77.1");
    server.start();
    const auto method = openedConfirming(m_session, server.address(), withPassword("router secret"));
    EXPECT_TRUE(method);
    QElapsedTimer clock;
    clock.start();
    QObject context;
    const auto answer = answerOf<Result<router::ShellAnswer>>([&](auto done) {
      m_session.run("sleep 300", std::chrono::minutes(5), &context, std::move(done));
      ip(QStringLiteral("-n %1 addr flush dev far").arg(name));
    });
    EXPECT_EQ(answer ? ErrorCode::Unknown : answer.error().code, ErrorCode::ConnectionLost);
    EXPECT_LT(clock.elapsed(), 12'000) << "10 s, and what a busy machine adds";
  }
  ip(QStringLiteral("link del ") + link);
  ip(QStringLiteral("netns del ") + name);
}

class SudoLogin : public SshTrouble, public ::testing::WithParamInterface<ServerKind> {};

TEST_P(SudoLogin, becomesRootWithAndWithoutAPasswordAndRefusesGuests) {
  SshServer server(GetParam());
  server.start();
  const auto become = [&](const char* user, std::optional<QByteArray> password) {
    const std::string secret = std::string(user) + " secret";
    EXPECT_TRUE(openedConfirming(m_session, server.address(user), withPassword(secret.c_str())));
    auto shell = std::make_unique<router::RootShell>(m_session);
    QObject context;
    const auto access = answerOf<Result<RootAccess>>(
        [&](auto done) { shell->becomeRoot("user@router", std::move(password), &context, std::move(done)); });
    return std::pair(access, std::move(shell));
  };
  for (const char* user : {"free", "user"}) {
    const auto [access, shell] = become(user, QByteArray(user) + " secret");
    ASSERT_TRUE(access) << user << static_cast<int>(access.error().code) << access.error().detail;
    EXPECT_EQ(*access, user == std::string("free") ? RootAccess::SudoFree : RootAccess::SudoWithPassword);
    const auto answer = answerTo(*shell, "id -u; printf '%s' \"it's\"; cat; exit 5");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->output, "0\nit's");
    EXPECT_EQ(answer->exitCode, 5);
    const auto seen = answerTo(*shell, "echo \"$SSH_CLIENT\"");
    ASSERT_TRUE(seen);
    const auto needsNone = answerTo(*shell, "echo \"$SUDO_IS_FREE\"");
    ASSERT_TRUE(needsNone);
    EXPECT_EQ(needsNone->output, user == std::string("free") ? "yes\n" : "\n");
    EXPECT_EQ(seen->output.substr(0, 10), "127.0.0.1 ") << "sudo would hide from where the router was reached";
  }
  EXPECT_EQ(become("user", std::nullopt).first.error().code, ErrorCode::RootRefused);
  const Error wrong = become("user", QByteArray("wrong secret")).first.error();
  EXPECT_EQ(wrong.code, ErrorCode::RootRefused);
  EXPECT_EQ(wrong.place, "user@router");
  EXPECT_EQ(wrong.detail.find("secret"), std::string::npos);
  EXPECT_EQ(become("guest", QByteArray("guest secret")).first.error().code, ErrorCode::RootRefused);
}

INSTANTIATE_TEST_SUITE_P(Servers, SudoLogin, ::testing::Values(ServerKind::Dropbear, ServerKind::OpenSsh),
                         [](const auto& server) {
                           return server.param == ServerKind::Dropbear ? "dropbear" : "openssh";
                         });

TEST_F(SshTrouble, noSecretIsLeftWhereOthersCanReadIt) {
  SshServer server(ServerKind::Dropbear);
  server.start();
  ASSERT_TRUE(openedConfirming(m_session, server.address("user"), withPassword("user secret")));
  router::RootShell shell(m_session);
  QObject context;
  ASSERT_TRUE(answerOf<Result<RootAccess>>(
      [&](auto done) { shell.becomeRoot("user@router", QByteArray("user secret"), &context, std::move(done)); }));
  QProcess processes;
  const auto seen = answerOf<Result<router::ShellAnswer>>([&](auto done) {
    shell.run("sleep 2; find /tmp /home /run -type f -exec cat {} +", kPatience, &context, std::move(done));
    QTimer::singleShot(1000, &context, [&] {
      processes.start(QStringLiteral("ps"), {QStringLiteral("-eo"), QStringLiteral("args"), QStringLiteral("ww")});
    });
  });
  ASSERT_TRUE(seen);
  EXPECT_EQ(seen->output.find("user secret"), std::string::npos);
  ASSERT_TRUE(runUntil([&] { return processes.state() == QProcess::NotRunning; }));
  const QByteArray arguments = processes.readAllStandardOutput();
  EXPECT_TRUE(arguments.contains("sleep 2")) << "seen while it ran";
  EXPECT_FALSE(arguments.contains("user secret"));
  EXPECT_EQ(server.log().find("user secret"), std::string::npos);
  EXPECT_EQ(readFile(m_folder / "known.json", 100'000)->find("secret"), std::string::npos);
}

}  // namespace
}  // namespace soho::tests
