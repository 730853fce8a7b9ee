// The pipeline on top of every page: Router ─► Collector ─► ntopng ─► You. A click on a node asks to be led to what
// mends it, a click beside one (or the button at its end) asks for the panel; below them stands what needs attention
// most. Event loop thread; owned by the window.
#pragma once

#include "app/widgets/health_line.h"
#include "app/widgets/health_node.h"

#include <QFrame>
#include <QToolButton>

#include <array>

namespace soho::ui {

class HealthStrip final : public QFrame {
  Q_OBJECT

 public:
  explicit HealthStrip(const Theme& theme, QWidget* parent = nullptr);

  void setHealth(const health::Health& health);
  /// Shows on the button whether the panel is open.
  void setPanelOpen(bool isOpen);
  [[nodiscard]] HealthNode& node(health::Node node) { return *m_nodes[static_cast<std::size_t>(node)]; }
  [[nodiscard]] HealthLine& line() { return *m_line; }
  [[nodiscard]] QToolButton& panelButton() { return *m_panelButton; }

 Q_SIGNALS:
  void nodeChosen(soho::health::Node node);
  void panelWanted();

 protected:
  void paintEvent(QPaintEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void changeEvent(QEvent* event) override;

 private:
  void drawFlow(QPainter& painter, const HealthNode& from, const HealthNode& to) const;
  void setWords();

  const Theme& m_theme;
  std::array<HealthNode*, health::kNodeCount> m_nodes{};
  HealthLine* m_line = nullptr;
  QToolButton* m_panelButton = nullptr;
  health::Health m_health;
  bool m_isPanelOpen = false;
};

}  // namespace soho::ui
