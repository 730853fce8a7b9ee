#include "app/widgets/traffic_chart.h"

#include "app/widgets/chart_scale.h"
#include "core/text/number_text.h"

#include <QDateTime>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr double kSmallestScale = 1'000;  // bit/s: an idle network is a flat line, not noise blown up

QDateTime localTime(Time time) {
  return QDateTime::fromMSecsSinceEpoch(std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

/// Hours, minutes and seconds as the locale writes them: its long form, which also names the zone ("t" outside of
/// quotation marks).
QString clockTextWithSeconds(const QLocale& locale, const QTime& time) {
  QString format;
  bool isQuoted = false;
  for (const QChar character : locale.timeFormat(QLocale::LongFormat)) {
    if (character == u'\'') isQuoted = !isQuoted;
    const bool isOfZone = character == u't' || character == u'(' || character == u')';
    if (isQuoted || !isOfZone) format += character;
  }
  return locale.toString(time, format.trimmed());
}

/// Hours and minutes as the locale writes them.
QString clockText(const QLocale& locale, const QTime& time) {
  return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss")));
}

QColor withAlpha(QColor color, double alpha) {
  color.setAlphaF(static_cast<float>(alpha));
  return color;
}

}  // namespace

TrafficChart::TrafficChart(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setMouseTracking(true);
  setFocusPolicy(Qt::StrongFocus);
  connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
  describe();
}

void TrafficChart::describe() {
  setAccessibleName(tr("Traffic over time"));
  if (m_picture.until <= m_picture.from) return;
  const auto bytes = [](double number) { return text::byteCount(static_cast<std::uint64_t>(number)); };
  //: For screen readers: what the chart shows in total; %1 and %2 are volumes such as "1.2 GB"
  setAccessibleDescription(tr("In %1, out %2").arg(bytes(m_picture.totalIn()), bytes(m_picture.totalOut())));
}

void TrafficChart::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) describe();
  QWidget::changeEvent(event);
}

void TrafficChart::setPicture(const TrafficPicture& picture) {
  m_picture = picture;
  describe();
  update();
}

void TrafficChart::setDelay(Duration delay) {
  if (delay == m_delay) return;
  m_delay = delay;
  update();
}

void TrafficChart::setContributors(std::vector<Contributor> contributors) {
  m_contributors = std::move(contributors);
  update();
}

void TrafficChart::setCompact(bool isCompact) {
  m_isCompact = isCompact;
  updateGeometry();
}

QSize TrafficChart::sizeHint() const {
  const int line = fontMetrics().height();
  return {line * 40, line * (m_isCompact ? 8 : 14)};
}

QSize TrafficChart::minimumSizeHint() const {
  const int line = fontMetrics().height();
  return {line * 10, line * (m_isCompact ? 6 : 9)};
}

TrafficChart::Frame TrafficChart::frame() const {
  Frame frame;
  for (std::size_t index = 0; index < m_picture.bytesIn.size(); ++index) {
    frame.highestIn = std::max(frame.highestIn, m_picture.rateIn(index));
    frame.highestOut = std::max(frame.highestOut, m_picture.rateOut(index));
  }
  const QFontMetrics metrics = fontMetrics();
  const int line = metrics.height();
  const double left = m_isCompact ? 0 : metrics.horizontalAdvance(text::bitRate(888'800'000)) + kSpace;
  frame.plot = QRectF(rect()).adjusted(left, kSpaceSmall, -1, -(line + kSpaceSmall));
  // Each side keeps a fifth of the height, so that the small one is still seen as an area.
  const double in = std::max(frame.highestIn, kSmallestScale) * 1.08;
  const double out = std::max({frame.highestOut * 1.08, in * 0.25});
  const double scaleIn = std::max(in, out * 0.25);
  frame.pixelsPerBit = frame.plot.height() / (scaleIn + out);
  frame.zero = frame.plot.top() + scaleIn * frame.pixelsPerBit;
  const int steps = std::max(2, static_cast<int>(frame.plot.height()) / (line * 2));
  frame.step = roundStep(scaleIn + out, steps);
  return frame;
}

double TrafficChart::xOf(const Frame& frame, Time time) const {
  const auto whole = static_cast<double>((m_picture.until - m_picture.from).count());
  return frame.plot.left() + frame.plot.width() * static_cast<double>((time - m_picture.from).count()) / whole;
}

Time TrafficChart::timeAt(double x) const {
  const Frame where = frame();
  const double part = std::clamp((x - where.plot.left()) / where.plot.width(), 0.0, 1.0);
  const auto whole = static_cast<double>((m_picture.until - m_picture.from).count());
  return m_picture.from + Duration(static_cast<std::int64_t>(whole * part));
}

void TrafficChart::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  if (m_picture.until <= m_picture.from) return;
  const Frame where = frame();
  paintGrid(painter, where);
  paintTimes(painter, where);
  painter.save();
  painter.setClipRect(where.plot);
  paintArea(painter, where, true);
  paintArea(painter, where, false);
  paintArriving(painter, where);
  painter.restore();
  painter.setPen(QPen(m_theme.color(Token::MutedText), 1));
  painter.drawLine(QPointF(where.plot.left(), where.zero), QPointF(where.plot.right(), where.zero));
  if (m_isCompact) paintHighest(painter, where);
  if (m_cursor) paintCursor(painter, where);
  if (m_isTabbedTo && !m_cursor) {
    painter.setPen(QPen(m_theme.color(Token::Accent), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kSpaceSmall, kSpaceSmall);
  }
}

void TrafficChart::paintGrid(QPainter& painter, const Frame& frame) const {
  if (m_isCompact) return;
  const QColor lineColor = withAlpha(m_theme.color(Token::Border), 0.7);
  const double half = fontMetrics().height() / 2.0;
  const int upward = static_cast<int>((frame.zero - frame.plot.top()) / (frame.step * frame.pixelsPerBit));
  const int downward = static_cast<int>((frame.plot.bottom() - frame.zero) / (frame.step * frame.pixelsPerBit));
  for (int index = -downward; index <= upward; ++index) {
    const double y = frame.zero - index * frame.step * frame.pixelsPerBit;
    painter.setPen(QPen(lineColor, 1));
    if (index != 0) painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
    painter.setPen(m_theme.color(Token::MutedText));
    const QRectF label(0, y - half, frame.plot.left() - kSpace, half * 2);
    painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, text::bitRate(std::abs(index) * frame.step));
  }
}

void TrafficChart::paintTimes(QPainter& painter, const Frame& frame) const {
  const QLocale locale;
  const int width = fontMetrics().horizontalAdvance(clockText(locale, QTime(23, 59)));
  const int most = std::max(2, static_cast<int>(frame.plot.width()) / (width * 2));
  painter.setPen(m_theme.color(Token::MutedText));
  for (const Time time : roundTimes(m_picture.from, m_picture.until, most, QTimeZone::systemTimeZone())) {
    const double x = std::clamp(xOf(frame, time) - width / 2.0, frame.plot.left() - 1, rect().width() - double(width));
    const QRectF label(x, frame.plot.bottom() + kSpaceSmall, width + 2, fontMetrics().height());
    painter.drawText(label, Qt::AlignHCenter | Qt::AlignTop, clockText(locale, localTime(time).time()));
  }
}

void TrafficChart::paintHighest(QPainter& painter, const Frame& frame) const {
  painter.setPen(m_theme.color(Token::MutedText));
  const auto label = [&](Qt::Alignment edge, QChar arrow, double rate) {
    painter.drawText(frame.plot, static_cast<int>((Qt::AlignLeft | edge).toInt()), arrow + u' ' + text::bitRate(rate));
  };
  label(Qt::AlignTop, u'↓', frame.highestIn);
  label(Qt::AlignBottom, u'↑', frame.highestOut);
}

void TrafficChart::paintArea(QPainter& painter, const Frame& frame, bool isIn) const {
  const std::size_t size = m_picture.bytesIn.size();
  if (size == 0) return;
  const double sign = isIn ? -1 : 1;
  QPolygonF line;
  for (std::size_t index = 0; index < size; ++index) {
    const Time begin = m_picture.start + m_picture.step * static_cast<std::int64_t>(index);
    const Time end = std::min(begin + m_picture.step, m_picture.at);
    const double rate = isIn ? m_picture.rateIn(index) : m_picture.rateOut(index);
    const double y = frame.zero + sign * rate * frame.pixelsPerBit;
    if (index == 0) line << QPointF(xOf(frame, begin), y);
    line << QPointF(xOf(frame, begin + (end - begin) / 2), y);
    if (index + 1 == size) line << QPointF(xOf(frame, end), y);
  }
  QPainterPath area;
  area.moveTo(line.first().x(), frame.zero);
  for (const QPointF& point : line) area.lineTo(point);
  area.lineTo(line.last().x(), frame.zero);
  area.closeSubpath();
  const QColor color = m_theme.color(isIn ? Token::In : Token::Out);
  QLinearGradient fill(0, isIn ? frame.plot.top() : frame.plot.bottom(), 0, frame.zero);
  fill.setColorAt(0, withAlpha(color, 0.55));
  fill.setColorAt(1, withAlpha(color, 0.18));
  painter.fillPath(area, fill);
  painter.setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(line);
}

void TrafficChart::paintArriving(QPainter& painter, const Frame& frame) const {
  if (m_delay <= Duration::zero()) return;
  const double from = std::max(xOf(frame, m_picture.at - m_delay), frame.plot.left());
  const double until = xOf(frame, m_picture.at);
  const QRectF part(from, frame.plot.top(), until - from, frame.plot.height());
  painter.fillRect(part, withAlpha(m_theme.color(Token::Surface), 0.5));
  painter.setPen(QPen(m_theme.color(Token::MutedText), 1, Qt::DotLine));
  painter.drawLine(part.topLeft(), part.bottomLeft());
}

void TrafficChart::paintCursor(QPainter& painter, const Frame& frame) const {
  const double x = xOf(frame, *m_cursor);
  painter.setPen(QPen(m_theme.color(Token::Text), 1));
  painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
  if (const auto step = m_picture.stepAt(*m_cursor)) {
    painter.setPen(QPen(m_theme.color(Token::Surface), 1.5));
    painter.setBrush(m_theme.color(Token::In));
    painter.drawEllipse(QPointF(x, frame.zero - m_picture.rateIn(*step) * frame.pixelsPerBit), 4, 4);
    painter.setBrush(m_theme.color(Token::Out));
    painter.drawEllipse(QPointF(x, frame.zero + m_picture.rateOut(*step) * frame.pixelsPerBit), 4, 4);
  }
  paintBox(painter, frame, x);
}

void TrafficChart::paintBox(QPainter& painter, const Frame& frame, double x) const {
  const auto step = m_picture.stepAt(*m_cursor);
  //: Two rates at one moment: %1 received, %2 sent, such as "1.2 Mbit/s". The arrows stay.
  const auto rates = [](double in, double out) { return tr("↓ %1  ↑ %2").arg(text::bitRate(in), text::bitRate(out)); };
  std::vector<std::pair<QString, QString>> lines;
  lines.emplace_back(clockTextWithSeconds(QLocale(), localTime(*m_cursor).time()),
                     step ? rates(m_picture.rateIn(*step), m_picture.rateOut(*step)) : tr("nothing known"));
  for (const Contributor& one : m_contributors) {
    lines.emplace_back(one.name, rates(one.bitsPerSecondIn, one.bitsPerSecondOut));
  }
  const QFontMetrics metrics = fontMetrics();
  const int limit = metrics.averageCharWidth() * 24;
  int nameWidth = 0;
  int valueWidth = 0;
  for (auto& [name, value] : lines) {
    name = metrics.elidedText(name, Qt::ElideRight, limit);
    nameWidth = std::max(nameWidth, metrics.horizontalAdvance(name));
    valueWidth = std::max(valueWidth, metrics.horizontalAdvance(value));
  }
  const int row = metrics.height() + 2;
  const double width = nameWidth + valueWidth + 4 * kSpace;
  QRectF box(x + kSpace, frame.plot.top() + kSpaceSmall, width, row * static_cast<int>(lines.size()) + 2 * kSpace);
  if (box.right() > rect().right()) box.moveRight(x - kSpace);
  box.moveLeft(std::max(box.left(), 0.5));  // half a pen
  painter.setPen(QPen(m_theme.color(Token::Border), 1));
  painter.setBrush(m_theme.color(Token::Surface));
  painter.drawRoundedRect(box, kCornerRadius, kCornerRadius);
  QRectF text = box.adjusted(kSpace, kSpace, -kSpace, 0);
  text.setHeight(row);
  bool isFirst = true;
  for (const auto& [name, value] : lines) {
    painter.setPen(m_theme.color(isFirst ? Token::MutedText : Token::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setPen(m_theme.color(Token::Text));
    painter.drawText(text, Qt::AlignRight | Qt::AlignVCenter, value);
    text.translate(0, row);
    isFirst = false;
  }
}

void TrafficChart::setCursorTime(std::optional<Time> time) {
  if (time) time = std::clamp(*time, m_picture.from, std::max(m_picture.from, m_picture.at));
  if (time == m_cursor) return;
  m_cursor = time;
  if (!m_cursor) m_contributors.clear();
  update();
  Q_EMIT cursorChanged();
}

void TrafficChart::mouseMoveEvent(QMouseEvent* event) {
  if (m_picture.until > m_picture.from) setCursorTime(timeAt(event->position().x()));
}

void TrafficChart::leaveEvent(QEvent* event) {
  QWidget::leaveEvent(event);
  setCursorTime(std::nullopt);
}

void TrafficChart::keyPressEvent(QKeyEvent* event) {
  if (m_picture.until <= m_picture.from) return QWidget::keyPressEvent(event);
  const bool isBack = event->key() == Qt::Key_Left;
  if (event->key() == Qt::Key_Escape && m_cursor) {
    setCursorTime(std::nullopt);
  } else if (isBack || event->key() == Qt::Key_Right) {
    const Duration step = std::max(m_picture.step, (m_picture.until - m_picture.from) / 100);
    const Time start = m_cursor.value_or(m_picture.at);
    setCursorTime(isBack ? start - step : start + step);
  } else {
    QWidget::keyPressEvent(event);
  }
}

void TrafficChart::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  m_isTabbedTo = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
  update();
}

void TrafficChart::focusOutEvent(QFocusEvent* event) {
  QWidget::focusOutEvent(event);
  m_isTabbedTo = false;
  if (!underMouse()) setCursorTime(std::nullopt);
}

}  // namespace soho::ui
