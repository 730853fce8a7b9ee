// One of a few choices side by side, such as the window of a chart. Event loop thread.
#pragma once

#include <QButtonGroup>
#include <QString>
#include <QWidget>

namespace soho::ui {

class ChoiceBar final : public QWidget {
  Q_OBJECT

 public:
  explicit ChoiceBar(QWidget* parent = nullptr);

  /// The words of a choice, which is added to the others when it is new; said again after a change of the language.
  void setChoice(int id, const QString& text, const QString& accessibleName);
  void choose(int id);
  [[nodiscard]] int chosen() const { return m_group.checkedId(); }

 Q_SIGNALS:
  /// By the person.
  void picked(int id);

 private:
  QButtonGroup m_group;
};

}  // namespace soho::ui
