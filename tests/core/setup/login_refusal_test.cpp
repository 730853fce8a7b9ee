#include "core/setup/login_refusal.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>
#include <fstream>

namespace soho::setup {
namespace {

using namespace Qt::StringLiterals;

LoginRefusal refusal(ErrorCode code) {
  return {u"http://127.0.0.1:3000"_s,
          u"admin"_s,
          QDateTime::fromString(u"2026-11-25T10:00:00.123Z"_s, Qt::ISODateWithMs).toUTC(),
          QDateTime::fromString(u"2026-11-25T09:00:00Z"_s, Qt::ISODateWithMs).toUTC(),
          {code, "http://127.0.0.1:3000", "ntopng wants its password to be changed first"}};
}

TEST(LoginRefusal, isKeptUntilItIsForgotten) {
  const tests::TemporaryFolder folder;
  EXPECT_FALSE(readRefusal(folder.path()));
  for (const ErrorCode code : {ErrorCode::NotLoggedIn, ErrorCode::LoginBlocked}) {
    ASSERT_TRUE(keepRefusal(folder.path(), refusal(code)));
    EXPECT_EQ(readRefusal(folder.path()), refusal(code));
  }
  forgetRefusal(folder.path());
  EXPECT_FALSE(readRefusal(folder.path()));
  forgetRefusal(folder.path());
}

TEST(LoginRefusal, endsByItself) {
  const tests::TemporaryFolder folder;
  ASSERT_TRUE(keepRefusal(folder.path(), refusal(ErrorCode::NotLoggedIn)));
  const std::filesystem::path file = folder / "login-refused.json";
  std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) - std::chrono::minutes(9));
  EXPECT_TRUE(readRefusal(folder.path()));
  std::filesystem::last_write_time(file, std::filesystem::last_write_time(file) - std::chrono::minutes(2));
  EXPECT_FALSE(readRefusal(folder.path()));
}

TEST(LoginRefusal, ofAnNtopngElsewhereHasNoStart) {
  const tests::TemporaryFolder folder;
  LoginRefusal elsewhere = refusal(ErrorCode::NotLoggedIn);
  elsewhere.since = elsewhere.redisSince = {};
  ASSERT_TRUE(keepRefusal(folder.path(), elsewhere));
  EXPECT_EQ(readRefusal(folder.path()), elsewhere);
}

TEST(LoginRefusal, aDamagedOneIsNone) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder / "login-refused.json") << "{";
  EXPECT_FALSE(readRefusal(folder.path()));
}

}  // namespace
}  // namespace soho::setup
