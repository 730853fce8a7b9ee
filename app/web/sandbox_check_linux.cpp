#include "app/web/sandbox_check.h"

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <cerrno>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace soho::ui {
namespace {

bool isSwitchedOffByUser() {
  return qgetenv("QTWEBENGINE_DISABLE_SANDBOX") == "1" ||
         qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").split(' ').contains("--no-sandbox");
}

bool canMakeUserNamespace() {
  // Only async-signal-safe calls in the child: other threads may hold locks at the moment of the fork.
  const pid_t child = fork();
  if (child < 0) return false;
  if (child == 0) _exit(unshare(CLONE_NEWUSER) == 0 ? 0 : 1);
  int status = 0;
  while (waitpid(child, &status, 0) < 0) {
    if (errno != EINTR) return false;
  }
  return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

}  // namespace

WebSandbox checkWebSandbox() {
  if (isSwitchedOffByUser()) return WebSandbox::SwitchedOff;
  if (geteuid() == 0) return WebSandbox::Administrator;
  return canMakeUserNamespace() ? WebSandbox::Works : WebSandbox::NoUserNamespaces;
}

}  // namespace soho::ui
