#include "app/widgets/address_copy.h"

#include <QApplication>
#include <QClipboard>
#include <QListView>
#include <QMenu>
#include <QStandardItemModel>
#include <QTest>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

constexpr int kRole = Qt::UserRole + 1;

class AddressCopyTest : public testing::Test {
 protected:
  AddressCopyTest() {
    for (const char* address : {"192.168.1.10", ""}) {
      auto* item = new QStandardItem(u"a name"_s);
      item->setData(QLatin1StringView(address), kRole);
      model.appendRow(item);
    }
    view.setModel(&model);
    new AddressCopy(view, kRole);
    view.show();
    view.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&view));
    view.setFocus();
    QApplication::clipboard()->setText(u"before"_s);
  }

  QStandardItemModel model;
  QListView view;
};

TEST_F(AddressCopyTest, theKeysForCopyingCopyTheAddressNotTheName) {
  view.setCurrentIndex(model.index(0, 0));
  QTest::keySequence(&view, QKeySequence::Copy);
  EXPECT_EQ(QApplication::clipboard()->text(), u"192.168.1.10"_s);
}

TEST_F(AddressCopyTest, theMenuOfARowCopiesItsAddress) {
  view.setCurrentIndex(model.index(0, 0));
  Q_EMIT view.customContextMenuRequested({1, 1});
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  ASSERT_NE(menu, nullptr);
  ASSERT_EQ(menu->actions().size(), 1);
  EXPECT_EQ(menu->actions().front()->text(), u"Copy the &address"_s);
  QTest::keyClick(menu, Qt::Key_Down);
  QTest::keyClick(menu, Qt::Key_Return);
  EXPECT_EQ(QApplication::clipboard()->text(), u"192.168.1.10"_s);
}

TEST_F(AddressCopyTest, theMenuCopiesWhatTheRowHeldWhenItOpened) {
  view.setCurrentIndex(model.index(0, 0));
  Q_EMIT view.customContextMenuRequested({1, 1});
  auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
  ASSERT_NE(menu, nullptr);
  model.item(0)->setData(u"192.168.1.20"_s, kRole);
  menu->actions().front()->trigger();
  EXPECT_EQ(QApplication::clipboard()->text(), u"192.168.1.10"_s);
  menu->close();
  QTest::keySequence(&view, QKeySequence::Copy);
  EXPECT_EQ(QApplication::clipboard()->text(), u"192.168.1.20"_s) << "the keys mean the row as it is now";
}

TEST_F(AddressCopyTest, whereThereIsNoAddressNothingIsCopiedOrOffered) {
  view.setCurrentIndex(model.index(1, 0));
  QTest::keySequence(&view, QKeySequence::Copy);
  EXPECT_EQ(QApplication::clipboard()->text(), u"before"_s);
  Q_EMIT view.customContextMenuRequested({1, 1});
  EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
}

}  // namespace
}  // namespace soho::ui
