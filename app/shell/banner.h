// One line above the page that says something the person should know, with at most one button that helps.
// Event loop thread; owned by the window.
#pragma once

#include "app/theme/theme.h"
#include "core/health/condition.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QWidget>

namespace soho::ui {

class Banner final : public QWidget {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit Banner(const Theme& theme, QWidget* parent = nullptr);

  /// Shows the banner. `light` is told by shape and colour.
  void say(health::Light light, const QString& sentence, const QString& button = {}, bool canBeDismissed = false);
  void dismiss();
  [[nodiscard]] QString sentence() const { return m_sentence->text(); }

 Q_SIGNALS:
  void pressed();
  void dismissed();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void colorMark();
  void retranslate();

  const Theme& m_theme;
  health::Light m_light = health::Light::Running;
  QLabel* m_mark = nullptr;
  QLabel* m_sentence = nullptr;
  QPushButton* m_button = nullptr;
  QToolButton* m_close = nullptr;
};

}  // namespace soho::ui
