// The last hour of one stage, a bar a minute: how much passed, and in which minutes something was wrong. Painted only;
// its accessible description says the same in words. Event loop thread; owned by the panel.
#pragma once

#include "app/theme/theme.h"
#include "core/health/health_monitor.h"

#include <QWidget>

namespace soho::ui {

class HealthHistory final : public QWidget {
  Q_OBJECT

 public:
  explicit HealthHistory(const Theme& theme, QWidget* parent = nullptr);

  void setHistory(const health::History& history);
  [[nodiscard]] QSize sizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void setWords();

  const Theme& m_theme;
  health::History m_history{};
};

}  // namespace soho::ui
