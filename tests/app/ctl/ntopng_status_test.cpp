#include "app/ctl/ntopng_status.h"

#include "tests/support/fake_process_runner.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/no_feed.h"

#include <gtest/gtest.h>

namespace soho::ctl {
namespace {

using namespace Qt::StringLiterals;

TEST(NtopngStatus, theDigestStandsBesideTheImageItBelongsTo) {
  tests::FakeProcessRunner runner;
  tests::FakeSecretStore secrets;
  tests::NoFeed feed;
  const container::Engine engine{{}, runner};
  const container::StackSpec spec{{}, {}, 1000, 1000};
  const setup::StackSite site{engine, spec, secrets, feed};
  setup::StackStatus status;
  status.ntopng.image = spec.ntopngImage();
  status.redis.image = spec.options().redisImage;
  const QJsonObject json = statusJson(status, site, {{spec.ntopngImage(), u"sha256:ab"_s}});
  EXPECT_EQ(json[u"ntopng"_s][u"image_digest"_s].toString(), u"sha256:ab"_s);
  EXPECT_FALSE(json[u"redis"_s].toObject().contains(u"image_digest"_s)) << "it was made on this computer";
}

}  // namespace
}  // namespace soho::ctl
