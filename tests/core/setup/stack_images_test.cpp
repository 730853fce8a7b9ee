#include "core/setup/stack_images.h"

#include "tests/support/event_loop.h"
#include "tests/support/fake_process_runner.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/no_feed.h"

#include <gtest/gtest.h>

namespace soho::setup {
namespace {

using namespace Qt::StringLiterals;

class StackImagesTest : public ::testing::Test {
 protected:
  Result<void> run(jobs::Job& job) {
    job.start();
    EXPECT_TRUE(tests::runUntil([&] { return job.isFinished(); }));
    return job.result();
  }

  tests::FakeProcessRunner runner;
  tests::FakeSecretStore secrets;
  tests::NoFeed feed;
  container::Engine engine{{}, runner};
  container::StackSpec spec{{}, {}, 1000, 1000};
  StackSite site{engine, spec, secrets, feed};
};

TEST_F(StackImagesTest, onlyImagesThatUpdatesHaveLeftAreRemoved) {
  runner.willPrint("aaaa ntop/ntopng\nbbbb <none>\ncccc somebody/elses\ndddd docker.io/library/redis\n");
  runner.willPrint("Deleted: sha256:aaaa");
  runner.willRefuse("Error response from daemon: conflict: image is being used by stopped container 0123");
  const auto job = removeUnusedImages(site);
  EXPECT_TRUE(run(*job)) << "one that is used stays";
  EXPECT_TRUE(job->warnings().empty());
  ASSERT_EQ(runner.commands().size(), 3U);
  EXPECT_EQ(runner.commands()[1].arguments, u"image rm aaaa"_s.split(u' '));
  EXPECT_EQ(runner.commands()[2].arguments, u"image rm dddd"_s.split(u' '));
}

TEST_F(StackImagesTest, podmanIsAskedForTheNamesThatAnImageHad) {
  container::EngineFacts facts;
  facts.kind = container::EngineKind::Podman;
  const container::Engine podman{facts, runner};
  const StackSite podmanSite{podman, spec, secrets, feed};
  runner.willPrint(
      "aaaa docker.io/ntop/ntopng:stable, docker.io/ntop/ntopng:latest\nbbbb \ncccc quay.io/somebody/redis:7\n"
      "dddd localhost/mine:1, docker.io/library/redis:7\n");
  runner.willPrint("Deleted: aaaa");
  runner.willPrint("Deleted: dddd");
  const auto job = removeUnusedImages(podmanSite);
  EXPECT_TRUE(run(*job));
  EXPECT_TRUE(job->warnings().empty());
  ASSERT_EQ(runner.commands().size(), 3U);
  EXPECT_EQ(runner.commands()[0].arguments.last(), u"{{.ID}} {{.History}}"_s) << "its repository is <none>";
  EXPECT_EQ(runner.commands()[1].arguments, u"image rm aaaa"_s.split(u' '));
  EXPECT_EQ(runner.commands()[2].arguments, u"image rm dddd"_s.split(u' '));
}

TEST_F(StackImagesTest, thatNothingCouldBeRemovedIsTold) {
  runner.willPrint("bbbb <none>\n");
  const auto job = removeUnusedImages(site);
  EXPECT_TRUE(run(*job));
  EXPECT_EQ(job->warnings().size(), 1U);
  EXPECT_EQ(runner.commands().size(), 1U);
}

TEST(StackImages, anUpdateThatBroughtNothingNewIsToldSo) {
  const container::ImageDigests before{{u"redis:7"_s, u"sha256:ab"_s}};
  EXPECT_FALSE(sentenceOfUpdate(before, before).isEmpty());
  EXPECT_TRUE(sentenceOfUpdate(before, {{u"redis:7"_s, u"sha256:cd"_s}}).isEmpty());
  EXPECT_TRUE(sentenceOfUpdate({}, {}).isEmpty()) << "images made on this computer";
}

}  // namespace
}  // namespace soho::setup
