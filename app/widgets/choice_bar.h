// One of a few choices side by side, such as the window of a chart. Event loop thread.
#pragma once

#include <QButtonGroup>
#include <QString>
#include <QWidget>

namespace soho::ui {

class ChoiceBar final : public QWidget {
  Q_OBJECT

 public:
  /// `name` tells screen readers what is chosen.
  explicit ChoiceBar(const QString& name, QWidget* parent = nullptr);

  void add(int id, const QString& text, const QString& accessibleName);
  void choose(int id);
  [[nodiscard]] int chosen() const { return m_group.checkedId(); }

 Q_SIGNALS:
  /// By the person.
  void picked(int id);

 private:
  QButtonGroup m_group;
};

}  // namespace soho::ui
