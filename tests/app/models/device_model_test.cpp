#include "app/models/device_model.h"

#include "model_fixture.h"

#include <QSignalSpy>
#include <QSortFilterProxyModel>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using names::Device;
using tests::runUntil;

Device deviceOf(std::initializer_list<const char*> addresses, const char* name = "laptop") {
  Device device;
  for (const char* address : addresses) device.addresses.push_back(talkers::ip(address));
  device.name = name;
  return device;
}

class DeviceModelTest : public ModelTest {
 protected:
  DeviceModelTest() { connectFeed(); }

  void show(std::vector<Device> devices) {
    service.knownDevices = std::move(devices);
    model.setActive(true);
    ASSERT_TRUE(runUntil([this] { return model.hasAnswer(); }));
  }
  void change(std::vector<Device> devices) {
    service.knownDevices = std::move(devices);
    QSignalSpy updated(&model, &DeviceModel::updated);
    model.refresh();
    // The first answer may be to a question from before the change.
    ASSERT_TRUE(runUntil([&updated] { return updated.count() >= 2; }));
  }
  [[nodiscard]] QVariant at(int row, int column, int role = Qt::DisplayRole) const {
    return model.data(model.index(row, column), role);
  }

  DeviceModel model{feed};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(DeviceModelTest, showsWhatIsKnownOfADevice) {
  Device device = deviceOf({"192.168.1.10", "fd00::10"});
  device.mac = MacAddress(0xaabbccddeeffULL);
  device.maker = "Example Inc.";
  device.bytesInToday = 5'000;
  device.minutesIn = {1'000, 2'000};
  device.minutesOut = {0, 500};
  show({device});
  EXPECT_EQ(at(0, DeviceModel::Name).toString(), u"laptop"_s);
  EXPECT_EQ(at(0, DeviceModel::Maker).toString(), u"Example Inc."_s);
  EXPECT_TRUE(at(0, DeviceModel::Address).toString().startsWith(u"192.168.1.10 and 1 more"_s));
  EXPECT_EQ(at(0, DeviceModel::InToday).toString(), u"5.0 kB"_s);
  EXPECT_EQ(at(0, DeviceModel::Name, Qt::ToolTipRole).toString(), u"192.168.1.10\nfd00::10\naa:bb:cc:dd:ee:ff"_s);
  EXPECT_EQ(at(0, DeviceModel::Name, DeviceModel::AddressRole).toString(), u"192.168.1.10\nfd00::10"_s);
  EXPECT_EQ(at(0, DeviceModel::LastHour, Qt::AccessibleTextRole).toString(), u"In 3.0 kB, out 500 bytes"_s)
      << "a picture alone says nothing to a screen reader";
  EXPECT_TRUE(model.headerData(DeviceModel::LastHour, Qt::Horizontal, Qt::ToolTipRole).toString().contains(u"Bytes"_s));
}

TEST_F(DeviceModelTest, devicesComeGoAndChangeInPlace) {
  show({deviceOf({"192.168.1.10"}), deviceOf({"192.168.1.11"}, "phone")});
  ASSERT_EQ(model.rowCount(), 2);
  QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  change({deviceOf({"192.168.1.12"}, "tv"), deviceOf({"192.168.1.11"}, "tablet")});
  ASSERT_EQ(model.rowCount(), 2);
  EXPECT_EQ(at(0, DeviceModel::Name).toString(), u"tablet"_s) << "who stays keeps the place";
  EXPECT_EQ(at(1, DeviceModel::Name).toString(), u"tv"_s);
  EXPECT_EQ(resets.count(), 0);
}

TEST_F(DeviceModelTest, aDeviceIsTheSameByItsMacWhateverItsAddress) {
  Device device = deviceOf({"192.168.1.10"});
  device.mac = MacAddress(0xaabbccddeeffULL);
  show({device});
  QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
  device.addresses = {talkers::ip("192.168.1.77")};
  change({device});
  EXPECT_EQ(removed.count(), 0);
  EXPECT_EQ(at(0, DeviceModel::Address).toString(), u"192.168.1.77"_s);
}

TEST_F(DeviceModelTest, addressesAreSortedAsNumbers) {
  show({deviceOf({"192.168.1.10"}), deviceOf({"fd00::1"}), deviceOf({"192.168.1.9"}), deviceOf({"10.0.0.200"})});
  QSortFilterProxyModel sorted;
  sorted.setSourceModel(&model);
  sorted.setSortRole(DeviceModel::SortRole);
  sorted.sort(DeviceModel::Address);
  QStringList addresses;
  for (int row = 0; row < sorted.rowCount(); ++row) {
    addresses << sorted.index(row, DeviceModel::Address).data().toString();
  }
  EXPECT_EQ(addresses, (QStringList{u"10.0.0.200"_s, u"192.168.1.9"_s, u"192.168.1.10"_s, u"fd00::1"_s}));
}

TEST_F(DeviceModelTest, aNameIsSentAndARefusalTold) {
  show({deviceOf({"192.168.1.10"})});
  QSignalSpy accepted(&model, &DeviceModel::accepted);
  QSignalSpy refused(&model, &DeviceModel::refused);
  EXPECT_FALSE(model.setData(model.index(0, DeviceModel::Maker), u"x"_s, Qt::EditRole));
  EXPECT_FALSE(model.setData(model.index(0, DeviceModel::Name), u" "_s, Qt::EditRole)) << "it has no label now";
  ASSERT_TRUE(model.setData(model.index(0, DeviceModel::Name), u" den "_s, Qt::EditRole));
  ASSERT_TRUE(runUntil([&accepted] { return accepted.count() == 1; }));
  ASSERT_EQ(service.labels.size(), 1U);
  EXPECT_EQ(service.labels.front().second, "den");
  service.refusal = Error{ErrorCode::TooLarge, "label", {}};
  ASSERT_TRUE(model.setData(model.index(0, DeviceModel::Name), u"attic"_s, Qt::EditRole));
  ASSERT_TRUE(runUntil([&refused] { return refused.count() == 1; }));
  EXPECT_EQ(refused[0][0].value<Error>().code, ErrorCode::TooLarge);
}

TEST_F(DeviceModelTest, acknowledgesOneOrAllAndTellsARefusal) {
  show({deviceOf({"192.168.1.10"}), deviceOf({})});
  QSignalSpy accepted(&model, &DeviceModel::accepted);
  QSignalSpy refused(&model, &DeviceModel::refused);
  model.acknowledge(0);
  ASSERT_TRUE(runUntil([&accepted] { return accepted.count() == 1; }));
  EXPECT_EQ(service.acknowledged.back(), std::vector{talkers::ip("192.168.1.10")});
  model.acknowledge(1);  // without an address it cannot be named, and nobody must be everybody
  model.acknowledge(-1);
  ASSERT_TRUE(runUntil([&accepted] { return accepted.count() == 2; }));
  EXPECT_EQ(service.acknowledged.size(), 2U);
  EXPECT_TRUE(service.acknowledged.back().empty());
  service.refusal = Error{ErrorCode::NotAllowed, "devices", {}};
  model.acknowledge(0);
  ASSERT_TRUE(runUntil([&refused] { return refused.count() == 1; }));
}

TEST_F(DeviceModelTest, anotherLanguageWritesNumbersItsWay) {
  Device device = deviceOf({"192.168.1.10"});
  device.bytesInToday = 5'500;
  show({device});
  QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
  QSignalSpy headings(&model, &QAbstractItemModel::headerDataChanged);
  QLocale::setDefault(QLocale(u"de"_s));
  model.retranslate();
  EXPECT_EQ(at(0, DeviceModel::InToday).toString(), u"5,5 kB"_s);
  EXPECT_EQ(changed.count(), 1);
  EXPECT_EQ(headings.count(), 1);
  QLocale::setDefault(QLocale::c());
}

TEST_F(DeviceModelTest, aHiddenTableAsksNothing) {
  show({deviceOf({"192.168.1.10"})});
  model.setActive(false);
  QSignalSpy updated(&model, &DeviceModel::updated);
  QSignalSpy states(&feed, &CollectorFeed::stateChanged);
  model.refresh();
  ASSERT_TRUE(runUntil([&states] { return states.count() >= 4; }));
  EXPECT_EQ(updated.count(), 0);
}

}  // namespace
}  // namespace soho::ui
