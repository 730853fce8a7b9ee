#include "core/base/bounded_queue.h"

#include <gmock/gmock.h>

#include <thread>

namespace soho {
namespace {

using namespace std::chrono_literals;

TEST(BoundedQueue, aFullQueueDropsTheNewestAndCountsIt) {
  BoundedQueue<int> queue(2);
  EXPECT_TRUE(queue.push(1));
  EXPECT_TRUE(queue.push(2));
  EXPECT_FALSE(queue.push(3));
  EXPECT_EQ(queue.dropped(), 1U);
  EXPECT_EQ(queue.tryPop(), 1);
  EXPECT_EQ(queue.tryPop(), 2);
  EXPECT_EQ(queue.tryPop(), std::nullopt);
}

TEST(BoundedQueue, aClosedQueueIsDrainedAndThenEmpty) {
  BoundedQueue<int> queue(2);
  EXPECT_TRUE(queue.push(1));
  queue.close();
  EXPECT_FALSE(queue.push(2));
  EXPECT_EQ(queue.popFor(1h), 1);
  EXPECT_EQ(queue.popFor(1h), std::nullopt);
}

TEST(BoundedQueue, valuesCrossThreadsInOrder) {
  BoundedQueue<int> queue(1'000'000);
  std::thread producer([&queue] {
    for (int i = 0; i < 10'000; ++i) (void)queue.push(i);
    queue.close();
  });
  int expected = 0;
  while (const auto value = queue.popFor(10s)) EXPECT_EQ(*value, expected++);
  producer.join();
  EXPECT_EQ(expected, 10'000);
}

}  // namespace
}  // namespace soho
