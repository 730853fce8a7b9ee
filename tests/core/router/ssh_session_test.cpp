// SshSession against real dropbear and real OpenSSH: logins, host keys, scripts.
#include "core/router/ssh_session.h"

#include "core/router/ssh_key.h"
#include "tests/core/router/ssh_server.h"

#include <QElapsedTimer>

#include <map>
#include <memory>

namespace soho::tests {
namespace {

using router::Credentials;
using router::LoginMethod;
using router::SshKey;
using router::SshOptions;
using router::SshSession;

class SshLogin : public ::testing::TestWithParam<ServerKind> {
 protected:
  /// Building the server's root folder takes longer than a test: one for all tests of a kind.
  static SshServer& serverOf(ServerKind kind) {
    auto& server = s_servers[kind];
    if (!server) server = std::make_unique<SshServer>(kind);
    return *server;
  }

  static void TearDownTestSuite() { s_servers.clear(); }

  inline static std::map<ServerKind, std::unique_ptr<SshServer>> s_servers;
  SshServer& m_server = serverOf(GetParam());
  TemporaryFolder m_folder;
  router::KnownHosts m_knownHosts{m_folder / "known.json"};
  SshSession m_session{m_knownHosts};
};

TEST_P(SshLogin, passwordLogsInAndScriptsRunOneAfterTheOther) {
  m_server.start();
  const auto method = openedConfirming(m_session, m_server.address(), withPassword("router secret"));
  ASSERT_TRUE(method) << method.error().detail;
  EXPECT_EQ(*method, LoginMethod::Password);
  EXPECT_EQ(m_session.greeting().banner.substr(0, 8), "SSH-2.0-");
  auto answer = answerTo(m_session, "echo to stdout; echo to stderr >&2; exit 7");
  ASSERT_TRUE(answer) << answer.error().detail;
  EXPECT_EQ(answer->exitCode, 7);
  EXPECT_EQ(answer->output, "to stdout\n");
  EXPECT_EQ(answer->errors, "to stderr\n");
  // Stands in for a script larger than a window (dropbear: 24 KiB) and for bytes of all kinds on the way back.
  answer = answerTo(m_session, std::string(200'000, '#') + "\nprintf '\\000\\377%s' end; kill -TERM $$");
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->output, std::string("\0\377end", 5));
  EXPECT_EQ(answer->exitCode, 128 + 15);
}

TEST_P(SshLogin, aWrongPasswordIsTriedOnceAndExplained) {
  m_server.start();
  const auto method = openedConfirming(m_session, m_server.address(), withPassword("guess"));
  ASSERT_FALSE(method);
  EXPECT_EQ(method.error().code, ErrorCode::LoginRefused);
  EXPECT_EQ(method.error().detail.find("guess"), std::string::npos);
  EXPECT_EQ(answerTo(m_session, "id").error().code, ErrorCode::NotRunning);
}

TEST_P(SshLogin, everyKindOfKeyFileLogsInAlsoWithAPassphrase) {
  m_server.start();
  for (const char* type : {"ed25519", "ecdsa", "rsa"}) {
    for (const char* passphrase : {"", "key secret"}) {
      const std::string path = (m_folder / (std::string(type) + (*passphrase != 0 ? "-secret" : ""))).string();
      const QStringList command{QStringLiteral("-q"),           QStringLiteral("-t"),         QString::fromLatin1(type),
                                QStringLiteral("-f"),           QString::fromStdString(path), QStringLiteral("-N"),
                                QString::fromLatin1(passphrase)};
      ASSERT_EQ(QProcess::execute(QStringLiteral("ssh-keygen"), command), 0);
      m_server.authorize(*readFile(path + ".pub", 10'000));
      Credentials credentials;
      credentials.keyFile = router::KeyFile{path, passphrase};
      const auto method = openedConfirming(m_session, m_server.address(), credentials);
      ASSERT_TRUE(method) << type << ": " << method.error().detail;
      EXPECT_EQ(*method, LoginMethod::KeyFile);
      if (*passphrase == 0) continue;
      credentials.keyFile->passphrase = "wrong";
      EXPECT_EQ(opened(m_session, m_server.address(), credentials).error().code, ErrorCode::KeyFileRefused);
    }
  }
}

TEST_P(SshLogin, keysOfOursLogIn) {
  m_server.start();
  for (const auto kind : {router::KeyKind::Ed25519, router::KeyKind::Ecdsa, router::KeyKind::Rsa}) {
    const auto key = SshKey::make(kind);
    ASSERT_TRUE(key);
    m_server.authorize(*key->publicLine());
    Credentials credentials;
    credentials.ourKey = *key->privateText();
    const auto method = openedConfirming(m_session, m_server.address(), credentials);
    ASSERT_TRUE(method) << method.error().detail;
    EXPECT_EQ(*method, LoginMethod::OurKey);
  }
}

TEST_P(SshLogin, theAgentLogsIn) {
  m_server.start();
  const auto key = SshKey::make(router::KeyKind::Ed25519);
  m_server.authorize(*key->publicLine());
  ASSERT_TRUE(replaceFile(m_folder / "key", key->privateText()->toStdString()));
  QProcess agent;
  const QString socket = QString::fromStdString((m_folder / "agent").string());
  agent.start(QStringLiteral("ssh-agent"), {QStringLiteral("-D"), QStringLiteral("-a"), socket});
  ASSERT_TRUE(runUntil([&] { return QFile::exists(socket); }));
  ASSERT_TRUE(qputenv("SSH_AUTH_SOCK", socket.toLocal8Bit()));
  ASSERT_EQ(QProcess::execute(QStringLiteral("ssh-add"),
                              {QStringLiteral("-q"), QString::fromStdString((m_folder / "key").string())}),
            0);
  Credentials credentials;
  credentials.usesAgent = true;
  const auto method = openedConfirming(m_session, m_server.address(), credentials);
  EXPECT_TRUE(method) << method.error().detail;
  EXPECT_EQ(method.value_or(LoginMethod::Password), LoginMethod::Agent);
  qunsetenv("SSH_AUTH_SOCK");
  EXPECT_EQ(opened(m_session, m_server.address(), credentials).error().code, ErrorCode::AgentUnavailable);
  agent.terminate();
  agent.waitForFinished();
}

TEST_P(SshLogin, aRouterWithoutAPasswordIsEnteredAndSaidToHaveNone) {
  m_server.start(GetParam() == ServerKind::Dropbear
                     ? QStringList{QStringLiteral("-B")}
                     : QStringList{QStringLiteral("-o"), QStringLiteral("PermitEmptyPasswords=yes")});
  const auto method = openedConfirming(m_session, m_server.address("open"), withPassword(""));
  ASSERT_TRUE(method) << method.error().detail;
  EXPECT_EQ(*method, LoginMethod::NoPassword);
  EXPECT_EQ(answerTo(m_session, "id -un")->output, "open\n");
}

TEST_P(SshLogin, anUnknownHostKeyIsShownBeforeAnythingSecretIsSent) {
  m_server.start();
  const auto method = opened(m_session, m_server.address(), withPassword("router secret"));
  ASSERT_FALSE(method);
  EXPECT_EQ(method.error().code, ErrorCode::HostKeyUnknown);
  EXPECT_EQ(method.error().detail.substr(0, 7), "SHA256:");
  EXPECT_EQ(m_server.log().find("root"), std::string::npos) << "no login may have been tried";
  // OpenSSH's own words for the same key.
  QProcess keygen;
  keygen.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("ssh-keyscan -p %1 127.0.0.1 2>/dev/null | "
                                                                           "ssh-keygen -lf -")
                                                                .arg(m_server.address().port)});
  ASSERT_TRUE(keygen.waitForFinished());
  EXPECT_NE(keygen.readAllStandardOutput().toStdString().find(method.error().detail), std::string::npos);
}

TEST_P(SshLogin, aChangedHostKeyIsRefusedEvenWhenTheNewOneIsConfirmed) {
  m_server.start();
  ASSERT_TRUE(openedConfirming(m_session, m_server.address(), withPassword("router secret")));
  m_server.makeHostKey("ed25519");
  m_server.start();
  const auto refused = openedConfirming(m_session, m_server.address(), withPassword("router secret"));
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::HostKeyChanged);
  SshOptions options;
  options.acceptedHostKey = m_session.greeting().hostKey->fingerprint;
  EXPECT_EQ(opened(m_session, m_server.address(), withPassword("x"), options).error().code, ErrorCode::HostKeyChanged);
  ASSERT_TRUE(m_knownHosts.forget("127.0.0.1", m_server.address().port));
  EXPECT_TRUE(openedConfirming(m_session, m_server.address(), withPassword("router secret")));
}

TEST_P(SshLogin, aResetRouterIsMetAnewOnceItsOldKeyIsGivenUp) {
  m_server.start();
  ASSERT_TRUE(openedConfirming(m_session, m_server.address(), withPassword("router secret")));
  const std::string old = m_session.greeting().hostKey->fingerprint;
  m_server.makeHostKey("ed25519");
  m_server.start();
  EXPECT_EQ(opened(m_session, m_server.address(), withPassword("x")).error().code, ErrorCode::HostKeyChanged);
  EXPECT_EQ(m_session.greeting().knownHostKey, old);
  EXPECT_NE(m_session.greeting().hostKey->fingerprint, old);
  SshOptions options;
  options.forgottenHostKey = "SHA256:another";
  EXPECT_EQ(opened(m_session, m_server.address(), withPassword("x"), options).error().code, ErrorCode::HostKeyChanged);
  options.forgottenHostKey = old;
  EXPECT_EQ(opened(m_session, m_server.address(), withPassword("x"), options).error().code, ErrorCode::HostKeyUnknown);
  EXPECT_EQ((*m_knownHosts.find("127.0.0.1", m_server.address().port))->key.fingerprint, old)
      << "known until the new one is confirmed";
  options.acceptedHostKey = m_session.greeting().hostKey->fingerprint;
  EXPECT_TRUE(opened(m_session, m_server.address(), withPassword("router secret"), options));
  EXPECT_TRUE(opened(m_session, m_server.address(), withPassword("router secret"))) << "known from now on";
}

TEST_P(SshLogin, hugeOutputIsCutAndTheConnectionGoesOn) {
  m_server.start();
  ASSERT_TRUE(openedConfirming(m_session, m_server.address(), withPassword("router secret")));
  const auto answer = answerTo(m_session, "dd if=/dev/zero bs=1024 count=6000 2>/dev/null; exit 3");
  ASSERT_TRUE(answer) << answer.error().detail;
  EXPECT_TRUE(answer->isCut);
  EXPECT_EQ(answer->output.size(), router::kMaxShellOutput);
  EXPECT_EQ(answer->exitCode, 3);
  EXPECT_EQ(answerTo(m_session, "echo on")->output, "on\n");
}

TEST_P(SshLogin, aCutConnectionIsToldAtOnce) {
  m_server.start();
  ASSERT_TRUE(openedConfirming(m_session, m_server.address(), withPassword("router secret")));
  QObject context;
  const auto answer = answerOf<Result<router::ShellAnswer>>([&](auto done) {
    m_session.run("echo begun; sleep 60", kPatience, &context, std::move(done));
    QTimer::singleShot(500, &context, [this] { m_server.hangUp(); });
  });
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, ErrorCode::ConnectionLost);
  EXPECT_TRUE(opened(m_session, m_server.address(), withPassword("router secret"))) << "connects again";
}

TEST_P(SshLogin, aScriptThatTakesTooLongIsGivenUp) {
  m_server.start();
  ASSERT_TRUE(openedConfirming(m_session, m_server.address(), withPassword("router secret")));
  const auto answer = answerTo(m_session, "sleep 60", std::chrono::milliseconds(300));
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, ErrorCode::TimedOut);
}

TEST_P(SshLogin, cancelEndsAtOnceAndNothingIsAnswered) {
  m_server.start();
  ASSERT_TRUE(openedConfirming(m_session, m_server.address(), withPassword("router secret")));
  QObject context;
  bool isAnswered = false;
  m_session.run("sleep 60", kPatience, &context, [&](const auto&) { isAnswered = true; });
  QElapsedTimer clock;
  clock.start();
  m_session.cancel();
  EXPECT_LT(clock.elapsed(), 5000);
  EXPECT_TRUE(opened(m_session, m_server.address(), withPassword("router secret")));
  EXPECT_FALSE(isAnswered);
}

TEST_P(SshLogin, aProcessLeftBehindDoesNotKeepTheScriptWaiting) {
  m_server.start();
  ASSERT_TRUE(openedConfirming(m_session, m_server.address(), withPassword("router secret")));
  const auto answer = answerTo(m_session, "sleep 60 & echo started; exit 4", std::chrono::seconds(15));
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->output, "started\n");
  EXPECT_EQ(answer->exitCode, 4);
}

INSTANTIATE_TEST_SUITE_P(Servers, SshLogin, ::testing::Values(ServerKind::Dropbear, ServerKind::OpenSsh),
                         [](const auto& kind) { return kind.param == ServerKind::Dropbear ? "dropbear" : "openssh"; });

}  // namespace
}  // namespace soho::tests
