// Runs in a Dutch session (CMakeLists.txt), a language without texts of ours.
#include "app/shell/language_loader.h"

#include "tests/support/event_loop.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>
#include <QWidget>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

class Listener final : public QWidget {
 public:
  int changes = 0;

 protected:
  void changeEvent(QEvent* event) override {
    if (event->type() == QEvent::LanguageChange) ++changes;
    QWidget::changeEvent(event);
  }
};

QString word() { return QCoreApplication::translate("DeviceTable", "new"); }

QString lostPackets(int count) {
  const char* const source =
      "This computer was too busy for %Ln packet(s) in the last minutes. A larger receive buffer helps.";
  return QCoreApplication::translate("Health", source, nullptr, count);
}

class LanguageLoaderTest : public testing::Test {
 protected:
  ~LanguageLoaderTest() override { QLocale::setDefault(QLocale::c()); }

  LanguageLoader loader;
};

TEST_F(LanguageLoaderTest, eachLanguageHasItsOwnWords) {
  const std::vector<std::pair<QString, QString>> words{
      {u"de"_s, u"neu"_s},   {u"en"_s, u"new"_s},  {u"es"_s, u"nuevo"_s},   {u"fr"_s, u"nouveau"_s},
      {u"it"_s, u"nuovo"_s}, {u"ja"_s, u"新規"_s}, {u"pt_BR"_s, u"novo"_s}, {u"zh_CN"_s, u"新"_s}};
  for (const auto& [code, expected] : words) {
    loader.use(code);
    EXPECT_EQ(word(), expected) << code.toStdString();
    EXPECT_EQ(QLocale().language(), QLocale(code).language()) << code.toStdString();
  }
}

TEST_F(LanguageLoaderTest, aSessionInNoneOfThemReadsEnglishWithItsPlurals) {
  loader.use(u"auto"_s);
  EXPECT_EQ(QLocale().language(), QLocale::Dutch) << "for numbers and dates";
  EXPECT_EQ(word(), u"new"_s);
  EXPECT_TRUE(lostPackets(1).contains(u" 1 packet in"_s)) << lostPackets(1).toStdString();
  EXPECT_TRUE(lostPackets(2).contains(u" 2 packets in"_s)) << lostPackets(2).toStdString();
}

TEST_F(LanguageLoaderTest, aSwitchReachesWhatIsShown) {
  loader.use(u"en"_s);
  Listener listener;
  listener.show();
  QCoreApplication::processEvents();
  listener.changes = 0;
  loader.use(u"fr"_s);
  EXPECT_TRUE(tests::runUntil([&listener] { return listener.changes > 0; }));
  EXPECT_EQ(word(), u"nouveau"_s);
  EXPECT_TRUE(lostPackets(2).contains(u" 2 paquets"_s)) << lostPackets(2).toStdString();
  QCoreApplication::processEvents();
  listener.changes = 0;
  loader.use(u"fr"_s);
  QCoreApplication::processEvents();
  EXPECT_EQ(listener.changes, 0) << "it is in use already";
}

TEST_F(LanguageLoaderTest, takesItsTextsWithIt) {
  {
    LanguageLoader brief;
    brief.use(u"de"_s);
  }
  EXPECT_EQ(word(), u"new"_s);
}

}  // namespace
}  // namespace soho::ui
