#include "core/router/plan_parts.h"

#include "core/router/driver.h"
#include "core/router/line_reader.h"
#include "core/router/nvram_place.h"
#include "core/router/our_key.h"

#include <algorithm>

namespace soho::router {
namespace {

// Kilobytes: softflowd 25, libpcap up to 340 (opkg: "pkg libpcap1 needs 340"), and some air.
constexpr std::uint64_t kNeededSpace = 400;
constexpr std::uint64_t kComfortableSpace = 1024;
/// A clock before this program was written is not set: certificates and signatures fail.
constexpr Time kPlausibleClock{std::chrono::seconds(1'735'689'600)};  // 2025-01-01

bool isInstallation(const std::string& text) {
  return text.size() == 8 && text.find_first_not_of("0123456789abcdef") == std::string::npos;
}

Result<void> checkWishes(const Wishes& wishes) {
  const std::string collector = wishes.collector.toString();
  const IpAddress address = wishes.collector.address;
  if (wishes.collector.port == 0) return failure(ErrorCode::BadAddress, collector, "a port is needed");
  if (address.isUnspecified() || address.isLoopback() || address.isMulticast() || address.isBroadcast()) {
    return failure(ErrorCode::BadAddress, collector, "the router cannot send to this address");
  }
  constexpr std::uint32_t kMaxSampling = 16383;
  if (wishes.sampling == 0 || wishes.sampling > kMaxSampling) {
    return failure(ErrorCode::BadOption, "sampling", "1 to 16383, not " + std::to_string(wishes.sampling));
  }
  if (!isInstallation(wishes.installation)) return failure(ErrorCode::BadOption, "installation", wishes.installation);
  return {};
}

void addGeneralNotes(Plan& plan, const RouterFacts& facts, const ExportProfile& profile) {
  if (!profile.carriesIpv6) plan.notes.push_back({NoteKind::OldExporter, expectedExporterVersion(facts)});
  for (const Offload& offload : facts.offloads) {
    if (offload.hidesTraffic) plan.notes.push_back({NoteKind::TrafficHidden, offload.evidence});
  }
  if (!facts.isStoragePersistent) plan.notes.push_back({NoteKind::NotPersistent, {}});
  if (facts.clock != Time{} && facts.clock < kPlausibleClock) {
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(facts.clock.time_since_epoch()).count();
    plan.notes.push_back({NoteKind::ClockWrong, std::to_string(seconds)});
  }
}

/// As the first step, before the one that makes the key valid at once.
Result<void> addNvramKey(Plan& plan, const Wishes& wishes, const KeyPlace& place) {
  auto add = addNvramKeyScript(place, wishes.publicKey, wishes.installation);
  if (!add) return Unexpected(std::move(add.error()));
  auto remove = removeNvramKeyScript(place, wishes.installation);
  if (!remove) return Unexpected(std::move(remove.error()));
  PlanStep step{.kind = StepKind::InstallKey, .subject = nvramPlace(place.nvramKey)};
  step.changes.push_back({step.subject, {}, wishes.publicKey + ' ' + keyComment(wishes.installation)});
  step.apply = std::move(*add);
  step.touches = {step.subject};
  step.undoKeeping = std::move(*remove);
  plan.steps.insert(plan.steps.begin(), std::move(step));
  return {};
}

/// What install.sh runs.
std::vector<Change> installCommands(std::string_view tool) {
  if (tool == "apk") return {{"apk update", {}, {}}, {"apk add softflowd", {}, {}}};
  if (tool == "apt") {
    return {{"apt-get update", {}, {}}, {"apt-get install --no-install-recommends softflowd", {}, {}}};
  }
  const std::string opkg = tool == "entware" ? "/opt/bin/opkg" : "opkg";
  return {{opkg + " update", {}, {}}, {opkg + " install softflowd", {}, {}}};
}

bool isOurs(const ExporterSection& section) { return section.name.starts_with("sohoflow_"); }

}  // namespace

bool Plan::installsAgain() const {
  return !steps.empty() && std::ranges::find(notes, NoteKind::ProgramLost, &Note::kind) != notes.end();
}

bool Plan::changesSettings() const {
  return std::ranges::any_of(steps, [](const PlanStep& step) {
    return step.kind == StepKind::ChangeSettings || step.kind == StepKind::WriteFile;
  });
}

std::string instanceName(const std::string& installation) { return "sohoflow_" + installation; }

Result<Plan> beginPlan(const RouterFacts& facts, const Wishes& wishes, const std::string& controlSocket) {
  if (auto checked = checkWishes(wishes); !checked) return Unexpected(std::move(checked.error()));
  if (!facts.isRoot) return failure(ErrorCode::RouterNeedsRoot, facts.user);
  auto choice = chooseInterface(facts, wishes);
  if (!choice) return Unexpected(std::move(choice.error()));
  const ExportProfile profile = exportProfile(facts, wishes, choice->address);
  Plan plan;
  plan.system = facts.system;
  plan.instance = instanceName(wishes.installation);
  plan.interface = choice->name;
  plan.controlSocket = controlSocket;
  plan.exportVersion = profile.version;
  plan.sampling = wishes.sampling;
  plan.exporter = choice->address;
  plan.notes.push_back(choice->reason);
  addGeneralNotes(plan, facts, profile);
  return plan;
}

Result<void> addInstall(Plan& plan, const RouterFacts& facts, const char* tool, const char* program,
                        std::initializer_list<std::string_view> folders) {
  if (facts.exporter.isPackageInstalled && facts.exporter.isUsable) return {};
  const bool hasOurSettings = std::ranges::any_of(facts.exporter.sections, isOurs) ||
                              std::ranges::any_of(facts.ownFiles, [&plan](const OwnFile& file) {
                                return file.path.find(plan.instance) != std::string::npos;
                              });
  if (hasOurSettings) plan.notes.push_back({NoteKind::ProgramLost, {}});
  const auto free = facts.freeKilobytes(folders);
  if (free && *free < kNeededSpace) {
    return failure(ErrorCode::RouterStorageFull, "softflowd",
                   std::to_string(*free) + " kB free, " + std::to_string(kNeededSpace) + " kB needed");
  }
  if (free && *free < kComfortableSpace) plan.notes.push_back({NoteKind::LittleSpace, std::to_string(*free)});
  PlanStep step{.kind = StepKind::InstallPackage, .subject = "softflowd"};
  step.changes = installCommands(tool);
  step.changes.push_back({"softflowd", {}, expectedExporterVersion(facts)});
  step.apply = RemoteScript{"install", {tool, program}};
  step.packageTool = tool;
  plan.steps.push_back(std::move(step));
  return {};
}

void addOwnSections(Plan& plan, const RouterFacts& facts, bool restartsThem) {
  for (const ExporterSection& section : facts.exporter.sections) {
    if (!section.isEnabled || isOurs(section)) continue;
    plan.notes.push_back({NoteKind::OwnSectionStays, section.name + " (" + section.target + ")"});
    if (restartsThem) plan.notes.push_back({NoteKind::OwnSectionRestarts, section.name});
  }
}

bool isRunning(const RouterFacts& facts, const std::string& controlSocket) {
  return std::ranges::any_of(facts.exporter.processes, [&](const std::string& line) {
    const auto words = wordsOf(line);
    return std::ranges::find(words, std::string_view(controlSocket)) != words.end();
  });
}

Result<void> addKey(Plan& plan, const Wishes& wishes, const std::optional<KeyPlace>& place) {
  if (wishes.publicKey.empty() || !place) return {};
  auto add = addKeyScript(place->file, wishes.publicKey, wishes.installation);
  if (!add) return Unexpected(std::move(add.error()));
  auto remove = removeKeyScript(place->file, wishes.installation);
  if (!remove) return Unexpected(std::move(remove.error()));
  PlanStep step{.kind = StepKind::InstallKey, .subject = place->file};
  step.changes.push_back({place->file, {}, wishes.publicKey + ' ' + keyComment(wishes.installation)});
  step.apply = std::move(*add);
  if (place->isOfUser) {
    // Put back from here the file would be root's, and its owner could not log in with it.
    step.touches = {place->file.substr(0, place->file.rfind('/'))};
    step.undoFirst = std::move(*remove);
    plan.steps.insert(plan.steps.begin(), std::move(step));
    return {};
  }
  if (place->nvramKey.empty()) {
    step.touches = {place->file.substr(0, place->file.rfind('/')), place->file};
    step.undoKeeping = std::move(*remove);
    plan.steps.insert(plan.steps.begin(), std::move(step));
    return {};
  }
  // The firmware writes this file anew at every start: what it was before is no matter of ours, only our line is.
  step.undoFirst = std::move(*remove);
  plan.steps.insert(plan.steps.begin(), std::move(step));
  return addNvramKey(plan, wishes, *place);
}

void addCopy(Plan& plan, const RouterFacts& facts, const std::string& path) {
  if (plan.steps.empty() || !facts.isStoragePersistent) return;
  const std::string folder = path.substr(0, path.rfind('/'));
  PlanStep step{.kind = StepKind::KeepCopy, .subject = path};
  step.changes.push_back({path, {}, {}});
  step.apply = RemoteScript{"make_folder", {folder}};
  step.file = RemoteFile{path, {}, 0600};
  step.touches = {folder, path};
  plan.steps.push_back(std::move(step));
}

}  // namespace soho::router
