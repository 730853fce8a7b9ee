// Admits a router's address on the collector, written down in the journal like every other step; the undo withdraws it.
// Event loop of the owner; gate and journal outlive the jobs.
#pragma once

#include "core/jobs/job.h"
#include "core/router/journal.h"
#include "core/setup/exporter_gate.h"

#include <memory>

namespace soho::setup {

class AdmitJob final : public jobs::Job {
  Q_OBJECT

 public:
  AdmitJob(IpAddress exporter, ExporterGate& gate, router::Journal& journal);
  [[nodiscard]] std::unique_ptr<Job> makeUndo() override;

 private:
  void run() override;
  void stop(const Error&) override {}  // The collector answers at once or not at all.

  IpAddress m_exporter;
  ExporterGate& m_gate;
  router::Journal& m_journal;
  bool m_isWrittenDown = false;
};

/// Takes back the journal's last entry, which is an admission. Without a collector (`gate` null) it fails with
/// NotRunning.
class WithdrawJob final : public jobs::Job {
  Q_OBJECT

 public:
  WithdrawJob(ExporterGate* gate, router::Journal& journal);

 private:
  void run() override;
  void stop(const Error&) override {}

  ExporterGate* m_gate;
  router::Journal& m_journal;
};

}  // namespace soho::setup
