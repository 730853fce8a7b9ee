// A login on a router, as jobs use it: opens without blocking, then runs scripts one at a time. Lives on an event loop;
// the blocking work is an SshConnection on a thread of its own, "ssh". Made for one job: it is not kept idle for long.
// Asks nobody: where a person has to decide (a new host key, old algorithms), open() fails with that, and is called
// again with the decision. So no question waits while the router's time for a login runs out.
#pragma once

#include "core/router/known_hosts.h"
#include "core/router/remote_shell.h"
#include "core/router/router_login.h"
#include "core/router/ssh_connection.h"

#include <QHostInfo>
#include <QObject>
#include <QPointer>
#include <QThread>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace soho::router {

/// What a person decided, and how long to wait.
struct SshOptions {
  /// The fingerprint a person confirmed for a router that is not known yet. It never replaces a known one.
  std::optional<std::string> acceptedHostKey;
  /// The known fingerprint a person has given up: the router was reset or replaced. It counts as not known yet.
  std::optional<std::string> forgottenHostKey;
  /// Remembered with the host key; a router for which it was allowed once needs no second permission.
  bool allowsOldAlgorithms = false;
  std::chrono::milliseconds connectDeadline{20'000};  ///< Name, TCP, banner and key exchange.
  std::chrono::milliseconds loginDeadline{30'000};    ///< Routers wait some seconds after a wrong password.
};

/// What the router said of itself; as far as open() got.
struct SshGreeting {
  std::string banner;              ///< "SSH-2.0-dropbear"
  std::optional<HostKey> hostKey;  ///< Proved by the router, whether known or not.
  bool usesOldAlgorithms = false;  ///< They were allowed for this connection.
  std::optional<LoginMethod> method;
  std::optional<std::string> knownHostKey;  ///< The fingerprint it is known by, when it shows another one.
  bool operator==(const SshGreeting&) const = default;
};

class SshSession final : public QObject, public RemoteShell {
  Q_OBJECT

 public:
  /// `knownHosts` must outlive the session.
  explicit SshSession(const KnownHosts& knownHosts, QObject* parent = nullptr);
  ~SshSession() override;

  /// Connects, compares the host key, logs in. `done` is called once, later: never after cancel() or without `context`.
  /// Errors: HostNotFound and those of SshConnection; HostKeyUnknown (the detail is the fingerprint: ask, then call
  /// again with it), HostKeyChanged, OldAlgorithms (ask, then call again); those of KnownHosts.
  void open(const RouterAddress& router, const Credentials& credentials, const SshOptions& options, QObject* context,
            std::function<void(Result<LoginMethod>)> done);
  [[nodiscard]] const SshGreeting& greeting() const { return m_greeting; }
  [[nodiscard]] const RouterAddress& router() const { return m_router; }

  void run(std::string script, std::chrono::milliseconds deadline, QObject* context,
           std::function<void(Result<ShellAnswer>)> done) override;
  void cancel() override;

 private:
  /// The worker thread with its connection; replaced by each open().
  struct Link;
  struct Outcome;

  void resolved(const QHostInfo& info);
  void connectTo(const QList<QHostAddress>& addresses);
  void opened(Outcome outcome);
  /// Tells the opener, once.
  void finishOpening(Result<LoginMethod> result);
  /// Runs `work` with the connection on the worker's thread and hands its answer to `take` here.
  template <class Work, class Take>
  void onLink(Work work, Take take);

  const KnownHosts& m_knownHosts;
  RouterAddress m_router;
  Credentials m_credentials;  ///< Only while opening.
  SshOptions m_options;
  std::optional<KnownHost> m_known;
  SshGreeting m_greeting;
  std::unique_ptr<Link> m_link;
  unsigned m_linkNumber = 0;
  QPointer<QObject> m_context;
  std::function<void(Result<LoginMethod>)> m_openingDone;
  std::function<void(Result<ShellAnswer>)> m_runDone;
  std::optional<int> m_lookup;
  QTimer m_lookupDeadline;
};

}  // namespace soho::router
