// A collector at work: two exporters of one address, one of IPv6, everything switched on.
#pragma once

#include "core/metrics/metrics_input.h"

#include <chrono>
#include <limits>

namespace soho::metrics {

[[nodiscard]] inline MetricsInput sampleInput() {
  using namespace std::chrono_literals;
  MetricsInput input;
  input.version = "0.1.0";
  input.at = Time(1'700'000'100s);
  input.process = {Time(1'700'000'000s), 100s, 1500ms, 32 << 20, 17};
  input.stages = {{"packet", StageStatus::Running, "router-sends", "192.168.1.1 sends."},
                  {"ntopng", StageStatus::Stopped, "ntopng-not-running", "It does not run."}};
  input.listeners = {{"0.0.0.0:2055", 10, 14'000, 3, 425'984}, {"[::1]:2055", 1, 1400, 0, 425'984}};
  ExporterInput router;
  router.address = IpAddress::v4(0xc0a80101);
  router.protocol = "netflow9";
  router.datagrams = 10;
  router.bytes = std::numeric_limits<std::uint32_t>::max() + 10ULL;
  router.records = 300;
  router.truncated = 1;
  router.malformedTemplate = 2;
  router.malformedSet = 3;
  router.unknownTemplate = 4;
  router.overLimit = 5;
  router.waitingSets = 8;
  router.sequenceUnit = "two-records";
  router.lostUnits = 6;
  router.clockSkew = -1500ms;
  router.lastSeen = Time(1'700'000'099s);
  router.templates = {{1024, 40'000, false, false, 12, 60, Time(1'700'000'040s)},
                      {2048, 40'000, true, true, 3, 12, Time(1'600'000'000s)}};
  ExporterInput second = router;
  second.domain = 7;
  second.lostUnits.reset();
  second.templates.clear();
  ExporterInput six = second;
  six.address = *IpAddress::parse("2001:db8::1");
  input.exporters = {router, second, six};
  input.limits = {{"cut_datagrams", "Datagrams read in part.", 9}};
  input.rejectedDatagrams = 2;
  input.flows.acceptedBytes = 1ULL << 52;
  input.talkers.conversationRows = 42;
  input.publisher = PublisherInput{true, 1, 2, 3, 4, 5, 6, 7};
  input.jsonLines = JsonLinesInput{100, 20'000, 1, 12};
  return input;
}

}  // namespace soho::metrics
