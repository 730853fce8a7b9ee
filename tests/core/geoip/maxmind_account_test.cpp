#include "core/geoip/maxmind_account.h"

#include <gmock/gmock.h>

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

}  // namespace
}  // namespace soho::geoip
