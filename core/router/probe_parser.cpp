#include "core/router/probe_parser.h"

#include "core/router/line_reader.h"
#include "core/router/probe_sections.h"

#include <algorithm>
#include <chrono>

namespace soho::router {
namespace {

void readMachine(const ProbeSections& sections, RouterFacts& facts) {
  const auto kilobytes = [&](std::string_view key) {
    const std::string value = sections.value("memory", key, ":");
    return numberOf<std::uint64_t>(cutAt(trimmed(value), " ").first);
  };
  facts.memoryKilobytes = kilobytes("MemTotal").value_or(0);
  facts.freeMemoryKilobytes =
      kilobytes("MemAvailable").value_or(kilobytes("MemFree").value_or(0) + kilobytes("Cached").value_or(0));
  facts.cores = numberOf<unsigned>(trimmed(sections.firstLine("cores"))).value_or(0);
  for (const std::string_view line : sections.lines("storage")) {
    // "FOLDER Filesystem 1K-blocks Used Available Use% Mounted on DEVICE BLOCKS USED FREE USE% MOUNT"
    const auto words = wordsOf(line);
    if (words.size() < 7 || words[0].front() != '/') continue;
    const auto free = numberOf<std::uint64_t>(words[words.size() - 3]);
    if (free && facts.storage.size() < 16) facts.storage.push_back({shown(words[0]), *free});
  }
}

/// A root in memory without an overlay on flash: nothing survives a reboot (initramfs, failsafe mode).
bool isPersistent(const ProbeSections& sections) {
  bool rootInMemory = false;
  bool hasOverlay = false;
  for (const std::string_view line : sections.lines("mounts")) {
    const auto words = wordsOf(line);
    if (words.size() < 3) continue;
    const bool inMemory = words[2] == "tmpfs" || words[2] == "rootfs" || words[2] == "ramfs";
    if (words[1] == "/") rootInMemory = inMemory;
    if (words[1] == "/overlay") hasOverlay = !inMemory;
    if (words[1] == "/opt" || words[1] == "/jffs") hasOverlay = hasOverlay || !inMemory;
  }
  return !rootInMemory || hasOverlay;
}

void readLogin(const ProbeSections& sections, RouterFacts& facts) {
  facts.isRoot = sections.value("login", "uid", " ") == "0";
  facts.user = sections.value("login", "user", " ");
  facts.loginShell = sections.value("login", "shell", " ");
  facts.loginHome = sections.value("login", "home", " ");
  facts.hasSudo = sections.has("login", "sudo yes");
  facts.clientSeen = IpAddress::parse(cutAt(sections.value("login", "client", " "), " ").first);
  facts.hasSystemd = sections.has("commands", "/run/systemd/system") && sections.has("commands", "systemctl");
  for (const std::string_view tool : {"nslookup", "bash", "nc"}) {
    if (sections.has("commands", tool)) facts.probeTools.emplace_back(tool);
  }
}

std::optional<LeaseFormat> leaseFormatOf(std::string_view word) {
  if (word == "dnsmasq") return LeaseFormat::Dnsmasq;
  if (word == "odhcpd") return LeaseFormat::Odhcpd;
  if (word == "isc") return LeaseFormat::Isc;
  if (word == "kea") return LeaseFormat::Kea;
  return std::nullopt;
}

void readLeaseSources(const ProbeSections& sections, RouterFacts& facts) {
  for (const std::string_view line : sections.lines("leases")) {
    const auto [word, path] = cutAt(line, " ");
    const auto format = leaseFormatOf(word);
    if (!format || path.empty() || path.front() != '/') continue;
    const bool isKnown =
        std::ranges::any_of(facts.leases, [&](const LeaseSource& other) { return other.path == path; });
    if (!isKnown && facts.leases.size() < 16) facts.leases.push_back({*format, std::string(path)});
  }
}

}  // namespace

Result<RouterFacts> parseProbe(std::string_view answer) {
  const ProbeSections sections(answer);
  if (!sections.isComplete()) return failure(ErrorCode::Truncated, "router", "the probe's answer has no end");
  RouterFacts facts;
  readLogin(sections, facts);
  readSystem(sections, facts);
  readMachine(sections, facts);
  facts.isStoragePersistent = isPersistent(sections);
  readNetwork(sections, facts);
  readOffloads(sections, facts);
  readExporter(sections, facts);
  readLeaseSources(sections, facts);
  // Not beyond what 64 bits of nanoseconds hold.
  const auto seconds = numberOf<std::uint32_t>(trimmed(sections.firstLine("clock")));
  if (seconds) facts.clock = Time(std::chrono::seconds(*seconds));
  return facts;
}

const RouterInterface* RouterFacts::interface(std::string_view name) const {
  const auto found = std::ranges::find(interfaces, name, &RouterInterface::name);
  return found == interfaces.end() ? nullptr : &*found;
}

std::optional<std::uint64_t> RouterFacts::freeKilobytes(std::initializer_list<std::string_view> folders) const {
  for (const std::string_view folder : folders) {
    const auto found = std::ranges::find(storage, folder, &Storage::folder);
    if (found != storage.end()) return found->freeKilobytes;
  }
  return std::nullopt;
}

}  // namespace soho::router
