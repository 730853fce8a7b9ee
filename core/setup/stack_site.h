// What the jobs on ntopng and Redis work with. Plain references: the composition root owns it all and outlives jobs.
#pragma once

#include "core/container/engine.h"
#include "core/container/stack_file.h"
#include "core/container/stack_spec.h"
#include "core/control/collector_state.h"
#include "core/ntopng/rest_client.h"
#include "core/secrets/secret_store.h"

#include <QDateTime>
#include <QString>

#include <memory>

namespace soho::setup {

/// How the collector feeds ntopng, and what it has sent. Front ends implement it over the control socket: SettingsFeed.
class NtopngFeed {
 public:
  struct State {
    QString endpoint;  ///< "tcp://127.0.0.1:5556"
    bool isListening = false;
    quint64 records = 0;
    quint64 events = 0;
    QDateTime heardAt = {};  ///< When an exporter has last sent something; invalid: none did.
    int headerBytes = 28;
    bool hasExporterIds = true;
  };

  NtopngFeed() = default;
  NtopngFeed(const NtopngFeed&) = delete;
  NtopngFeed& operator=(const NtopngFeed&) = delete;
  virtual ~NtopngFeed() = default;

  /// Answers once, later, unless `context` is gone; NotRunning when there is no collector.
  virtual void state(QObject* context, std::function<void(Result<State>)> reply) = 0;
  /// Stores where and how the collector shall send; true when that takes a restart of it.
  virtual void use(const QString& endpoint, int headerBytes, bool hasExporterIds, QObject* context,
                   std::function<void(Result<bool>)> reply) = 0;
  /// Stores the public key of an ntopng that encrypts; empty: none. Our own ntopng takes no CURVE: a key that was
  /// stored for another one would keep it from hearing anything.
  virtual void useKey(const QString& key, QObject* context, std::function<void(Result<bool>)> reply) = 0;
};

[[nodiscard]] NtopngFeed::State stateOf(const control::CollectorState& collector);

struct StackSite {
  const container::Engine& engine;
  const container::StackSpec& spec;
  secrets::SecretStore& secrets;
  NtopngFeed& feed;
  /// An ntopng that runs already is used; then nothing is asked of the engine.
  std::optional<container::NtopngElsewhere> elsewhere = {};
};

/// The name under which ntopng's password is kept.
[[nodiscard]] inline secrets::SecretName passwordName(const container::StackSpec& spec) {
  return {QStringLiteral("sohoflow/ntopng"), spec.options().name};
}
/// The password of the flow dump's target.
[[nodiscard]] inline secrets::SecretName dumpPasswordName(const container::StackSpec& spec) {
  return {QStringLiteral("sohoflow/flow-dump"), spec.options().name};
}

[[nodiscard]] inline secrets::SecretName passwordName(const container::NtopngElsewhere& elsewhere) {
  return {QStringLiteral("sohoflow/ntopng"), elsewhere.url};
}

/// Where ntopng's page is, seen from this computer.
[[nodiscard]] QUrl webUrl(const container::StackSpec& spec);
/// Where the collector sends to.
[[nodiscard]] QString feedEndpoint(const container::StackSpec& spec);

// The same of the ntopng a site is about, in containers or elsewhere.
[[nodiscard]] QUrl webUrl(const StackSite& site);
[[nodiscard]] QString feedEndpoint(const StackSite& site);
/// Where its password or token is kept, and the login with it.
[[nodiscard]] secrets::SecretName passwordName(const StackSite& site);
[[nodiscard]] ntopng::Login loginOf(const StackSite& site, const QByteArray& secret);
/// A client that knows where its page is and which certificate it may show, but no login.
[[nodiscard]] std::unique_ptr<ntopng::RestClient> clientOf(const StackSite& site, QObject* parent = nullptr);

}  // namespace soho::setup
