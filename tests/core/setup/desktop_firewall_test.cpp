#include "core/setup/desktop_firewall.h"

#include "tests/support/event_loop.h"

#include <gmock/gmock.h>

namespace soho::setup {
namespace {

using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr std::uint16_t kPort = 2055;

IpAddress router() { return *IpAddress::parse("192.168.1.1"); }

TEST(FirewallRule, opensThePortForTheRouterOnly) {
  const auto ufw = openingRules(Firewall::Ufw, router(), kPort);
  ASSERT_EQ(ufw.size(), 1U);
  EXPECT_EQ(ufw[0].openingCommand().join(u' '),
            QStringLiteral("pkexec /usr/sbin/ufw allow proto udp from 192.168.1.1 to any port 2055 comment SohoFlow"));
  EXPECT_EQ(ufw[0].closingCommand().join(u' '),
            QStringLiteral("pkexec /usr/sbin/ufw delete allow proto udp from 192.168.1.1 to any port 2055"));
  const auto firewalld = openingRules(Firewall::Firewalld, router(), kPort, "home");
  ASSERT_EQ(firewalld.size(), 2U) << "now, and after a restart";
  for (const FirewallRule& rule : firewalld) {
    EXPECT_TRUE(rule.openingCommand().contains(QStringLiteral("--zone=home")));
    EXPECT_EQ(rule.openingCommand().contains(QStringLiteral("--permanent")), rule.isLasting);
    EXPECT_EQ(rule.openingCommand().last().replace(QStringLiteral("--add"), QStringLiteral("--remove")),
              rule.closingCommand().last());
    EXPECT_THAT(rule.openingCommand().last().toStdString(),
                HasSubstr(R"(family="ipv4" source address="192.168.1.1" port port="2055" protocol="udp" accept)"));
  }
  const auto sixth = openingRules(Firewall::Firewalld, *IpAddress::parse("fd00::1"), kPort);
  EXPECT_THAT(sixth[0].openingCommand().last().toStdString(), HasSubstr("family=\"ipv6\""));
}

TEST(FirewallRule, isReadFromTheJournalAsItWasWritten) {
  for (const Firewall firewall : {Firewall::Ufw, Firewall::Firewalld}) {
    for (const char* zone : {"", "home"}) {
      for (const FirewallRule& rule : openingRules(firewall, router(), kPort, firewall == Firewall::Ufw ? "" : zone)) {
        EXPECT_EQ(FirewallRule::parse(rule.toText()), rule);
      }
    }
  }
}

/// The journal may be the copy that a router kept: what becomes part of an administrator's command is strict.
TEST(FirewallRule, anythingElseInAJournalIsRefused) {
  for (const char* text :
       {"", "ufw", "nft 192.168.1.1 2055 lasting", "ufw 192.168.1.1 2055", "ufw any 2055 lasting",
        "ufw 192.168.1.1 0 lasting", "ufw 192.168.1.1 65536 lasting", "ufw 192.168.1.1 22/tcp lasting",
        "ufw 192.168.1.1 2055 ever", "firewalld 192.168.1.1 2055 now $(id)",
        "firewalld 192.168.1.1 2055 now --panic-on", "firewalld 192.168.1.1 2055 now home more",
        "firewalld 192.168.1.1 2055 now aZoneWithALongName"}) {
    EXPECT_FALSE(FirewallRule::parse(text)) << text;
  }
}

TEST(DesktopFirewall, rulesOfAPersonsOwnAreNotTouched) {
  EXPECT_THAT(openingRules(Firewall::Nftables, router(), kPort), IsEmpty());
  EXPECT_THAT(firewallSentence(Firewall::Nftables, router(), kPort).toStdString(), HasSubstr("2055"));
  EXPECT_TRUE(firewallSentence(Firewall::None, router(), kPort).isEmpty());
}

/// What really opens and closes is seen in tests/integration/test_firewalls.py.
TEST(DesktopFirewall, lookingEndsOnEverySystem) {
  QObject context;
  const auto firewall = makeDesktopFirewall();
  tests::answerOf<FoundFirewall>([&](auto done) { firewall->look(router(), &context, std::move(done)); });
}

}  // namespace
}  // namespace soho::setup
