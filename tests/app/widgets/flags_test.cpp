#include "app/widgets/flags.h"

#include "app/models/top_list_model.h"
#include "app/widgets/country_delegate.h"
#include "app/widgets/split_bar.h"
#include "tests/support/temporary_folder.h"

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QStandardItemModel>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

class FlagsTest : public testing::Test {
 protected:
  FlagsTest() { makeFlag("de"); }

  [[nodiscard]] QString pathOf(const std::string& name) const {
    return QString::fromStdString(folder / (name + ".svg"));
  }
  /// All red.
  void makeFlag(const std::string& name) const {
    QFile file(pathOf(name));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(
        R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path fill="#f00" d="M0 0h4v3H0z"/></svg>)");
  }
  [[nodiscard]] Flags flags() const { return Flags(QString::fromStdString(folder.path().string())); }

  static bool isRed(const QColor& color) { return color.red() > 250 && color.green() < 5 && color.blue() < 5; }
  static int redPixels(const QImage& image) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
      for (int x = 0; x < image.width(); ++x) count += isRed(image.pixelColor(x, y)) ? 1 : 0;
    }
    return count;
  }
  /// Of a row in this country, as the delegate paints it.
  static QImage painted(const QStyledItemDelegate& delegate, int countryRole, const QString& country) {
    QStandardItemModel model(1, 1);
    model.setData(model.index(0, 0), u"Example"_s, Qt::DisplayRole);
    model.setData(model.index(0, 0), country, TopListModel::BadgeRole);
    model.setData(model.index(0, 0), country, countryRole);
    QImage image(300, 60, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = image.rect();
    option.state = QStyle::State_Enabled;
    delegate.paint(&painter, option, model.index(0, 0));
    painter.end();
    return image;
  }

  tests::TemporaryFolder folder;
};

TEST_F(FlagsTest, aCountryHasItsFlag) {
  for (const QString& code : {u"DE"_s, u"de"_s}) {
    const QIcon flag = flags().of(code);
    ASSERT_FALSE(flag.isNull());
    EXPECT_EQ(flag.pixmap(QSize(16, 16), 1.0).size(), QSize(16, 12));
    EXPECT_EQ(flag.pixmap(QSize(16, 16), 2.0).size(), QSize(32, 24));
    EXPECT_GT(redPixels(flag.pixmap(QSize(64, 64), 1.0).toImage()), 1'000);
    EXPECT_GT(redPixels(flag.pixmap(QSize(64, 64), 1.0, QIcon::Selected).toImage()), 1'000);
  }
}

TEST_F(FlagsTest, aCountryWithoutAFileOrWithABrokenOneHasNone) {
  QFile broken(pathOf("fr"));
  ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
  broken.write("<svg");
  broken.close();
  EXPECT_TRUE(flags().of(u"FR"_s).isNull());
  EXPECT_TRUE(flags().of(u"SE"_s).isNull());
  EXPECT_TRUE(Flags(QString()).of(u"DE"_s).isNull()) << "the package is not installed";
}

TEST_F(FlagsTest, onlyTwoLettersBecomeAFileName) {
  for (const char* name : {"", "..", "d", "deu", "d1", "d\xc3\xa9"}) makeFlag(name);
  for (const QString& code :
       {u""_s, u".."_s, u"../"_s, u"../de"_s, u"d"_s, u"deu"_s, u"d1"_s, u"dé"_s, u"d\0"_s, u"d/"_s}) {
    EXPECT_TRUE(flags().of(code).isNull()) << code.toStdString();
  }
}

TEST_F(FlagsTest, eachCodeIsLookedForOnce) {
  const Flags kept = flags();
  EXPECT_FALSE(kept.of(u"DE"_s).isNull());
  EXPECT_TRUE(kept.of(u"FR"_s).isNull());
  ASSERT_TRUE(QFile::rename(pathOf("de"), pathOf("fr")));
  EXPECT_FALSE(kept.of(u"de"_s).isNull());
  EXPECT_TRUE(kept.of(u"FR"_s).isNull());
}

TEST_F(FlagsTest, aCellThatNamesACountryShowsItsFlag) {
  const CountryDelegate delegate(Qt::UserRole, nullptr, flags());
  EXPECT_GT(redPixels(painted(delegate, Qt::UserRole, u"DE"_s)), 50);
  EXPECT_EQ(painted(delegate, Qt::UserRole, u"FR"_s), painted(delegate, Qt::UserRole, {}))
      << "no room is kept for none";
}

TEST_F(FlagsTest, aRowOfATopListShowsItsFlagAboveTheLetters) {
  const Theme theme;
  const TopListDelegate delegate(theme, nullptr, flags());
  EXPECT_GT(redPixels(painted(delegate, TopListModel::CountryRole, u"DE"_s)), 50);
  const TopListDelegate without(theme, nullptr, Flags(QString()));
  EXPECT_EQ(painted(delegate, TopListModel::CountryRole, u"FR"_s),
            painted(without, TopListModel::CountryRole, u"FR"_s));
}

}  // namespace
}  // namespace soho::ui
