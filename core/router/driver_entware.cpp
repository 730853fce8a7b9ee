#include "core/router/driver_entware.h"

#include "core/router/plan_parts.h"

#include <QByteArray>

#include <algorithm>

namespace soho::router {
namespace {

std::string startScript(const Plan& plan, const ExportProfile& profile, const Wishes& wishes) {
  const std::string options = "-i " + plan.interface + ' ' + commandLineOptions(profile, wishes.collector);
  QByteArray text = scriptFile("entware_init.sh");
  text.replace("@ID@", QByteArray::fromStdString(wishes.installation));
  text.replace("@NAME@", QByteArray::fromStdString(plan.instance));
  text.replace("@TARGET@", QByteArray::fromStdString(wishes.collector.toString()));
  text.replace("@OPTIONS@", QByteArray::fromStdString(options));
  return text.toStdString();
}

}  // namespace

bool EntwareDriver::fits(const RouterFacts& facts) const {
  return facts.system == system() && facts.packageTool == PackageTool::EntwareOpkg;
}

/// In memory: a stale socket or process number does not survive a restart of the router.
std::string EntwareDriver::controlSocket(const std::string& instance) const { return "/tmp/" + instance + ".ctl"; }

std::string EntwareDriver::journalCopy(const std::string& instance) const {
  return "/opt/etc/sohoflow/" + instance + ".json";
}

Result<Plan> EntwareDriver::plan(const RouterFacts& facts, const Wishes& wishes) const {
  const std::string instance = instanceName(wishes.installation);
  auto plan = beginPlan(facts, wishes, controlSocket(instance));
  if (!plan) return plan;
  const std::string path = "/opt/etc/init.d/S99" + instance;
  plan->restart = RemoteScript{
      "entware_start",
      {path, plan->controlSocket, plan->interface, wishes.collector.toString(), std::to_string(plan->exportVersion)}};
  auto installed = addInstall(*plan, facts, "entware", "/opt/sbin/softflowd", {"/opt", "/jffs"});
  if (!installed) return Unexpected(std::move(installed.error()));

  const std::string content = startScript(*plan, exportProfile(facts, wishes, plan->exporter), wishes);
  const auto present = std::ranges::find(facts.ownFiles, path, &OwnFile::path);
  if (present == facts.ownFiles.end() || present->content != content) {
    PlanStep step{.kind = StepKind::WriteFile, .subject = path};
    step.changes.push_back({path, present == facts.ownFiles.end() ? std::string() : present->content, content});
    step.file = RemoteFile{path, content, 0755};
    step.touches = {path};
    plan->steps.push_back(std::move(step));
  }
  if (!plan->steps.empty() || !isRunning(facts, plan->controlSocket)) {
    PlanStep step{.kind = StepKind::StartExporter, .subject = path};
    step.changes.push_back({path + " restart", {}, {}});
    step.apply = plan->restart;
    step.undoFirst = RemoteScript{"entware_stop", {path}};
    plan->steps.push_back(std::move(step));
  }
  if (auto added = addKey(*plan, wishes, keyPlace(facts, wishes.user)); !added)
    return Unexpected(std::move(added.error()));
  addCopy(*plan, facts, journalCopy(instance));
  return plan;
}

}  // namespace soho::router
