#include "core/router/probe_job.h"

#include "core/router/line_reader.h"
#include "core/router/probe_parser.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace soho::router {
namespace {

constexpr std::array<std::string_view, 4> kFormats{"dnsmasq", "odhcpd", "isc", "kea"};

/// The lines of one section without the blank before each.
std::string takeSection(std::string_view& rest) {
  std::string section;
  std::string_view line;
  while (!rest.empty() && rest.front() != '@' && nextLine(rest, line)) {
    if (!line.empty()) section.append(line.substr(1)).push_back('\n');
  }
  return section;
}

}  // namespace

ProbeJob::ProbeJob(RemoteShell& shell) : ShellJob(QCoreApplication::translate("Router", "Look at the router"), shell) {}

void ProbeJob::run() {
  runScript({"probe"}, kShortScript, [this](const ShellAnswer& answer) {
    auto facts = parseProbe(answer.output);
    if (!facts) return finish(Unexpected(facts.error()));
    m_facts = std::move(*facts);
    finish({});
  });
}

LeaseJob::LeaseJob(RemoteShell& shell, std::vector<LeaseSource> sources)
    : ShellJob(QCoreApplication::translate("Router", "Read the names of devices"), shell),
      m_sources(std::move(sources)) {}

void LeaseJob::run() {
  RemoteScript script{"leases"};
  for (const LeaseSource& source : m_sources) {
    script.values.emplace_back(kFormats.at(static_cast<std::size_t>(source.format)));
    script.values.push_back(source.path);
  }
  runScript(script, kShortScript, [this](const ShellAnswer& answer) {
    auto leases = parseLeaseAnswer(answer.output);
    if (!leases) return finish(Unexpected(leases.error()));
    m_leases = std::move(*leases);
    finish({});
  });
}

Result<std::vector<Lease>> parseLeaseAnswer(std::string_view answer) {
  std::vector<Lease> all;
  std::string_view heading;
  while (nextLine(answer, heading)) {
    if (heading == "@end") return all;
    const std::string section = takeSection(answer);
    if (!heading.starts_with('@')) continue;
    heading.remove_prefix(1);
    const auto format = std::ranges::find(kFormats, heading);
    const auto found = format != kFormats.end()
                           ? parseLeases(static_cast<LeaseFormat>(format - kFormats.begin()), section)
                           : parseNeighbours(section);
    for (const Lease& lease : found) {
      const bool isKnown = std::ranges::any_of(all, [&](const Lease& other) { return other.address == lease.address; });
      if (!isKnown && all.size() < kMaxLeases) all.push_back(lease);
    }
  }
  return failure(ErrorCode::Truncated, "router", "the list of names has no end");
}

}  // namespace soho::router
