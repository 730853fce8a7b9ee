#include "core/control/health_facts.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <string>
#include <vector>

namespace soho::control {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::SizeIs;

std::vector<std::string> offered(const CollectorState& state) {
  std::vector<std::string> addresses;
  for (const health::SenderFacts& sender : healthFacts(state).unknownSenders) {
    addresses.push_back(sender.address.toString());
  }
  return addresses;
}

UnknownSender sender(std::uint32_t host, Time firstSeen, Time lastSeen) {
  return {IpAddress::v4(0xc0a80100 + host), 1, firstSeen, lastSeen};
}

TEST(HealthFactsTest, sendersAreOfferedByWhoCameFirstWhoeverSentLast) {
  CollectorState state;
  state.at = Time(1h);
  state.unknownSenders = {sender(9, Time(50min), state.at), sender(7, Time(40min), state.at - 1s),
                          sender(8, Time(40min), state.at - 2s)};
  EXPECT_THAT(offered(state), ElementsAre("192.168.1.7", "192.168.1.8", "192.168.1.9"));
  std::ranges::reverse(state.unknownSenders);
  EXPECT_THAT(offered(state), ElementsAre("192.168.1.7", "192.168.1.8", "192.168.1.9"));
}

TEST(HealthFactsTest, senderThatStoppedAsksForNothing) {
  CollectorState state;
  state.at = Time(1h);
  state.unknownSenders = {sender(7, Time(40min), state.at - 11min), sender(8, Time(41min), state.at - 9min)};
  EXPECT_THAT(offered(state), ElementsAre("192.168.1.8"));
}

TEST(HealthFactsTest, forgedSendersAreOfferedFiveAtATime) {
  CollectorState state;
  state.at = Time(1h);
  for (std::uint32_t host = 1; host <= 100; ++host) state.unknownSenders.push_back(sender(host, state.at, state.at));
  EXPECT_THAT(offered(state), SizeIs(5));
}

TEST(HealthFactsTest, whatNtopngMissedBeforeTakesNothingFromWhatItGot) {
  CollectorState state;
  state.ntopng.counters.records = 200;
  state.ntopng.counters.unheardRecords = 5000;
  state.ntopng.counters.lostRecords = 3;
  const health::NtopngFacts ntopng = healthFacts(state).ntopng;
  EXPECT_EQ(ntopng.published, 200U);
  EXPECT_EQ(ntopng.lost, 3U);
}

}  // namespace
}  // namespace soho::control
