#include "core/flows/recent_conversations.h"

#include <gmock/gmock.h>

#include <chrono>

namespace soho::flows {
namespace {

using namespace std::chrono_literals;

Report report(std::uint64_t conversation, std::uint32_t source) {
  const CoarseTime time(Time(1'764'000'000s));
  return {conversation, {static_cast<std::uint16_t>(source), source}, 1, time, time, 7, 9};
}

bool isFound(RecentConversations& recent, const Report& added) {
  bool found = false;
  recent.add(added, [&](SourceRef) { found = true; });
  return found;
}

TEST(RecentConversations, aRowForgetsNothingWhileItHasRoom) {
  RecentConversations recent(1);
  for (std::uint64_t conversation = 1; conversation <= 4; ++conversation) {
    EXPECT_FALSE(isFound(recent, report(conversation, 1)));
    EXPECT_FALSE(isFound(recent, report(conversation, 1))) << "the same source again";
  }
  for (std::uint64_t conversation = 4; conversation >= 1; --conversation) {
    RecentConversations asked = recent;
    EXPECT_TRUE(isFound(asked, report(conversation, 2)));
  }
}

TEST(RecentConversations, aFullRowGivesUpOneReport) {
  RecentConversations recent(1);
  for (std::uint64_t conversation = 1; conversation <= 5; ++conversation)
    recent.add(report(conversation, 1), [](SourceRef) {});
  int known = 0;
  for (std::uint64_t conversation = 1; conversation <= 5; ++conversation) {
    RecentConversations asked = recent;
    known += isFound(asked, report(conversation, 2)) ? 1 : 0;
  }
  EXPECT_EQ(known, 4);
}

}  // namespace
}  // namespace soho::flows
