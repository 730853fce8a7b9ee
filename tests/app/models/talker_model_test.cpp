#include "app/models/talker_model.h"

#include "model_fixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using talkers::Make;
using tests::runUntil;

class TalkerModelTest : public ModelTest {
 protected:
  TalkerModelTest() { connectFeed(); }

  void show() {
    model.setActive(true);
    ASSERT_TRUE(runUntil([this] { return model.hasAnswer(); }));
  }
  [[nodiscard]] int portAt(int row) const { return model.row(row) == nullptr ? -1 : model.row(row)->devicePort; }

  TrafficScope scope;
  RevisionHold hold{feed};
  TalkerModel model{feed, hold, scope};
  QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(TalkerModelTest, showsConversationsOfTheCollector) {
  give(Make{.down = 5'000, .up = 700});
  publish();
  show();
  ASSERT_EQ(model.rowCount(), 1);
  const auto text = [this](int column) { return model.data(model.index(0, column), Qt::DisplayRole).toString(); };
  EXPECT_EQ(text(TalkerModel::Device), u"192.168.1.10"_s);
  EXPECT_EQ(text(TalkerModel::Remote), u"203.0.113.5"_s);
  EXPECT_EQ(text(TalkerModel::Service), u"https"_s);
  EXPECT_EQ(text(TalkerModel::In), u"5.0 kB"_s);
  EXPECT_EQ(text(TalkerModel::Out), u"700 bytes"_s);
}

TEST_F(TalkerModelTest, knowsAllRowsButFetchesOnlyThoseAroundTheVisible) {
  giveMany(5'000);
  publish();
  show();
  model.sort(TalkerModel::In, Qt::DescendingOrder);
  ASSERT_TRUE(runUntil([this] { return portAt(0) == 1; }));
  EXPECT_EQ(model.rowCount(), 5'000);
  EXPECT_LT(model.window().rows.size(), 300U);
  EXPECT_EQ(model.row(4'000), nullptr);
  model.setVisibleRows(4'000, 30);
  ASSERT_TRUE(runUntil([this] { return portAt(4'000) == 4'001; }));
  EXPECT_EQ(model.row(0), nullptr);
}

TEST_F(TalkerModelTest, tellsOnlyWhatChanged) {
  for (std::uint16_t port = 1; port <= 50; ++port) {
    give(Make{.clientPort = port, .from = -900, .to = -900, .down = 1'000U - port});
  }
  scope.setWindow(talkers::Window::Day);
  publish();
  model.sort(TalkerModel::In, Qt::DescendingOrder);
  show();
  QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
  QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
  give(Make{.clientPort = 20, .from = -900, .to = -900, .down = 0, .up = 7});
  publish();
  ASSERT_TRUE(runUntil([this] { return portAt(19) == 20 && model.row(19)->bytesOut == 107; }));
  ASSERT_EQ(changes.count(), 2);
  EXPECT_EQ(changes[0][0].toModelIndex().row(), 19);
  EXPECT_EQ(changes[0][1].toModelIndex().row(), 19);
  EXPECT_EQ(changes[1][0].toModelIndex().column(), TalkerModel::LastSeen) << "ages grow in every row, nothing else";
  EXPECT_EQ(resets.count(), 0);
}

TEST_F(TalkerModelTest, rowsComeAndGoWithTheFilter) {
  giveMany(10);
  give(Make{.server = "198.51.100.7", .clientPort = 99});
  publish();
  show();
  model.setFilter(u"198.51.100.7"_s);
  ASSERT_TRUE(runUntil([this] { return model.rowCount() == 1; }));
  model.setFilter(u"!198.51.100.7"_s);
  ASSERT_TRUE(runUntil([this] { return model.rowCount() == 10; }));
}

TEST_F(TalkerModelTest, aWrongFilterIsToldAndTheRowsStay) {
  giveMany(3);
  publish();
  show();
  QSignalSpy refused(&model, &TalkerModel::filterRefused);
  model.setFilter(u"\"open"_s);
  ASSERT_TRUE(runUntil([&refused] { return refused.count() == 1; }));
  EXPECT_EQ(model.rowCount(), 3);
}

TEST_F(TalkerModelTest, obeysChips) {
  giveMany(4);
  give(Make{.client = "192.168.1.77"});
  publish();
  show();
  scope.setDevice(talkers::ip("192.168.1.77"), u"phone"_s);
  ASSERT_TRUE(runUntil([this] { return model.rowCount() == 1; }));
}

TEST_F(TalkerModelTest, frozenRowsStayAndCanBeScrolled) {
  giveMany(1'000);
  publish();
  model.sort(TalkerModel::In, Qt::DescendingOrder);
  show();
  ASSERT_TRUE(runUntil([this] { return portAt(0) == 1; }));
  const std::uint64_t frozen = model.window().revision;
  model.setFrozen(true);
  ASSERT_TRUE(runUntil([this] { return hold.revision().has_value(); }));
  give(Make{.clientPort = 5'000, .down = 9'000'000});
  publish();
  publish();
  model.setVisibleRows(900, 30);
  ASSERT_TRUE(runUntil([this] { return portAt(900) == 901; }));
  EXPECT_EQ(model.window().revision, frozen);
  EXPECT_EQ(model.rowCount(), 1'000);
  model.setVisibleRows(0, 30);
  model.setFrozen(false);
  ASSERT_TRUE(runUntil([this] { return portAt(0) == 5'000; }));
  EXPECT_EQ(model.rowCount(), 1'001);
}

TEST_F(TalkerModelTest, sortsByEveryColumn) {
  give(Make{.server = "203.0.113.9", .clientPort = 1, .serverPort = 443});
  give(Make{.server = "203.0.113.7", .clientPort = 2, .serverPort = 22});
  publish();
  show();
  model.sort(TalkerModel::Remote, Qt::AscendingOrder);
  ASSERT_TRUE(runUntil([this] { return portAt(0) == 2; }));
  model.sort(TalkerModel::Remote, Qt::DescendingOrder);
  ASSERT_TRUE(runUntil([this] { return portAt(0) == 1; }));
  model.sort(TalkerModel::Service, Qt::DescendingOrder);
  ASSERT_TRUE(runUntil([this] { return portAt(0) == 2; })) << "ssh comes after https";
  for (int column = 0; column < TalkerModel::kColumnCount; ++column) {
    model.sort(column, Qt::DescendingOrder);
    EXPECT_EQ(model.query().sort, TalkerModel::sortKeyOf(column));
  }
}

TEST_F(TalkerModelTest, refreshingGivesUpFrozenRowsForTheNewest) {
  giveMany(3);
  publish();
  show();
  model.setFrozen(true);
  give(Make{.clientPort = 99});
  publish();
  EXPECT_EQ(model.rowCount(), 3);
  model.refresh();
  EXPECT_FALSE(model.isFrozen());
  ASSERT_TRUE(runUntil([this] { return model.rowCount() == 4; }));
}

TEST_F(TalkerModelTest, theAddressOfEitherEndCanBeCopied) {
  give(Make{});
  publish();
  show();
  ASSERT_EQ(model.rowCount(), 1);
  const auto copied = [this](int column) { return model.data(model.index(0, column), TalkerModel::AddressRole); };
  EXPECT_EQ(copied(TalkerModel::Device).toString(), u"192.168.1.10"_s);
  EXPECT_EQ(copied(TalkerModel::Remote).toString(), u"203.0.113.5"_s);
  EXPECT_EQ(copied(TalkerModel::Rate).toString(), u"203.0.113.5"_s);
}

TEST_F(TalkerModelTest, aHiddenTableAsksNothing) {
  giveMany(3);
  show();
  model.setActive(false);
  QSignalSpy updates(&model, &TalkerModel::updated);
  QSignalSpy states(&feed, &CollectorFeed::stateChanged);
  publish();
  ASSERT_TRUE(runUntil([&states] { return states.count() >= 3; }));
  EXPECT_EQ(updates.count(), 0);
}

TEST_F(TalkerModelTest, aConversationIsFoundAgainWhereverItStands) {
  giveMany(3);
  publish();
  model.sort(TalkerModel::In, Qt::DescendingOrder);
  show();
  ASSERT_TRUE(runUntil([this] { return portAt(0) == 1; }));
  const talkers::Row first = *model.row(0);
  model.sort(TalkerModel::In, Qt::AscendingOrder);
  ASSERT_TRUE(runUntil([this] { return portAt(0) == 3; }));
  EXPECT_EQ(model.indexOf(first), 2);
}

}  // namespace
}  // namespace soho::ui
