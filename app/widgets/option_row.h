// One option of a form: what it is called, one sentence, its editor, and why a value does not fit. Event loop thread.
#pragma once

#include "app/theme/theme.h"

#include <QLabel>
#include <QWidget>

namespace soho::ui {

class OptionRow final : public QWidget {
  Q_OBJECT

 public:
  /// Takes `editor` over; `theme` must outlive the row.
  OptionRow(const Theme& theme, QWidget* editor, QWidget* parent = nullptr);

  void focusEditor() { m_editor->setFocus(Qt::OtherFocusReason); }
  void setWords(const QString& title, const QString& sentence);
  /// Empty: the value fits.
  void setProblem(const QString& sentence);
  [[nodiscard]] QString problem() const { return m_problem->text(); }

 private:
  void colorProblem();

  const Theme& m_theme;
  QWidget* m_editor;
  QLabel* m_title = nullptr;
  QLabel* m_sentence = nullptr;
  QLabel* m_problem = nullptr;
};

}  // namespace soho::ui
