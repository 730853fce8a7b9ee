#include "core/setup/router_findings.h"

#include "core/jobs/job_lock.h"
#include "core/router/plan_text.h"
#include "core/router/verify_stage.h"

#include <utility>

namespace soho::setup {

router::RouterFindings findingsOf(const router::RouterFacts& facts, std::optional<double> seenShare, Time now,
                                  const router::RouterFindings& before) {
  router::RouterFindings found;
  const QString system =
      router::systemName(facts.system) + QLatin1Char(' ') + QString::fromStdString(facts.systemVersion);
  found.system = system.trimmed().toStdString();
  found.offload = router::likelyHiding(facts.offloads);
  if (found.offload) found.offload->evidence.clear();
  if (seenShare) {
    found.seenShare = seenShare;
    found.comparedAt = now;
  } else if (found.offload == before.offload) {
    found.seenShare = before.seenShare;
    found.comparedAt = before.comparedAt;
  }
  return found;
}

void keepSetUp(router::Journal& journal, router::SetUpWishes wishes, const router::Plan& plan,
               const router::RouterFacts& facts) {
  if (journal.isEmpty()) return;
  const router::RouterFindings before = plan.changesSettings() ? router::RouterFindings() : journal.findings();
  journal.setWishes(std::move(wishes));
  journal.setFindings(findingsOf(facts, std::nullopt, {}, before));
  (void)journal.save();
}

void keepFindings(const std::filesystem::path& stateFolder, const std::string& fingerprint,
                  const router::RouterFacts& facts, std::optional<double> seenShare) {
  const auto lock = jobs::JobLock::acquire(stateFolder, fingerprint);
  if (!lock) return;
  auto journal = router::Journal::open(stateFolder, fingerprint);
  if (!journal || journal->isEmpty()) return;
  journal->setFindings(findingsOf(facts, seenShare, SystemClock().now(), journal->findings()));
  // Should it not be written, the next test tells it.
  (void)journal->save();
}

}  // namespace soho::setup
