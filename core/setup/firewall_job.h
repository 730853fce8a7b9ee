// Opens this computer's firewall for a router, written down in the journal like every other step; the undo closes it
// again. Event loop of the owner; firewall and journal outlive the jobs.
#pragma once

#include "core/jobs/job.h"
#include "core/router/journal.h"
#include "core/setup/desktop_firewall.h"

#include <memory>

namespace soho::setup {

class OpenFirewallJob final : public jobs::Job {
  Q_OBJECT

 public:
  OpenFirewallJob(const FirewallRule& rule, DesktopFirewall& firewall, router::Journal& journal);
  [[nodiscard]] std::unique_ptr<Job> makeUndo() override;

 private:
  void run() override;
  void stop(const Error&) override {}  // The person answers the question for the password, or dismisses it.

  FirewallRule m_rule;
  DesktopFirewall& m_firewall;
  router::Journal& m_journal;
  bool m_isWrittenDown = false;
};

/// Takes back the journal's last entry, which is such an opening.
class CloseFirewallJob final : public jobs::Job {
  Q_OBJECT

 public:
  CloseFirewallJob(DesktopFirewall& firewall, router::Journal& journal);

 private:
  void run() override;
  void stop(const Error&) override {}

  DesktopFirewall& m_firewall;
  router::Journal& m_journal;
};

}  // namespace soho::setup
