// Before anything is installed: has the router send one datagram with a token to the collector, which looks out for it.
// So a closed firewall or a wrong address is known at once. Nothing is changed. Event loop of the owner.
#pragma once

#include "core/control/control_client.h"
#include "core/router/shell_job.h"

#include <chrono>
#include <optional>
#include <string>

namespace soho::setup {

class TokenProbeJob final : public router::ShellJob {
  Q_OBJECT

 public:
  static constexpr std::chrono::seconds kPatience{6};

  /// `collector` is where the router is to send it. Shell and client (open) outlive the job.
  TokenProbeJob(Endpoint collector, router::RemoteShell& shell, control::ControlClient& client);

  /// From where it came, once the job has succeeded. It fails with TimedOut when none arrived, Unsupported when the
  /// router has nothing to send one with.
  [[nodiscard]] const std::optional<control::ProbeArrived>& arrived() const { return m_arrived; }

 private:
  void run() override;
  void ask(std::function<void()> next);
  void wait();

  Endpoint m_collector;
  control::ControlClient& m_client;
  std::string m_token;
  std::optional<control::ProbeArrived> m_arrived;
  std::chrono::steady_clock::time_point m_sentAt;
};

}  // namespace soho::setup
