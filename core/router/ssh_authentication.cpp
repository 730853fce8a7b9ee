// The login half of SshConnection: which proofs are tried, in which order, and what a refusal means.
#include "core/router/ssh_connection.h"
#include "core/router/ssh_key.h"

#include <QByteArray>

#include <array>
#include <libssh/libssh.h>

namespace soho::router {
namespace {

/// Rounds of questions in one keyboard-interactive login; one holds the password, one may only say hello.
constexpr int kMostRounds = 4;

struct Candidate {
  LoginMethod method;
  int libsshMethod;
};
constexpr std::array kCandidates{Candidate{LoginMethod::OurKey, SSH_AUTH_METHOD_PUBLICKEY},
                                 Candidate{LoginMethod::KeyFile, SSH_AUTH_METHOD_PUBLICKEY},
                                 Candidate{LoginMethod::Agent, SSH_AUTH_METHOD_PUBLICKEY},
                                 Candidate{LoginMethod::Password, SSH_AUTH_METHOD_PASSWORD},
                                 Candidate{LoginMethod::KeyboardInteractive, SSH_AUTH_METHOD_INTERACTIVE}};

bool isGiven(LoginMethod method, const Credentials& credentials) {
  switch (method) {
    case LoginMethod::NoPassword:
      return true;
    case LoginMethod::OurKey:
      return credentials.ourKey.has_value();
    case LoginMethod::KeyFile:
      return credentials.keyFile.has_value();
    case LoginMethod::Agent:
      return credentials.usesAgent;
    case LoginMethod::Password:
    case LoginMethod::KeyboardInteractive:
      return credentials.password.has_value();
  }
  return false;
}

/// "publickey, password": what the router takes, for the detail of an error.
std::string namesOf(int methods) {
  std::string names;
  for (const auto& [bit, name] :
       {std::pair{SSH_AUTH_METHOD_PUBLICKEY, "publickey"}, std::pair{SSH_AUTH_METHOD_PASSWORD, "password"},
        std::pair{SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive"}}) {
    if ((static_cast<unsigned>(methods) & static_cast<unsigned>(bit)) == 0) continue;
    if (!names.empty()) names += ", ";
    names += name;
  }
  return names.empty() ? "nothing we know" : names;
}

}  // namespace

Result<LoginMethod> SshConnection::logIn(const Credentials& credentials, Deadline deadline) {
  const auto none = tryNone(deadline);
  if (!none) return Unexpected(none.error());
  if (*none == SSH_AUTH_SUCCESS) return LoginMethod::NoPassword;
  int offered = ssh_userauth_list(m_session.get(), nullptr);
  bool wasHalfAccepted = false;
  for (const Candidate& candidate : kCandidates) {
    const bool isOffered = (static_cast<unsigned>(offered) & static_cast<unsigned>(candidate.libsshMethod)) != 0;
    if (!isOffered || !isGiven(candidate.method, credentials)) continue;
    const auto tried = tryMethod(candidate.method, credentials, deadline);
    if (!tried) return Unexpected(tried.error());
    if (*tried == SSH_AUTH_SUCCESS) return candidate.method;
    if (*tried == SSH_AUTH_ERROR) return lost();
    if (*tried == SSH_AUTH_PARTIAL) {
      wasHalfAccepted = true;
      offered = ssh_userauth_list(m_session.get(), nullptr);
    }
  }
  if (wasHalfAccepted) return failure(ErrorCode::LoginNeedsMore, m_place, "it also wants " + namesOf(offered));
  return failure(ErrorCode::LoginRefused, m_place, "it takes " + namesOf(offered));
}

Result<int> SshConnection::tryMethod(LoginMethod method, const Credentials& credentials, Deadline deadline) {
  switch (method) {
    case LoginMethod::NoPassword:
      break;
    case LoginMethod::OurKey:
      return tryKey("SohoFlow's key", &*credentials.ourKey, nullptr, deadline);
    case LoginMethod::KeyFile:
      return tryKey(credentials.keyFile->path, nullptr, &*credentials.keyFile, deadline);
    case LoginMethod::Agent:
      return tryAgent(deadline);
    case LoginMethod::Password:
      return tryPassword(*credentials.password, deadline);
    case LoginMethod::KeyboardInteractive:
      return tryKeyboardInteractive(*credentials.password, deadline);
  }
  return tryNone(deadline);
}

Result<int> SshConnection::tryNone(Deadline deadline) {
  auto answer = repeat([this] { return ssh_userauth_none(m_session.get(), nullptr); }, SSH_AUTH_AGAIN, deadline);
  if (answer && *answer == SSH_AUTH_ERROR) return lost();
  return answer;
}

Result<int> SshConnection::tryKey(const std::string& name, const QByteArray* text, const KeyFile* file,
                                  Deadline deadline) {
  const auto key = text != nullptr ? SshKey::fromText(*text, name) : SshKey::fromFile(file->path, file->passphrase);
  if (!key) return Unexpected(key.error());
  return repeat([&] { return ssh_userauth_publickey(m_session.get(), nullptr, key->get()); }, SSH_AUTH_AGAIN, deadline);
}

Result<int> SshConnection::tryAgent(Deadline deadline) {
  if (qEnvironmentVariableIsEmpty("SSH_AUTH_SOCK")) return failure(ErrorCode::AgentUnavailable, "SSH_AUTH_SOCK");
  return repeat([this] { return ssh_userauth_agent(m_session.get(), nullptr); }, SSH_AUTH_AGAIN, deadline);
}

Result<int> SshConnection::tryPassword(const QByteArray& password, Deadline deadline) {
  return repeat([&] { return ssh_userauth_password(m_session.get(), nullptr, password.constData()); }, SSH_AUTH_AGAIN,
                deadline);
}

Result<int> SshConnection::tryKeyboardInteractive(const QByteArray& password, Deadline deadline) {
  bool isAnswered = false;
  for (int round = 0; round < kMostRounds; ++round) {
    auto outcome =
        repeat([this] { return ssh_userauth_kbdint(m_session.get(), nullptr, nullptr); }, SSH_AUTH_AGAIN, deadline);
    if (!outcome || *outcome != SSH_AUTH_INFO) return outcome;
    const int prompts = ssh_userauth_kbdint_getnprompts(m_session.get());
    if (prompts <= 0) continue;
    char isEchoed = 1;
    (void)ssh_userauth_kbdint_getprompt(m_session.get(), 0, &isEchoed);
    // One hidden question is for the password. A shown one, a second one or a second round asks for something else: a
    // one-time code, a new password.
    if (prompts > 1 || isEchoed != 0 || isAnswered) {
      return failure(ErrorCode::LoginNeedsMore, m_place, "it asks for more than one hidden answer");
    }
    (void)ssh_userauth_kbdint_setanswer(m_session.get(), 0, password.constData());
    isAnswered = true;
  }
  return failure(ErrorCode::LoginNeedsMore, m_place, "it goes on asking");
}

}  // namespace soho::router
