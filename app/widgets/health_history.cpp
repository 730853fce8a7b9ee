#include "app/widgets/health_history.h"

#include "app/widgets/health_node.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr int kBar = 3;
constexpr int kGap = 1;

}  // namespace

HealthHistory::HealthHistory(const Theme& theme, QWidget* parent) : QWidget(parent), m_theme(theme) {
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HealthHistory::setHistory(const health::History& history) {
  if (history == m_history) return;
  m_history = history;
  setWords();
  update();
}

void HealthHistory::setWords() {
  const auto troubled = std::ranges::count_if(m_history, [](const health::Minute& minute) {
    return minute.isKnown && minute.worst == health::Light::Attention;
  });
  const QString words =
      troubled > 0 ? tr("Needed attention in %n minute(s) of the last hour.", nullptr, static_cast<int>(troubled))
                   : tr("The last hour, minute by minute; nothing needed attention.");
  setAccessibleName(words);
  setToolTip(words);
}

void HealthHistory::changeEvent(QEvent* event) {
  QWidget::changeEvent(event);
  if (event->type() == QEvent::LanguageChange && !accessibleName().isEmpty()) setWords();
}

QSize HealthHistory::sizeHint() const {
  return {static_cast<int>(health::kHistoryMinutes) * (kBar + kGap), fontMetrics().height() + kSpace};
}

void HealthHistory::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  std::uint64_t most = 1;
  for (const health::Minute& minute : m_history) most = std::max(most, minute.count);
  const bool isMirrored = layoutDirection() == Qt::RightToLeft;
  for (std::size_t i = 0; i < m_history.size(); ++i) {
    const health::Minute& minute = m_history[i];
    const int step = static_cast<int>(i) * (kBar + kGap);
    const int x = isMirrored ? width() - step - kBar : step;
    const QColor color = m_theme.color(minute.isKnown ? tokenOf(minute.worst) : Token::Border);
    // A minute with trouble hangs from the top, whole; others stand on the ground. So it shows without colour, too.
    if (minute.isKnown && minute.worst == health::Light::Attention) {
      painter.fillRect(x, 0, kBar, height() - 4, color);
      continue;
    }
    const auto share = static_cast<double>(minute.count) / static_cast<double>(most);
    const int tall = std::max(1, static_cast<int>(share * (height() - 4)));
    painter.fillRect(x, height() - tall, kBar, tall, color);
  }
}

}  // namespace soho::ui
