#include "core/control/warning_text.h"

#include <gmock/gmock.h>

namespace soho::control {
namespace {

TEST(WarningText, everyKindHasASentenceThatNamesWhomItIsAbout) {
  for (int number = 0; number <= static_cast<int>(WarningKind::NtopngAddressTaken); ++number) {
    const auto kind = static_cast<WarningKind>(number);
    const QString sentence = sentenceOf({kind, "PLACE", "DETAIL"});
    EXPECT_TRUE(sentence.contains(QStringLiteral("PLACE")) || sentence.contains(QStringLiteral("DETAIL"))) << number;
    EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
  }
}

}  // namespace
}  // namespace soho::control
