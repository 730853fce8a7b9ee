#include "core/setup/router_access.h"

#include "core/router/journal.h"

#include <utility>

namespace soho::setup {

secrets::SecretName ourKeyName(const router::RouterAddress& router) {
  return {QStringLiteral("sohoflow/router-key"), QString::fromStdString(router.user + '@' + router.hostAndPort())};
}

secrets::SecretName passwordName(const router::RouterAddress& router) {
  return {QStringLiteral("sohoflow/router-password"), QString::fromStdString(router.user + '@' + router.hostAndPort())};
}

void carryKeyOver(const std::string& before, const router::RouterAddress& now, secrets::SecretStore& store,
                  QObject* context) {
  const auto old = router::RouterAddress::parse(before);
  if (!old || *old == now || old->user != now.user) return;
  store.read(ourKeyName(*old), context,
             [old = ourKeyName(*old), now = ourKeyName(now), &store, context](const Result<QByteArray>& key) {
               if (!key) return;
               store.write(now, *key, context, [old, &store, context](const Result<void>& written) {
                 if (written) store.remove(old, context, [](const Result<void>&) {});
               });
             });
}

RouterAccess::RouterAccess(const std::filesystem::path& stateFolder, secrets::SecretStore* secrets, QObject* parent)
    : QObject(parent),
      m_stateFolder(stateFolder),
      m_knownHosts(stateFolder / router::kKnownHostsFileName),
      m_secrets(secrets),
      m_session(m_knownHosts),
      m_root(m_session) {}

void RouterAccess::open(const router::RouterAddress& router, const router::Credentials& credentials,
                        const router::SshOptions& options, QObject* context, std::function<void(Result<void>)> done) {
  m_router = router;
  m_credentials = credentials;
  m_options = options;
  m_context = context;
  m_done = std::move(done);
  readSecret(ourKeyName(router), &router::Credentials::ourKey,
             [this] { readSecret(passwordName(m_router), &router::Credentials::password, [this] { logIn(); }); });
}

void RouterAccess::close() {
  m_done = nullptr;
  m_credentials = {};
  m_session.cancel();
}

void RouterAccess::readSecret(const secrets::SecretName& name, std::optional<QByteArray> router::Credentials::*target,
                              std::function<void()> next) {
  // What a person gave goes before what is stored.
  if (m_secrets == nullptr || m_credentials.*target) return next();
  m_secrets->read(name, this, [this, target, next = std::move(next)](Result<QByteArray> secret) {
    if (secret) {
      m_credentials.*target = *secret;
    } else if (secret.error().code != ErrorCode::SecretMissing && !m_credentials.password && !m_credentials.keyFile) {
      // With a password or key in hand a locked keychain is no reason to stop.
      return finish(Unexpected(secret.error()));
    }
    next();
  });
}

void RouterAccess::logIn() {
  m_session.open(m_router, m_credentials, m_options, this, [this](Result<router::LoginMethod> method) {
    carryJournalOver();
    if (!method) return finish(Unexpected(method.error()));
    const auto forSudo = m_credentials.sudoPassword ? m_credentials.sudoPassword : m_credentials.password;
    m_root.becomeRoot(m_router.toString(), forSudo, this, [this](Result<router::RootAccess> access) {
      finish(access ? Result<void>() : Result<void>(Unexpected(access.error())));
    });
  });
}

/// Once the new key is confirmed, whether or not the login succeeded: from then on nobody knows the old one.
void RouterAccess::carryJournalOver() {
  const auto& shown = greeting().hostKey;
  if (!m_options.forgottenHostKey || !shown) return;
  const auto known = m_knownHosts.find(m_router.host, m_router.port);
  if (!known || !*known || (*known)->key != *shown) return;
  // Failing that, the old journal stays and says what was changed.
  (void)router::Journal::carryOver(m_stateFolder, *m_options.forgottenHostKey, shown->fingerprint);
}

void RouterAccess::finish(Result<void> result) {
  m_credentials = {};
  const auto done = std::exchange(m_done, nullptr);
  if (done && m_context) done(std::move(result));
}

}  // namespace soho::setup
