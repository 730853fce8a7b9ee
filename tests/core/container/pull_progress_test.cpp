#include "core/container/pull_progress.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

TEST(PullProgress, countsDockersLayersThroughTheirStages) {
  PullProgress progress;
  for (const char* line :
       {"stable: Pulling from ntop/ntopng", "4f4fb700ef54: Pulling fs layer", "8a1e25ce7c4f: Already exists"})
    progress.add(line);
  EXPECT_EQ(progress.layers(), 2);
  EXPECT_EQ(progress.done(), 1);
  EXPECT_EQ(progress.percent(), 50);
  progress.add("4f4fb700ef54: Download complete");
  EXPECT_EQ(progress.percent(), 75);
  EXPECT_EQ(progress.downloaded(), 2);
  EXPECT_EQ(progress.done(), 1);
  progress.add("4f4fb700ef54: Pull complete");
  progress.add("Digest: sha256:0123");
  EXPECT_EQ(progress.done(), 2);
  EXPECT_EQ(progress.percent(), 100);
}

TEST(PullProgress, readsPodmansBlobs) {
  PullProgress progress;
  progress.add("Copying blob sha256:aa");
  EXPECT_EQ(progress.percent(), 0);
  progress.add("Copying blob sha256:bb skipped: already exists");
  EXPECT_EQ(progress.done(), 1);
  EXPECT_EQ(progress.layers(), 2);
  progress.add("Copying blob sha256:aa done");
  EXPECT_EQ(progress.downloaded(), 2);
  EXPECT_EQ(progress.percent(), 100);
}

}  // namespace
}  // namespace soho::container
