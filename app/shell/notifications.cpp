#include "app/shell/notifications.h"

#include "app/pages/page.h"
#include "app/shell/notice_text.h"

#include <algorithm>
#include <utility>

namespace soho::ui {
namespace {

namespace keys = settings::desktop;

constexpr auto kPauseSeconds = 24 * 60 * 60;

struct Row {
  control::EventKind event;
  NoticeKind notice;
  const char* preference;
  const char* page;
};

// In the order of NoticeKind.
constexpr std::array<Row, kNoticeKindCount> kRows{{
    {control::EventKind::DeviceAppeared, NoticeKind::NewDevice, keys::kNotifyNewDevice, page::kDevices},
    {control::EventKind::CountryContacted, NoticeKind::NewCountry, keys::kNotifyNewCountry, page::kTalkers},
    {control::EventKind::ExporterSilent, NoticeKind::SilentExporter, keys::kNotifySilentExporter, page::kRouter},
    {control::EventKind::UnknownSender, NoticeKind::UnknownExporter, keys::kNotifyUnknownExporter, page::kRouter},
    {control::EventKind::KernelDropped, NoticeKind::LostPackets, keys::kNotifyLostPackets, page::kOverview},
}};

const Row& rowOf(NoticeKind kind) { return kRows[static_cast<std::size_t>(kind)]; }

QString keyOf(NoticeKind kind) { return QString::fromLatin1(rowOf(kind).preference); }

Time timeOf(const QDateTime& time) { return Time(std::chrono::milliseconds(time.toMSecsSinceEpoch())); }

QDateTime dateOf(Time time) {
  return QDateTime::fromMSecsSinceEpoch(
      std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch()).count());
}

/// A device by its name, everything else by what it is.
std::string subjectOf(const control::Event& event) {
  const bool isNamed = event.kind == control::EventKind::DeviceAppeared && !event.detail.empty();
  return isNamed ? event.detail : event.place;
}

}  // namespace

Notifications::Notifications(CollectorLink& live, Preferences& preferences, NotificationService& service,
                             const Clock& clock, QObject* parent)
    : QObject(parent),
      m_preferences(preferences),
      m_service(service),
      m_clock(clock),
      m_startedAt(clock.now()),
      m_newsSince(m_startedAt) {  // the first run has no past
  m_timer.setSingleShot(true);
  if (const auto looked = m_preferences.time(keys::kLastLooked)) m_newsSince = timeOf(*looked);
  // A clock that was set back must not silence what happens now.
  if (const auto until = m_preferences.time(keys::kNotifiedUntil)) {
    m_notifiedUntil = std::min(timeOf(*until), m_startedAt);
  }
  readPreferences();
  connect(&m_preferences, &Preferences::changed, this, &Notifications::readPreferences);
  connect(&live, &CollectorLink::eventsArrived, this, &Notifications::take);
  connect(&m_timer, &QTimer::timeout, this, &Notifications::showDue);
  connect(&m_service, &NotificationService::pauseWanted, this, &Notifications::pause);
  connect(&m_service, &NotificationService::opened, this, [this](const QString& key) {
    const auto row =
        std::ranges::find(kRows, key, [](const Row& each) { return QString::fromLatin1(each.preference); });
    if (row != kRows.end()) Q_EMIT pageWanted(QString::fromLatin1(row->page), {});
  });
}

void Notifications::readPreferences() {
  for (const Row& row : kRows) m_policy.setEnabled(row.notice, m_preferences.isOn(row.preference));
  const auto until = m_preferences.time(keys::kSnoozedUntil);
  m_policy.pauseUntil(until ? timeOf(*until) : Time{});
}

void Notifications::take(const std::vector<control::Event>& events) {
  for (const control::Event& event : events) {
    const auto row = std::ranges::find(kRows, event.kind, &Row::event);
    if (row == kRows.end() || event.at <= m_newsSince) continue;
    m_newest = std::max(m_newest, event.at);
    const bool isMissed = !m_isLooking || event.at < m_startedAt;
    // A kind that is switched off is not wanted afterwards either.
    if (isMissed && m_preferences.isOn(row->preference)) ++m_meanwhile[static_cast<std::size_t>(row->notice)];
    // Who looks now reads the summary of what was missed, and no notice of it besides.
    if ((isMissed && m_isLooking) || event.at <= m_notifiedUntil) continue;
    m_policy.add(row->notice, subjectOf(event), m_clock.now());
  }
  if (m_isLooking) tellSummary();
  scheduleDue();
}

void Notifications::scheduleDue() {
  const auto due = m_policy.nextDue();
  if (!due) return m_timer.stop();
  const auto wait = std::chrono::duration_cast<std::chrono::milliseconds>(*due - m_clock.now());
  m_timer.start(std::max(wait, std::chrono::milliseconds(0)));
}

void Notifications::showDue() {
  for (const Notice& notice : m_policy.takeDue(m_clock.now())) show(notice);
  keepNewest();
  scheduleDue();
}

/// That it cannot be kept costs no more than a notice twice.
void Notifications::keepNewest() {
  if (m_newest <= m_notifiedUntil) return;
  // It is kept to the second, and must not come before the event.
  static_cast<void>(m_preferences.setTime(keys::kNotifiedUntil, dateOf(m_newest).addSecs(1)));
}

void Notifications::show(const Notice& notice) {
  const bool isAway = m_isAway && m_isAway();
  const NoticeText words = textOf(notice, isAway);
  const bool isQuiet = notice.kind == NoticeKind::NewCountry || (notice.kind == NoticeKind::SilentExporter && isAway);
  m_service.show(keyOf(notice.kind), words.title, words.body,
                 isQuiet ? NotificationService::Urgency::Low : NotificationService::Urgency::Normal);
}

void Notifications::setLooking(bool isLooking) {
  if (isLooking == m_isLooking) return;
  m_isLooking = isLooking;
  // That it cannot be kept costs no more than a summary of what was seen before.
  static_cast<void>(m_preferences.setTime(keys::kLastLooked, dateOf(m_clock.now())));
  if (isLooking) tellSummary();
}

void Notifications::stop() {
  setLooking(false);
  keepNewest();
}

void Notifications::tellSummary() {
  const QString sentences = ui::awaySummary(std::exchange(m_meanwhile, {}));
  if (!sentences.isEmpty()) Q_EMIT awaySummary(sentences);
}

void Notifications::pause() {
  static_cast<void>(m_preferences.setTime(keys::kSnoozedUntil, dateOf(m_clock.now()).addSecs(kPauseSeconds)));
  Q_EMIT pausedChanged();
}

void Notifications::resume() {
  static_cast<void>(m_preferences.set(keys::kSnoozedUntil, QStringLiteral("never")));
  Q_EMIT pausedChanged();
}

bool Notifications::isPaused() const {
  const auto until = m_preferences.time(keys::kSnoozedUntil);
  return until && timeOf(*until) > m_clock.now();
}

}  // namespace soho::ui
