#include "core/router/root_shell.h"

#include "core/router/shell_quote.h"

#include <utility>

namespace soho::router {
namespace {

constexpr std::chrono::seconds kDeadline{30};  // sudo waits some seconds after a wrong password
/// The wrapper's own exit code when sudo refuses; its text tells it from a script's.
constexpr int kRefused = 97;
constexpr const char* kRefusedText = "sohoflow: sudo refused";

std::string withPassword(const QByteArray& password) {
  return "printf '%s\\n' " + shellWord(password.toStdString()) + " | sudo -S -p '' -v 2>/dev/null || { echo '" +
         kRefusedText + "' >&2; exit " + std::to_string(kRefused) + "; }\n";
}

/// The question of becomeRoot(): what is known is one word of its output.
std::string question(const std::optional<QByteArray>& password) {
  std::string script =
      "if [ \"$(id -u)\" = 0 ]; then echo root; exit 0; fi\n"
      "command -v sudo >/dev/null 2>&1 || { echo nosudo; exit 0; }\n"
      "if sudo -n true 2>/dev/null; then echo free; exit 0; fi\n";
  if (!password) return script + "echo needs\n";
  // A builtin is found under its bare name, a program under its path.
  return script + "[ \"$(command -v printf)\" = printf ] || { echo external; exit 0; }\n" + withPassword(*password) +
         "if sudo -n true 2>/dev/null; then echo password; else echo refused; fi\n";
}

Result<RootAccess> accessFrom(const ShellAnswer& answer, const std::string& login) {
  const std::string word = answer.output.substr(0, answer.output.find('\n'));
  if (word == "root") return RootAccess::IsRoot;
  if (word == "free") return RootAccess::SudoFree;
  if (word == "password") return RootAccess::SudoWithPassword;
  if (word == "external") return failure(ErrorCode::Unsupported, "sudo", "the router's shell has no builtin printf");
  if (word == "nosudo") return failure(ErrorCode::RootRefused, login, "the router has no sudo");
  if (word == "needs") return failure(ErrorCode::RootRefused, login, "it wants a password and none was given");
  if (word == "refused" || answer.exitCode == kRefused) {
    return failure(ErrorCode::RootRefused, login, "the password was refused, or this login may not use it");
  }
  // RouterOS and menus answer a script with a complaint.
  return failure(ErrorCode::NoShell, login, word.empty() ? answer.errors.substr(0, answer.errors.find('\n')) : word);
}

}  // namespace

void RootShell::becomeRoot(std::string login, const std::optional<QByteArray>& password, QObject* context,
                           std::function<void(Result<RootAccess>)> done) {
  m_login = std::move(login);
  m_access = RootAccess::Unknown;
  const auto answered = [this, password, done = std::move(done)](const Result<ShellAnswer>& answer) {
    if (!answer) return done(Unexpected(answer.error()));
    const auto access = accessFrom(*answer, m_login);
    if (access) m_access = *access;
    m_password = access && *access == RootAccess::SudoWithPassword ? *password : QByteArray();
    done(access);
  };
  m_shell.run(question(password), kDeadline, context, answered);
}

std::string RootShell::wrapped(std::string script) const {
  // sudo drops what sshd has set, and the probe asks from where the router was reached. No value can end the quotes.
  static const std::string kHandOver =
      "{ printf \"SSH_CLIENT='%s'\\n\" \"$(printf '%s' \"$SSH_CLIENT\" | tr -cd 'A-Za-z0-9.:% ')\"; printf '%s' ";
  switch (m_access) {
    case RootAccess::Unknown:
    case RootAccess::IsRoot:
      return script;
    // A shell may have read more of its standard input than it has run: the script must come another way than the rest
    // of it.
    case RootAccess::SudoFree:
      return kHandOver + shellWord("SUDO_IS_FREE=yes\n" + script) + "; } | sudo -n sh\n";
    case RootAccess::SudoWithPassword:
      return withPassword(m_password) + kHandOver + shellWord(script) + "; } | sudo -n sh\n";
  }
  return script;
}

void RootShell::run(std::string script, std::chrono::milliseconds deadline, QObject* context,
                    std::function<void(Result<ShellAnswer>)> done) {
  const auto answered = [login = m_login, done = std::move(done)](Result<ShellAnswer> answer) {
    const bool isRefused =
        answer && answer->exitCode == kRefused && answer->errors.find(kRefusedText) != std::string::npos;
    if (isRefused) return done(failure(ErrorCode::RootRefused, login, "it was refused after it had been given"));
    done(std::move(answer));
  };
  m_shell.run(wrapped(std::move(script)), deadline, context, answered);
}

}  // namespace soho::router
