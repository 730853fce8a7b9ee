#include "core/setup/desktop_firewall.h"

#include "tests/support/event_loop.h"

#include <gmock/gmock.h>

namespace soho::setup {
namespace {

using ::testing::HasSubstr;

constexpr std::uint16_t kPort = 2055;

TEST(DesktopFirewall, opensThePortForTheRouterOnly) {
  const IpAddress router = *IpAddress::parse("192.168.1.1");
  const auto ufw = openingCommands(Firewall::Ufw, router, kPort);
  ASSERT_EQ(ufw.size(), 1U);
  EXPECT_EQ(ufw[0].first(11).join(QLatin1Char(' ')),
            QStringLiteral("pkexec ufw allow proto udp from 192.168.1.1 to any port 2055"));
  const auto firewalld = openingCommands(Firewall::Firewalld, router, kPort);
  ASSERT_EQ(firewalld.size(), 2U) << "now, and after a restart";
  for (const QStringList& command : firewalld) {
    EXPECT_THAT(command.last().toStdString(),
                HasSubstr(R"(family="ipv4" source address="192.168.1.1" port port="2055" protocol="udp" accept)"));
  }
  EXPECT_THAT(openingCommands(Firewall::Firewalld, *IpAddress::parse("fd00::1"), kPort)[0].last().toStdString(),
              HasSubstr("family=\"ipv6\""));
}

TEST(DesktopFirewall, rulesOfAPersonsOwnAreNotTouched) {
  EXPECT_TRUE(openingCommands(Firewall::Nftables, *IpAddress::parse("192.168.1.1"), kPort).empty());
  EXPECT_THAT(firewallSentence(Firewall::Nftables, *IpAddress::parse("192.168.1.1"), kPort).toStdString(),
              HasSubstr("2055"));
  EXPECT_TRUE(firewallSentence(Firewall::None, *IpAddress::parse("192.168.1.1"), kPort).isEmpty());
}

TEST(DesktopFirewall, lookingEndsOnEverySystem) {
  QObject context;
  const auto firewall = makeDesktopFirewall();
  tests::answerOf<Firewall>([&](auto done) { firewall->look(&context, std::move(done)); });
  const auto outcome = tests::answerOf<Result<void>>([&](auto done) {
    firewall->open(Firewall::Nftables, *IpAddress::parse("192.168.1.1"), kPort, &context, std::move(done));
  });
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::Unsupported);
}

}  // namespace
}  // namespace soho::setup
