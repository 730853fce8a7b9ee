#include "core/setup/lease_watch.h"

#include "core/router/probe_job.h"

#include <algorithm>
#include <utility>

namespace soho::setup {

/// By what was changed on them.
std::vector<LeaseWatch::Router> LeaseWatch::routersWithOurKey() const {
  std::vector<Router> routers;
  for (const router::Journal& journal : router::Journal::all(m_place.stateFolder)) {
    const auto login = router::RouterAddress::parse(journal.router());
    const auto address = journal.exporter();
    if (login && address && journal.hasOurKey()) routers.push_back({*login, *address});
  }
  return routers;
}

control::SetLeases toldLeases(const IpAddress& router, const std::vector<router::Lease>& leases) {
  control::SetLeases told{router, {}};
  const std::size_t count = std::min(leases.size(), names::kMaxLeases);
  for (std::size_t i = 0; i < count; ++i) {
    const router::Lease& lease = leases[i];
    told.leases.push_back({lease.address, lease.mac.value_or(MacAddress()), lease.name, lease.expires});
  }
  return told;
}

LeaseWatch::LeaseWatch(RouterWorkplace place, QObject* parent)
    : QObject(parent), m_place(std::move(place)), m_door(m_place), m_client("router names", m_place.version, this) {
  m_timer.setInterval(kEvery);
  connect(&m_timer, &QTimer::timeout, this, &LeaseWatch::readNow);
}

LeaseWatch::~LeaseWatch() = default;

void LeaseWatch::start() {
  m_timer.start();
  QTimer::singleShot(kAtFirst, this, &LeaseWatch::readNow);
}

void LeaseWatch::readNow() {
  if (m_isReading) return;
  m_waiting = routersWithOurKey();
  // Nor is the keychain asked for nothing.
  if (m_waiting.empty()) return;
  m_isReading = true;
  m_told = 0;
  m_client.open(m_place.controlPaths(), control::ControlClient::kDefaultTimeout, this,
                [this](const Result<control::Welcome>& welcome) {
                  if (!welcome) m_waiting.clear();  // Nobody to tell.
                  readNext();
                });
}

void LeaseWatch::readNext() {
  closeRouter();
  if (!m_waiting.empty()) return openRouter();
  m_client.close();
  m_isReading = false;
  Q_EMIT finished(m_told);
}

void LeaseWatch::openRouter() {
  m_door.open(m_waiting.back().login, this, [this](const Result<void>& opened) {
    if (opened) return probe();
    m_waiting.pop_back();
    readNext();
  });
}

void LeaseWatch::probe() {
  perform(std::make_unique<router::ProbeJob>(m_door.shell()),
          [this] { readLeases(static_cast<router::ProbeJob*>(m_job.get())->facts().leases); });
}

void LeaseWatch::readLeases(std::vector<router::LeaseSource> sources) {
  perform(std::make_unique<router::LeaseJob>(m_door.shell(), std::move(sources)),
          [this] { tell(static_cast<router::LeaseJob*>(m_job.get())->leases()); });
}

void LeaseWatch::tell(const std::vector<router::Lease>& leases) {
  const IpAddress router = m_waiting.back().address;
  m_waiting.pop_back();
  m_client.ask(toldLeases(router, leases), this, [this](const Result<control::Done>& done) {
    if (done) ++m_told;
    readNext();
  });
}

void LeaseWatch::perform(std::unique_ptr<jobs::Job> job, std::function<void()> next) {
  // The job before this one may be the one whose signal led here.
  if (m_job) m_job.release()->deleteLater();
  m_job = std::move(job);
  connect(m_job.get(), &jobs::Job::finished, this, [this, next = std::move(next)] {
    if (m_job->result()) return next();
    m_waiting.pop_back();
    readNext();
  });
  m_job->start();
}

void LeaseWatch::closeRouter() {
  if (m_job) m_job.release()->deleteLater();
  m_door.close();
}

}  // namespace soho::setup
