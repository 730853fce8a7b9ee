#include "core/text/error_text.h"

#include "core/text/error_line.h"

#include <QCoreApplication>
#include <QTranslator>
#include <gmock/gmock.h>

#include <set>

namespace soho::text {
namespace {

std::vector<ErrorCode> everyCode() {
  std::vector<ErrorCode> codes;
  for (std::size_t i = 0; i < kErrorCodeCount; ++i) codes.push_back(static_cast<ErrorCode>(i));
  return codes;
}

bool isSentence(const QString& text) { return text.size() > 8 && text.front().isUpper() && text.endsWith(u'.'); }

TEST(ErrorTextTest, everyCodeSaysWhatWhyAndWhatToDo) {
  std::set<QString> seen;
  for (const ErrorCode code : everyCode()) {
    const Explanation text = explain({code, "PLACE", ""});
    const auto number = static_cast<int>(code);
    EXPECT_TRUE(text.what.contains(u"PLACE")) << number;
    EXPECT_FALSE(text.what.endsWith(u'.')) << number;
    EXPECT_TRUE(isSentence(text.why)) << number;
    EXPECT_TRUE(isSentence(text.nextStep)) << number;
    EXPECT_TRUE(seen.insert(text.what).second) << number;
    for (const QString& part : {text.what, text.why, text.nextStep}) EXPECT_FALSE(part.contains(u'%')) << number;
  }
}

TEST(ErrorTextTest, theDetailIsPartOfTheReasonAndOfTheLine) {
  for (const ErrorCode code : everyCode()) {
    const Error error{code, "/x/%2", "errno %1."};
    EXPECT_TRUE(explain(error).what.contains(u"/x/%2")) << static_cast<int>(code);
    EXPECT_TRUE(explain(error).why.endsWith(u"Exactly: errno %1.")) << static_cast<int>(code);
    EXPECT_TRUE(oneLine(error).contains(u"/x/%2")) << static_cast<int>(code);
    EXPECT_TRUE(oneLine(error).endsWith(u": errno %1.")) << static_cast<int>(code);
  }
}

TEST(ErrorTextTest, aBadOptionIsOneSentenceWithOptionValueAndWhatIsAllowed) {
  EXPECT_EQ(oneLine({ErrorCode::BadOption, "--source-id", "\"300\" given, allowed is 0 to 255"}).toStdString(),
            "The option --source-id was refused: \"300\" given, allowed is 0 to 255.");
  EXPECT_EQ(oneLine({ErrorCode::FileMissing, "/x", ""}).toStdString(), "/x does not exist.");
}

TEST(ErrorTextTest, aLineIsReadBackAsTheErrorItWasMadeOf) {
  for (const ErrorCode code : everyCode()) {
    for (const char* detail : {"", "nfcapd (pid 12) has it: since noon"}) {
      const Error error{code, "0.0.0.0:2055", detail};
      EXPECT_EQ(errorOf(oneLine(error)), error) << static_cast<int>(code);
    }
  }
  EXPECT_EQ(errorOf(QStringLiteral("Segmentation fault")), std::nullopt);
  EXPECT_EQ(errorOf(QString()), std::nullopt);
}

TEST(ErrorTextTest, anUnnamedPlaceLeavesNoGap) {
  EXPECT_EQ(oneLine({ErrorCode::FileMissing, "", ""}).toStdString(), "(not named) does not exist.");
}

TEST(ErrorTextTest, foreignTextCannotBreakTheLineOrSteerTheTerminal) {
  const QString line = oneLine({ErrorCode::Malformed, "a\nb", "\x1b[31mred\r\n\tblue"});
  EXPECT_EQ(line.toStdString(), "a b was not understood: ?[31mred blue.");
}

TEST(ErrorTextTest, aCodeFromAnotherVersionStillHasAText) {
  const Explanation text = explain({static_cast<ErrorCode>(kErrorCodeCount), "x", ""});
  EXPECT_EQ(text.what, explain({ErrorCode::Unknown, "x", ""}).what);
}

/// Answers every text of the context "Errors" with a marked copy.
class MarkingTranslator final : public QTranslator {
 public:
  [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override {
    return qstrcmp(context, "Errors") == 0 ? u'~' + QString::fromUtf8(text) : QString();
  }
  [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST(ErrorTextTest, everySentenceCanBeTranslated) {
  MarkingTranslator translator;
  ASSERT_TRUE(QCoreApplication::installTranslator(&translator));
  for (const ErrorCode code : everyCode()) {
    const Explanation text = explain({code, "x", ""});
    EXPECT_TRUE(text.what.startsWith(u'~') && text.why.startsWith(u'~') && text.nextStep.startsWith(u'~'));
    EXPECT_TRUE(oneLine({code, "x", "y"}).startsWith(u"~~"));
  }
  QCoreApplication::removeTranslator(&translator);
}

}  // namespace
}  // namespace soho::text
