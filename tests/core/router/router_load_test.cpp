#include "core/router/router_load.h"

#include <gtest/gtest.h>

namespace soho::router {
namespace {

TEST(RouterLoad, readsTicksAndWhatMemoryIsAvailable) {
  const auto load = parseLoad(
      "cpu  100 20 30 800 50 1 2 3 40 50\nMemTotal: 256000 kB\nMemFree: 10000 kB\nMemAvailable: 90000 kB\n"
      "Buffers: 5000 kB\nCached: 60000 kB\n");
  ASSERT_TRUE(load);
  EXPECT_EQ(load->allTicks, 1006U) << "guests are in user already";
  EXPECT_EQ(load->busyTicks, 156U);
  EXPECT_EQ(load->memoryKilobytes, 256000U);
  EXPECT_EQ(load->freeKilobytes, 90000U);
}

TEST(RouterLoad, anOldKernelsCachesCountAsFree) {
  const auto load =
      parseLoad("cpu 1 0 1 8\nMemTotal: 64000 kB\nMemFree: 4000 kB\nBuffers: 1000 kB\nCached: 20000 kB\n");
  ASSERT_TRUE(load);
  EXPECT_EQ(load->freeKilobytes, 25000U);
  EXPECT_EQ(load->allTicks, 10U);
}

TEST(RouterLoad, whatIsNoLinuxIsNoAnswer) {
  for (const char* answer : {"", "cpu\nMemTotal: 1 kB\n", "cpu a b c d\nMemTotal: 1 kB\n", "MemTotal: 64000 kB\n",
                             "cpu 1 2 3 4 5 6 7\n", "head: /proc/stat: No such file or directory\n"}) {
    EXPECT_FALSE(parseLoad(answer)) << answer;
  }
}

TEST(RouterLoad, theShareIsBetweenTwoAnswers) {
  const RouterLoad first{.busyTicks = 100, .allTicks = 1000};
  EXPECT_EQ(busyShare(first, {.busyTicks = 150, .allTicks = 1200}), 0.25);
  EXPECT_FALSE(busyShare(first, first));
  EXPECT_FALSE(busyShare(first, {.busyTicks = 1, .allTicks = 10})) << "the router has restarted";
}

}  // namespace
}  // namespace soho::router
