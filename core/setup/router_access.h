// The way to one router, as every front end takes it: our key and password from the secret store, the SSH session, the
// administrator's rights. Lives on the event loop; owned by who runs router jobs. Asks nobody: see SshSession.
#pragma once

#include "core/router/our_key.h"
#include "core/router/root_shell.h"
#include "core/router/ssh_session.h"
#include "core/secrets/secret_store.h"
#include "core/setup/router_door.h"

#include <QObject>
#include <QPointer>

#include <filesystem>
#include <functional>

namespace soho::setup {

/// Where the secrets of a login are kept.
[[nodiscard]] secrets::SecretName ourKeyName(const router::RouterAddress& router);
[[nodiscard]] secrets::SecretName passwordName(const router::RouterAddress& router);

/// The router of `before` (as RouterAddress::toString()) is reached by another name or address now: the key of ours
/// that opens it goes with that, so that it is found again. Nothing happens without one.
void carryKeyOver(const std::string& before, const router::RouterAddress& now, secrets::SecretStore& store,
                  QObject* context);

class RouterAccess final : public QObject, public RouterDoor {
  Q_OBJECT

 public:
  /// `stateFolder` holds the known routers. `secrets` may be null; else it must outlive this object.
  RouterAccess(const std::filesystem::path& stateFolder, secrets::SecretStore* secrets, QObject* parent = nullptr);

  /// Errors: as SshSession::open() and RootShell::becomeRoot(), and those of the secret store.
  void open(const router::RouterAddress& router, const router::Credentials& credentials,
            const router::SshOptions& options, QObject* context, std::function<void(Result<void>)> done) override;
  void close() override;

  [[nodiscard]] router::RemoteShell& shell() override { return m_root; }
  [[nodiscard]] const router::SshGreeting& greeting() const override { return m_session.greeting(); }
  [[nodiscard]] const router::KnownHosts& knownHosts() const { return m_knownHosts; }

 private:
  void readSecret(const secrets::SecretName& name, std::optional<QByteArray> router::Credentials::*target,
                  std::function<void()> next);
  void logIn();
  void finish(Result<void> result);

  void carryJournalOver();

  std::filesystem::path m_stateFolder;
  router::KnownHosts m_knownHosts;
  secrets::SecretStore* m_secrets;
  router::SshSession m_session;
  router::RootShell m_root;
  router::RouterAddress m_router;
  router::Credentials m_credentials;  ///< Only while opening.
  router::SshOptions m_options;
  QPointer<QObject> m_context;
  std::function<void(Result<void>)> m_done;
};

}  // namespace soho::setup
