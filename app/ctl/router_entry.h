// How sohoflowctl gets into a router: opens the secret store, asks for the password and for what a person has to
// confirm where there is one at the terminal, and logs in. Lives on the event loop; owned by RouterRun.
#pragma once

#include "app/ctl/router_options.h"
#include "core/router/router_facts.h"
#include "core/secrets/open_secret_store.h"
#include "core/setup/router_access.h"

#include <QObject>

#include <filesystem>
#include <memory>
#include <optional>
#include <set>

namespace soho::ctl {

class RouterEntry final : public QObject {
  Q_OBJECT

 public:
  /// `options` must outlive this object.
  RouterEntry(const RouterOptions& options, std::filesystem::path stateFolder);

  void start();
  /// Call once `entered` came.
  [[nodiscard]] setup::RouterAccess& access() { return *m_access; }
  /// After `refused`: as router::factsWithoutShell().
  [[nodiscard]] std::optional<router::RouterFacts> factsWithoutShell(const Error& error) const;
  /// Null when there is none.
  [[nodiscard]] secrets::SecretStore* store() { return m_store.get(); }

 Q_SIGNALS:
  void entered();
  void refused(const soho::Error& error);

 private:
  void open();
  void opened(const Result<void>& result);
  [[nodiscard]] bool mayForgetHostKey();
  [[nodiscard]] bool mayRetry(const Error& error);
  /// What is missing, at the terminal, once each: routers shut out who guesses.
  [[nodiscard]] bool askFor(ErrorCode refusal);

  const RouterOptions& m_options;
  std::filesystem::path m_stateFolder;
  std::unique_ptr<secrets::SecretStore> m_store;
  std::unique_ptr<setup::RouterAccess> m_access;
  router::Credentials m_credentials;  ///< Until the router is entered.
  router::SshOptions m_sshOptions;
  std::set<ErrorCode> m_asked;  ///< Refusals that were answered at the terminal.
};

/// The exit code of the program for an error on the way to the router.
[[nodiscard]] int exitCodeOf(const Error& error);

}  // namespace soho::ctl
