#include "core/router/driver_debian.h"

#include "core/router/plan_parts.h"
#include "core/router/value_grammar.h"

#include <algorithm>

namespace soho::router {
namespace {

/// A shell fragment that the unit reads (softflowd@.service: EnvironmentFile); the options are split at blanks.
std::string instanceFile(const Plan& plan, const ExportProfile& profile, const Wishes& wishes) {
  return "# Written by SohoFlow (installation " + wishes.installation + "). \"Undo\" in SohoFlow removes it.\n" +
         "interface='" + plan.interface + "'\n" + "options='" + commandLineOptions(profile, wishes.collector) + "'\n";
}

const OwnFile* ownFile(const RouterFacts& facts, const std::string& path) {
  const auto found = std::ranges::find(facts.ownFiles, path, &OwnFile::path);
  return found == facts.ownFiles.end() ? nullptr : &*found;
}

}  // namespace

bool DebianDriver::fits(const RouterFacts& facts) const {
  return facts.system == System::Debian && facts.packageTool == PackageTool::Apt && facts.hasSystemd;
}

std::string DebianDriver::controlSocket(const std::string& instance) const {
  return "/run/softflowd/" + instance + ".ctl";
}

std::string DebianDriver::journalCopy(const std::string& instance) const {
  return "/etc/sohoflow/" + instance + ".json";
}

std::optional<KeyPlace> DebianDriver::keyPlace(const RouterFacts& facts, const std::string& user) const {
  if (user == "root") return KeyPlace{.file = "/root/.ssh/authorized_keys"};
  const std::string file = facts.loginHome + "/.ssh/authorized_keys";
  if (facts.loginHome.empty() || !isRemotePath(file)) return std::nullopt;
  return KeyPlace{.file = file, .isOfUser = true};
}

Result<Plan> DebianDriver::plan(const RouterFacts& facts, const Wishes& wishes) const {
  const std::string instance = instanceName(wishes.installation);
  auto plan = beginPlan(facts, wishes, controlSocket(instance));
  if (!plan) return plan;
  plan->restart = RemoteScript{"debian_start",
                               {instance, plan->controlSocket, plan->interface, wishes.collector.toString(),
                                std::to_string(plan->exportVersion)}};
  addOwnSections(*plan, facts, false);
  auto installed = addInstall(*plan, facts, "apt", "/usr/sbin/softflowd", {"/"});
  if (!installed) return Unexpected(std::move(installed.error()));

  const std::string path = "/etc/softflowd/" + instance + ".conf";
  const std::string content = instanceFile(*plan, exportProfile(facts, wishes, plan->exporter), wishes);
  const OwnFile* const present = ownFile(facts, path);
  if (present == nullptr || present->content != content) {
    PlanStep step{.kind = StepKind::WriteFile, .subject = path};
    step.changes.push_back({path, present == nullptr ? std::string() : present->content, content});
    step.file = RemoteFile{path, content, 0644};
    step.touches = {path};
    step.undoLast = RemoteScript{"debian_settle"};
    plan->steps.push_back(std::move(step));
  }
  if (!plan->steps.empty() || !isRunning(facts, plan->controlSocket)) {
    PlanStep step{.kind = StepKind::StartExporter, .subject = "softflowd@" + instance};
    step.changes.push_back({"systemctl restart softflowd@" + instance, {}, {}});
    step.apply = plan->restart;
    step.undoFirst = RemoteScript{"debian_stop", {instance}};
    plan->steps.push_back(std::move(step));
  }
  const auto place = keyPlace(facts, wishes.user);
  if (!place) plan->notes.push_back({NoteKind::KeyNotEnough, wishes.user});
  if (auto added = addKey(*plan, wishes, place); !added) return Unexpected(std::move(added.error()));
  addCopy(*plan, facts, journalCopy(instance));
  return plan;
}

}  // namespace soho::router
