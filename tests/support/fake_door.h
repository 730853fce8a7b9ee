// Doors for tests of what a person does with a router: an SSH login and a firewall of this computer that answer from
// memory, as queued calls like the real ones.
#pragma once

#include "core/setup/desktop_firewall.h"
#include "core/setup/router_door.h"
#include "tests/support/fake_router.h"

#include <QMetaObject>
#include <gtest/gtest.h>

#include <functional>
#include <optional>

namespace soho::tests {

inline constexpr const char* kFingerprint = "SHA256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
inline constexpr const char* kOldFingerprint = "SHA256:OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOO";

/// A door that knows one password and has to be confirmed once.
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
    } else if (credentials.password != QByteArray("right") && credentials.ourKey != QByteArray("kept")) {
      answer = failure(ErrorCode::LoginRefused, router.toString());
    }
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
  void look(QObject* context, std::function<void(setup::Firewall)> done) override {
    QMetaObject::invokeMethod(
        context, [this, done = std::move(done)] { done(found); }, Qt::QueuedConnection);
  }
  void open(setup::Firewall firewall, const IpAddress& router, std::uint16_t, QObject* context,
            std::function<void(Result<void>)> done) override {
    EXPECT_EQ(firewall, found);
    openedFor = router;
    QMetaObject::invokeMethod(
        context,
        [this, done = std::move(done)] {
          if (onOpen) onOpen();
          done({});
        },
        Qt::QueuedConnection);
  }

  setup::Firewall found = setup::Firewall::None;
  std::optional<IpAddress> openedFor;
  std::function<void()> onOpen;
};

}  // namespace soho::tests
