#include "app/ctl/columns.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

TEST(Columns, aChineseCharacterTakesTwo) {
  EXPECT_EQ(columnsOf(u"Router"_s), 6);
  EXPECT_EQ(columnsOf(u"路由器"_s), 6);
  EXPECT_EQ(columnsOf(u"ルーター"_s), 8);
  EXPECT_EQ(columnsOf(u"Geräte · 3"_s), 10);
}

TEST(Columns, anAccentThatStandsForItselfTakesNone) { EXPECT_EQ(columnsOf(u"e\u0301"_s), 1); }

TEST(Columns, whatFollowsStandsInOneColumnWhateverTheLanguage) {
  EXPECT_EQ(paddedRight(u"Router"_s, 8), u"Router  "_s);
  EXPECT_EQ(paddedRight(u"路由器"_s, 8), u"路由器  "_s);
  EXPECT_EQ(paddedLeft(u"路由器"_s, 8), u"  路由器"_s);
  EXPECT_EQ(paddedRight(u"路由器"_s, 3), u"路由器"_s);
}

}  // namespace
}  // namespace soho::ctl
