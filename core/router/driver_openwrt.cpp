#include "core/router/driver_openwrt.h"

#include "core/router/plan_parts.h"

#include <algorithm>
#include <utility>

namespace soho::router {
namespace {

using Options = std::vector<std::pair<std::string, std::string>>;

constexpr const char* kConfig = "/etc/config/softflowd";
/// The link of `/etc/init.d/softflowd enable`.
constexpr const char* kStartLink = "/etc/rc.d/S50softflowd";

/// Since 23.05 the init script has an option for the filter; an installed one says so itself.
bool knowsFilter(const RouterFacts& facts) {
  if (facts.exporter.isPackageInstalled) return facts.exporter.initKnowsFilter;
  return compareVersions(expectedExporterVersion(facts), "1.1.0") >= 0;
}

/// The init script does not quote what it passes on, so words in a value become words of the command line: more than
/// one timer in one option, and, where there is no option for it, the filter behind the last one (tested).
Options optionsFor(const RouterFacts& facts, const Plan& plan, const ExportProfile& profile, const Wishes& wishes) {
  std::string timers;
  for (const std::string& timer : profile.timers) timers += (timers.empty() ? "" : " -t ") + timer;
  const std::string sampling = std::to_string(profile.sampling);
  Options options{
      {"enabled", "1"},
      {"interface", plan.interface},
      {"host_port", wishes.collector.toString()},
      {"export_version", std::to_string(profile.version)},
      {"sampling_rate", knowsFilter(facts) ? sampling : sampling + ' ' + profile.filter},
      {"timeout", timers},
      {"max_flows", std::to_string(profile.maxFlows)},
      {"tracking_level", "full"},
      {"track_ipv6", "0"},  // v9 carries IPv6 without it; v5 cannot carry it at all
      {"control_socket", plan.controlSocket},
  };
  if (knowsFilter(facts)) options.emplace_back("filter", profile.filter);
  options.emplace_back("sohoflow", wishes.installation);
  return options;
}

/// What differs from the section as it stands; everything when there is none.
std::vector<Change> changesOf(const RouterFacts& facts, const std::string& instance, const Options& wanted) {
  const auto section = std::ranges::find(facts.exporter.sections, instance, &ExporterSection::name);
  const Options present = section == facts.exporter.sections.end() ? Options() : section->options;
  const auto valueIn = [](const Options& options, const std::string& key) {
    const auto found = std::ranges::find(options, key, [](const auto& option) { return option.first; });
    return found == options.end() ? std::string() : found->second;
  };
  const std::string prefix = "softflowd." + instance + '.';
  std::vector<Change> changes;
  for (const auto& [key, value] : wanted) {
    const std::string before = valueIn(present, key);
    if (before != value) changes.push_back({prefix + key, before, value});
  }
  for (const auto& [key, value] : present) {
    if (valueIn(wanted, key).empty() && !value.empty()) changes.push_back({prefix + key, value, {}});
  }
  return changes;
}

PlanStep settingsStep(const Plan& plan, const Options& options, std::vector<Change> changes) {
  PlanStep step{.kind = StepKind::ChangeSettings, .subject = kConfig, .changes = std::move(changes)};
  step.apply = RemoteScript{"uci_set", {"softflowd", "softflowd", plan.instance}};
  for (const auto& [key, value] : options) step.apply->values.insert(step.apply->values.end(), {key, value});
  step.touches = {kConfig};
  step.undoLast = RemoteScript{"openwrt_settle", {plan.controlSocket}};
  step.undoKeeping = RemoteScript{"uci_remove", {"softflowd", plan.instance}};
  return step;
}

PlanStep startStep(const Plan& plan) {
  PlanStep step{.kind = StepKind::StartExporter, .subject = "softflowd"};
  step.changes.push_back({"/etc/init.d/softflowd enable", {}, {}});
  step.changes.push_back({"/etc/init.d/softflowd restart", {}, {}});
  step.apply = plan.restart;
  step.touches = {kStartLink};
  step.undoLast = RemoteScript{"openwrt_settle", {plan.controlSocket}};
  return step;
}

}  // namespace

bool OpenWrtDriver::fits(const RouterFacts& facts) const {
  return facts.system == System::OpenWrt && facts.packageTool != PackageTool::None;
}

std::string OpenWrtDriver::controlSocket(const std::string& instance) const { return "/var/run/" + instance + ".ctl"; }

std::string OpenWrtDriver::journalCopy(const std::string& instance) const {
  return "/etc/sohoflow/" + instance + ".json";
}

std::optional<KeyPlace> OpenWrtDriver::keyPlace(const RouterFacts&, const std::string& user) const {
  if (user != "root") return std::nullopt;
  return KeyPlace{.file = "/etc/dropbear/authorized_keys"};
}

Result<Plan> OpenWrtDriver::plan(const RouterFacts& facts, const Wishes& wishes) const {
  const std::string instance = instanceName(wishes.installation);
  auto plan = beginPlan(facts, wishes, controlSocket(instance));
  if (!plan) return plan;
  plan->restart = RemoteScript{
      "openwrt_start",
      {plan->controlSocket, plan->interface, wishes.collector.toString(), std::to_string(plan->exportVersion)}};
  addOwnSections(*plan, facts, true);
  const char* const tool = facts.packageTool == PackageTool::Apk ? "apk" : "opkg";
  auto installed = addInstall(*plan, facts, tool, "/usr/sbin/softflowd", {"/overlay", "/"});
  if (!installed) return Unexpected(std::move(installed.error()));
  if (!plan->steps.empty()) {
    // What a package manager leaves beside or instead of a configuration file it finds.
    plan->steps.back().touches = {kConfig, "/etc/config/softflowd-opkg", "/etc/config/softflowd.apk-new", kStartLink};
    plan->steps.back().undoLast = RemoteScript{"openwrt_settle", {plan->controlSocket}};
  }
  const ExportProfile profile = exportProfile(facts, wishes, plan->exporter);
  const Options options = optionsFor(facts, *plan, profile, wishes);
  auto changes = changesOf(facts, instance, options);
  if (!changes.empty()) plan->steps.push_back(settingsStep(*plan, options, std::move(changes)));
  if (!plan->steps.empty() || !isRunning(facts, plan->controlSocket)) plan->steps.push_back(startStep(*plan));
  if (auto added = addKey(*plan, wishes, keyPlace(facts, wishes.user)); !added)
    return Unexpected(std::move(added.error()));
  addCopy(*plan, facts, journalCopy(instance));
  if (!plan->steps.empty()) plan->notes.push_back({NoteKind::UpgradeRemovesPackage, {}});
  return plan;
}

}  // namespace soho::router
