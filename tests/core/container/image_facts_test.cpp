#include "core/container/image_facts.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

using namespace Qt::StringLiterals;

TEST(ImageFacts, oneRepositoryHasOneNameForEveryEngine) {
  for (const QString& image : {u"docker.io/ntop/ntopng:stable"_s, u"ntop/ntopng"_s, u"ntop/ntopng@sha256:0123"_s,
                               u"docker.io/ntop/ntopng:stable@sha256:0123"_s}) {
    EXPECT_EQ(repositoryOf(image), u"ntop/ntopng"_s) << image.toStdString();
  }
  EXPECT_EQ(repositoryOf(u"docker.io/library/redis:7"_s), u"redis"_s);
  EXPECT_EQ(repositoryOf(u"127.0.0.1:5000/ntopng:stable"_s), u"127.0.0.1:5000/ntopng"_s);
}

TEST(ImageFacts, theDigestIsThatOfTheNameThatWasAskedFor) {
  const auto facts = readImageFacts(R"(arm64 ["somebody/copy@sha256:ab","ntop/ntopng@sha256:cd"])"
                                    "\n",
                                    u"docker.io/ntop/ntopng:stable"_s);
  EXPECT_EQ(facts.architecture, u"arm64"_s);
  EXPECT_EQ(facts.digest, u"sha256:cd"_s);
}

TEST(ImageFacts, anImageMadeHereHasNoDigest) {
  for (const char* answer : {"amd64 []", "amd64 null", "amd64"}) {
    const auto facts = readImageFacts(answer, u"ntopng:mine"_s);
    EXPECT_EQ(facts.architecture, u"amd64"_s) << answer;
    EXPECT_TRUE(facts.digest.isEmpty()) << answer;
  }
}

}  // namespace
}  // namespace soho::container
