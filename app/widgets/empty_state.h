// What stands where there is nothing to show: what is missing, why, and the button that fixes it. Event loop thread.
#pragma once

#include "app/theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace soho::ui {

class EmptyState : public QWidget {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit EmptyState(const Theme& theme, QWidget* parent = nullptr);

  /// An empty button text hides the button.
  void setText(const QString& title, const QString& sentence, const QString& button, const QString& otherButton = {});

 Q_SIGNALS:
  void pressed();
  void otherPressed();

 private:
  QLabel* m_title = nullptr;
  QLabel* m_sentence = nullptr;
  QPushButton* m_button = nullptr;
  QPushButton* m_other = nullptr;
};

}  // namespace soho::ui
