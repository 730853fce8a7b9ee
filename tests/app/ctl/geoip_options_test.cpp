#include "app/ctl/geoip_options.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

Result<GeoipOptions> parsed(const QStringList& words) {
  return parseGeoipOptions(QStringList{u"sohoflowctl"_s, u"geoip"_s} + words);
}

TEST(GeoipOptions, commandsAndTheirOptions) {
  EXPECT_EQ(parsed({})->command, GeoipCommand::Help);
  EXPECT_EQ(parsed({u"status"_s, u"--json"_s})->command, GeoipCommand::Status);
  const auto update = parsed({u"update"_s, u"--account"_s, u"42"_s, u"--key-fd"_s, u"3"_s, u"--remember"_s});
  ASSERT_TRUE(update);
  EXPECT_EQ(update->command, GeoipCommand::Update);
  EXPECT_EQ(update->account, u"42"_s);
  EXPECT_EQ(update->keyDescriptor, 3);
  EXPECT_TRUE(update->isRemembering);
}

TEST(GeoipOptions, whatIsWrongIsRefusedByName) {
  for (const QStringList& words : {QStringList{u"upgrade"_s}, QStringList{u"update"_s, u"now"_s},
                                   QStringList{u"update"_s, u"--key"_s, u"secret"_s},
                                   QStringList{u"update"_s, u"--account"_s, u"42"_s, u"--key-fd"_s, u"x"_s},
                                   QStringList{u"update"_s, u"--key-fd"_s, u"3"_s},
                                   QStringList{u"update"_s, u"--maxmind-server"_s, u"ftp://mirror.example"_s}}) {
    const auto options = parsed(words);
    ASSERT_FALSE(options) << words.join(u' ').toStdString();
    EXPECT_EQ(options.error().code, ErrorCode::BadOption);
  }
}

}  // namespace
}  // namespace soho::ctl
