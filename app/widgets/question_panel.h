// One question or answer of a set-up: a title, a sentence, what belongs to it, what went wrong, and buttons. Event loop
// thread.
#pragma once

#include "app/theme/theme.h"
#include "core/base/error.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QWidget>

namespace soho::ui {

class QuestionPanel : public QWidget {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit QuestionPanel(const Theme& theme, QWidget* parent = nullptr);

  void setWords(const QString& title, const QString& sentence);
  /// An empty text hides the button. `back` leads one question back, or cancels what goes on.
  void setButtons(const QString& back, const QString& primary, const QString& other = {});
  /// What went wrong, in the colour for it and with its sign; empty hides it.
  void setProblem(const QString& sentence);
  /// For what belongs to the question.
  [[nodiscard]] QVBoxLayout& body() { return *m_body; }
  [[nodiscard]] QPushButton& primary() { return *m_primary; }
  [[nodiscard]] QPushButton& back() { return *m_back; }
  [[nodiscard]] QPushButton& other() { return *m_other; }
  [[nodiscard]] QString title() const { return m_title->text(); }
  [[nodiscard]] QString sentence() const { return m_sentence->text(); }
  [[nodiscard]] QString problem() const { return m_problem->text(); }

 Q_SIGNALS:
  void backPressed();
  void primaryPressed();
  void otherPressed();

 private:
  const Theme& m_theme;
  QLabel* m_title = nullptr;
  QLabel* m_sentence = nullptr;
  QLabel* m_problem = nullptr;
  QVBoxLayout* m_body = nullptr;
  QPushButton* m_back = nullptr;
  QPushButton* m_primary = nullptr;
  QPushButton* m_other = nullptr;
};

/// "What happened. Why. What to do next."
[[nodiscard]] QString sentencesOf(const Error& error);

}  // namespace soho::ui
