#include "core/flows/nat.h"

#include "tests/core/flows/records.h"

#include <gtest/gtest.h>

namespace soho::flows {
namespace {

using test::address;
using test::RecordBuilder;

TEST(Nat, replyGoesToTheLanMachineBehindTheRouter) {
  const decoder::FlowRecord reply = RecordBuilder({"8.8.8.8", 443}, {"203.0.113.5", 61'000})
                                        .translatedDestination({"192.168.88.10", 50'000})
                                        .translatedSource({"8.8.8.8", 443});
  const FlowEnds ends = endsBehindNat(reply);
  EXPECT_EQ(ends.source, address("8.8.8.8"));
  EXPECT_EQ(ends.sourcePort, 443);
  EXPECT_EQ(ends.destination, address("192.168.88.10"));
  EXPECT_EQ(ends.destinationPort, 50'000);
}

TEST(Nat, forwardHalfIsUnchangedByItsTranslatedSource) {
  const decoder::FlowRecord forward = RecordBuilder({"192.168.88.10", 50'000}, {"8.8.8.8", 443})
                                          .translatedSource({"203.0.113.5", 61'000})
                                          .translatedDestination({"8.8.8.8", 443});
  const FlowEnds ends = endsBehindNat(forward);
  EXPECT_EQ(ends.source, address("192.168.88.10"));
  EXPECT_EQ(ends.sourcePort, 50'000);
  EXPECT_EQ(ends.destination, address("8.8.8.8"));
  EXPECT_EQ(ends.destinationPort, 443);
}

TEST(Nat, forwardedPortLeadsToTheServerOnTheLan) {
  const decoder::FlowRecord call =
      RecordBuilder({"198.51.100.7", 40'000}, {"203.0.113.5", 80}).translatedDestination({"192.168.88.5", 8080});
  const FlowEnds ends = endsBehindNat(call);
  EXPECT_EQ(ends.destination, address("192.168.88.5"));
  EXPECT_EQ(ends.destinationPort, 8080);
}

TEST(Nat, portStaysWhenOnlyTheAddressIsTranslated) {
  const decoder::FlowRecord reply =
      RecordBuilder({"8.8.8.8", 443}, {"203.0.113.5", 50'000}).translatedDestination({"192.168.88.10", 0});
  EXPECT_EQ(endsBehindNat(reply).destinationPort, 50'000);
}

TEST(Nat, zeroAddressMeansNotTranslated) {
  const decoder::FlowRecord record =
      RecordBuilder({"192.168.88.10", 50'000}, {"8.8.8.8", 53}).translatedDestination({"0.0.0.0", 0});
  EXPECT_EQ(endsBehindNat(record).destination, address("8.8.8.8"));
}

TEST(Nat, familiesAreNeverMixed) {
  const decoder::FlowRecord record =
      RecordBuilder({"8.8.8.8", 443}, {"203.0.113.5", 50'000}).translatedDestination({"fd00::10", 50'000});
  EXPECT_EQ(endsBehindNat(record).destination, address("203.0.113.5"));
}

}  // namespace
}  // namespace soho::flows
