#include "app/ctl/router_entry.h"

#include "app/ctl/terminal.h"
#include "core/jobs/job_lock.h"
#include "core/router/without_shell.h"
#include "core/text/error_text.h"

#include <QCoreApplication>

#include <cstdio>
#include <utility>

namespace soho::ctl {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("RouterEntry", text); }

QString questionFor(ErrorCode refusal, const router::RouterAddress& router) {
  if (refusal == ErrorCode::KeyFileRefused) {
    return translated(QT_TRANSLATE_NOOP("RouterEntry", "Passphrase of the key: "));
  }
  const QString login = QString::fromStdString(router.toString());
  return refusal == ErrorCode::RootRefused
             //: %1 is a login and a router's address
             ? translated(QT_TRANSLATE_NOOP("RouterEntry", "Password of %1 for sudo: ")).arg(login)
             : translated(QT_TRANSLATE_NOOP("RouterEntry", "Password of %1: ")).arg(login);
}

void say(const QString& text) { std::fputs((text + QLatin1Char('\n')).toUtf8().constData(), stderr); }

}  // namespace

int exitCodeOf(const Error& error) {
  switch (error.code) {
    case ErrorCode::BadOption:
    case ErrorCode::BadAddress:
      return static_cast<int>(ExitCode::BadUsage);
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
      return static_cast<int>(RouterExit::HostKey);
    case ErrorCode::LoginRefused:
    case ErrorCode::LoginNeedsMore:
    case ErrorCode::KeyFileRefused:
    case ErrorCode::AgentUnavailable:
    case ErrorCode::NoShell:
    case ErrorCode::RootRefused:
      return static_cast<int>(RouterExit::Login);
    case ErrorCode::HostNotFound:
    case ErrorCode::HostUnreachable:
    case ErrorCode::SshClosed:
    case ErrorCode::NotSsh:
      return static_cast<int>(RouterExit::Unreachable);
    case ErrorCode::OldAlgorithms:
    case ErrorCode::NoCommonAlgorithm:
      return static_cast<int>(RouterExit::OldAlgorithms);
    case ErrorCode::Locked:
      return jobs::kExitLocked;
    default:
      return static_cast<int>(ExitCode::Failed);
  }
}

RouterEntry::RouterEntry(const RouterOptions& options, std::filesystem::path stateFolder)
    : m_options(options), m_stateFolder(std::move(stateFolder)) {
  m_sshOptions.acceptedHostKey = options.acceptedHostKey;
  m_sshOptions.allowsOldAlgorithms = options.allowsOldAlgorithms;
  m_credentials.usesAgent = options.usesAgent;
}

void RouterEntry::start() {
  if (m_options.keyFile) m_credentials.keyFile = router::KeyFile{*m_options.keyFile, {}};
  if (m_options.passwordDescriptor) {
    const auto secret = firstLineOf(*m_options.passwordDescriptor);
    if (!secret) return Q_EMIT refused({ErrorCode::BadOption, "--password-fd", "nothing could be read from it"});
    // A passphrase is no password of the router: it must not be sent there.
    if (m_credentials.keyFile) {
      m_credentials.keyFile->passphrase = *secret;
    } else {
      m_credentials.password = *secret;
    }
  }
  if (m_options.sudoPasswordDescriptor) {
    const auto secret = firstLineOf(*m_options.sudoPasswordDescriptor);
    if (!secret) return Q_EMIT refused({ErrorCode::BadOption, "--sudo-password-fd", "nothing could be read from it"});
    m_credentials.sudoPassword = *secret;
  }
  // A correct choice: parseRouterOptions() has checked it.
  const auto choice = secrets::parseStoreChoice(m_options.secretStore.toStdString());
  secrets::openSecretStore(choice.value_or(secrets::StoreChoice::Automatic), m_stateFolder, this,
                           [this](Result<std::unique_ptr<secrets::SecretStore>> store) {
                             // Nothing is kept yet, so without a store one only has to give the password.
                             if (!store && !m_options.secretStore.isEmpty()) return Q_EMIT refused(store.error());
                             if (store) m_store = std::move(*store);
                             m_access = std::make_unique<setup::RouterAccess>(m_stateFolder, m_store.get());
                             open();
                           });
}

void RouterEntry::open() {
  m_access->open(m_options.router, m_credentials, m_sshOptions, this,
                 [this](const Result<void>& result) { opened(result); });
}

void RouterEntry::opened(const Result<void>& result) {
  if (result) {
    m_credentials = {};
    Q_EMIT entered();
  } else if (mayRetry(result.error())) {
    open();
  } else {
    m_credentials = {};
    Q_EMIT refused(result.error());
  }
}

std::optional<router::RouterFacts> RouterEntry::factsWithoutShell(const Error& error) const {
  return m_access ? router::factsWithoutShell(m_access->greeting(), error) : std::nullopt;
}

/// Both fingerprints are shown whatever follows.
bool RouterEntry::mayForgetHostKey() {
  const router::SshGreeting& greeting = m_access->greeting();
  if (!greeting.knownHostKey || !greeting.hostKey) return false;
  //: Fingerprints of a router's host key: the one it had, the one it shows
  say(translated(QT_TRANSLATE_NOOP("RouterEntry", "Until now: %1\nNow: %2"))
          .arg(QString::fromStdString(*greeting.knownHostKey), QString::fromStdString(greeting.hostKey->fingerprint)));
  if (!m_options.forgetsHostKey) {
    say(translated(QT_TRANSLATE_NOOP("RouterEntry", "If you reset or replaced the router: --forget-host-key")));
    return false;
  }
  m_sshOptions.forgottenHostKey = greeting.knownHostKey;
  return true;
}

bool RouterEntry::mayRetry(const Error& error) {
  if (error.code == ErrorCode::HostKeyChanged) return mayForgetHostKey();
  if (!isInteractive()) return false;
  const text::Explanation explanation = text::explain(error);
  switch (error.code) {
    case ErrorCode::HostKeyUnknown:
      if (m_sshOptions.acceptedHostKey) return false;
      say(explanation.what + QLatin1Char('\n') + QString::fromStdString(error.detail) + QLatin1Char('\n') +
          explanation.nextStep);
      if (!isConfirmed(translated(QT_TRANSLATE_NOOP("RouterEntry", "Is this your router? [y/N] ")))) return false;
      m_sshOptions.acceptedHostKey = error.detail;
      return true;
    case ErrorCode::OldAlgorithms:
      say(explanation.what + QStringLiteral(". ") + explanation.why);
      if (!isConfirmed(translated(QT_TRANSLATE_NOOP("RouterEntry", "Allow it for this router? [y/N] ")))) return false;
      m_sshOptions.allowsOldAlgorithms = true;
      return true;
    case ErrorCode::LoginRefused:
    case ErrorCode::RootRefused:
    case ErrorCode::KeyFileRefused:
      return askFor(error.code);
    default:
      return false;
  }
}

bool RouterEntry::askFor(ErrorCode refusal) {
  // A password that a script hands over is all there is; but a passphrase is not what sudo asks for.
  const bool isHandedOver = refusal == ErrorCode::RootRefused && m_credentials.keyFile
                                ? m_options.sudoPasswordDescriptor.has_value()
                                : m_options.passwordDescriptor.has_value();
  if (isHandedOver || !m_asked.insert(refusal).second) return false;
  if (refusal == ErrorCode::KeyFileRefused && !m_credentials.keyFile) return false;
  const auto secret = readHidden(questionFor(refusal, m_options.router));
  if (!secret) return false;
  if (refusal == ErrorCode::KeyFileRefused) {
    m_credentials.keyFile->passphrase = *secret;
  } else if (refusal == ErrorCode::RootRefused) {
    m_credentials.sudoPassword = *secret;
  } else {
    m_credentials.password = *secret;
  }
  return true;
}

}  // namespace soho::ctl
