// One line above the page that says something the person should know, with at most one button that helps.
// Event loop thread; owned by the window.
#pragma once

#include <QFrame>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace soho::ui {

class Banner final : public QFrame {
  Q_OBJECT

 public:
  explicit Banner(QWidget* parent = nullptr);

  /// Shows the banner. `mark` is the shape of the status (●, ◐, ▲, ■): status is never told by colour alone.
  void say(const QString& mark, const QString& sentence, const QString& button = {}, bool canBeDismissed = false);
  void dismiss();
  [[nodiscard]] QString sentence() const { return m_sentence->text(); }

 Q_SIGNALS:
  void pressed();
  void dismissed();

 private:
  QLabel* m_mark = nullptr;
  QLabel* m_sentence = nullptr;
  QPushButton* m_button = nullptr;
  QToolButton* m_close = nullptr;
};

}  // namespace soho::ui
