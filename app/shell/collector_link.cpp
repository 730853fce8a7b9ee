#include "app/shell/collector_link.h"

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

// A collector that was just started answers within a few tens of milliseconds; one that is still not there after
// some seconds, or refuses, will not change its mind so soon.
constexpr auto kRetryWhileStarting = 100ms;
constexpr int kQuickAttempts = 50;
constexpr auto kRetryOtherwise = 2s;
constexpr auto kOpenTimeout = 5s;

}  // namespace

CollectorLink::CollectorLink(CollectorSource& source, QObject* parent)
    : QObject(parent), m_source(&source), m_client("sohoflow", SOHOFLOW_VERSION, this) {
  m_retryTimer.setSingleShot(true);
  m_pollTimer.setInterval(kPollInterval);
  connect(&m_retryTimer, &QTimer::timeout, this, &CollectorLink::attempt);
  connect(&m_pollTimer, &QTimer::timeout, this, &CollectorLink::poll);
  connect(&m_client, &control::ControlClient::connectionLost, this, &CollectorLink::lose);
  connect(&m_client, &control::ControlClient::viewChanged, this, &CollectorLink::viewChanged);
  connect(&source, &CollectorSource::changed, this, &CollectorLink::sourceChanged);
}

CollectorLink::~CollectorLink() { m_client.disconnect(this); }

void CollectorLink::start() {
  m_isStarted = true;
  attempt();
}

void CollectorLink::sourceChanged() {
  if (!m_isStarted || isConnected() || m_status == Status::Suspended) return;
  m_failures = 0;
  Q_EMIT statusChanged();
  if (!m_isAttempting) attemptLater(0ms);
}

void CollectorLink::setSource(CollectorSource& source) {
  if (m_source) disconnect(m_source, nullptr, this, nullptr);
  m_source = &source;
  connect(&source, &CollectorSource::changed, this, &CollectorLink::sourceChanged);
  forgetCollector();
  m_state.reset();
  m_problem.reset();
  m_lastEvent = 0;
  if (m_status != Status::Suspended) {
    setStatus(Status::Connecting);
    if (m_isStarted) attempt();
  }
  Q_EMIT stateChanged();
}

void CollectorLink::setSuspended(bool isSuspended) {
  if (isSuspended == (m_status == Status::Suspended)) return;
  if (isSuspended) {
    forgetCollector();
    setStatus(Status::Suspended);
  } else {
    setStatus(Status::Connecting);
    if (m_isStarted) attempt();
  }
}

void CollectorLink::setPollInterval(std::chrono::milliseconds interval) { m_pollTimer.setInterval(interval); }

std::optional<Error> CollectorLink::problem() const {
  if (isConnected() || m_status == Status::Suspended) return std::nullopt;
  if (m_source) {
    if (auto known = m_source->problem()) return known;
  }
  return m_problem;
}

void CollectorLink::forgetCollector() {
  m_retryTimer.stop();
  m_pollTimer.stop();
  m_collector.reset();
  m_isPolling = false;
  m_isAttempting = false;
  ++m_attempt;
  m_client.close();
}

void CollectorLink::attemptLater(std::chrono::milliseconds delay) { m_retryTimer.start(delay); }

void CollectorLink::attempt() {
  if (!m_source || isConnected() || m_isAttempting || m_status == Status::Suspended) return;
  m_retryTimer.stop();
  m_isAttempting = true;
  const std::uint64_t attempt = ++m_attempt;
  m_client.open(m_source->controlPaths(), kOpenTimeout, this, [this, attempt](Result<control::Welcome> welcome) {
    // A close() answers the attempt before it with Cancelled; that one is over.
    if (attempt == m_attempt) opened(std::move(welcome));
  });
}

void CollectorLink::opened(Result<control::Welcome> welcome) {
  m_isAttempting = false;
  if (!welcome) {
    m_problem = welcome.error();
    const bool isAbsent = m_problem->code == ErrorCode::NotRunning;
    attemptLater(isAbsent && ++m_failures < kQuickAttempts ? kRetryWhileStarting : kRetryOtherwise);
    if (isAbsent) m_source->ensureRunning();
    Q_EMIT statusChanged();
    return;
  }
  m_collector = std::move(*welcome);
  m_problem.reset();
  m_failures = 0;
  m_source->reached();
  m_pollTimer.start();
  setStatus(Status::Connected);
  poll();
}

void CollectorLink::lose(const Error& error) {
  forgetCollector();
  m_problem = error;
  // Its goodbye; a crash says none.
  if (m_source && error.code == ErrorCode::NotRunning) m_source->stopAsked();
  setStatus(Status::Lost);
  attempt();
}

void CollectorLink::poll() {
  if (!isConnected() || m_isPolling) return;
  m_isPolling = true;
  const std::uint64_t attempt = m_attempt;
  m_client.ask(control::StateQuery{}, this, [this, attempt](Result<control::CollectorState> state) {
    if (attempt != m_attempt) return;
    m_isPolling = false;
    if (state) {
      // Another process counts its events from one again.
      if (m_state && m_state->processId != state->processId) m_lastEvent = 0;
      m_state = std::make_shared<const control::CollectorState>(std::move(*state));
      Q_EMIT stateChanged();
      askEvents();
    } else if (state.error().code == ErrorCode::TimedOut) {
      lose(state.error());  // it accepts questions and never answers: as good as gone
    }
  });
}

void CollectorLink::askEvents() {
  const std::uint64_t attempt = m_attempt;
  m_client.ask(control::EventQuery{m_lastEvent}, this, [this, attempt](Result<control::EventList> list) {
    if (attempt != m_attempt || !list) return;
    m_lastEvent = list->newest;
    if (!list->events.empty()) Q_EMIT eventsArrived(list->events);
  });
}

void CollectorLink::setStatus(Status status) {
  m_status = status;
  Q_EMIT statusChanged();
}

}  // namespace soho::ui
