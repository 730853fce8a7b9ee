#include "app/shell/main_window.h"

#include "tests/support/event_loop.h"

#include <QSignalSpy>
#include <QToolButton>
#include <gmock/gmock.h>

namespace soho::ui {
namespace {

class TestPage final : public Page {
 public:
  explicit TestPage(QString title) : m_title(std::move(title)) {}
  [[nodiscard]] QString title() const override { return m_title; }
  [[nodiscard]] QString iconName() const override { return QStringLiteral("none"); }
  void activate(const QString& place) override { places.append(place); }
  void focusFilter() override { ++filters; }
  void refresh() override { ++refreshes; }
  void rename(const QString& title) { m_title = title; }

  QStringList places;
  int filters = 0;
  int refreshes = 0;

 private:
  QString m_title;
};

class MainWindowTest : public testing::Test {
 protected:
  MainWindowTest() : window(theme) {
    for (const char* name : {page::kOverview, page::kTalkers, page::kSettings}) {
      pages.push_back(new TestPage(QString::fromLatin1(name)));
      window.addPage(QString::fromLatin1(name), pages.back());
    }
    window.show();
    window.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&window));
  }

  Theme theme;
  MainWindow window;
  std::vector<TestPage*> pages;
};

TEST_F(MainWindowTest, ctrlAndANumberShowsThePage) {
  EXPECT_EQ(window.currentPage(), QStringLiteral("overview"));
  QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
  EXPECT_EQ(window.currentPage(), QStringLiteral("talkers"));
  EXPECT_EQ(pages[1]->places, QStringList(QString()));
  QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
  EXPECT_EQ(window.currentPage(), QStringLiteral("settings"));
}

TEST_F(MainWindowTest, filterAndRefreshKeysReachTheShownPageOnly) {
  QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
  QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
  QTest::keyClick(&window, Qt::Key_F5);
  EXPECT_EQ(pages[1]->filters, 1);
  EXPECT_EQ(pages[1]->refreshes, 1);
  EXPECT_EQ(pages[0]->filters + pages[0]->refreshes, 0);
}

TEST_F(MainWindowTest, everyPageHasANamedButtonThatLeadsToItByKeyboard) {
  const auto buttons = window.findChild<Navigation*>()->findChildren<QToolButton*>();
  ASSERT_EQ(buttons.size(), 3);
  for (QToolButton* button : buttons) {
    EXPECT_FALSE(button->accessibleName().isEmpty());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    EXPECT_EQ(window.currentPage(), button->text());
  }
}

TEST_F(MainWindowTest, aPageCanLeadToAPlaceOnAnother) {
  Q_EMIT pages[0]->pageWanted(QStringLiteral("settings"), QStringLiteral("exporters"));
  EXPECT_EQ(window.currentPage(), QStringLiteral("settings"));
  EXPECT_EQ(pages[2]->places, QStringList(QStringLiteral("exporters")));
  EXPECT_FALSE(window.showPage(QStringLiteral("nowhere")));
}

TEST_F(MainWindowTest, closingAsksFirst) {
  QSignalSpy asked(&window, &MainWindow::closeWanted);
  window.close();
  EXPECT_TRUE(window.isVisible());
  EXPECT_EQ(asked.count(), 1);
  window.letClose();
  window.close();
  EXPECT_FALSE(window.isVisible());
}

TEST_F(MainWindowTest, tellsWhetherItCanBeSeen) {
  QSignalSpy seen(&window, &MainWindow::seenChanged);
  window.hide();
  ASSERT_EQ(seen.count(), 1);
  EXPECT_FALSE(seen[0][0].toBool());
  window.show();
  ASSERT_EQ(seen.count(), 2);
  EXPECT_TRUE(seen[1][0].toBool());
}

TEST_F(MainWindowTest, anotherLanguageRenamesTheNavigation) {
  pages[0]->rename(QStringLiteral("Übersicht"));
  QEvent change(QEvent::LanguageChange);
  QApplication::sendEvent(&window, &change);
  EXPECT_EQ(window.findChild<Navigation*>()->findChildren<QToolButton*>().constFirst()->text(),
            QStringLiteral("Übersicht"));
}

TEST_F(MainWindowTest, aBannerSaysItsSentenceAndOffersItsButton) {
  Banner& banner = window.newsBanner();
  EXPECT_FALSE(banner.isVisible());
  banner.say(health::Light::Attention, QStringLiteral("The collector is not running."), QStringLiteral("Start"));
  EXPECT_TRUE(banner.isVisible());
  QSignalSpy pressed(&banner, &Banner::pressed);
  banner.findChild<QPushButton*>()->click();
  EXPECT_EQ(pressed.count(), 1);
  banner.dismiss();
  EXPECT_FALSE(banner.isVisible());
}

}  // namespace
}  // namespace soho::ui
