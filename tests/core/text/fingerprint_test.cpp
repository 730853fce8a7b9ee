#include "core/text/fingerprint.h"

#include <gtest/gtest.h>

namespace soho::text {
namespace {

TEST(Fingerprint, isReadInEveryFormThatPeopleCopy) {
  const QByteArray bytes = QByteArray::fromHex("00ab").repeated(16);
  const QString shown = fingerprintText(bytes);
  EXPECT_EQ(shown.size(), 95);
  EXPECT_TRUE(shown.startsWith(QStringLiteral("00:AB:00:AB")));
  EXPECT_EQ(fingerprintOf(shown), bytes);
  EXPECT_EQ(fingerprintOf(shown.toLower()), bytes);
  EXPECT_EQ(fingerprintOf(QString(shown).remove(u':')), bytes);
}

TEST(Fingerprint, anythingElseIsNone) {
  const QString shown = fingerprintText(QByteArray(32, '\x01'));
  const QStringList texts{QString(), shown + QStringLiteral(":01"), shown.left(92), QString(shown).replace(0, 1, u'g'),
                          QStringLiteral("SHA256:") + shown};
  for (const QString& text : texts) {
    EXPECT_TRUE(fingerprintOf(text).isEmpty()) << text.toStdString();
  }
}

}  // namespace
}  // namespace soho::text
