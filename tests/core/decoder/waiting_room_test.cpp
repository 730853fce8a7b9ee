#include "core/decoder/waiting_room.h"

#include "core/decoder/limits.h"

#include <gmock/gmock.h>

namespace soho::decoder {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;

class WaitingRoomTest : public ::testing::Test {
 protected:
  static WaitingSet setOf(std::uint32_t exporter, std::uint16_t id, Duration at = 0s) {
    WaitingSet set;
    set.exporterIndex = exporter;
    set.templateId = id;
    set.clock.receivedAt = Time{at};
    return set;
  }
  bool admit(std::uint32_t exporter, std::uint16_t id, std::size_t bytes, Duration at = 0s) {
    return room.admit(setOf(exporter, id, at), std::vector<std::uint8_t>(bytes, 7));
  }
  std::vector<std::size_t> takenSizes(std::uint32_t exporter, std::uint16_t id) {
    std::vector<std::size_t> sizes;
    for (const WaitingSet& set : room.take(exporter, Protocol::NetFlowV9, id)) sizes.push_back(set.bytes.size());
    return sizes;
  }

  std::vector<std::uint32_t> dropped;
  WaitingRoom room{[this](std::uint32_t index) { dropped.push_back(index); }};
};

TEST_F(WaitingRoomTest, givesBackWhatWaitedOldestFirst) {
  admit(1, 256, 10);
  admit(1, 257, 20);
  admit(2, 256, 30);
  admit(1, 256, 40);
  EXPECT_EQ(room.waitingOf(1), 3U);
  EXPECT_THAT(takenSizes(1, 256), ElementsAre(10, 40));
  EXPECT_THAT(takenSizes(1, 256), IsEmpty());
  EXPECT_EQ(room.waitingOf(1), 1U);
  EXPECT_EQ(room.waitingOf(2), 1U);
}

TEST_F(WaitingRoomTest, aFullRoomTurnsTheNewcomerAway) {
  for (std::uint32_t index = 0; index < limits::kWaitingSets; ++index) EXPECT_TRUE(admit(index, 256, 1));
  EXPECT_FALSE(admit(5000, 256, 1));
  EXPECT_THAT(dropped, ElementsAre(5000));
  takenSizes(0, 256);
  EXPECT_TRUE(admit(5000, 256, 1));
}

TEST_F(WaitingRoomTest, oneExporterCannotTakeItAll) {
  EXPECT_TRUE(admit(1, 256, limits::kWaitingBytesPerExporter));
  EXPECT_FALSE(admit(1, 256, 1));
  EXPECT_TRUE(admit(2, 256, 1));
}

TEST_F(WaitingRoomTest, bytesOfAllAreCapped) {
  for (std::uint32_t index = 0; index < 4; ++index) EXPECT_TRUE(admit(index, 256, limits::kWaitingBytes / 4));
  EXPECT_FALSE(admit(9, 256, 1));
}

TEST_F(WaitingRoomTest, nobodyWaitsForever) {
  admit(1, 256, 10, 0s);
  admit(2, 256, 10, limits::kWaitingAge);
  EXPECT_THAT(dropped, IsEmpty());
  admit(3, 256, 10, limits::kWaitingAge + 1s);
  EXPECT_THAT(dropped, ElementsAre(1));
  EXPECT_EQ(room.waitingOf(1), 0U);
  EXPECT_EQ(room.waitingOf(2), 1U);
}

TEST_F(WaitingRoomTest, aForgottenExporterLeavesItsRoomToOthers) {
  admit(1, 256, limits::kWaitingBytesPerExporter);
  admit(2, 256, 10);
  room.forget(1);
  EXPECT_THAT(takenSizes(1, 256), IsEmpty());
  EXPECT_THAT(takenSizes(2, 256), ElementsAre(10));
  EXPECT_TRUE(admit(1, 256, limits::kWaitingBytesPerExporter));
  EXPECT_THAT(dropped, IsEmpty());
}

}  // namespace
}  // namespace soho::decoder
