// Copies the addresses of the current row of a list or table: an entry of its context menu and the keys for copying.
// Event loop thread; child of its view.
#pragma once

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>

namespace soho::ui {

class AddressCopy final : public QObject {
  Q_OBJECT

 public:
  /// `role` of the view's model gives the text to be copied; where it is empty there is nothing to copy.
  AddressCopy(QAbstractItemView& view, int role);

 Q_SIGNALS:
  /// The menu of the current row is about to be shown; who listens may add to it.
  void menuOpens(QMenu& menu, const QModelIndex& row);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  [[nodiscard]] QString text() const;
  void openMenu(const QPoint& place);
  void retranslate();

  QAbstractItemView& m_view;
  int m_role;
  QAction m_action;
};

}  // namespace soho::ui
