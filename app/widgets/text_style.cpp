#include "app/widgets/text_style.h"

#include <QPalette>

namespace soho::ui {

QFont fontOf(TextStyle style, const QFont& base) {
  QFont font = base;
  switch (style) {
    case TextStyle::PageTitle:
      font.setPointSizeF(base.pointSizeF() * 1.5);
      font.setWeight(QFont::DemiBold);
      break;
    case TextStyle::CardTitle:
      font.setPointSizeF(base.pointSizeF() * 1.1);
      font.setWeight(QFont::DemiBold);
      break;
    case TextStyle::Body:
      break;
    case TextStyle::Quiet:
      font.setPointSizeF(base.pointSizeF() * 0.92);
      break;
  }
  return font;
}

QLabel* makeLabel(const Theme& theme, TextStyle style, const QString& text, QWidget* parent) {
  auto* label = new QLabel(text, parent);
  label->setFont(fontOf(style, label->font()));
  label->setTextFormat(Qt::PlainText);
  const Token token = style == TextStyle::Quiet ? Token::MutedText : Token::Text;
  const auto colour = [label, &theme, token] {
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, theme.color(token));
    label->setPalette(palette);
  };
  colour();
  QObject::connect(&theme, &Theme::changed, label, colour);
  return label;
}

}  // namespace soho::ui
