#include "sample_messages.h"

#include <chrono>

namespace soho::control {
namespace {

using namespace std::chrono_literals;

const IpAddress kRouter = IpAddress::v4(0xc0a80101);
const IpAddress kServer = *IpAddress::parse("2001:db8::8");

Time at(std::int64_t seconds) { return Time(std::chrono::seconds(seconds)) + 123ns; }

talkers::ViewQuery sampleQuery() {
  talkers::ViewQuery query;
  query.kind = talkers::ViewKind::Services;
  query.window = talkers::Window::All;
  query.sort = talkers::SortKey::Service;
  query.isAscending = true;
  query.filter = "!dns Grüße";
  query.chip = {kRouter, kServer, talkers::serviceKey(6, 443)};
  query.firstRow = 40;
  query.count = talkers::kMaxRows;
  return query;
}

talkers::Row sampleRow(std::uint64_t bytes) {
  talkers::Row row;
  row.device = kRouter;
  row.remote = kServer;
  row.service = talkers::serviceKey(17, 53);
  row.devicePort = 40'000;
  row.remotePort = 53;
  row.isDeviceServer = true;
  row.mac = MacAddress(0xaabbccddeeff);
  row.bytesIn = bytes;
  row.bytesOut = 2;
  row.packetsIn = 3;
  row.packetsOut = 4;
  row.bitsPerSecondIn = 0.5;
  row.bitsPerSecondOut = 1e9;
  row.firstSeen = at(1'700'000'000);
  row.lastSeen = at(1'700'000'060);
  row.conversations = 7;
  row.exporterIndex = 2;
  return row;
}

talkers::ViewAnswer sampleAnswer() {
  talkers::ViewAnswer answer;
  answer.revision = 12;
  answer.at = at(1'700'000'001);
  answer.total = 99;
  answer.rows = {sampleRow(1), sampleRow(1ULL << 62)};
  answer.texts = {{{"Living room", "", "", 0}, {"dns.example.net", "Example Telecom", "DE", 3320}}};
  answer.other = sampleRow(17);
  return answer;
}

SettingState sampleSetting() {
  return {"listen", "0.0.0.0:2055", "[::]:2055", "address:port", "where", settings::Origin::CommandLine, "--listen",
          true,     true,           true};
}

ExporterFacts sampleFacts() { return {kRouter, "router", "softflowd 1.1.0", 60s, 10s, 100}; }

flows::DuplicatePair samplePair() { return {1, 2, 3, 4, 5, 6, false}; }

names::Device sampleDevice() {
  names::Device device;
  device.addresses = {kRouter, kServer};
  device.mac = MacAddress(0xaabbccddeeff);
  device.label = "Living room";
  device.name = "Living room";
  device.nameSource = names::NameSource::Maker;
  device.maker = "Example Works";
  device.firstSeen = at(1);
  device.lastSeen = at(2);
  device.bytesInToday = 3;
  device.bytesOutToday = 4;
  device.minutesIn = {5, 6};
  device.minutesOut = {7};
  device.isNew = true;
  return device;
}

geoip::PlaceFile samplePlaceFile() {
  return {geoip::PlaceKind::City,
          "/usr/share/GeoIP/x.mmdb",
          "DBIP-City-Lite",
          geoip::PlaceProvider::DbIp,
          at(13),
          "IP Geolocation by DB-IP",
          Error{ErrorCode::FileDamaged, "/usr/share/GeoIP/x.mmdb", "is cut off"}};
}

decoder::Exporter sampleExporter() {
  decoder::Exporter exporter;
  exporter.key = {kRouter, 7};
  exporter.index = 3;
  exporter.protocol = decoder::Protocol::Ipfix;
  exporter.firstSeen = at(1);
  exporter.lastSeen = at(2);
  exporter.datagrams = 10;
  exporter.bytes = 11;
  exporter.records = 12;
  exporter.optionRecords = 13;
  exporter.waitingSets = 14;
  exporter.unknownElements = 15;
  exporter.errors = {1, 2, 3, 4, 5};
  exporter.sequenceUnit = decoder::SequenceUnit::TwoRecords;
  exporter.lostUnits = 16;
  exporter.restarts = 17;
  exporter.clockSkew = -5s;
  exporter.samplingInterval = 10;
  exporter.longestRecord = 300s;
  exporter.interfaceName = "br-lan";
  exporter.templates = {{1024, 2055, true, true, 12, 60, at(3)}};
  return exporter;
}

}  // namespace

CollectorState sampleState() {
  CollectorState state;
  state.version = "0.1.0";
  state.processId = 4711;
  state.startedAt = at(10);
  state.awakeSince = at(12);
  state.at = at(20);
  state.stateFolder = "/var/lib/sohoflow";
  state.listening = {{IpAddress(), 2055, 4'194'304, 425'984, 5, 600, 7}};
  state.exporters = {{sampleExporter(), sampleFacts()}, {sampleExporter(), std::nullopt}};
  state.allowedSince = at(13);
  state.allowedExporters = {*IpPrefix::parse("192.168.0.0/16"), *IpPrefix::parse("fd00::/8")};
  state.unknownSenders = {{kServer, 3, at(4), at(5)}};
  state.unknownSenderDatagrams = 3;
  state.rejectedDatagrams = 2;
  state.limits = {41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51};
  state.flows = {1, 2, 3, 4, 5, 6, 7, 8, 9};
  state.duplicates = {samplePair()};
  state.localPrefixes = {*IpPrefix::parse("10.0.0.0/8")};
  state.talkers.conversations = 21;
  state.talkers.bytes = 22;
  state.talkers.packets = 23;
  state.talkers.mutedBytes = 24;
  state.talkers.mutedPackets = 25;
  state.talkers.evictedConversations = 26;
  state.talkers.evictedBytes = 27;
  state.activeConversations = 312;
  state.snapshotRevision = 28;
  state.ntopng = {NtopngMode::Bind, "tcp://127.0.0.1:5556", NtopngLink::Listening, at(6), 9, 600s, {}};
  state.ntopng.counters.messages = 31;
  state.ntopng.counters.events = 32;
  state.ntopng.counters.records = 33;
  state.ntopng.counters.conversations = 34;
  state.ntopng.counters.wouldBlock = 35;
  state.ntopng.counters.failed = 36;
  state.ntopng.counters.lostRecords = 37;
  state.ntopng.counters.unheardRecords = 38;
  state.jsonLines = {"/tmp/flows.json", 1, 2, 3, 4, "disk full"};
  state.settings = {sampleSetting()};
  state.replay = ReplayState{"capture.pcap", true, true, 1, 2, 3, 4, at(7)};
  state.warnings = {{WarningKind::StateFolderNotWritable, "/var/lib", "read-only"}};
  return state;
}

std::vector<RequestBody> sampleRequests() {
  return {Hello{3, "sohoflowctl", "1.2"},
          StateQuery{},
          EventQuery{77},
          ViewRequest{sampleQuery(), 5},
          Subscribe{sampleQuery(), 6},
          Unsubscribe{7},
          Taken{8},
          Hold{9},
          Release{},
          SeriesRequest{{kRouter, std::nullopt, 443}, SeriesTier::Minutes, 10},
          SettingQuery{},
          SetSetting{"ntopng.mode", "bind"},
          Allow{*IpPrefix::parse("192.168.1.0/24")},
          SetMuting{samplePair()},
          SetExporterFacts{sampleFacts()},
          DeviceQuery{},
          SetDeviceLabel{kServer, "Wohnzimmer"},
          AcknowledgeDevices{{kRouter, kServer}},
          SetLeases{kRouter, {{kServer, MacAddress(0xaabbccddeeff), "tv", at(11)}, {kRouter, MacAddress(1), "", {}}}},
          PlaceQuery{},
          ReloadPlaces{},
          PlacePart{geoip::PlaceKind::Country, 9, std::string(64, 'a'), 5, "\x00\xff\x7f!"},
          ExpectProbe{"abcdefgh12345678"},
          Disallow{*IpPrefix::parse("fd00::/64")},
          Stop{true}};
}

std::vector<ReplyBody> sampleReplies() {
  return {Refusal{{ErrorCode::SecretMissing, "place", "detail"}},
          Done{},
          Welcome{2, "sohoflow-collector", "0.1", 4711},
          sampleState(),
          EventList{{{5, at(8), EventKind::CollectorStopping, "192.168.1.1", "by a person"}}, 5, 2},
          ViewReply{sampleAnswer()},
          Subscribed{4},
          ViewUpdate{4, sampleAnswer()},
          Held{12, at(9)},
          SeriesReply{13, at(9), {kRouter, kServer, 53}, {at(1), 5s, {0, 1.5, 1e12}, {3}, 7, 8}},
          SettingList{{sampleSetting(), sampleSetting()}},
          SettingOutcome{sampleSetting()},
          DeviceList{at(12), {sampleDevice()}},
          PlaceStatus{{samplePlaceFile()}, {"/usr/share/GeoIP"}, "/var/lib/sohoflow/places"},
          PlacePartTaken{512, true},
          ProbeState{ProbeArrived{kRouter, 40123, at(12)}}};
}

}  // namespace soho::control
