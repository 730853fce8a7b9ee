#include "core/router/export_profile.h"

#include "core/router/line_reader.h"

#include <array>

namespace soho::router {
namespace {

/// About 264 bytes a flow: never more than a hundredth of the memory.
std::uint32_t maxFlowsFor(std::uint64_t memoryKilobytes) {
  struct Row {
    std::uint64_t below;
    std::uint32_t flows;
  };
  constexpr std::array<Row, 3> kRows{{{64ULL * 1024, 4096}, {240ULL * 1024, 8192}, {960ULL * 1024, 16384}}};
  if (memoryKilobytes == 0) return 8192;  // softflowd's default
  for (const Row& row : kRows) {
    if (memoryKilobytes < row.below) return row.flows;
  }
  return 65536;
}

/// Everything but our own export and our own SSH session, between the two of us only. Written without brackets:
/// not ((export or ssh) and collector and router), by De Morgan; "and" and "or" bind from left to right
/// (pcap-filter(7)).
std::string filterFor(const Wishes& wishes, std::optional<IpAddress> router) {
  std::string filter = "not udp dst port " + std::to_string(wishes.collector.port) + " and not tcp port " +
                       std::to_string(wishes.sshPort) + " or not host " + wishes.collector.address.toString();
  if (router) filter += " or not host " + router->toString();
  return filter;
}

std::string openWrtExporterVersion(std::string_view release) {
  if (release.find('.') == std::string_view::npos) return "1.1.0";  // a snapshot
  if (compareVersions(release, "21.02") < 0) return "0.9.9";
  if (compareVersions(release, "23.05") < 0) return "1.0.0";
  return "1.1.0";
}

}  // namespace

int compareVersions(std::string_view left, std::string_view right) {
  while (!left.empty() || !right.empty()) {
    std::string_view leftPart;
    std::string_view rightPart;
    std::tie(leftPart, left) = cutAt(left, ".");
    std::tie(rightPart, right) = cutAt(right, ".");
    const auto number = [](std::string_view part) {
      return numberOf<unsigned>(part.substr(0, part.find_first_not_of("0123456789"))).value_or(0);
    };
    if (number(leftPart) != number(rightPart)) return number(leftPart) < number(rightPart) ? -1 : 1;
  }
  return 0;
}

std::string expectedExporterVersion(const RouterFacts& facts) {
  if (facts.exporter.isUsable) return facts.exporter.version;
  if (facts.system == System::OpenWrt) return openWrtExporterVersion(facts.systemVersion);
  return "1.1.0";
}

ExportProfile exportProfile(const RouterFacts& facts, const Wishes& wishes, std::optional<IpAddress> router) {
  ExportProfile profile;
  profile.version = compareVersions(expectedExporterVersion(facts), "1.0.0") >= 0 ? 9 : 5;
  profile.carriesIpv6 = profile.version >= 9;
  profile.maxFlows = maxFlowsFor(facts.memoryKilobytes);
  profile.sampling = wishes.sampling;
  profile.timers = {"maxlife=" + std::to_string(kActiveTimeout),
                    "expint=" + std::to_string(kScanInterval),
                    "tcp=60",
                    "tcp.fin=15",
                    "tcp.rst=10",
                    "udp=30",
                    "icmp=30",
                    "general=60"};
  profile.filter = filterFor(wishes, router);
  return profile;
}

std::string commandLineOptions(const ExportProfile& profile, const Endpoint& collector) {
  std::string options = "-n " + collector.toString() + " -v " + std::to_string(profile.version) + " -s " +
                        std::to_string(profile.sampling) + " -m " + std::to_string(profile.maxFlows) + " -T full";
  for (const std::string& timer : profile.timers) options += " -t " + timer;
  return options + ' ' + profile.filter;
}

}  // namespace soho::router
