#include "core/control/event_log.h"

#include <gmock/gmock.h>

namespace soho::control {
namespace {

EventLog logOf(int events, std::size_t capacity) {
  EventLog log(capacity);
  for (int i = 1; i <= events; ++i)
    log.append(Time(std::chrono::seconds(i)), EventKind::UnknownSender, std::to_string(i));
  return log;
}

TEST(EventLog, givesWhatCameAfterANumber) {
  const EventList list = logOf(5, 10).after(3);
  ASSERT_EQ(list.events.size(), 2U);
  EXPECT_EQ(list.events[0], (Event{4, Time(std::chrono::seconds(4)), EventKind::UnknownSender, "4", ""}));
  EXPECT_EQ(list.events[1].place, "5");
  EXPECT_EQ(list.newest, 5U);
  EXPECT_EQ(list.missed, 0U);
}

TEST(EventLog, nothingNewIsAnEmptyList) {
  const EventList list = logOf(5, 10).after(5);
  EXPECT_TRUE(list.events.empty());
  EXPECT_EQ(list.newest, 5U);
}

TEST(EventLog, theOldestLeaveAndAreSaidToBeMissed) {
  const EventList list = logOf(12, 4).after(5);
  ASSERT_EQ(list.events.size(), 4U);
  EXPECT_EQ(list.events.front().number, 9U);
  EXPECT_EQ(list.missed, 3U);
  EXPECT_EQ(logOf(12, 4).after(8).missed, 0U);
}

TEST(EventLog, aNumberOfAnEarlierProcessGivesEverything) {
  const EventList list = logOf(3, 10).after(1000);
  EXPECT_EQ(list.events.size(), 3U);
  EXPECT_EQ(list.missed, 0U);
}

TEST(EventLog, keepsAtLeastTheNewest) { EXPECT_EQ(logOf(3, 0).after(0).events.size(), 1U); }

}  // namespace
}  // namespace soho::control
