// Proves that a router's datagrams reach the collector before anything is installed: the router sends one with a token
// that the collector looks out for. Nothing is changed on either side. Event loop of the owner.
#pragma once

#include "core/control/control_client.h"
#include "core/router/shell_job.h"

#include <chrono>
#include <optional>

namespace soho::setup {

class ReachJob final : public router::ShellJob {
  Q_OBJECT

 public:
  static constexpr std::chrono::seconds kPatience{
      6};  ///< After the router has sent it; the collector tells each second.

  /// `collector` is where the router is to send. The client is open; it and the shell outlive the job. Fails with
  /// TimedOut and isMissed() when nothing came: our firewall, a wrong address, or devices kept apart by the network.
  /// Succeeds with a warning when the router has nothing to send a test with.
  ReachJob(Endpoint collector, router::RemoteShell& shell, control::ControlClient& client);

  /// From where the datagram came, as the collector sees it. Empty when there was no test.
  [[nodiscard]] const std::optional<control::ProbeArrived>& arrived() const { return m_arrived; }
  /// It was sent and did not arrive. Any other failure says that the test could not be made.
  [[nodiscard]] bool isMissed() const { return m_isMissed; }

 private:
  void run() override;
  void ask(std::function<void()> otherwise);
  void waitForIt();
  /// Not testable is no reason not to set up.
  void goWithout();

  Endpoint m_collector;
  control::ControlClient& m_client;
  std::string m_token;
  std::optional<control::ProbeArrived> m_arrived;
  bool m_isMissed = false;
  std::chrono::steady_clock::time_point m_sentAt;
};

}  // namespace soho::setup
