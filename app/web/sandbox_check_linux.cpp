#include "app/web/sandbox_check.h"

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <cerrno>
#include <fcntl.h>
#include <sched.h>
#include <sys/wait.h>
#include <unistd.h>

namespace soho::ui {
namespace {

bool isSwitchedOffByUser() {
  return qEnvironmentVariableIsSet("QTWEBENGINE_DISABLE_SANDBOX") ||  // Qt does not look at the value either.
         qgetenv("QTWEBENGINE_CHROMIUM_FLAGS").split(' ').contains("--no-sandbox");
}

/// One number stays what it is.
QByteArray mapOf(unsigned id) {
  const QByteArray number = QByteArray::number(id);
  return number + ' ' + number + " 1\n";
}

/// Only what may be called in the child of a program with threads: others may have held locks at the moment of the
/// fork.
bool writeWhole(const char* file, const QByteArray& text) {
  const int descriptor = open(file, O_WRONLY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool isWritten = write(descriptor, text.constData(), static_cast<std::size_t>(text.size())) == text.size();
  return close(descriptor) == 0 && isWritten;
}

/// As Chromium does it (user_namespaces(7)): itself, mapped, is the owner of a namespace, and what it may do there
/// makes the namespaces of processes and network. Ubuntu's AppArmor gives the first without the power to do the rest.
bool canBuildSandbox() {
  const QByteArray userMap = mapOf(geteuid());
  const QByteArray groupMap = mapOf(getegid());
  const pid_t child = fork();
  if (child < 0) return false;
  if (child == 0) {
    const bool isBuilt = unshare(CLONE_NEWUSER) == 0 && writeWhole("/proc/self/setgroups", QByteArrayLiteral("deny")) &&
                         writeWhole("/proc/self/uid_map", userMap) && writeWhole("/proc/self/gid_map", groupMap) &&
                         unshare(CLONE_NEWPID | CLONE_NEWNET) == 0;
    _exit(isBuilt ? 0 : 1);
  }
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
  return canBuildSandbox() ? WebSandbox::Works : WebSandbox::NoUserNamespaces;
}

}  // namespace soho::ui
