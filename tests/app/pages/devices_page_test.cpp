#include "app/pages/devices_page.h"

#include "page_fixture.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using talkers::ip;
using tests::runUntil;

class DevicesPageTest : public PageTest {
 protected:
  DevicesPageTest() {
    names::Device laptop;
    laptop.addresses = {ip("192.168.1.10"), ip("fd00::10")};
    laptop.name = "laptop";
    laptop.isNew = true;
    names::Device phone;
    phone.addresses = {ip("192.168.1.9")};
    phone.name = "phone";
    service.knownDevices = {laptop, phone};
    DevicesPageTest::show(page);
    table = page.findChild<QTableView*>();
    EXPECT_TRUE(runUntil([this] { return table->model()->rowCount() == 2; }));
  }
  void select(const QString& device) {
    for (int row = 0; row < table->model()->rowCount(); ++row) {
      if (table->model()->index(row, 0).data().toString() == device) table->selectRow(row);
    }
    ASSERT_TRUE(table->currentIndex().isValid());
  }
  /// Three more answers to the table's question.
  void letTimePass() {
    QSignalSpy states(&feed, &CollectorFeed::stateChanged);
    ASSERT_TRUE(runUntil([&states] { return states.count() >= 6; }));
  }

  DevicesPage page{feed, scope, theme};
  QTableView* table = nullptr;
};

TEST_F(DevicesPageTest, leadsToTheTrafficOfADevice) {
  QSignalSpy wanted(&page, &Page::pageWanted);
  select(u"laptop"_s);
  buttonOf(page, u"&Show its traffic"_s)->click();
  EXPECT_EQ(scope.chip(), talkers::Chip{ip("192.168.1.10")});
  EXPECT_EQ(scope.label(ChipPart::Device), u"laptop"_s);
  ASSERT_EQ(wanted.count(), 1);
  EXPECT_EQ(wanted[0][0].toString(), u"talkers"_s);
}

TEST_F(DevicesPageTest, aRefusedNameIsToldUntilTheNextWish) {
  service.refusal = Error{ErrorCode::TooLarge, "label", "at most 200 bytes"};
  select(u"laptop"_s);
  table->model()->setData(table->currentIndex().siblingAtColumn(DeviceModel::Name), u"attic"_s, Qt::EditRole);
  ASSERT_TRUE(runUntil([this] { return says(page, u"at most 200 bytes"_s); }));
  letTimePass();
  EXPECT_TRUE(says(page, u"at most 200 bytes"_s)) << "the next second does not wipe it away";
  service.refusal.reset();
  table->model()->setData(table->currentIndex().siblingAtColumn(DeviceModel::Name), u"den"_s, Qt::EditRole);
  ASSERT_TRUE(runUntil([this] { return says(page, u"2 device"_s); }));
  EXPECT_FALSE(says(page, u"at most 200 bytes"_s));
}

TEST_F(DevicesPageTest, aRefusedAcknowledgementIsTold) {
  service.refusal = Error{ErrorCode::NotAllowed, "devices", "not now"};
  buttonOf(page, u"&All are known"_s)->click();
  ASSERT_TRUE(runUntil([this] { return says(page, u"not now"_s); }));
}

TEST_F(DevicesPageTest, f5AsksAtOnce) {
  service.knownDevices.pop_back();
  page.refresh();
  ASSERT_TRUE(runUntil([this] { return table->model()->rowCount() == 1; }));
}

TEST_F(DevicesPageTest, theAddressesOfARowCanBeCopied) {
  select(u"laptop"_s);
  table->setFocus();
  QTest::keySequence(table, QKeySequence::Copy);
  EXPECT_EQ(QApplication::clipboard()->text(), u"192.168.1.10\nfd00::10"_s);
}

}  // namespace
}  // namespace soho::ui
