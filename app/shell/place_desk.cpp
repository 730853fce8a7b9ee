#include "app/shell/place_desk.h"

#include "core/jobs/refused_job.h"
#include "core/setup/place_delivery.h"

#include <utility>

namespace soho::ui {
namespace {

namespace keys = settings::desktop;
using namespace std::chrono_literals;

constexpr auto kLookEvery = 1h;
/// After a try that failed: there may have been no network yet, but MaxMind allows 30 downloads a day.
constexpr auto kTryAgainAfter = 4h;

QString wordOf(PlaceChoice choice) {
  switch (choice) {
    case PlaceChoice::Free:
      return QStringLiteral("free");
    case PlaceChoice::MaxMind:
      return QStringLiteral("maxmind");
    case PlaceChoice::None:
      break;
  }
  return QStringLiteral("none");
}

/// Before what has not happened yet, the clock was wrong then: it does not count.
bool isYoungerThan(std::chrono::seconds age, std::chrono::sys_seconds then, std::chrono::sys_seconds now) {
  return then <= now && now - then < age;
}

}  // namespace

PlaceDesk::PlaceDesk(PlaceSite site, Preferences& preferences, const Clock& clock, QObject* parent)
    : PlaceSource(parent), m_site(std::move(site)), m_preferences(preferences), m_clock(clock) {
  connect(&m_hourly, &QTimer::timeout, this, &PlaceDesk::refreshIfDue);
}

PlaceDesk::~PlaceDesk() = default;

void PlaceDesk::start() {
  m_hourly.start(kLookEvery);
  refreshIfDue();
}

void PlaceDesk::refreshIfDue() {
  if (choice() == PlaceChoice::None || isWorking()) return;
  const auto now = std::chrono::floor<std::chrono::seconds>(m_clock.now());
  if (m_lastTry && isYoungerThan(kTryAgainAfter, *m_lastTry, now)) return;
  const auto last = m_preferences.time(keys::kPlacesRefreshed);
  if (last && isYoungerThan(geoip::kRefreshAfter,
                            std::chrono::sys_seconds(std::chrono::seconds(last->toSecsSinceEpoch())), now))
    return;
  m_lastTry = now;
  update(choice(), account(), {});
}

PlaceChoice PlaceDesk::choice() const {
  const QString word = m_preferences.text(keys::kPlacesSource);
  for (const PlaceChoice known : {PlaceChoice::Free, PlaceChoice::MaxMind}) {
    if (word == wordOf(known)) return known;
  }
  return PlaceChoice::None;
}

QString PlaceDesk::account() const {
  QString used = m_preferences.text(keys::kPlacesAccount);
  if (!used.isEmpty()) return used;
  const auto found = geoip::firstAccountIn(m_site.accountFiles);
  return found ? QString::fromLatin1(found->id) : QString();
}

void PlaceDesk::update(PlaceChoice choice, const QString& account, const QString& key) {
  if (isWorking() || choice == PlaceChoice::None) return;
  prepare(choice);
  m_account = {account.trimmed().toLatin1(), key.trimmed().toLatin1()};
  if (choice == PlaceChoice::MaxMind && m_account.licenceKey.isEmpty()) return readKey();
  download();
}

void PlaceDesk::install(const QString& file) {
  if (isWorking()) return;
  prepare(PlaceChoice::None);
  begin(geoip::makePlaceInstall(file.toStdString(), m_site.folder));
}

void PlaceDesk::prepare(PlaceChoice wanted) {
  if (m_job) m_job.release()->deleteLater();  // It may be telling its end just now.
  m_isWorking = true;
  m_wanted = wanted;
  m_isKeyOfFile = false;
}

void PlaceDesk::readKey() {
  withStore([this](secrets::SecretStore* store) {
    const auto take = [this](const Result<QByteArray>& key) {
      if (key) m_account.licenceKey = *key;
      if (!key) takeKeyOfFile();
      download();
    };
    if (store == nullptr) return take(failure(ErrorCode::SecretMissing, "MaxMind"));
    store->read(geoip::licenceKeyName(m_account.id), this, take);
  });
  Q_EMIT workChanged();
}

void PlaceDesk::takeKeyOfFile() {
  const auto found = geoip::firstAccountIn(m_site.accountFiles);
  m_isKeyOfFile = found && found->id == m_account.id;
  if (m_isKeyOfFile) m_account.licenceKey = found->licenceKey;
}

void PlaceDesk::download() { begin(makeDownload()); }

Result<std::unique_ptr<jobs::SequentialJob>> PlaceDesk::makeDownload() {
  std::optional<geoip::MaxMindAccount> account;
  if (m_wanted == PlaceChoice::MaxMind) {
    if (auto checked = geoip::check(m_account, "MaxMind"); !checked) return Unexpected(checked.error());
    account = m_account;
  }
  return geoip::makePlaceUpdate(m_site.folder, account, m_site.servers);
}

void PlaceDesk::begin(Result<std::unique_ptr<jobs::SequentialJob>> made) {
  auto held = jobs::JobLock::acquire(m_site.stateFolder, m_site.folder.string());
  if (made && !held) made = Unexpected(held.error());
  if (made) {
    (*made)->add(std::make_unique<setup::PlaceDelivery>(m_site.controlPaths(), std::vector{m_site.folder}, "sohoflow",
                                                        SOHOFLOW_VERSION));
    m_lock.emplace(std::move(*held));
    m_job = std::move(*made);
  } else {
    m_job = std::make_unique<jobs::RefusedJob>(tr("Update the location databases"), made.error());
  }
  connect(m_job.get(), &jobs::Job::changed, this, &PlaceDesk::workChanged);
  connect(m_job.get(), &jobs::Job::finished, this, &PlaceDesk::ended);
  m_job->start();
  Q_EMIT workChanged();
}

void PlaceDesk::cancel() {
  if (m_job && !m_job->isFinished()) m_job->abort();
}

void PlaceDesk::ended() {
  m_lock.reset();
  m_isWorking = false;
  if (m_job->result() && m_wanted != PlaceChoice::None) remember();
  Q_EMIT workChanged();
}

/// What could not be kept is asked for again; the databases are there all the same.
void PlaceDesk::remember() {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(m_clock.now()).time_since_epoch().count();
  static_cast<void>(m_preferences.set(keys::kPlacesSource, wordOf(m_wanted)));
  static_cast<void>(m_preferences.setTime(keys::kPlacesRefreshed, QDateTime::fromSecsSinceEpoch(seconds)));
  const geoip::MaxMindAccount account = std::exchange(m_account, {});
  if (m_wanted != PlaceChoice::MaxMind) return;
  static_cast<void>(m_preferences.set(keys::kPlacesAccount, QString::fromLatin1(account.id)));
  if (m_isKeyOfFile) return;
  withStore([this, account](secrets::SecretStore* store) {
    if (store == nullptr) return;
    store->write(geoip::licenceKeyName(account.id), account.licenceKey, this, [](const Result<void>&) {});
  });
}

void PlaceDesk::withStore(std::function<void(secrets::SecretStore*)> then) {
  if (m_store) return then(m_store.get());
  m_site.openStore(this, [this, then = std::move(then)](Result<std::unique_ptr<secrets::SecretStore>> store) {
    if (store) m_store = std::move(*store);
    then(m_store.get());
  });
}

}  // namespace soho::ui
