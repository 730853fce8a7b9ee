#include "app/pages/overview_page.h"

#include "page_fixture.h"

#include <QClipboard>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using talkers::ip;
using talkers::Make;
using tests::runUntil;

class OverviewPageTest : public PageTest {
 protected:
  OverviewPageTest() {
    give(Make{.client = "192.168.1.11", .down = 4'000, .up = 4'000});
    give(Make{.client = "192.168.1.12", .server = "198.51.100.1", .serverPort = 53, .down = 1'000, .up = 1'000});
    publish();
    OverviewPageTest::show(page);
    devices = page.findChildren<QListView*>().front();
    EXPECT_TRUE(runUntil([this] { return devices->model()->rowCount() == 3; }));
  }
  [[nodiscard]] QString nameAt(int row) const { return devices->model()->index(row, 0).data().toString(); }
  /// Until the page has shown this much traffic beside its chart.
  [[nodiscard]] bool waitFor(const QString& sum) {
    return runUntil([&] { return says(page, sum); });
  }

  OverviewPage page{feed, scope, theme};
  QListView* devices = nullptr;
};

TEST_F(OverviewPageTest, nothingIsSortedAnewUnderThePointer) {
  ASSERT_EQ(nameAt(0), u"192.168.1.11"_s);
  enter(*devices->viewport());
  give(Make{.client = "192.168.1.12", .clientPort = 7, .down = 90'000, .up = 0});
  publish();
  ASSERT_TRUE(waitFor(u"In 95.0 kB"_s));
  EXPECT_EQ(nameAt(0), u"192.168.1.11"_s);
  QTest::mouseClick(devices->viewport(), Qt::LeftButton, {},
                    devices->visualRect(devices->model()->index(0, 0)).center());
  EXPECT_EQ(scope.chip().device, ip("192.168.1.11")) << "what was clicked is what was meant";
  ASSERT_TRUE(runUntil([this] { return devices->model()->rowCount() == 2; })) << "a new choice is shown at once";
  scope.clearAll();
  leave(*devices->viewport());
  ASSERT_TRUE(runUntil([this] { return nameAt(0) == u"192.168.1.12"_s; }));
}

TEST_F(OverviewPageTest, theKeyboardStaysWithItsRowWhenTheListIsSortedAnew) {
  devices->setCurrentIndex(devices->model()->index(0, 0));
  ASSERT_EQ(devices->currentIndex().data().toString(), u"192.168.1.11"_s);
  give(Make{.client = "192.168.1.12", .clientPort = 7, .down = 90'000, .up = 0});
  publish();
  ASSERT_TRUE(runUntil([this] { return nameAt(0) == u"192.168.1.12"_s; }));
  EXPECT_EQ(devices->currentIndex().data().toString(), u"192.168.1.11"_s);
  QTest::keyClick(devices, Qt::Key_Return);
  EXPECT_EQ(scope.chip().device, ip("192.168.1.11"));
}

TEST_F(OverviewPageTest, theListAtTheChartIsOfWhatTheChartShows) {
  scope.setService(talkers::serviceKey(6, 443), u"https"_s);
  ASSERT_TRUE(waitFor(u"Traffic of https"_s));
  ASSERT_TRUE(runUntil([this] { return devices->model()->rowCount() == 2; }));
  auto* chart = page.findChild<TrafficChart*>();
  chart->setFocus();
  QTest::keyClick(chart, Qt::Key_Left);
  ASSERT_TRUE(chart->cursor());
  ASSERT_TRUE(runUntil([&] { return !service.seriesAsked.empty() && service.seriesAsked.back().device.has_value(); }));
  EXPECT_EQ(service.seriesAsked.back(), (talkers::Chip{ip("192.168.1.11"), {}, talkers::serviceKey(6, 443)}));
}

TEST_F(OverviewPageTest, aChoiceWithoutHistoryKeepsTheUnit) {
  scope.setDevice(ip("192.168.1.11"), u"laptop"_s);
  scope.setDestination(ip("203.0.113.5"), u"server"_s);
  ASSERT_TRUE(waitFor(u"No history is kept"_s));
  EXPECT_TRUE(says(page, u"Bits per second"_s));
}

TEST_F(OverviewPageTest, f5AsksAtOnceAlsoUnderThePointer) {
  enter(*devices->viewport());
  give(Make{.client = "192.168.1.12", .clientPort = 7, .down = 90'000, .up = 0});
  publish();
  ASSERT_TRUE(waitFor(u"In 95.0 kB"_s));
  page.refresh();
  ASSERT_TRUE(runUntil([this] { return nameAt(0) == u"192.168.1.12"_s; }));
}

TEST_F(OverviewPageTest, theAddressOfARowCanBeCopied) {
  devices->setFocus();
  devices->setCurrentIndex(devices->model()->index(0, 0));
  QTest::keySequence(devices, QKeySequence::Copy);
  EXPECT_EQ(QApplication::clipboard()->text(), u"192.168.1.11"_s);
}

TEST_F(OverviewPageTest, allowingThatIsRefusedIsTold) {
  service.currentState.exporters.clear();
  service.currentState.unknownSenders = {{ip("192.168.1.1"), 3, {}, {}}};
  service.refusal = Error{ErrorCode::NotAllowed, "allow", "the list is fixed"};
  auto* stage = page.findChild<StagePanel*>();
  ASSERT_TRUE(runUntil([&] { return stage->isVisible() && buttonOf(*stage, u"&Allow 192.168.1.1"_s) != nullptr; }));
  QTest::mouseClick(buttonOf(*stage, u"&Allow 192.168.1.1"_s), Qt::LeftButton);
  ASSERT_TRUE(waitFor(u"the list is fixed"_s));
  service.refusal.reset();
  QTest::mouseClick(buttonOf(*stage, u"&Allow 192.168.1.1"_s), Qt::LeftButton);
  ASSERT_TRUE(runUntil([this] { return service.allowed.size() == 1; }));
  ASSERT_TRUE(waitFor(u"If this is your router, allow it."_s));
}

}  // namespace
}  // namespace soho::ui
