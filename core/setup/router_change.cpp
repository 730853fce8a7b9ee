#include "core/setup/router_change.h"

#include "core/base/atomic_file.h"
#include "core/router/driver.h"
#include "core/router/export_profile.h"
#include "core/router/our_key.h"
#include "core/router/router_lock.h"
#include "core/router/step_job.h"
#include "core/setup/admission_job.h"
#include "core/setup/firewall_job.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace soho::setup {
namespace {

std::string randomDigits() {
  return QString::number(QRandomGenerator::system()->generate(), 16).rightJustified(8, QLatin1Char('0')).toStdString();
}

/// Our own jobs are kept apart by the JobLock; what they left on the router when they were cut off must not keep the
/// next one out.
std::string lockToken(const router::Journal& journal) {
  return journal.installation().empty() ? randomDigits() : journal.installation();
}

std::unique_ptr<jobs::Job> makeUndoOf(const router::JournalEntry& entry, const RouterParts& parts,
                                      router::ForeignChange foreignChange) {
  if (!entry.opened.empty()) return std::make_unique<CloseFirewallJob>(parts.firewall, parts.journal);
  if (!entry.admitted.empty()) return std::make_unique<WithdrawJob>(parts.gate, parts.journal);
  return std::make_unique<router::UndoJob>(parts.shell, parts.journal, foreignChange,
                                           QString::fromStdString(entry.title));
}

/// All but the `kept` oldest entries, newest first.
std::unique_ptr<jobs::SequentialJob> makeUndo(const RouterParts& parts, router::ForeignChange foreignChange,
                                              std::size_t kept) {
  auto all = std::make_unique<jobs::SequentialJob>(
      QCoreApplication::translate("Router", "Take back what was changed on the router"));
  const auto& entries = parts.journal.entries();
  const bool touchesRouter = std::any_of(entries.begin() + static_cast<std::ptrdiff_t>(std::min(kept, entries.size())),
                                         entries.end(), [](const auto& entry) { return entry.isOnRouter(); });
  const std::string token = lockToken(parts.journal);
  if (touchesRouter) all->add(std::make_unique<router::LockRouterJob>(parts.shell, token, parts.holder));
  for (std::size_t i = entries.size(); i-- > kept;) all->add(makeUndoOf(entries[i], parts, foreignChange));
  if (touchesRouter) all->add(std::make_unique<router::UnlockRouterJob>(parts.shell, token));
  return all;
}

}  // namespace

std::unique_ptr<jobs::SequentialJob> makeApplyJob(const router::Plan& plan, const RouterParts& parts) {
  auto all = std::make_unique<jobs::SequentialJob>(QCoreApplication::translate("Router", "Set up the router"));
  const std::string token = lockToken(parts.journal);
  if (!plan.steps.empty()) all->add(std::make_unique<router::LockRouterJob>(parts.shell, token, parts.holder));
  if (parts.gate != nullptr && plan.exporter) {
    all->add(std::make_unique<AdmitJob>(*plan.exporter, *parts.gate, parts.journal));
  }
  for (const router::PlanStep& step : plan.steps) {
    all->add(std::make_unique<router::StepJob>(step, parts.shell, parts.journal));
  }
  if (!plan.steps.empty()) all->add(std::make_unique<router::UnlockRouterJob>(parts.shell, token));
  return all;
}

std::unique_ptr<jobs::SequentialJob> makeUndoJob(const RouterParts& parts, router::ForeignChange foreignChange) {
  return makeUndo(parts, foreignChange, 0);
}

std::unique_ptr<jobs::SequentialJob> makeTakeBackJob(const RouterParts& parts) {
  const auto& entries = parts.journal.entries();
  const auto first = std::ranges::find(entries, false, &router::JournalEntry::isComplete);
  return makeUndo(parts, router::ForeignChange::Ask, static_cast<std::size_t>(first - entries.begin()));
}

std::unique_ptr<jobs::SequentialJob> makeOpeningJob(const std::vector<FirewallRule>& rules, const RouterParts& parts) {
  auto all = std::make_unique<jobs::SequentialJob>(QCoreApplication::translate("Router", "Let the router in"));
  for (const FirewallRule& rule : rules) {
    all->add(std::make_unique<OpenFirewallJob>(rule, parts.firewall, parts.journal));
  }
  return all;
}

bool canInstallKey(const router::RouterFacts& facts, const std::string& user, const router::SshGreeting& greeting) {
  const router::Driver* const driver = router::driverFor(facts);
  return driver != nullptr && driver->keyPlace(facts, user) && greeting.hostKey &&
         greeting.method != router::LoginMethod::OurKey;
}

Result<router::SshKey> makeLoginKey(const router::SshGreeting& greeting) {
  return router::SshKey::make(router::keyKindFor(greeting.hostKey ? greeting.hostKey->type : std::string()));
}

bool isToBeAdmitted(const router::Plan& plan, const control::CollectorState& collector) {
  return plan.exporter && std::ranges::none_of(collector.allowedExporters,
                                               [&](const IpPrefix& prefix) { return prefix.contains(*plan.exporter); });
}

control::ExporterFacts exporterFactsOf(const router::Plan& plan, const router::RouterFacts& facts) {
  control::ExporterFacts told;
  if (plan.exporter) told.exporter = *plan.exporter;
  told.name = facts.model.empty() ? facts.systemName : facts.model;
  told.version = "softflowd " + router::expectedExporterVersion(facts);
  told.activeTimeout = std::chrono::seconds(router::kActiveTimeout);
  told.scanInterval = std::chrono::seconds(router::kScanInterval);
  told.samplingInterval = plan.sampling;
  return told;
}

Result<std::string> installationId(const std::filesystem::path& stateFolder) {
  const std::filesystem::path path = stateFolder / "installation-id";
  constexpr std::size_t kMaxBytes = 64;
  auto content = readFile(path, kMaxBytes);
  const bool isWhole = content && content->size() == 9 && content->back() == '\n' &&
                       content->find_first_not_of("0123456789abcdef\n") == std::string::npos;
  if (isWhole) return content->substr(0, 8);
  if (content) return failure(ErrorCode::FileDamaged, path.string());
  if (content.error().code != ErrorCode::FileMissing) return Unexpected(content.error());
  const std::string id = randomDigits();
  if (auto made = makeOwnerFolder(stateFolder); !made) return Unexpected(made.error());
  if (auto written = replaceFile(path, id + '\n'); !written) return Unexpected(written.error());
  return id;
}

}  // namespace soho::setup
