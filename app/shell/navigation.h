// The column at the left: one button with icon and word for each page. Event loop thread; owned by the window.
#pragma once

#include <QButtonGroup>
#include <QFrame>
#include <QToolButton>
#include <QVBoxLayout>

#include <vector>

namespace soho::ui {

class Navigation final : public QFrame {
  Q_OBJECT

 public:
  explicit Navigation(QWidget* parent = nullptr);

  /// Entries are numbered from 0 in the order they are added.
  void add(const QString& word, const QIcon& icon);
  void setWord(int index, const QString& word);
  void setIcon(int index, const QIcon& icon);
  void setCurrent(int index);

 Q_SIGNALS:
  void chosen(int index);

 private:
  QVBoxLayout* m_layout = nullptr;
  QButtonGroup m_group;
  std::vector<QToolButton*> m_buttons;
};

}  // namespace soho::ui
