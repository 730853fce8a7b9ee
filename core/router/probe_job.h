// Asks a router what it is and has: the probe as a job. Lives on the event loop; the shell outlives it.
#pragma once

#include "core/jobs/job.h"  // Before the others: moc of Qt 6.4 stumbles over <concepts> otherwise.
#include "core/router/lease_parser.h"
#include "core/router/router_facts.h"
#include "core/router/shell_job.h"

#include <vector>

namespace soho::router {

class ProbeJob final : public ShellJob {
  Q_OBJECT

 public:
  explicit ProbeJob(RemoteShell& shell);
  /// Call when the job has succeeded.
  [[nodiscard]] const RouterFacts& facts() const { return m_facts; }

 private:
  void run() override;

  RouterFacts m_facts;
};

/// Reads the leases and neighbours of a router that was probed.
class LeaseJob final : public ShellJob {
  Q_OBJECT

 public:
  LeaseJob(RemoteShell& shell, std::vector<LeaseSource> sources);
  /// Leases first, then neighbours that have none; each address once. Call when the job has succeeded.
  [[nodiscard]] const std::vector<Lease>& leases() const { return m_leases; }

 private:
  void run() override;

  std::vector<LeaseSource> m_sources;
  std::vector<Lease> m_leases;
};

/// The answer of leases.sh, given the formats in the order they were asked for. Truncated without its end.
Result<std::vector<Lease>> parseLeaseAnswer(std::string_view answer);

}  // namespace soho::router
