#include "core/collector/probe_watch.h"

#include <gtest/gtest.h>

#include <string>

namespace soho::collector {
namespace {

using namespace std::chrono_literals;

constexpr Time kStart{1'700'000'000s};
const std::string kToken = "abcdefgh12345678";

decoder::Datagram datagram(const std::string& content, Time at = kStart, const char* source = "192.168.1.1") {
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(content.data());
  return {{bytes, content.size()}, *IpAddress::parse(source), 40'000, at};
}

/// The question busybox nslookup asks (RFC 1035 4.1): a random id that here looks like NetFlow v9, flags, one question.
std::string question(const std::string& label) {
  std::string bytes("\x00\x09\x01\x00\x00\x01\x00\x00\x00\x00\x00\x00", 12);
  bytes += static_cast<char>(label.size());
  return bytes + label + std::string("\x07invalid\x00\x00\x01\x00\x01", 13);
}

TEST(ProbeWatch, findsTheTokenInADnsQuestionWhoeverAsks) {
  ProbeWatch watch;
  watch.expect(kToken, kStart);
  const std::string content = question("probe-" + kToken);
  EXPECT_TRUE(watch.takes(datagram(content)));
  EXPECT_EQ(watch.arrivals(), (std::vector<ProbeArrival>{{kToken, *IpAddress::parse("192.168.1.1"), 40'000, kStart}}));
}

TEST(ProbeWatch, takesRepetitionsAndCapitalsButKeepsTheFirst) {
  ProbeWatch watch;
  watch.expect(kToken, kStart);
  const std::string plain = kToken + "\n";
  const std::string capitals = question("PROBE-ABCDEFGH12345678");
  EXPECT_TRUE(watch.takes(datagram(plain, kStart + 1s)));
  EXPECT_TRUE(watch.takes(datagram(capitals, kStart + 2s, "192.168.1.2")));
  ASSERT_EQ(watch.arrivals().size(), 1U);
  EXPECT_EQ(watch.arrivals()[0].at, kStart + 1s);
}

TEST(ProbeWatch, leavesEverythingElseToTheDecoder) {
  ProbeWatch watch;
  const std::string content = question("probe-" + kToken);
  EXPECT_FALSE(watch.takes(datagram(content))) << "nothing is expected";
  watch.expect(kToken, kStart);
  const std::string other = question("probe-abcdefgh12345679");
  EXPECT_FALSE(watch.takes(datagram(other)));
  const std::string empty;
  EXPECT_FALSE(watch.takes(datagram(empty)));
  const std::string large = kToken + std::string(kLongestProbe, 'x');
  EXPECT_FALSE(watch.takes(datagram(large))) << "as long as flows are";
  EXPECT_TRUE(watch.arrivals().empty());
}

TEST(ProbeWatch, forgetsATokenNobodyAskedForInTwoMinutes) {
  ProbeWatch watch;
  watch.expect(kToken, kStart);
  EXPECT_TRUE(watch.takes(datagram(kToken, kStart + kProbeLife)));
  watch.expect(kToken, kStart + kProbeLife);
  EXPECT_EQ(watch.arrivals().size(), 1U) << "asking again goes on with the same test";
  EXPECT_FALSE(watch.takes(datagram(kToken, kStart + 2 * kProbeLife + 1s)));
  EXPECT_TRUE(watch.arrivals().empty());
}

TEST(ProbeWatch, keepsABoundedNumberOfTokens) {
  ProbeWatch watch;
  watch.expect(kToken, kStart);
  for (std::size_t i = 0; i < kMaxProbes; ++i) watch.expect("token" + std::to_string(1000 + i), kStart);
  EXPECT_FALSE(watch.takes(datagram(kToken)));
  const std::string last = "token" + std::to_string(1000 + kMaxProbes - 1);
  EXPECT_TRUE(watch.takes(datagram(last)));
}

TEST(ProbeWatch, knowsWhatATokenIs) {
  EXPECT_TRUE(isProbeToken("abcdefgh"));
  EXPECT_TRUE(isProbeToken(std::string(40, '7')));
  for (const char* text : {"", "abcdefg", "ABCDEFGH", "abcdefg-", "abcdefgh ", "abcdefgh'"}) {
    EXPECT_FALSE(isProbeToken(text)) << text;
  }
  EXPECT_FALSE(isProbeToken(std::string(41, 'a')));
}

}  // namespace
}  // namespace soho::collector
