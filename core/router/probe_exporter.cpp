#include "core/router/line_reader.h"
#include "core/router/probe_sections.h"

#include <algorithm>
#include <array>

namespace soho::router {
namespace {

/// Of a command line: what it was started with is compared, a filter alone may have 200.
constexpr std::size_t kCommandBytes = 1000;
constexpr std::size_t kMaxSections = 32;

ExporterSection* sectionFor(RouterFacts& facts, std::string_view name) {
  auto& sections = facts.exporter.sections;
  const auto found = std::ranges::find(sections, name, &ExporterSection::name);
  if (found != sections.end()) return &*found;
  if (sections.size() >= kMaxSections || name.empty()) return nullptr;
  sections.push_back(ExporterSection{.name = shown(name)});
  return &sections.back();
}

std::string_view unquoted(std::string_view text) {
  if (text.size() >= 2 && text.front() == '\'' && text.back() == '\'') return text.substr(1, text.size() - 2);
  return text;
}

/// What OpenWrt's init scripts take for a yes.
bool isYes(std::string_view text) {
  constexpr std::array<std::string_view, 5> kWords{"1", "on", "true", "yes", "enabled"};
  return std::ranges::find(kWords, text) != kWords.end();
}

/// uci's "softflowd.@softflowd[0].host_port='192.168.1.2:2055'"
void readUciLine(std::string_view line, RouterFacts& facts) {
  const auto [key, value] = cutAt(line, "=");
  const auto [section, option] = cutAt(cutAt(key, ".").second, ".");
  ExporterSection* const entry = sectionFor(facts, section);
  if (entry == nullptr) return;
  const std::string text = shown(unquoted(value));
  if (option == "enabled") entry->isEnabled = isYes(text);
  if (option == "interface") entry->interface = text;
  if (option == "host_port") entry->target = text;
  constexpr std::size_t kMaxOptions = 40;
  if (!option.empty() && entry->options.size() < kMaxOptions) entry->options.emplace_back(shown(option), text);
}

/// Debian's files: "file PATH", then interface='…' and options='-n HOST:PORT …'.
void readInstances(const ProbeSections& sections, RouterFacts& facts) {
  ExporterSection* entry = nullptr;
  for (const std::string_view line : sections.lines("exporter-instances")) {
    if (line.starts_with("file ")) {
      std::string_view name = line.substr(line.rfind('/') + 1);
      if (name.ends_with(".conf")) name.remove_suffix(5);
      entry = sectionFor(facts, name);
    } else if (entry != nullptr && line.starts_with("interface=")) {
      entry->interface = shown(unquoted(trimmed(line.substr(10))));
      entry->isEnabled = !entry->interface.empty();
    } else if (entry != nullptr && line.starts_with("options=")) {
      const auto target = cutAt(unquoted(trimmed(line.substr(8))), "-n ").second;
      entry->target = shown(cutAt(trimmed(target), " ").first);
    }
  }
}

/// "PATH … This is softflowd version 1.1.0. …"; a loader that misses a library says something else.
void readVersion(const ProbeSections& sections, RouterFacts& facts) {
  for (const std::string_view line : sections.lines("exporter-version")) {
    const auto [path, said] = cutAt(line, " ");
    const std::string_view version = wordsOf(cutAt(said, "softflowd version ").second).empty()
                                         ? std::string_view()
                                         : wordsOf(cutAt(said, "softflowd version ").second).front();
    const bool isWanted = facts.packageTool != PackageTool::EntwareOpkg || path.starts_with("/opt/");
    if (!isWanted || facts.exporter.isUsable) continue;
    facts.exporter.path = shown(path);
    facts.exporter.isUsable = !version.empty();
    facts.exporter.version = shown(version.ends_with('.') ? version.substr(0, version.size() - 1) : version);
  }
}

/// "file PATH", then its lines, each after one more blank.
void readOwnFiles(const ProbeSections& sections, RouterFacts& facts) {
  for (const std::string_view line : sections.lines("own-files")) {
    if (line.starts_with("file ") && facts.ownFiles.size() < kMaxSections) {
      facts.ownFiles.push_back({shown(line.substr(5)), {}});
    } else if (line.starts_with(' ') && !facts.ownFiles.empty()) {
      facts.ownFiles.back().content.append(line.substr(1)).push_back('\n');
    }
  }
}

bool isPackageLine(std::string_view line, PackageTool tool) {
  if (tool == PackageTool::EntwareOpkg) return line.starts_with("entware softflowd ");
  if (tool == PackageTool::Apt) return line.starts_with("softflowd ") && line.ends_with(" install ok installed");
  if (tool == PackageTool::Apk) return line.starts_with("softflowd-");
  return line.starts_with("softflowd ");
}

}  // namespace

void readExporter(const ProbeSections& sections, RouterFacts& facts) {
  facts.exporter.isPackageInstalled = std::ranges::any_of(
      sections.lines("packages"), [&](std::string_view line) { return isPackageLine(line, facts.packageTool); });
  readVersion(sections, facts);
  facts.exporter.initKnowsFilter = sections.has("init-options", "filter");
  for (const auto line : sections.lines("exporter-sections")) readUciLine(line, facts);
  readInstances(sections, facts);
  readOwnFiles(sections, facts);
  for (const auto line : sections.lines("exporter-processes")) {
    const std::string command =
        shown(cutAt(line, " ").second, kCommandBytes);  // Empty for a process that has ended already.
    if (!command.empty() && facts.exporter.processes.size() < kMaxSections) facts.exporter.processes.push_back(command);
  }
}

}  // namespace soho::router
