// What a router prints: probe, leases, neighbours, statistics. Whatever comes, it is read or refused, and what was read
// keeps its promises: bounded, printable, names of hosts.
#include "core/router/driver.h"
#include "core/router/exporter_statistics.h"
#include "core/router/lease_parser.h"
#include "core/router/probe_job.h"
#include "core/router/probe_parser.h"
#include "core/router/router_load.h"
#include "core/router/verify_stage.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

namespace {

using namespace soho;
using namespace soho::router;

void require(bool holds) {
  if (!holds) std::abort();
}

void checkLeases(const std::vector<Lease>& leases) {
  require(leases.size() <= kMaxLeases);
  for (const Lease& lease : leases) {
    require(lease.name.size() <= 253);
    require(lease.name.find_first_of(" '\"$`;\n\\") == std::string::npos);
    require(!lease.address.isUnspecified());
  }
}

void checkFacts(const RouterFacts& facts) {
  require(facts.interfaces.size() <= 128);
  for (const RouterInterface& entry : facts.interfaces) {
    require(!entry.name.empty() && entry.name.size() <= 15);
    require(entry.addresses.size() == entry.prefixes.size());
  }
  for (const std::string& text : {facts.systemName, facts.systemVersion, facts.model, facts.user}) {
    require(text.size() <= 200 && text.find_first_of("\n\x1b") == std::string::npos);
  }
  if (const Driver* const driver = driverFor(facts)) {
    const auto plan =
        driver->plan(facts, {.collector = *Endpoint::parse("192.168.1.50:2055"), .installation = "1a2b3c4d"});
    if (!plan) return;
    for (const PlanStep& step : plan->steps) {
      if (!step.apply) continue;
      for (const std::string& value : step.apply->values)
        require(value.find_first_of("'\"$`;\n\\") == std::string::npos);
    }
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (const auto facts = parseProbe(text)) checkFacts(*facts);
  for (const auto format : {LeaseFormat::Dnsmasq, LeaseFormat::Odhcpd, LeaseFormat::Isc, LeaseFormat::Kea}) {
    checkLeases(parseLeases(format, text));
  }
  checkLeases(parseNeighbours(text));
  if (const auto leases = parseLeaseAnswer(text)) checkLeases(*leases);
  if (const auto load = parseLoad(text)) require(load->freeKilobytes <= load->memoryKilobytes);
  const ExporterAnswer answer = parseExporterAnswer(text);
  (void)stageOf({.isRunning = answer.isRunning, .statistics = answer.statistics});
  return 0;
}
