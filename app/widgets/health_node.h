// One node of the health strip: shape, name and number; a button that leads to what mends it. Event loop thread; owned
// by the strip.
#pragma once

#include "app/theme/theme.h"
#include "core/health/health_text.h"

#include <QAbstractButton>

namespace soho::ui {

/// The colour that goes with a shape; never without the shape.
[[nodiscard]] Token tokenOf(health::Light light);
/// Name of the shape's icon in resources/icons.
[[nodiscard]] QString shapeIconOf(health::Light light);

class HealthNode final : public QAbstractButton {
  Q_OBJECT

 public:
  HealthNode(const Theme& theme, health::Node node, QWidget* parent = nullptr);

  void setHealth(const health::Health& health);
  [[nodiscard]] health::Light light() const { return m_light; }
  [[nodiscard]] QSize sizeHint() const override;
  [[nodiscard]] QSize minimumSizeHint() const override;

 protected:
  void paintEvent(QPaintEvent* event) override;
  void enterEvent(QEnterEvent* event) override;
  void leaveEvent(QEvent* event) override;

 private:
  [[nodiscard]] QFont nameFont() const;
  [[nodiscard]] int shapeSize() const;

  const Theme& m_theme;
  health::Node m_node;
  health::Light m_light = health::Light::Waiting;
  QString m_name;
  QString m_number;
};

}  // namespace soho::ui
