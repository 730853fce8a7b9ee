// Runs every script as the administrator: as it is where the login is root, through sudo where it is not. A RemoteShell
// over a RemoteShell; lives on the event loop. The password goes through the shell's builtin printf into sudo's
// standard input: never into an argument, a file or a here-document (which shells write to /tmp).
#pragma once

#include "core/router/remote_shell.h"

#include <QByteArray>
#include <QObject>

#include <optional>
#include <string>

namespace soho::router {

enum class RootAccess : std::uint8_t { Unknown, IsRoot, SudoFree, SudoWithPassword };

class RootShell final : public RemoteShell {
 public:
  /// `shell` must outlive this one.
  explicit RootShell(RemoteShell& shell) : m_shell(shell) {}

  /// Finds out how to become root: first whether it is needed, then `sudo -n`, then, once, with the password. Call
  /// before run(). `login` is named in errors: "admin@192.168.1.1". `done` is called once, later. Errors: RootRefused,
  /// NoShell, Unsupported (a shell whose printf is a program, which would show the password in the process list), those
  /// of RemoteShell.
  void becomeRoot(std::string login, const std::optional<QByteArray>& password, QObject* context,
                  std::function<void(Result<RootAccess>)> done);

  void run(std::string script, std::chrono::milliseconds deadline, QObject* context,
           std::function<void(Result<ShellAnswer>)> done) override;
  void cancel() override { m_shell.cancel(); }

 private:
  /// Tells the script by SUDO_IS_FREE=yes where this login needs no password to become root.
  [[nodiscard]] std::string wrapped(std::string script) const;

  RemoteShell& m_shell;
  std::string m_login;
  RootAccess m_access = RootAccess::Unknown;
  QByteArray m_password;  ///< Only where sudo asks for it at each script: its memory is bound to a terminal or parent.
};

}  // namespace soho::router
