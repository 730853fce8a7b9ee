#include "app/models/top_list_model.h"

#include "model_fixture.h"

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using talkers::Make;
using talkers::ViewKind;
using tests::runUntil;

class TopListModelTest : public ModelTest {
 protected:
  TopListModelTest() {
    connectFeed();
    give(Make{.client = "192.168.1.11", .down = 4'000, .up = 4'000});
    give(Make{.client = "192.168.1.12", .server = "198.51.100.1", .serverPort = 53, .down = 1'000, .up = 1'000});
    give(Make{.client = "192.168.1.13", .server = "198.51.100.2", .serverPort = 22, .down = 500, .up = 1'500});
    give(Make{
        .client = "192.168.1.14", .server = "192.168.1.13", .down = 10, .up = 20, .localEnds = flows::LocalEnds::Both});
    publish();
  }

  TrafficScope scope;
};

TEST_F(TopListModelTest, everyListAndItsOtherRowAddUpToEverything) {
  for (const ViewKind kind : {ViewKind::Devices, ViewKind::Destinations, ViewKind::Services}) {
    TopListModel model(feed, scope, kind, 2);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setActive(true);
    ASSERT_TRUE(runUntil([&model] { return model.rowCount() == 3; }));
    EXPECT_EQ(model.listed(), model.all());
    EXPECT_EQ(model.all().bytes(), 12'030U);
    EXPECT_TRUE(model.data(model.index(2), TopListModel::IsOtherRole).toBool());
    EXPECT_FALSE(model.chipOf(2));
  }
}

TEST_F(TopListModelTest, barsAreSharesOfTheLargestRow) {
  TopListModel model(feed, scope, ViewKind::Devices, 3);
  model.setActive(true);
  ASSERT_TRUE(runUntil([&model] { return model.rowCount() == 4; }));
  EXPECT_DOUBLE_EQ(model.data(model.index(0), TopListModel::InShareRole).toDouble(), 0.5);
  EXPECT_DOUBLE_EQ(model.data(model.index(0), TopListModel::OutShareRole).toDouble(), 0.5);
  EXPECT_EQ(model.data(model.index(0), Qt::DisplayRole).toString(), u"192.168.1.11"_s);
  EXPECT_EQ(model.data(model.index(0), TopListModel::ValueRole).toString(), u"8.0 kB"_s);
}

TEST_F(TopListModelTest, aServerOfOthersHereStandsByWhatItsOwnRowCounts) {
  give(Make{.client = "192.168.1.15", .server = "192.168.1.13", .down = 9'000, .localEnds = flows::LocalEnds::Both});
  publish();
  TopListModel model(feed, scope, ViewKind::Devices, 3);
  model.setActive(true);
  ASSERT_TRUE(runUntil([&model] { return model.rowCount() == 4; }));
  EXPECT_EQ(model.data(model.index(0), Qt::DisplayRole).toString(), u"192.168.1.15"_s);
  EXPECT_EQ(model.data(model.index(1), Qt::DisplayRole).toString(), u"192.168.1.11"_s);
}

TEST_F(TopListModelTest, aRowIsAChipThatOtherListsObey) {
  TopListModel devices(feed, scope, ViewKind::Devices, 3);
  TopListModel services(feed, scope, ViewKind::Services, 3);
  devices.setActive(true);
  services.setActive(true);
  ASSERT_TRUE(runUntil([&] { return devices.rowCount() == 4 && services.rowCount() == 4; }));
  scope.add(*devices.chipOf(0), u"device"_s);
  ASSERT_TRUE(runUntil([&] { return devices.rowCount() == 2 && services.rowCount() == 2; }));
  EXPECT_EQ(services.data(services.index(0), Qt::DisplayRole).toString(), u"https"_s);
  EXPECT_EQ(services.listed(), services.all()) << "what the chip leaves out is in the row Other";
}

TEST_F(TopListModelTest, heldRowsStayUntilTheyAreLetGo) {
  TopListModel model(feed, scope, ViewKind::Devices, 3);
  const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
  model.setActive(true);
  ASSERT_TRUE(runUntil([&model] { return model.rowCount() == 4; }));
  const auto first = [&model] { return model.data(model.index(0), Qt::DisplayRole).toString(); };
  bool hasCome = false;
  QObject::connect(&feed, &CollectorFeed::viewChanged, &model, [&hasCome](quint32, const talkers::ViewAnswer& answer) {
    hasCome = hasCome || answer.all.bytes() > 90'000;
  });
  model.setHeld(true);
  give(Make{.client = "192.168.1.12", .clientPort = 7, .down = 90'000});
  publish();
  ASSERT_TRUE(runUntil([&hasCome] { return hasCome; }));
  EXPECT_EQ(first(), u"192.168.1.11"_s);
  EXPECT_EQ(model.chipOf(0)->device, talkers::ip("192.168.1.11")) << "a click means what is seen";
  model.setHeld(false);
  EXPECT_EQ(first(), u"192.168.1.12"_s);
}

TEST_F(TopListModelTest, aNewQuestionIsAnsweredAlsoWhileHeld) {
  TopListModel model(feed, scope, ViewKind::Devices, 3);
  model.setActive(true);
  ASSERT_TRUE(runUntil([&model] { return model.rowCount() == 4; }));
  model.setHeld(true);
  scope.add(*model.chipOf(1), u"device"_s);
  ASSERT_TRUE(runUntil([&model] { return model.rowCount() == 2; })) << "the chip that was just picked";
  give(Make{.client = "192.168.1.12", .clientPort = 7, .down = 90'000});
  publish();
  model.refresh();
  ASSERT_TRUE(runUntil([&model] { return model.all().bytes() > 90'000; })) << "asked for by F5";
}

TEST_F(TopListModelTest, anAddressCanBeCopied) {
  TopListModel devices(feed, scope, ViewKind::Devices, 2);
  TopListModel services(feed, scope, ViewKind::Services, 2);
  devices.setActive(true);
  services.setActive(true);
  ASSERT_TRUE(runUntil([&] { return devices.rowCount() == 3 && services.rowCount() == 3; }));
  EXPECT_EQ(devices.data(devices.index(0), TopListModel::AddressRole).toString(), u"192.168.1.11"_s);
  EXPECT_EQ(devices.data(devices.index(2), TopListModel::AddressRole).toString(), QString()) << "Other";
  EXPECT_EQ(services.data(services.index(0), TopListModel::AddressRole).toString(), QString());
}

TEST_F(TopListModelTest, anotherLanguageWritesNumbersItsWay) {
  TopListModel model(feed, scope, ViewKind::Devices, 3);
  model.setActive(true);
  ASSERT_TRUE(runUntil([&model] { return model.rowCount() == 4; }));
  QLocale::setDefault(QLocale(u"de"_s));
  EXPECT_EQ(model.data(model.index(0), TopListModel::ValueRole).toString(), u"8,0 kB"_s);
  QLocale::setDefault(QLocale::c());
}

}  // namespace
}  // namespace soho::ui
