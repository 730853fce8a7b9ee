#include "core/router/ssh_session.h"

#include "core/router/interrupt.h"
#include "core/router/ssh_algorithms.h"

#include <QMetaObject>

#include <utility>
#include <vector>

namespace soho::router {
namespace {

using std::chrono::steady_clock;

AlgorithmAge ageOf(bool allowsOld) { return allowsOld ? AlgorithmAge::OldToo : AlgorithmAge::Modern; }

/// Which key the router must show: the known one, else the one a person confirmed just now.
Result<void> judge(const HostKey& shown, const std::optional<KnownHost>& known,
                   const std::optional<std::string>& accepted, const std::string& place) {
  if (known) {
    if (known->key.fingerprint == shown.fingerprint) return {};
    return failure(ErrorCode::HostKeyChanged, place, "known " + known->key.fingerprint + ", now " + shown.fingerprint);
  }
  if (accepted == shown.fingerprint) return {};
  if (accepted)
    return failure(ErrorCode::HostKeyChanged, place, "confirmed " + *accepted + ", now " + shown.fingerprint);
  return failure(ErrorCode::HostKeyUnknown, place, shown.fingerprint);
}

}  // namespace

struct SshSession::Link {
  explicit Link(RouterAddress router) : connection(std::move(router), interrupt) {
    thread.setObjectName(QStringLiteral("ssh"));
    worker.moveToThread(&thread);
    thread.start();
  }
  ~Link() {
    interrupt.raise();
    thread.quit();
    thread.wait();
  }
  Link(const Link&) = delete;
  Link& operator=(const Link&) = delete;

  Interrupt interrupt;
  SshConnection connection;  ///< Touched by the worker's thread alone, until that has ended.
  QObject worker;
  QThread thread;
};

template <class Work, class Take>
void SshSession::onLink(Work work, Take take) {
  const auto onWorker = [this, link = m_link.get(), number = m_linkNumber, work = std::move(work),
                         take = std::move(take)]() mutable {
    auto answer = work(link->connection);
    const auto onEventLoop = [this, number, take = std::move(take), answer = std::move(answer)]() mutable {
      // The answer of a link that was dropped meanwhile is nobody's.
      if (m_link && m_linkNumber == number) take(std::move(answer));
    };
    QMetaObject::invokeMethod(this, onEventLoop, Qt::QueuedConnection);
  };
  QMetaObject::invokeMethod(&m_link->worker, onWorker, Qt::QueuedConnection);
}

struct SshSession::Outcome {
  std::optional<HostKey> hostKey;
  std::string banner;
  Result<LoginMethod> method = failure(ErrorCode::Unknown, {});
  bool isTrusted = false;  ///< The host key is the known or the confirmed one.
};

SshSession::SshSession(const KnownHosts& knownHosts, QObject* parent) : QObject(parent), m_knownHosts(knownHosts) {
  m_lookupDeadline.setSingleShot(true);
  connect(&m_lookupDeadline, &QTimer::timeout, this, [this] {
    QHostInfo::abortHostLookup(*std::exchange(m_lookup, std::nullopt));
    finishOpening(failure(ErrorCode::HostNotFound, m_router.host, "no answer in time"));
  });
}

SshSession::~SshSession() { SshSession::cancel(); }

void SshSession::open(const RouterAddress& router, const Credentials& credentials, const SshOptions& options,
                      QObject* context, std::function<void(Result<LoginMethod>)> done) {
  cancel();
  m_router = router;
  m_credentials = credentials;
  m_options = options;
  m_greeting = {};
  m_context = context;
  m_openingDone = std::move(done);
  auto known = m_knownHosts.find(router.host, router.port);
  if (!known) {
    QMetaObject::invokeMethod(
        this, [this, error = known.error()] { finishOpening(Unexpected(error)); }, Qt::QueuedConnection);
    return;
  }
  m_known = std::move(*known);
  // On disk it stays until the new one is confirmed.
  if (m_known && options.forgottenHostKey == m_known->key.fingerprint) m_known.reset();
  m_greeting.usesOldAlgorithms = options.allowsOldAlgorithms || (m_known && m_known->allowsOldAlgorithms);
  const QHostAddress literal(QString::fromStdString(router.host));
  if (!literal.isNull()) return connectTo({literal});
  m_lookupDeadline.start(options.connectDeadline);
  m_lookup = QHostInfo::lookupHost(QString::fromStdString(router.host), this, &SshSession::resolved);
}

void SshSession::resolved(const QHostInfo& info) {
  if (m_lookup != info.lookupId()) return;
  m_lookup.reset();
  m_lookupDeadline.stop();
  if (info.error() != QHostInfo::NoError || info.addresses().isEmpty()) {
    return finishOpening(failure(ErrorCode::HostNotFound, m_router.host, info.errorString().toStdString()));
  }
  connectTo(info.addresses());
}

void SshSession::connectTo(const QList<QHostAddress>& addresses) {
  m_link = std::make_unique<Link>(m_router);
  ++m_linkNumber;
  const AlgorithmAge age = ageOf(m_greeting.usesOldAlgorithms);
  const auto work = [addresses = std::vector<QHostAddress>(addresses.begin(), addresses.end()), age, known = m_known,
                     options = m_options, credentials = std::exchange(m_credentials, {}),
                     place = m_router.toString()](SshConnection& connection) {
    Outcome outcome;
    const SshAlgorithms wanted = algorithms(age, known ? known->key.type : std::string());
    const auto shown = connection.connect(addresses, wanted, age, steady_clock::now() + options.connectDeadline);
    outcome.banner = connection.serverBanner();
    if (!shown) {
      outcome.method = Unexpected(shown.error());
      return outcome;
    }
    outcome.hostKey = *shown;
    if (auto judged = judge(*shown, known, options.acceptedHostKey, place); !judged) {
      outcome.method = Unexpected(judged.error());
      return outcome;
    }
    outcome.isTrusted = true;
    outcome.method = connection.logIn(credentials, steady_clock::now() + options.loginDeadline);
    return outcome;
  };
  onLink(work, [this](Outcome outcome) { opened(std::move(outcome)); });
}

void SshSession::opened(Outcome outcome) {
  m_greeting.banner = std::move(outcome.banner);
  m_greeting.hostKey = outcome.hostKey;
  if (outcome.method) m_greeting.method = *outcome.method;
  if (m_known && outcome.hostKey && m_known->key.fingerprint != outcome.hostKey->fingerprint) {
    m_greeting.knownHostKey = m_known->key.fingerprint;
  }
  const bool isNew = !m_known || m_known->allowsOldAlgorithms != m_greeting.usesOldAlgorithms;
  if (outcome.isTrusted && isNew) {
    // Also when the login is refused: the router is the right one, and the next try need not ask again.
    const KnownHost confirmed{*outcome.hostKey, m_greeting.usesOldAlgorithms};
    if (auto stored = m_knownHosts.remember(m_router.host, m_router.port, confirmed); !stored) {
      return finishOpening(Unexpected(stored.error()));
    }
    m_known = confirmed;
  }
  finishOpening(std::move(outcome.method));
}

void SshSession::finishOpening(Result<LoginMethod> result) {
  m_credentials = {};
  if (!result) m_link.reset();
  const auto done = std::exchange(m_openingDone, nullptr);
  if (done && m_context) done(std::move(result));
}

void SshSession::run(std::string script, std::chrono::milliseconds deadline, QObject* context,
                     std::function<void(Result<ShellAnswer>)> done) {
  const auto refuse = [&](ErrorCode code) {
    QMetaObject::invokeMethod(
        context, [done, code, place = m_router.toString()] { done(failure(code, place)); }, Qt::QueuedConnection);
  };
  if (m_runDone || m_openingDone) return refuse(ErrorCode::AlreadyRunning);
  if (!m_link) return refuse(ErrorCode::NotRunning);
  m_context = context;
  m_runDone = std::move(done);
  onLink([script = std::move(script),
          deadline](SshConnection& connection) { return connection.run(script, steady_clock::now() + deadline); },
         [this](Result<ShellAnswer> answer) {
           // A connection that failed once cannot be trusted to pair later answers with later scripts.
           if (!answer && answer.error().code != ErrorCode::NoShell) m_link.reset();
           const auto tell = std::exchange(m_runDone, nullptr);
           if (tell && m_context) tell(std::move(answer));
         });
}

void SshSession::cancel() {
  if (m_lookup) QHostInfo::abortHostLookup(*std::exchange(m_lookup, std::nullopt));
  m_lookupDeadline.stop();
  m_openingDone = nullptr;
  m_runDone = nullptr;
  m_credentials = {};
  m_link.reset();
}

}  // namespace soho::router
