// The way into a router as the jobs' owner sees it: open, close, a shell behind it. Made real by RouterAccess; in tests
// a fake router on this machine. Event loop of the owner.
#pragma once

#include "core/router/remote_shell.h"
#include "core/router/router_login.h"
#include "core/router/ssh_session.h"

#include <functional>

namespace soho::setup {

class RouterDoor {
 public:
  RouterDoor() = default;
  RouterDoor(const RouterDoor&) = delete;
  RouterDoor& operator=(const RouterDoor&) = delete;
  virtual ~RouterDoor() = default;

  /// Logs in with what is given and what is stored, and becomes root. `done` is called once, later, unless `context` is
  /// gone or close() was called.
  virtual void open(const router::RouterAddress& router, const router::Credentials& credentials,
                    const router::SshOptions& options, QObject* context, std::function<void(Result<void>)> done) = 0;
  virtual void close() = 0;

  /// Runs scripts as the administrator. Call when open() has succeeded.
  [[nodiscard]] virtual router::RemoteShell& shell() = 0;
  /// What the router showed; also after open() failed.
  [[nodiscard]] virtual const router::SshGreeting& greeting() const = 0;
};

}  // namespace soho::setup
