#include "app/pages/talkers_page.h"

#include "page_fixture.h"

#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QHeaderView>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using talkers::ip;
using talkers::Make;
using tests::runUntil;

class TalkersPageTest : public PageTest {
 protected:
  TalkersPageTest() {
    giveMany(3);
    publish();
    names::Device device;
    device.addresses = {ip("fd00::10"), ip("192.168.1.10")};
    device.label = "Laptop";
    device.name = "Laptop";
    service.knownDevices = {device};
    TalkersPageTest::show(page);
    EXPECT_TRUE(runUntil([this] { return page.model().rowCount() == 3; }));
    table = page.findChild<QTableView*>();
  }

  void openPanel() {
    table->selectRow(0);
    panel = page.findChild<TalkerPanel*>();
    ASSERT_TRUE(panel->isVisible());
    name = panel->findChild<QLineEdit*>();
    save = buttonOf(*panel, u"&Name this device"_s);
    ASSERT_TRUE(runUntil([this] { return name->text() == u"Laptop"_s; }));
  }

  TalkersPage page{feed, scope, theme};
  QTableView* table = nullptr;
  TalkerPanel* panel = nullptr;
  QLineEdit* name = nullptr;
  QPushButton* save = nullptr;
};

TEST_F(TalkersPageTest, pauseKeepsTheRowsUntilItIsTakenOff) {
  QPushButton* pause = buttonOf(page, u"Pa&use"_s);
  pause->click();
  EXPECT_TRUE(page.model().isFrozen());
  give(Make{.clientPort = 99});
  publish();
  enter(*table);
  leave(*table);
  EXPECT_TRUE(page.model().isFrozen()) << "the pointer that goes does not end it";
  EXPECT_EQ(page.model().rowCount(), 3);
  pause->click();
  EXPECT_FALSE(page.model().isFrozen());
  ASSERT_TRUE(runUntil([this] { return page.model().rowCount() == 4; }));
}

TEST_F(TalkersPageTest, aPauseHoldsAgainWhenThePageIsSeenAgain) {
  buttonOf(page, u"Pa&use"_s)->click();
  page.hide();
  EXPECT_FALSE(page.model().isFrozen()) << "a page nobody sees holds nothing in the collector";
  give(Make{.clientPort = 99});
  publish();
  page.show();
  ASSERT_TRUE(runUntil([this] { return page.model().isFrozen(); }));
  EXPECT_EQ(page.model().rowCount(), 4);
  EXPECT_TRUE(says(page, u"paused at"_s));
}

TEST_F(TalkersPageTest, aPauseBeforeTheFirstRowsHoldsThem) {
  TalkersPage early(feed, scope, theme);
  buttonOf(early, u"Pa&use"_s)->click();
  EXPECT_FALSE(early.model().isFrozen());
  show(early);
  ASSERT_TRUE(runUntil([&early] { return early.model().isFrozen(); }));
  EXPECT_EQ(early.model().rowCount(), 3);
}

TEST_F(TalkersPageTest, f5ShowsTheNewestAndKeepsThePause) {
  buttonOf(page, u"Pa&use"_s)->click();
  give(Make{.clientPort = 99});
  publish();
  page.refresh();
  ASSERT_TRUE(runUntil([this] { return page.model().rowCount() == 4 && page.model().isFrozen(); }));
}

TEST_F(TalkersPageTest, everyColumnCanBeSorted) {
  for (int column = 0; column < TalkerModel::kColumnCount; ++column) {
    table->sortByColumn(column, Qt::AscendingOrder);
    EXPECT_EQ(table->horizontalHeader()->sortIndicatorSection(), column);
    EXPECT_EQ(page.model().query().sort, TalkerModel::sortKeyOf(column));
  }
}

TEST_F(TalkersPageTest, thePanelSaysWhenItsConversationIsNoLongerShown) {
  openPanel();
  EXPECT_FALSE(says(*panel, u"No longer among the rows"_s));
  page.model().setFilter(u":2"_s);
  ASSERT_TRUE(runUntil([this] { return says(*panel, u"No longer among the rows"_s); }));
  EXPECT_TRUE(says(*panel, u"–"_s)) << "a rate of now is not known";
  EXPECT_FALSE(says(*panel, u"bit/s"_s));
  page.model().setFilter({});
  ASSERT_TRUE(runUntil([this] { return !says(*panel, u"No longer among the rows"_s); }));
  EXPECT_TRUE(says(*panel, u"bit/s"_s));
}

TEST_F(TalkersPageTest, aNameIsSavedOnlyWhenItIsAnother) {
  openPanel();
  EXPECT_FALSE(save->isEnabled());
  QTest::keyClick(name, Qt::Key_Return);
  name->setText(u" Laptop "_s);
  EXPECT_FALSE(save->isEnabled());
  name->setText(u"Attic"_s);
  ASSERT_TRUE(save->isEnabled());
  QTest::keyClick(name, Qt::Key_Return);
  ASSERT_TRUE(runUntil([this] { return says(*panel, u"Saved."_s); }));
  ASSERT_EQ(service.labels.size(), 1U);
  EXPECT_EQ(service.labels.front(), std::make_pair(ip("192.168.1.10"), std::string("Attic")));
  EXPECT_FALSE(save->isEnabled());
  name->clear();
  EXPECT_TRUE(save->isEnabled()) << "taking a name away is a change, too";
}

TEST_F(TalkersPageTest, aNameThatIsRefusedSaysWhy) {
  openPanel();
  service.refusal = Error{ErrorCode::TooLarge, "label", "at most 200 bytes"};
  name->setText(u"Attic"_s);
  save->click();
  ASSERT_TRUE(runUntil([this] { return says(*panel, u"at most 200 bytes"_s); }));
  EXPECT_TRUE(save->isEnabled());
}

TEST_F(TalkersPageTest, theAddressOfARowCanBeCopied) {
  table->setFocus();
  table->setCurrentIndex(page.model().index(0, TalkerModel::Remote));
  QTest::keySequence(table, QKeySequence::Copy);
  EXPECT_EQ(QApplication::clipboard()->text(), u"203.0.113.5"_s);
}

TEST_F(TalkersPageTest, thePanelExportsItsDeviceAlone) {
  give(Make{.client = "192.168.1.77", .clientPort = 77, .down = 1});
  publish();
  ASSERT_TRUE(runUntil([this] { return page.model().rowCount() == 4; }));
  openPanel();
  const QString path = folder.filePath(u"device.csv"_s);
  buttonOf(*panel, u"CS&V…"_s)->click();
  auto* dialog = page.findChild<QFileDialog*>();
  ASSERT_NE(dialog, nullptr);
  Q_EMIT dialog->fileSelected(path);
  ASSERT_TRUE(runUntil([&path] { return QFile::exists(path); }));
  QFile file(path);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  const QByteArray text = file.readAll();
  EXPECT_EQ(text.count('\n'), 4) << "the heading and the three conversations of this device";
  EXPECT_FALSE(text.contains("192.168.1.77"));
  dialog->close();
}

}  // namespace
}  // namespace soho::ui
