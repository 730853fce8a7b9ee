// Fusion with our few corrections: flat rounded buttons and fields of one height in the theme's colours, a focus ring
// that can be seen, quiet table headers and selections. No style sheets: they cost every widget of a live table. Owned
// by QApplication.
#pragma once

#include "app/theme/theme.h"

#include <QPointer>
#include <QProxyStyle>
#include <QStyleOption>

namespace soho::ui {

class Style final : public QProxyStyle {
  Q_OBJECT

 public:
  explicit Style(const Theme& theme);

  void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget = nullptr) const override;
  void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                   const QWidget* widget = nullptr) const override;
  void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                          const QWidget* widget = nullptr) const override;
  [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                       const QWidget* widget = nullptr) const override;
  [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                     const QWidget* widget = nullptr) const override;
  [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                     const QWidget* widget = nullptr) const override;
  [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
                                const QWidget* widget = nullptr) const override;
  [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
                              QStyleHintReturn* returnData = nullptr) const override;
  using QProxyStyle::polish;
  void polish(QPalette& palette) override;
  void polish(QWidget* widget) override;

 private:
  [[nodiscard]] QColor color(Token token) const;
  [[nodiscard]] bool isHighContrast() const;
  [[nodiscard]] static QRect headerRect(const QStyleOptionHeader& header, SubElement part);
  [[nodiscard]] static QRect scrollBarRect(const QStyleOptionSlider& bar, SubControl part);
  void drawButton(const QStyleOption& option, QPainter& painter) const;
  void drawToolButton(const QStyleOption& option, QPainter& painter) const;
  void drawSpinBox(const QStyleOptionSpinBox& box, QPainter& painter, const QWidget* widget) const;
  void drawField(const QStyleOption& option, QPainter& painter) const;
  void drawMark(const QStyleOption& option, QPainter& painter, bool isRound) const;
  void drawFocus(const QStyleOption& option, QPainter& painter) const;
  void drawHeader(const QStyleOption& option, QPainter& painter) const;

  QPointer<const Theme> m_theme;
};

/// A rounded rectangle on the pixel grid; no pen or brush: leave it out.
void drawRounded(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& line, qreal lineWidth = 1.0,
                 int radius = 6);
/// `share` 0…1 of `top` over `ground`, opaque.
[[nodiscard]] QColor blended(const QColor& top, const QColor& ground, qreal share);

}  // namespace soho::ui
