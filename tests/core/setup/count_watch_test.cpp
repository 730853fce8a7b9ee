#include "core/setup/count_watch.h"

#include <gtest/gtest.h>

namespace soho::setup {
namespace {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

/// Looks every four seconds for some minutes; when it was told first, and how often.
struct Outcome {
  std::chrono::seconds first{};
  int count = 0;
};

template <class Change>
Outcome watchFor(std::chrono::seconds length, CountWatch& watch, Change&& change) {
  Outcome outcome;
  CountWatch::Sight sight{.ntopng = u"6.2"_s, .isListening = true};
  for (std::chrono::seconds at{}; at <= length; at += 4s) {
    change(sight, at);
    if (!watch.look(sight, CountWatch::TimePoint(1h + at))) continue;
    if (outcome.count++ == 0) outcome.first = at;
  }
  return outcome;
}

TEST(CountWatch, whatIsCountedIsInOrder) {
  CountWatch watch;
  const Outcome outcome = watchFor(10min, watch, [](CountWatch::Sight& sight, auto) {
    sight.eventsCounted = ++sight.eventsSent;
    sight.recordsSent += 5;
    sight.recordsCounted += 5;
  });
  EXPECT_EQ(outcome.count, 0);
}

TEST(CountWatch, eventsThatAreNotCountedAreToldOnceForEachNtopng) {
  CountWatch watch;
  const Outcome outcome = watchFor(10min, watch, [](CountWatch::Sight& sight, std::chrono::seconds at) {
    ++sight.eventsSent;
    if (at > 5min) sight.ntopng = u"6.6"_s;
  });
  EXPECT_EQ(outcome.count, 2);
  EXPECT_GE(outcome.first, CountWatch::kPatience);
  EXPECT_LE(outcome.first, CountWatch::kPatience + 8s);
}

TEST(CountWatch, recordsThatAreNotCountedAreToldToo) {
  CountWatch watch;
  const Outcome outcome = watchFor(2min, watch, [](CountWatch::Sight& sight, auto) {
    sight.eventsCounted = ++sight.eventsSent;
    ++sight.recordsSent;
  });
  EXPECT_EQ(outcome.count, 1);
}

TEST(CountWatch, whoHearsNothingOrIsSentNothingIsNotBlamed) {
  CountWatch deaf;
  EXPECT_EQ(watchFor(10min, deaf,
                     [](CountWatch::Sight& sight, auto) {
                       ++sight.eventsSent;
                       sight.isListening = false;
                     })
                .count,
            0);
  CountWatch idle;
  EXPECT_EQ(watchFor(10min, idle, [](CountWatch::Sight&, auto) {}).count, 0);
}

TEST(CountWatch, countersThatBeginAnewAreInOrder) {
  CountWatch watch;
  const Outcome outcome = watchFor(10min, watch, [](CountWatch::Sight& sight, std::chrono::seconds at) {
    sight.eventsSent = static_cast<quint64>(at.count() % 40);  // The collector, again and again.
  });
  EXPECT_EQ(outcome.count, 0);
}

TEST(CountWatch, resetLooksAnewAtTheSameOne) {
  CountWatch watch;
  const auto stall = [](CountWatch::Sight& sight, auto) { ++sight.eventsSent; };
  EXPECT_EQ(watchFor(2min, watch, stall).count, 1);
  watch.reset();
  EXPECT_EQ(watchFor(2min, watch, stall).count, 1);
}

}  // namespace
}  // namespace soho::setup
