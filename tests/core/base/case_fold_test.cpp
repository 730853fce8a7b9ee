#include "core/base/case_fold.h"

#include <gtest/gtest.h>

namespace soho {
namespace {

TEST(CaseFold, upperAndLowerCaseAreTheSame) {
  EXPECT_EQ(foldCase("Living ROOM 4K"), "living room 4k");
  EXPECT_EQ(foldCase("ÖLHEIZUNG Àé Øre Þ"), "ölheizung àé øre þ");
  EXPECT_EQ(foldCase("ŁÓDŹ ČESKÝ ŞAFAK Ÿ"), "łódź český şafak ÿ");
  EXPECT_EQ(foldCase("ΚΟΥΖΊΝΑ Ώ"), "κουζίνα ώ");
  EXPECT_EQ(foldCase("КУХНЯ Ёлка Ґанок"), "кухня ёлка ґанок");
  EXPECT_EQ(foldCase("PHÒNG KHÁCH ẠỸ"), "phòng khách ạỹ");
  EXPECT_EQ(foldCase("ԽՈՀԱՆՈՑ"), "խոհանոց");
  EXPECT_EQ(foldCase("ＴＶ"), "ｔｖ");
}

TEST(CaseFold, formsOfOneLetterAreTheSame) {
  EXPECT_EQ(foldCase("ΣΊΣΥΦΟΣ"), foldCase("σίσυφος")) << "sigma at the end of a word";
  EXPECT_EQ(foldCase("GROẞ"), "groß") << "three bytes become two";
  EXPECT_EQ(foldCase("\u00b5TP"), "\u03bctp") << "the sign for a millionth";
}

TEST(CaseFold, lowerCaseAndWhatHasNoCaseStays) {
  for (const char* text : {"", "aĳŀňž×÷ß", "居間のテレビ", "📺 tv", "ªº", "ǆ", "192.168.1.10"}) {
    EXPECT_EQ(foldCase(text), text);
  }
}

TEST(CaseFold, bytesThatAreNoUtf8Stay) {
  for (const char* text : {"\xc3", "a\xc3z", "\xe1\xba", "\xc0\x80", "\xff\xfe", "\x80\x80"}) {
    EXPECT_EQ(foldCase(text), text);
  }
}

}  // namespace
}  // namespace soho
