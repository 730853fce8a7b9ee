#include "app/theme/icon.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

constexpr auto kApplication = "org.sohoflow.SohoFlow.svg"_L1;

QStringList names() {
  QStringList names;
  for (const QString& file : QDir(u":/icons"_s).entryList({u"*.svg"_s})) {
    if (file != kApplication) names.append(file.chopped(4));
  }
  return names;
}

/// How many pixels are of this colour and fully there.
int pixelsOf(const QIcon& icon, const QColor& color, QIcon::Mode mode = QIcon::Normal) {
  const QImage image = icon.pixmap(QSize(64, 64), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
  int count = 0;
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) count += image.pixel(x, y) == color.rgb() ? 1 : 0;
  }
  return count;
}

TEST(IconTest, theFamilyIsThere) {
  for (const char* page : {"overview", "talkers", "devices", "ntopng", "router", "services", "settings"}) {
    EXPECT_TRUE(names().contains(QLatin1StringView(page))) << page;
  }
}

TEST(IconTest, everyIconIsDrawnInTheColourAskedFor) {
  const Theme theme(Scheme::Light);
  for (const QString& name : names()) {
    EXPECT_GT(pixelsOf(themedIcon(theme, name, Token::In), theme.color(Token::In)), 20) << name.toStdString();
  }
}

TEST(IconTest, everyIconIsOfTheFamily) {
  for (const QString& name : names()) {
    QFile file(u":/icons/%1.svg"_s.arg(name));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    EXPECT_TRUE(svg.contains("viewBox=\"0 0 24 24\"") && svg.contains("currentColor")) << name.toStdString();
    EXPECT_FALSE(svg.contains('#')) << name.toStdString() << " has a colour of its own";
  }
}

TEST(IconTest, anIconFollowsTheTheme) {
  Theme theme(Scheme::Light);
  const QIcon icon = themedIcon(theme, u"router"_s);
  EXPECT_GT(pixelsOf(icon, colorOf(Scheme::Light, Token::Text)), 20);
  theme.setScheme(Scheme::Dark);
  EXPECT_GT(pixelsOf(icon, colorOf(Scheme::Dark, Token::Text)), 20);
  EXPECT_EQ(pixelsOf(icon, colorOf(Scheme::Light, Token::Text)), 0);
  EXPECT_GT(pixelsOf(icon, colorOf(Scheme::Dark, Token::Other), QIcon::Disabled), 20);
}

TEST(IconTest, anIconOutlivesItsTheme) {
  QIcon icon;
  {
    const Theme theme(Scheme::Dark);
    icon = themedIcon(theme, u"copy"_s);
  }
  EXPECT_FALSE(icon.pixmap(16, 16).isNull());
}

TEST(IconTest, anUnknownIconIsNull) {
  const Theme theme;
  EXPECT_TRUE(themedIcon(theme, u"no such icon"_s).isNull());
  EXPECT_FALSE(themedIcon(theme, u"copy"_s).isNull());
}

TEST(IconTest, theApplicationHasAnIcon) { EXPECT_FALSE(applicationIcon().pixmap(128, 128).isNull()); }

}  // namespace
}  // namespace soho::ui
