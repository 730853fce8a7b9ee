// NtopngFeed over the collector's control socket. Lives on the event loop; connects for each question.
#pragma once

#include "core/control/control_client.h"
#include "core/setup/settings_feed.h"

namespace soho::ctl {

class CollectorFeed final : public setup::SettingsFeed {
 public:
  explicit CollectorFeed(QStringList controlPaths)
      : m_paths(std::move(controlPaths)), m_client("sohoflowctl", SOHOFLOW_VERSION) {}

 private:
  void askState(QObject* context, std::function<void(const Result<control::CollectorState>&)> reply) override;
  void askSetting(control::SetSetting change, QObject* context,
                  std::function<void(const Result<control::SettingOutcome>&)> reply) override;
  void withClient(QObject* context, std::function<void(const Result<void>&)> then);

  QStringList m_paths;
  control::ControlClient m_client;
};

}  // namespace soho::ctl
