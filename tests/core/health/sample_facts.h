// A household where everything works, to be spoiled by a test.
#pragma once

#include "core/health/facts.h"

namespace soho::health {

inline constexpr Time kNow{std::chrono::hours(480'000)};

inline ExporterFacts workingExporter(Time now = kNow) {
  ExporterFacts exporter;
  exporter.address = *IpAddress::parse("192.168.1.1");
  exporter.firstSeen = now - std::chrono::hours(3);
  exporter.lastSeen = now - std::chrono::seconds(3);
  exporter.datagrams = 500;
  exporter.records = 4000;
  exporter.templates = 2;
  exporter.templateTime = now - std::chrono::minutes(2);
  return exporter;
}

inline Facts workingFacts(Time now = kNow) {
  CollectorFacts collector;
  collector.processId = 4711;
  collector.startedAt = now - std::chrono::hours(4);
  collector.at = now;
  collector.exporters = {workingExporter(now)};
  collector.datagrams = 500;
  collector.records = 4000;
  collector.activeConversations = 312;
  collector.ntopng.link = NtopngLink::Listening;
  collector.ntopng.linkSince = now - std::chrono::hours(1);
  collector.ntopng.endpoint = "tcp://127.0.0.1:5556";
  collector.ntopng.published = 3900;
  collector.ntopng.counted = 3800;
  Facts facts;
  facts.now = now;
  facts.connection = Connection::Connected;
  facts.collector = collector;
  return facts;
}

}  // namespace soho::health
