// Doors for tests of what a person does with a router: an SSH login and a firewall of this computer that answer from
// memory, as queued calls like the real ones.
#pragma once

#include "core/setup/desktop_firewall.h"
#include "core/setup/router_door.h"
#include "tests/support/fake_router.h"

#include <QMetaObject>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace soho::tests {

inline constexpr const char* kFingerprint = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
inline constexpr const char* kOldFingerprint = "SHA256:OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO";

/// A door that knows one password and one key file, whose login needs sudo, and has to be confirmed once.
class FakeDoor final : public setup::RouterDoor {
 public:
  FakeDoor(FakeRouter& router, bool& isKnown, bool& isReplaced)
      : m_router(router), m_isKnown(isKnown), m_isReplaced(isReplaced) {}

  void open(const router::RouterAddress& router, const router::Credentials& credentials,
            const router::SshOptions& options, QObject* context, std::function<void(Result<void>)> done) override {
    m_greeting.banner = "SSH-2.0-dropbear";
    m_greeting.hostKey = router::HostKey{"ssh-ed25519", kFingerprint};
    Result<void> answer;
    m_isReplaced &= options.forgottenHostKey != kOldFingerprint;
    m_isKnown |= options.acceptedHostKey == kFingerprint;
    if (m_isReplaced) {
      m_greeting.knownHostKey = kOldFingerprint;
      answer = failure(ErrorCode::HostKeyChanged, router.toString());
    } else if (!m_isKnown) {
      answer = failure(ErrorCode::HostKeyUnknown, router.toString(), kFingerprint);
    } else if (credentials.keyFile && credentials.keyFile->passphrase == QByteArray("phrase")) {
      EXPECT_FALSE(credentials.password) << "a passphrase is no password of the router";
      if (credentials.sudoPassword != QByteArray("right")) answer = failure(ErrorCode::RootRefused, router.toString());
    } else if (credentials.password != QByteArray("right") && credentials.ourKey != QByteArray("kept")) {
      answer = failure(ErrorCode::LoginRefused, router.toString());
    }
    if (answer) m_router.shell().reconnect();
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer] { done(answer); }, Qt::QueuedConnection);
  }
  void close() override {}
  router::RemoteShell& shell() override { return m_router.shell(); }
  const router::SshGreeting& greeting() const override { return m_greeting; }

 private:
  FakeRouter& m_router;
  bool& m_isKnown;
  bool& m_isReplaced;
  router::SshGreeting m_greeting;
};

class FakeFirewall final : public setup::DesktopFirewall {
 public:
  void look(const IpAddress&, QObject* context, std::function<void(setup::FoundFirewall)> done) override {
    QMetaObject::invokeMethod(
        context, [this, done = std::move(done)] { done(found); }, Qt::QueuedConnection);
  }
  void open(const setup::FirewallRule& rule, QObject* context, std::function<void(Result<bool>)> done) override {
    EXPECT_EQ(rule.firewall, found.kind);
    QMetaObject::invokeMethod(
        context,
        [this, rule, done = std::move(done)] {
          if (refusal) return done(Unexpected(*refusal));
          const bool wasOpen = std::ranges::find(rules, rule) != rules.end();
          if (!wasOpen) rules.push_back(rule);
          if (onOpen) onOpen();
          done(wasOpen);
        },
        Qt::QueuedConnection);
  }
  void close(const setup::FirewallRule& rule, QObject* context, std::function<void(Result<void>)> done) override {
    QMetaObject::invokeMethod(
        context,
        [this, rule, done = std::move(done)] {
          if (refusal) return done(Unexpected(*refusal));
          std::erase(rules, rule);
          done({});
        },
        Qt::QueuedConnection);
  }

  setup::FoundFirewall found;
  std::vector<setup::FirewallRule> rules;  ///< As they stand now.
  std::optional<Error> refusal;            ///< Of the administrator's password.
  std::function<void()> onOpen;
};

}  // namespace soho::tests
