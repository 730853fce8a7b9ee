#include "core/ntopng/first_login.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

namespace soho::ntopng {
namespace {

TEST(FirstLogin, passwordsFitNtopngAndDiffer) {
  const QString password = makePassword();
  EXPECT_TRUE(QRegularExpression(QStringLiteral("^[A-Za-z0-9]{24}$")).match(password).hasMatch());
  EXPECT_NE(password, makePassword());
}

TEST(FirstLogin, seedsAllFourKeysAndNeverThePasswordItself) {
  const QByteArray commands = seedCommands(QStringLiteral("admin"));
  EXPECT_EQ(commands.count("SETNX ntopng.user.admin."), 4);
  // The hash that ntopng itself stores for its well-known password (src/Redis.cpp).
  EXPECT_TRUE(commands.contains("SETNX ntopng.user.admin.password \"21232f297a57a5a743894a0e4a801fc3\"\n"));
  EXPECT_FALSE(seedCommands(QStringLiteral("Geheim42")).contains("Geheim42"));
}

TEST(FirstLogin, readsBackWhetherRedisTookIt) {
  EXPECT_TRUE(isSeededWith("1\n1\n1\n1\n21232f297a57a5a743894a0e4a801fc3\n", QStringLiteral("admin")));
  EXPECT_FALSE(isSeededWith("0\n0\n0\n0\nd41d8cd98f00b204e9800998ecf8427e\n", QStringLiteral("admin")));
}

}  // namespace
}  // namespace soho::ntopng
