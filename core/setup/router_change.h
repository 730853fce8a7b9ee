// Setting a router up and taking that back, as jobs with steps a person watches. They join the router's scripts, the
// journal and the collector. A failed set-up has undone itself when it ends. Event loop of the owner, which also holds
// a jobs::JobLock for the router's fingerprint while one of them lives.
#pragma once

#include "core/jobs/sequential_job.h"
#include "core/router/journal.h"
#include "core/router/plan.h"
#include "core/router/remote_shell.h"
#include "core/router/ssh_key.h"
#include "core/router/ssh_session.h"
#include "core/router/undo_job.h"
#include "core/setup/desktop_firewall.h"
#include "core/setup/exporter_gate.h"

#include <memory>
#include <string>
#include <vector>

namespace soho::setup {

/// Everything outlives the jobs.
struct RouterParts {
  router::RemoteShell& shell;
  router::Journal& journal;
  DesktopFirewall& firewall;
  ExporterGate* gate = nullptr;  ///< Null without a collector (--no-verify): then nobody is admitted.
  std::string holder;            ///< Shown to who finds the router reserved: "sohoflowctl on desk".
};

/// Reserve the router, admit its address on the collector, carry out the plan, give it free. With an empty plan only
/// the admission. First finish or undo what an unfinished journal holds: see Journal::isUnfinished().
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> makeApplyJob(const router::Plan& plan, const RouterParts& parts);

/// Takes back everything the journal holds, newest first. With ForeignChange::Ask it stops at the first file somebody
/// else has changed (RouterFileChanged); what was undone until then stays undone, and a second call goes on there.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> makeUndoJob(const RouterParts& parts,
                                                               router::ForeignChange foreignChange);

/// Takes back what a set-up or update left that was cut off in the middle: the first step that is not complete and all
/// after it. What was done before it is whole, so the next set-up goes on from there.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> makeTakeBackJob(const RouterParts& parts);

/// Lets the router's datagrams in. The journal holds it at once, so that an undo closes it again.
[[nodiscard]] std::unique_ptr<jobs::SequentialJob> makeOpeningJob(const std::vector<FirewallRule>& rules,
                                                                  const RouterParts& parts);

/// Whether a login key of ours can be installed on this router for `user`: its driver knows a place that lasts, and it
/// did not let us in by such a key already.
[[nodiscard]] bool canInstallKey(const router::RouterFacts& facts, const std::string& user,
                                 const router::SshGreeting& greeting);
/// A new one of the kind the router knows. Any thread: RSA takes about a second.
[[nodiscard]] Result<router::SshKey> makeLoginKey(const router::SshGreeting& greeting);

/// Whether the collector does not take flows yet from where they will come.
[[nodiscard]] bool isToBeAdmitted(const router::Plan& plan, const control::CollectorState& collector);

/// What the collector is told of a router that was set up by `plan`, which names its exporter.
[[nodiscard]] control::ExporterFacts exporterFactsOf(const router::Plan& plan, const router::RouterFacts& facts);

/// Whose changes these are: eight hexadecimal digits, made at the first call and kept in the state folder.
Result<std::string> installationId(const std::filesystem::path& stateFolder);

}  // namespace soho::setup
