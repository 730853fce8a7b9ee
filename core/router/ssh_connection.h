// One SSH connection over libssh, step by step: connect, compare the host key, log in, run scripts. Blocking, with a
// deadline for each step; lives on an SSH worker's thread, which an Interrupt ends. SshSession is its asynchronous
// face.
#pragma once

#include "core/base/result.h"
#include "core/router/interrupt.h"
#include "core/router/known_hosts.h"
#include "core/router/remote_shell.h"
#include "core/router/router_login.h"
#include "core/router/ssh_algorithms.h"

#include <QHostAddress>

#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <vector>

struct ssh_session_struct;

namespace soho::router {

enum class LoginMethod : std::uint8_t { NoPassword, OurKey, KeyFile, Agent, Password, KeyboardInteractive };

class SshConnection {
 public:
  using Deadline = std::chrono::steady_clock::time_point;

  /// `interrupt` must outlive the connection; from when it is raised every call answers Cancelled.
  SshConnection(RouterAddress router, const Interrupt& interrupt);
  ~SshConnection();
  SshConnection(const SshConnection&) = delete;
  SshConnection& operator=(const SshConnection&) = delete;

  /// Reaches the router and exchanges keys; nothing secret is sent. Answers its host key, proved but not yet trusted.
  /// Errors: SshClosed, HostUnreachable, NotSsh, OldAlgorithms, NoCommonAlgorithm, TimedOut, ConnectionLost, Cancelled.
  Result<HostKey> connect(const std::vector<QHostAddress>& addresses, const SshAlgorithms& algorithms, AlgorithmAge age,
                          Deadline deadline);
  /// Tries what there is, each once. Errors: LoginRefused, LoginNeedsMore, KeyFileRefused, AgentUnavailable, TimedOut,
  /// ConnectionLost, Cancelled.
  Result<LoginMethod> logIn(const Credentials& credentials, Deadline deadline);
  /// As RemoteShell::run(). NoShell when the router refuses to run commands.
  Result<ShellAnswer> run(const std::string& script, Deadline deadline);

  /// What the router's SSH calls itself: "SSH-2.0-dropbear". Empty before connect().
  [[nodiscard]] std::string serverBanner() const;

 private:
  class Channel;
  struct SessionCloser {
    void operator()(ssh_session_struct* session) const;
  };

  /// Calls `step` until it no longer answers `again`, waiting for the network in between.
  Result<int> repeat(const std::function<int()>& step, int again, Deadline deadline);
  /// Waits until libssh may go on.
  Result<void> waitForNetwork(Deadline deadline);
  Result<void> configure(const SshAlgorithms& algorithms, int descriptor);
  Result<void> startShell(Channel& channel, Deadline deadline);
  Result<void> sendScript(Channel& channel, const std::string& script, Deadline deadline);
  Result<void> readToEnd(Channel& channel, Deadline deadline);
  [[nodiscard]] Unexpected connectFailure(AlgorithmAge age) const;
  [[nodiscard]] Unexpected lost() const;
  [[nodiscard]] std::string libsshError() const;

  // Each answers libssh's SSH_AUTH_… value.
  Result<int> tryNone(Deadline deadline);
  Result<int> tryKey(const std::string& name, const QByteArray* text, const KeyFile* file, Deadline deadline);
  Result<int> tryAgent(Deadline deadline);
  Result<int> tryPassword(const QByteArray& password, Deadline deadline);
  Result<int> tryKeyboardInteractive(const QByteArray& password, Deadline deadline);
  Result<int> tryMethod(LoginMethod method, const Credentials& credentials, Deadline deadline);

  RouterAddress m_router;
  std::string m_place;
  const Interrupt& m_interrupt;
  std::unique_ptr<ssh_session_struct, SessionCloser> m_session;
};

}  // namespace soho::router
