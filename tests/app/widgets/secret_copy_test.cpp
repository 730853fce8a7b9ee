#include "app/widgets/secret_copy.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <gtest/gtest.h>

namespace soho::ui {
namespace {

using namespace Qt::StringLiterals;

TEST(SecretCopyTest, theClipboardHasTheSecretAndSaysThatItIsOne) {
  copySecret(u"Kept12345"_s);
  const QMimeData* data = QGuiApplication::clipboard()->mimeData();
  ASSERT_NE(data, nullptr);
  EXPECT_EQ(data->text(), u"Kept12345"_s);
  EXPECT_EQ(data->data(u"x-kde-passwordManagerHint"_s), "secret");
}

}  // namespace
}  // namespace soho::ui
