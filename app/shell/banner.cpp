#include "app/shell/banner.h"

#include "app/theme/style.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace soho::ui {
namespace {

QString shapeOf(health::Light light) {
  switch (light) {
    case health::Light::Running:
      return QStringLiteral("●");
    case health::Light::Waiting:
      return QStringLiteral("◐");
    case health::Light::Stopped:
      return QStringLiteral("■");
    case health::Light::Attention:
      break;
  }
  return QStringLiteral("▲");
}

Token tokenOf(health::Light light) {
  switch (light) {
    case health::Light::Running:
      return Token::Good;
    case health::Light::Waiting:
    case health::Light::Stopped:
      return Token::MutedText;
    case health::Light::Attention:
      break;
  }
  return Token::Attention;
}

}  // namespace

Banner::Banner(const Theme& theme, QWidget* parent)
    : QWidget(parent),
      m_theme(theme),
      m_mark(new QLabel(this)),
      m_sentence(new QLabel(this)),
      m_button(new QPushButton(this)),
      m_close(new QToolButton(this)) {
  m_sentence->setWordWrap(true);
  m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_close->setText(QStringLiteral("✕"));
  m_close->setAutoRaise(true);
  auto* layout = new QHBoxLayout(this);
  layout->setContentsMargins(kSpaceLarge, kSpace, kSpace, kSpace);
  layout->setSpacing(kSpace);
  layout->addWidget(m_mark);
  layout->addWidget(m_sentence, 1);
  layout->addWidget(m_button);
  layout->addWidget(m_close);
  connect(m_button, &QPushButton::clicked, this, &Banner::pressed);
  connect(m_close, &QToolButton::clicked, this, [this] {
    dismiss();
    Q_EMIT dismissed();
  });
  connect(&m_theme, &Theme::changed, this, &Banner::colorMark);
  retranslate();
  hide();
}

void Banner::say(health::Light light, const QString& sentence, const QString& button, bool canBeDismissed) {
  m_light = light;
  m_mark->setText(shapeOf(light));
  colorMark();
  m_sentence->setText(sentence);
  m_sentence->setAccessibleName(sentence);
  m_button->setText(button);
  m_button->setVisible(!button.isEmpty());
  m_close->setVisible(canBeDismissed);
  show();
}

void Banner::retranslate() {
  m_close->setAccessibleName(tr("Close this message"));
  m_close->setToolTip(m_close->accessibleName());
}

void Banner::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  QWidget::changeEvent(event);
}

void Banner::dismiss() { hide(); }

void Banner::colorMark() {
  QPalette palette = m_mark->palette();
  palette.setColor(QPalette::WindowText, m_theme.color(tokenOf(m_light)));
  m_mark->setPalette(palette);
  update();
}

void Banner::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  drawRounded(painter, rect(), m_theme.color(Token::Surface), m_theme.color(Token::Border), 1, kCornerRadius);
}

}  // namespace soho::ui
