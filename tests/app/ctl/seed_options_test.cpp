#include "app/ctl/seed_options.h"

#include "core/base/atomic_file.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <map>

namespace soho::ctl {
namespace {

using Variables = std::map<std::string, std::string>;

Result<SeedOptions> parsed(const Variables& variables, const QStringList& words = {}) {
  const QStringList arguments{QStringLiteral("sohoflowctl"), QStringLiteral("ntopng"), QStringLiteral("seed")};
  return parseSeedOptions(arguments + words, [&variables](const char* name) {
    const auto found = variables.find(name);
    if (found != variables.end()) return found->second;
    return std::string(std::string_view(name) == "HOME" ? "/home/somebody" : "");
  });
}

std::string refusal(const Variables& variables, const QStringList& words = {}) {
  const auto options = parsed(variables, words);
  return options ? "taken" : options.error().place;
}

TEST(SeedOptions, haveDefaultsThatFitThisMachine) {
  const auto options = parsed({{"NTOPNG_PASSWORD", ""}, {"FLOWDUMP", ""}, {"LOCALNET", ""}});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->seed.redis.text(), QStringLiteral("127.0.0.1:6379"));
  EXPECT_EQ(options->wait, std::chrono::seconds(60));
  EXPECT_FALSE(options->seed.password);
  EXPECT_EQ(options->seed.options.flowDump.kind, container::DumpKind::None);
  EXPECT_EQ(options->seed.options.localNetworks.join(u','),
            QStringLiteral("192.168.0.0/16,172.16.0.0/12,10.0.0.0/8,fd00::/8"));
  EXPECT_EQ(options->seed.passwordFolder, "/home/somebody/.local/state/sohoflow");
}

TEST(SeedOptions, takeTheOldNamesInTheirOldForms) {
  const auto options = parsed({{"LOCALNET", "192.168.1.0/24, 10.0.0.5/24"},
                               {"FLOWDUMP", "mysql;localhost;ntopng;flows;writer;hidden"},
                               {"NTOPNG_PASSWORD", "Chosen-One"}},
                              {QStringLiteral("--redis"), QStringLiteral("redis:7000"), QStringLiteral("--wait"),
                               QStringLiteral("5"), QStringLiteral("--replace-password")});
  ASSERT_TRUE(options) << options.error().detail;
  EXPECT_EQ(options->seed.options.localNetworks.join(u','), QStringLiteral("192.168.1.0/24,10.0.0.0/24"));
  EXPECT_EQ(container::textOf(options->seed.options.flowDump), QStringLiteral("mysql;localhost;ntopng;writer"));
  EXPECT_EQ(options->seed.dumpPassword, QStringLiteral("hidden"));
  EXPECT_EQ(options->seed.password, QStringLiteral("Chosen-One"));
  EXPECT_EQ(options->seed.redis.text(), QStringLiteral("redis:7000"));
  EXPECT_EQ(options->wait, std::chrono::seconds(5));
  EXPECT_TRUE(options->seed.replacesPassword);
}

TEST(SeedOptions, takeEachSecretFromTheFirstLineOfAFile) {
  const tests::TemporaryFolder folder;
  ASSERT_TRUE(replaceFile(folder.path() / "password", "From-A-File\nsecond line\n"));
  ASSERT_TRUE(replaceFile(folder.path() / "dump", "es;ntopng;flows;http://db:9200/_bulk;me:hidden\n"));
  const auto options = parsed({{"NTOPNG_PASSWORD_FILE", (folder.path() / "password").string()},
                               {"FLOWDUMP_FILE", (folder.path() / "dump").string()}});
  ASSERT_TRUE(options) << options.error().detail;
  EXPECT_EQ(options->seed.password, QStringLiteral("From-A-File"));
  EXPECT_EQ(options->seed.options.flowDump.user, QStringLiteral("me"));
  EXPECT_EQ(options->seed.dumpPassword, QStringLiteral("hidden"));
}

TEST(SeedOptions, nameWhatWasRefusedAndNeverItsValue) {
  const tests::TemporaryFolder folder;
  ASSERT_TRUE(replaceFile(folder.path() / "empty", "\n"));
  const std::string missing = (folder.path() / "missing").string();
  EXPECT_EQ(refusal({{"NTOPNG_PASSWORD_FILE", missing}}), missing);
  EXPECT_EQ(refusal({{"NTOPNG_PASSWORD_FILE", (folder.path() / "empty").string()}}), "NTOPNG_PASSWORD_FILE");
  EXPECT_EQ(refusal({{"NTOPNG_PASSWORD", "a"}, {"NTOPNG_PASSWORD_FILE", missing}}), "NTOPNG_PASSWORD");
  EXPECT_EQ(refusal({{"LOCALNET", "home"}}), "LOCALNET");
  EXPECT_EQ(refusal({{"FLOWDUMP", "nindex"}}), "FLOWDUMP");
  EXPECT_EQ(refusal({}, {QStringLiteral("--redis"), QStringLiteral("[::1]")}), "--redis");
  EXPECT_EQ(refusal({}, {QStringLiteral("--wait"), QStringLiteral("soon")}), "--wait");
  EXPECT_EQ(refusal({}, {QStringLiteral("--nothing")}), "ntopng seed");
  for (const char* password : {"four", "with:colon", "two words", "admin", "thirty-two-characters-are-too-many"}) {
    const auto options = parsed({{"NTOPNG_PASSWORD", password}});
    ASSERT_FALSE(options) << password;
    EXPECT_EQ(options.error().place, "NTOPNG_PASSWORD");
    EXPECT_EQ(options.error().detail.find(password), std::string::npos) << password;
  }
  const auto dump = parsed({{"FLOWDUMP", "mysql;host;db;table;me;hid den"}});
  ASSERT_FALSE(dump);
  EXPECT_EQ(dump.error().detail.find("hid den"), std::string::npos);
}

}  // namespace
}  // namespace soho::ctl
