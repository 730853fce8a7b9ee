#include "core/setup/server_seed.h"

#include "core/base/atomic_file.h"
#include "core/ntopng/first_login.h"
#include "tests/support/redis_server.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

namespace soho::setup {
namespace {

namespace fs = std::filesystem;

class ServerSeeds : public testing::Test {
 protected:
  ServerSeeds() {
    m_seed.redis = m_server.place();
    m_seed.configurationFolder = m_folder.path() / "configuration";
    m_seed.passwordFolder = m_folder.path() / "state";
  }

  [[nodiscard]] SeedOutcome seed() {
    auto redis = ntopng::RedisClient::connect(m_seed.redis);
    if (!redis) throw std::runtime_error(redis.error().detail);
    return seedFirstUser(*redis, m_seed).value();
  }
  [[nodiscard]] QByteArray stored(const char* key) {
    return ntopng::RedisClient::connect(m_seed.redis).value().get(key).value();
  }
  [[nodiscard]] QString generated() const {
    return QString::fromStdString(readFile(passwordFile(m_seed), 100).value()).trimmed();
  }

  tests::TemporaryFolder m_folder;
  tests::RedisServer m_server;
  ServerSeed m_seed;
};

TEST_F(ServerSeeds, givesAFreshRedisAllFourKeysAndKeepsThePasswordForItsOwner) {
  EXPECT_EQ(seed(), SeedOutcome::Set);
  EXPECT_EQ(generated().size(), ntopng::kPasswordLength);
  for (const auto& [key, value] : ntopng::firstUser(generated())) EXPECT_EQ(stored(key.constData()), value);
  EXPECT_EQ(fs::status(passwordFile(m_seed)).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

TEST_F(ServerSeeds, changesNothingTheSecondTime) {
  EXPECT_EQ(seed(), SeedOutcome::Set);
  const QString first = generated();
  EXPECT_EQ(seed(), SeedOutcome::Same);
  EXPECT_EQ(generated(), first);
}

TEST_F(ServerSeeds, keepsAPasswordThatWasChangedElsewhereUntilTold) {
  m_seed.password = QStringLiteral("First-One");
  EXPECT_EQ(seed(), SeedOutcome::Set);
  EXPECT_FALSE(fs::exists(passwordFile(m_seed)));
  m_seed.password = QStringLiteral("Second-One");
  EXPECT_EQ(seed(), SeedOutcome::KeptOther);
  EXPECT_EQ(stored(ntopng::kPasswordKey), ntopng::passwordHash(QStringLiteral("First-One")));
  m_seed.replacesPassword = true;
  EXPECT_EQ(seed(), SeedOutcome::Replaced);
  EXPECT_EQ(stored(ntopng::kPasswordKey), ntopng::passwordHash(QStringLiteral("Second-One")));
}

TEST_F(ServerSeeds, writesNoPasswordThatWouldOpenNothing) {
  m_seed.password = QStringLiteral("Somebody's");
  EXPECT_EQ(seed(), SeedOutcome::Set);
  m_seed.password.reset();
  EXPECT_EQ(seed(), SeedOutcome::KeptUnknown);
  EXPECT_FALSE(fs::exists(passwordFile(m_seed)));
  m_seed.replacesPassword = true;
  EXPECT_EQ(seed(), SeedOutcome::Replaced);
  EXPECT_EQ(stored(ntopng::kPasswordKey), ntopng::passwordHash(generated()));
}

TEST_F(ServerSeeds, leavesNoGeneratedPasswordBehindThatOpensNothing) {
  EXPECT_EQ(seed(), SeedOutcome::Set);
  const QString first = generated();
  m_seed.password = QStringLiteral("Given-One");
  EXPECT_EQ(seed(), SeedOutcome::KeptOther);
  EXPECT_EQ(generated(), first) << "it is still the one that opens ntopng";
  m_seed.replacesPassword = true;
  EXPECT_EQ(seed(), SeedOutcome::Replaced);
  EXPECT_FALSE(fs::exists(passwordFile(m_seed)));
  m_seed.password.reset();
  m_seed.replacesPassword = false;
  EXPECT_EQ(seed(), SeedOutcome::KeptUnknown);
}

TEST_F(ServerSeeds, touchesRedisOnlyWhenThePasswordIsOnDisk) {
  const fs::path inTheWay = m_folder.path() / "file";
  ASSERT_TRUE(replaceFile(inTheWay, "x"));
  m_seed.passwordFolder = inTheWay / "state";
  auto redis = ntopng::RedisClient::connect(m_seed.redis);
  ASSERT_TRUE(redis);
  EXPECT_FALSE(seedFirstUser(*redis, m_seed));
  EXPECT_EQ(stored(ntopng::kPasswordKey), "");
}

TEST_F(ServerSeeds, refusesAPasswordFileThatHoldsNone) {
  ASSERT_TRUE(makeOwnerFolder(m_seed.passwordFolder));
  ASSERT_TRUE(replaceFile(passwordFile(m_seed), "\n"));
  auto redis = ntopng::RedisClient::connect(m_seed.redis);
  ASSERT_TRUE(redis);
  const auto outcome = seedFirstUser(*redis, m_seed);
  ASSERT_FALSE(outcome);
  EXPECT_EQ(outcome.error().code, ErrorCode::BadSetting);
  EXPECT_EQ(stored(ntopng::kPasswordKey), "");
}

TEST_F(ServerSeeds, writesTheConfigurationForItsOwnerAlone) {
  m_seed.redis = {QStringLiteral("redis"), 6379};
  m_seed.options.localNetworks = {QStringLiteral("192.168.1.0/24")};
  m_seed.options.flowDump = container::parseFlowDump(QStringLiteral("mysql;db.lan;ntopng;me")).value();
  m_seed.dumpPassword = QStringLiteral("hidden");
  ASSERT_TRUE(writeConfiguration(m_seed));
  const std::string text = readFile(configurationFile(m_seed), 10000).value();
  for (const char* line : {"--redis=redis:6379\n", "--interface=tcp://*:5556c\n", "--local-networks=192.168.1.0/24\n",
                           "--dump-flows=mysql;db.lan;ntopng;me;hidden\n"}) {
    EXPECT_NE(text.find(line), std::string::npos) << line << text;
  }
  EXPECT_EQ(fs::status(configurationFile(m_seed)).permissions(), fs::perms::owner_read | fs::perms::owner_write);
}

}  // namespace
}  // namespace soho::setup
