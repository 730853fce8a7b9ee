#include "core/geoip/maxmind_account.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace soho::geoip {
namespace {

using testing::HasSubstr;
using testing::Not;

TEST(MaxMindAccount, isReadFromTheUpdatersConfiguration) {
  const auto account =
      accountFrom("# AccountID 1\n\nAccountID   42\r\nLicenseKey a_B9\nEditionIDs GeoLite2-City\n", "x");
  ASSERT_TRUE(account);
  EXPECT_EQ(account->id, "42");
  EXPECT_EQ(account->licenceKey, "a_B9");
  EXPECT_EQ(accountFrom("UserId 7\nLicenseKey k\n", "x")->id, "7") << "as older updaters wrote it";
}

TEST(MaxMindAccount, whatIsMissingOrOfTheWrongFormIsRefusedWithoutRepeatingTheKey) {
  for (const char* text : {"", "AccountID 42\n", "LicenseKey k\n", "AccountID x\nLicenseKey k\n",
                           "AccountID 42\nLicenseKey se cret\n", "AccountID 42\nLicenseKey secret:x\n"}) {
    const auto account = accountFrom(text, "/etc/GeoIP.conf");
    ASSERT_FALSE(account) << text;
    EXPECT_EQ(account.error().code, ErrorCode::BadSetting);
    EXPECT_EQ(account.error().place, "/etc/GeoIP.conf");
    EXPECT_THAT(account.error().detail, Not(HasSubstr("secret")));
  }
}

TEST(MaxMindAccount, theExampleOfAnUpdaterIsNoAccount) {
  for (const char* id : {"0", "999999"}) {
    const auto account = accountFrom(std::string("AccountID ") + id + "\nLicenseKey 000000000000\n", "x");
    ASSERT_FALSE(account) << id;
    EXPECT_EQ(account.error().code, ErrorCode::BadSetting);
  }
}

TEST(MaxMindAccount, isTakenFromTheFirstFileThatHasOne) {
  const tests::TemporaryFolder folder;
  std::ofstream(folder / "example.conf") << "AccountID YOUR_ACCOUNT_ID_HERE\nLicenseKey YOUR_LICENSE_KEY_HERE\n";
  std::ofstream(folder / "GeoIP.conf") << "AccountID 42\nLicenseKey a_B9\n";
  const auto account = firstAccountIn({folder / "none.conf", folder / "example.conf", folder / "GeoIP.conf"});
  ASSERT_TRUE(account);
  EXPECT_EQ(account->id, "42");
  EXPECT_FALSE(firstAccountIn({folder / "none.conf", folder / "example.conf"}));
}

}  // namespace
}  // namespace soho::geoip
