// NtopngFeed over the collector's control socket. Lives on the event loop; connects for each question.
#pragma once

#include "core/control/control_client.h"
#include "core/setup/stack_site.h"

namespace soho::ctl {

class CollectorFeed final : public setup::NtopngFeed {
 public:
  explicit CollectorFeed(QStringList controlPaths)
      : m_paths(std::move(controlPaths)), m_client("sohoflowctl", SOHOFLOW_VERSION) {}

  void state(QObject* context, std::function<void(Result<State>)> reply) override;
  void use(const QString& endpoint, int headerBytes, bool hasExporterIds, QObject* context,
           std::function<void(Result<bool>)> reply) override;
  void dropKey(QObject* context, std::function<void(Result<bool>)> reply) override;

 private:
  void withClient(QObject* context, std::function<void(Result<void>)> then);
  void set(std::vector<control::SetSetting> changes, bool needsRestart, QObject* context,
           std::function<void(Result<bool>)> reply);

  QStringList m_paths;
  control::ControlClient m_client;
};

}  // namespace soho::ctl
