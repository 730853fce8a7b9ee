#include "core/publisher/statistics_event.h"

#include "core/base/ip_address.h"
#include "core/publisher/json_writer.h"

#include <algorithm>
#include <map>

namespace soho::publisher {
namespace {

using std::chrono::seconds;

// Refresh and split times of ntopng, tried out with it: statistics every 5 s, and no flow cut by its life time.
constexpr seconds kLifetime{120};
constexpr seconds kCollectedLifetime{5};
constexpr seconds kTransitMargin{20};
/// ntopng takes this as the speed of its interface, in Mbit/s; nothing tells the real one.
constexpr std::uint64_t kNominalSpeed = 1000;

struct ExporterSum {
  Time lastFlow{};
  std::uint64_t flows = 0;
  std::uint64_t drops = 0;
};

std::int64_t secondsOf(Time time) { return std::chrono::floor<seconds>(time.time_since_epoch()).count(); }

/// ntopng's field is 32 bits wide.
std::uint64_t asUint32(std::uint64_t value) { return std::min<std::uint64_t>(value, UINT32_MAX); }

std::map<std::uint32_t, ExporterSum> sumByIpv4Address(const EventFacts& facts) {
  std::map<std::uint32_t, ExporterSum> sums;
  for (const EventFacts::ExporterFacts& exporter : facts.exporters) {
    const auto address = IpAddress::parse(exporter.address);
    if (!address || !address->isV4()) continue;
    if (sums.size() == kMaxEventExporters && !sums.contains(address->v4Value())) continue;
    ExporterSum& sum = sums[address->v4Value()];
    sum.lastFlow = std::max(sum.lastFlow, exporter.lastFlow);
    sum.flows += exporter.flows;
    sum.drops += exporter.drops;
  }
  return sums;
}

void writeProbe(JsonWriter& json, const EventFacts& facts, std::uint32_t sourceId) {
  json.beginObject("iface");
  json.text("name", "SohoFlow");
  json.number("speed", kNominalSpeed);
  json.text("ip", facts.collectorAddress);
  json.endObject();
  json.beginObject("probe");
  json.text("ip", facts.collectorAddress);
  json.text("public_ip", "");
  json.text("version", facts.version);
  json.text("osname", "");
  json.text("license", "");
  json.text("edition", "");
  json.text("maintenance", "");
  json.text("uuid", "");
  json.number("uuid_num", std::uint64_t{sourceId});
  json.number("unique_source_id", std::uint64_t{sourceId});
  json.endObject();
}

void writeDrops(JsonWriter& json, const EventFacts& facts, const EventNumbers& numbers) {
  std::uint64_t lostByExporters = 0;
  for (const EventFacts::ExporterFacts& exporter : facts.exporters) lostByExporters += exporter.drops;
  json.beginObject("drops");
  json.number("export_queue_full", asUint32(numbers.refusedMessages));
  json.number("too_many_flows", std::uint64_t{0});
  json.number("elk_flow_drops", std::uint64_t{0});
  json.number("sflow_pkt_sample_drops", std::uint64_t{0});
  json.number("flow_collection_drops", asUint32(lostByExporters));
  json.number("flow_collection_udp_socket_drops", asUint32(facts.packetDrops));
  json.endObject();
}

void writeCollection(JsonWriter& json, const EventFacts& facts) {
  json.beginObject("flow_collection");
  json.number("nf_ipfix_flows", facts.recordsReceived);
  json.number("collection_port", std::uint64_t{facts.collectionPort});
  // Above 0 this marks all traffic as sampled; ours is scaled before it is sent.
  json.number("sflow_samples", std::uint64_t{0});
  json.beginObject("exporters");
  for (const auto& [address, sum] : sumByIpv4Address(facts)) {
    json.beginObject(IpAddress::v4(address).toString());
    json.number("time_last_flow", secondsOf(sum.lastFlow));
    json.number("num_sflow_flows", std::uint64_t{0});
    json.number("num_netflow_ipfix_flows", asUint32(sum.flows));
    json.number("num_drops", asUint32(sum.drops));
    // What ntopng makes of a flow record's exporter address by itself.
    json.number("unique_source_id", std::uint64_t{address});
    json.endObject();
  }
  json.endObject();
  json.endObject();
}

}  // namespace

seconds idleTimeoutFor(Duration activeTimeout, Duration scanInterval) {
  return std::chrono::ceil<seconds>((activeTimeout + scanInterval + kTransitMargin) / 2);
}

std::string statisticsEvent(const EventFacts& facts, const EventNumbers& numbers) {
  std::string out;
  JsonWriter json(out);
  json.beginObject();
  json.number("time", secondsOf(numbers.now));
  json.number("bytes", facts.bytes);
  json.number("packets", facts.packets);
  json.number("packet_drops", facts.packetDrops);
  json.text("mode", "collector");
  writeProbe(json, facts, numbers.sourceId);
  json.beginObject("avg");
  json.number("bps", asUint32(numbers.bitsPerSecond));
  json.number("pps", asUint32(numbers.packetsPerSecond));
  json.endObject();
  json.beginObject("timeout");
  json.number("lifetime", std::int64_t{kLifetime.count()});
  json.number("idle", std::int64_t{idleTimeoutFor(numbers.activeTimeout, facts.scanInterval).count()});
  json.number("collected_lifetime", std::int64_t{kCollectedLifetime.count()});
  json.endObject();
  writeDrops(json, facts, numbers);
  writeCollection(json, facts);
  json.beginObject("zmq");
  json.number("num_flow_exports", numbers.publishedRecords);
  json.number("num_zmq_exporters", std::uint64_t{1});
  json.endObject();
  json.endObject();
  return out;
}

}  // namespace soho::publisher
