// A shell on the router, as the drivers need it: a script goes in, its exit code and output come out.
// Lives on an event loop; made real by SshSession, in tests by a local busybox ash. Knows nothing of router systems.
#pragma once

#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <string>

class QObject;

namespace soho::router {

/// Output and errors are each cut here; a probe needs less than a tenth of it.
inline constexpr std::size_t kMaxShellOutput = std::size_t{4} * 1024 * 1024;

struct ShellAnswer {
  int exitCode = 0;    ///< 0 to 255; of a script that a signal ended, 128 + its number.
  std::string output;  ///< Bytes as they came: not necessarily UTF-8, and whatever a router chose to send.
  std::string errors;
  bool isCut = false;  ///< More than kMaxShellOutput came; the script ran to its end all the same.
};

class RemoteShell {
 public:
  RemoteShell() = default;
  RemoteShell(const RemoteShell&) = delete;
  RemoteShell& operator=(const RemoteShell&) = delete;
  virtual ~RemoteShell() = default;

  /// Runs `sh` on the router with `script` on its standard input, as root where the session has become root. Calls
  /// `done` once, later, on the event loop: never after cancel(), never when `context` is gone. A script that fails is
  /// an answer, not an error. Errors: ConnectionLost (the script may still run to its end on the router), TimedOut (the
  /// connection is given up too), NotRunning (no connection), AlreadyRunning (one script at a time).
  virtual void run(std::string script, std::chrono::milliseconds deadline, QObject* context,
                   std::function<void(Result<ShellAnswer>)> done) = 0;

  /// Forgets the running script and gives the connection up. What the script was doing may go on on the router.
  virtual void cancel() = 0;
};

}  // namespace soho::router
