#include "core/pipeline/writer_thread.h"

#include <gmock/gmock.h>

#include <future>
#include <vector>

namespace soho::pipeline {
namespace {

using ::testing::ElementsAre;

TEST(WriterThread, runsTasksInTheirOrderOnAThreadOfItsOwn) {
  std::vector<int> order;
  std::thread::id thread;
  WriterThread writer;
  for (int number = 0; number < 3; ++number) {
    ASSERT_TRUE(writer.post([&, number] {
      order.push_back(number);
      thread = std::this_thread::get_id();
    }));
  }
  writer.finish();
  EXPECT_THAT(order, ElementsAre(0, 1, 2));
  EXPECT_NE(thread, std::this_thread::get_id());
  EXPECT_NE(thread, std::thread::id());
}

TEST(WriterThread, aFullQueueRefusesAndFinishRunsWhatWaits) {
  std::promise<void> gate;
  auto opened = gate.get_future().share();
  std::promise<void> started;
  int ran = 0;
  WriterThread writer;
  ASSERT_TRUE(writer.post([&, opened] {
    started.set_value();
    opened.wait();
  }));
  started.get_future().wait();
  int taken = 0;
  while (writer.post([&] { ++ran; })) ++taken;
  EXPECT_EQ(taken, 64);
  gate.set_value();
  writer.finish();
  EXPECT_EQ(ran, taken);
  EXPECT_FALSE(writer.post([] {}));
}

}  // namespace
}  // namespace soho::pipeline
