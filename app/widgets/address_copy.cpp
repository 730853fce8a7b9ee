#include "app/widgets/address_copy.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>

namespace soho::ui {

AddressCopy::AddressCopy(QAbstractItemView& view, int role) : QObject(&view), m_view(view), m_role(role) {
  m_action.setShortcut(QKeySequence::Copy);
  m_action.setShortcutContext(Qt::WidgetShortcut);
  m_view.addAction(&m_action);
  m_view.setContextMenuPolicy(Qt::CustomContextMenu);
  m_view.installEventFilter(this);
  connect(&m_action, &QAction::triggered, this, [this] {
    if (const QString copied = text(); !copied.isEmpty()) QGuiApplication::clipboard()->setText(copied);
  });
  connect(&m_view, &QWidget::customContextMenuRequested, this, &AddressCopy::openMenu);
  retranslate();
}

// Not Qt's own menu of actions, which runs an event loop in the event loop. What the row held when the menu opened is
// copied: rows change in place under it.
void AddressCopy::openMenu(const QPoint& place) {
  const QString offered = text();
  if (offered.isEmpty()) return;
  auto* menu = new QMenu(&m_view);
  menu->setAttribute(Qt::WA_DeleteOnClose);
  QAction* copy = menu->addAction(m_action.text());
  copy->setShortcut(m_action.shortcut());
  connect(copy, &QAction::triggered, this, [offered] { QGuiApplication::clipboard()->setText(offered); });
  Q_EMIT menuOpens(*menu, m_view.currentIndex());
  menu->popup(m_view.viewport()->mapToGlobal(place));
}

QString AddressCopy::text() const { return m_view.currentIndex().data(m_role).toString(); }

void AddressCopy::retranslate() {
  //: In the menu of a row: copies the row's network address
  m_action.setText(tr("Copy the &address"));
}

bool AddressCopy::eventFilter(QObject* watched, QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  return QObject::eventFilter(watched, event);
}

}  // namespace soho::ui
