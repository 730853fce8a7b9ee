// Under the four nodes: the sentence and the button of what needs attention most; hidden while all is well.
// Event loop thread; lives in the strip.
#pragma once

#include "app/theme/theme.h"
#include "core/health/health_text.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace soho::ui {

class HealthLine final : public QWidget {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  explicit HealthLine(const Theme& theme, QWidget* parent = nullptr);

  void setHealth(const health::Health& health);
  [[nodiscard]] QString sentence() const { return m_sentence->text(); }

 Q_SIGNALS:
  void fixWanted(const soho::health::Fix& fix);

 private:
  void drawShape();

  const Theme& m_theme;
  QLabel* m_shape = nullptr;
  QLabel* m_sentence = nullptr;
  QPushButton* m_button = nullptr;
  health::Light m_light = health::Light::Attention;
  health::Fix m_fix;
};

}  // namespace soho::ui
