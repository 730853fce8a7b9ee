#include "app/models/row_text.h"

#include <QGuiApplication>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

TEST(RowTextTest, namesBeatAddresses) {
  const IpAddress address = IpAddress::v4(0x01020304);
  EXPECT_EQ(nameOr({}, address), u"1.2.3.4"_s);
  EXPECT_EQ(nameOr({"laptop", {}, {}, 0}, address), u"laptop"_s);
}

TEST(RowTextTest, anAddressKeepsItsOrderWhereLinesAreWrittenFromTheRight) {
  EXPECT_EQ(inOrder(u"2001:db8::1"_s), u"2001:db8::1"_s);
  QGuiApplication::setLayoutDirection(Qt::RightToLeft);
  EXPECT_EQ(inOrder(u"2001:db8::1"_s), u"\u20662001:db8::1\u2069"_s);
  EXPECT_EQ(inOrder(u"\u05de\u05d3\u05e4\u05e1\u05ea"_s), u"\u05de\u05d3\u05e4\u05e1\u05ea"_s);
  QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

TEST(RowTextTest, countriesAreNamedInTheLocalesLanguage) {
  EXPECT_EQ(countryName("DE", QLocale(QLocale::English)), u"Germany"_s);
  EXPECT_EQ(countryName("DE", QLocale(QLocale::German)), u"Deutschland"_s);
  EXPECT_EQ(countryName("DE", QLocale(QLocale::Japanese)), u"ドイツ"_s);
  EXPECT_EQ(countryName("", QLocale(QLocale::English)), QString());
}

TEST(RowTextTest, ownerAndCountryMayBeMissing) {
  const QLocale english(QLocale::English);
  EXPECT_EQ(placeText({}, english), QString());
  EXPECT_EQ(placeText({{}, "Example Networks", {}, 0}, english), u"Example Networks"_s);
  EXPECT_EQ(placeText({{}, {}, "FR", 0}, english), u"France"_s);
  EXPECT_EQ(placeText({{}, "Example Networks", "FR", 0}, english), u"Example Networks · France"_s);
}

TEST(RowTextTest, endpointsSayTheirPort) {
  EXPECT_EQ(endpointText(IpAddress::v4(0x01020304), 443), u"1.2.3.4:443"_s);
  EXPECT_EQ(endpointText(*IpAddress::parse("fd00::1"), 443), u"[fd00::1]:443"_s);
  EXPECT_EQ(endpointText(*IpAddress::parse("fd00::1"), 0), u"fd00::1"_s);
}

TEST(RowTextTest, agesAreWords) {
  EXPECT_EQ(agoText(std::chrono::milliseconds(900), QLocale(QLocale::English)), u"now"_s);
  EXPECT_EQ(agoText(std::chrono::seconds(75), QLocale(QLocale::English)), u"1 min 15 s ago"_s);
}

}  // namespace
}  // namespace soho::ui
