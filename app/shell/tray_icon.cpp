#include "app/shell/tray_icon.h"

#include "core/health/health_text.h"
#include "core/text/number_text.h"

#include <QPainter>
#include <QPainterPath>

namespace soho::ui {
namespace {

constexpr int kSize = 64;

// ● ◐ ■ ▲, with an outline so that they show on a light and on a dark panel.
QPainterPath outlineOf(health::Light light) {
  const QRectF box(10, 10, kSize - 20, kSize - 20);
  QPainterPath path;
  switch (light) {
    case health::Light::Running:
    case health::Light::Waiting:
      path.addEllipse(box);
      break;
    case health::Light::Stopped:
      path.addRect(box);
      break;
    case health::Light::Attention:
      path.moveTo(box.center().x(), box.top());
      path.lineTo(box.bottomRight());
      path.lineTo(box.bottomLeft());
      path.closeSubpath();
      break;
  }
  return path;
}

Token tokenOf(health::Light light) {
  switch (light) {
    case health::Light::Running:
      return Token::Good;
    case health::Light::Waiting:
      return Token::In;
    case health::Light::Stopped:
      return Token::Other;
    case health::Light::Attention:
      break;
  }
  return Token::Attention;
}

QPixmap pictureOf(health::Light light, const QColor& color) {
  QPixmap picture(kSize, kSize);
  picture.fill(Qt::transparent);
  QPainter painter(&picture);
  painter.setRenderHint(QPainter::Antialiasing);
  const QPainterPath shape = outlineOf(light);
  if (light == health::Light::Waiting) {
    painter.save();
    painter.setClipRect(0, 0, kSize / 2, kSize);
    painter.fillPath(shape, color);
    painter.restore();
  } else {
    painter.fillPath(shape, color);
  }
  painter.strokePath(shape, QPen(Qt::black, 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.strokePath(shape, QPen(Qt::white, 4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  return picture;
}

}  // namespace

TrayIcon::TrayIcon(const Theme& theme, QObject* parent)
    : QObject(parent),
      m_theme(theme),
      m_open(m_menu.addAction(QString())),
      m_pause(m_menu.addAction(QString())),
      m_startAtLogin(m_menu.addAction(QString())) {
  m_menu.addSeparator();
  m_quit = m_menu.addAction(QString());
  m_pause->setCheckable(true);
  m_startAtLogin->setCheckable(true);
  connect(m_open, &QAction::triggered, this, &TrayIcon::openWanted);
  connect(m_pause, &QAction::triggered, this, &TrayIcon::pauseWanted);
  connect(m_startAtLogin, &QAction::triggered, this, &TrayIcon::startAtLoginWanted);
  connect(m_quit, &QAction::triggered, this, &TrayIcon::quitWanted);
  connect(&m_theme, &Theme::changed, this, &TrayIcon::draw);
  connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick) Q_EMIT openWanted();
  });
  m_icon.setContextMenu(&m_menu);
  retranslate();
}

TrayIcon::~TrayIcon() { m_icon.hide(); }

void TrayIcon::show() {
  draw();
  m_icon.show();
}

void TrayIcon::setState(const health::Finding& finding, const std::optional<CurrentRates>& rates) {
  const bool isOtherShape = health::lightOf(finding) != light();
  m_finding = finding;
  m_rates = rates;
  if (isOtherShape) draw();
  retranslate();
}

void TrayIcon::setPaused(bool isPaused) { m_pause->setChecked(isPaused); }

void TrayIcon::setStartingAtLogin(bool isStarting) { m_startAtLogin->setChecked(isStarting); }

void TrayIcon::retranslate() {
  m_open->setText(tr("&Open SohoFlow"));
  m_pause->setText(tr("&Pause notifications for 24 hours"));
  m_startAtLogin->setText(tr("&Start at login"));
  m_quit->setText(tr("&Quit"));
  QStringList lines{QStringLiteral("SohoFlow")};
  if (m_rates) {
    //: Tool tip of the tray icon: current rates, such as "12.3 Mbit/s"
    lines.front() = tr("SohoFlow: ↓ %1, ↑ %2").arg(text::bitRate(m_rates->in), text::bitRate(m_rates->out));
  }
  if (light() != health::Light::Running) lines << health::sentenceOf(m_finding);
  m_icon.setToolTip(lines.join(u'\n'));
}

void TrayIcon::draw() { m_icon.setIcon(QIcon(pictureOf(light(), m_theme.color(tokenOf(light()))))); }

}  // namespace soho::ui
