#include "core/publisher/statistics_event.h"

#include "core/base/ip_address.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>

#include <string>

namespace soho::publisher {
namespace {

using namespace std::chrono_literals;
using ::testing::ElementsAre;
using ::testing::UnorderedElementsAre;

constexpr Time kNow{1'795'443'200s};

QJsonObject parsed(const std::string& text) {
  QJsonParseError error{};
  const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(text), &error);
  EXPECT_EQ(error.error, QJsonParseError::NoError) << text;
  return document.object();
}

std::vector<std::string> keysOf(const QJsonObject& object) {
  std::vector<std::string> keys;
  for (const QString& key : object.keys()) keys.push_back(key.toStdString());
  return keys;
}

QJsonObject inner(const QJsonObject& object, const char* key) { return object.value(QLatin1String(key)).toObject(); }

double number(const QJsonObject& object, const char* key) {
  EXPECT_TRUE(object.value(QLatin1String(key)).isDouble()) << key;
  return object.value(QLatin1String(key)).toDouble();
}

std::string text(const QJsonObject& object, const char* key) {
  EXPECT_TRUE(object.value(QLatin1String(key)).isString()) << key;
  return object.value(QLatin1String(key)).toString().toStdString();
}

EventNumbers someNumbers() {
  EventNumbers numbers;
  numbers.now = kNow;
  numbers.activeTimeout = 300s;
  return numbers;
}

/// ntopng shows uninitialised memory for a key that is missing.
TEST(StatisticsEvent, everyKeyIsThereEvenWithoutFacts) {
  const QJsonObject event = parsed(statisticsEvent({}, someNumbers()));
  EXPECT_THAT(keysOf(event), UnorderedElementsAre("avg", "bytes", "drops", "flow_collection", "iface", "mode",
                                                  "packet_drops", "packets", "probe", "time", "timeout", "zmq"));
  EXPECT_THAT(keysOf(inner(event, "iface")), UnorderedElementsAre("ip", "name", "speed"));
  EXPECT_THAT(keysOf(inner(event, "probe")),
              UnorderedElementsAre("edition", "ip", "license", "maintenance", "osname", "public_ip", "unique_source_id",
                                   "uuid", "uuid_num", "version"));
  EXPECT_THAT(keysOf(inner(event, "avg")), UnorderedElementsAre("bps", "pps"));
  EXPECT_THAT(keysOf(inner(event, "timeout")), UnorderedElementsAre("collected_lifetime", "idle", "lifetime"));
  EXPECT_THAT(keysOf(inner(event, "drops")),
              UnorderedElementsAre("elk_flow_drops", "export_queue_full", "flow_collection_drops",
                                   "flow_collection_udp_socket_drops", "sflow_pkt_sample_drops", "too_many_flows"));
  EXPECT_THAT(keysOf(inner(event, "flow_collection")),
              UnorderedElementsAre("collection_port", "exporters", "nf_ipfix_flows", "sflow_samples"));
  EXPECT_THAT(keysOf(inner(event, "zmq")), UnorderedElementsAre("num_flow_exports", "num_zmq_exporters"));
}

TEST(StatisticsEvent, saysWhatItWasTold) {
  EventFacts facts;
  facts.bytes = 5'000'000'000;
  facts.packets = 70;
  facts.packetDrops = 3;
  facts.recordsReceived = 2'000;
  facts.collectionPort = 9995;
  facts.collectorAddress = "192.168.1.5";
  facts.version = "0.1 \"quoted\"";
  EventNumbers numbers = someNumbers();
  numbers.sourceId = 7;
  numbers.bitsPerSecond = 8'000;
  numbers.packetsPerSecond = 9;
  numbers.publishedRecords = 1'500;
  numbers.refusedMessages = 4;
  const QJsonObject event = parsed(statisticsEvent(facts, numbers));
  EXPECT_EQ(number(event, "time"), 1'795'443'200);
  EXPECT_EQ(number(event, "bytes"), 5e9);
  EXPECT_EQ(number(event, "packets"), 70);
  EXPECT_EQ(number(event, "packet_drops"), 3);
  EXPECT_EQ(text(event, "mode"), "collector");
  EXPECT_EQ(text(inner(event, "iface"), "ip"), "192.168.1.5");
  EXPECT_EQ(text(inner(event, "probe"), "ip"), "192.168.1.5");
  EXPECT_EQ(text(inner(event, "probe"), "version"), "0.1 \"quoted\"");
  EXPECT_EQ(number(inner(event, "probe"), "uuid_num"), 7);
  EXPECT_EQ(number(inner(event, "avg"), "bps"), 8'000);
  EXPECT_EQ(number(inner(event, "avg"), "pps"), 9);
  EXPECT_EQ(number(inner(event, "drops"), "export_queue_full"), 4);
  EXPECT_EQ(number(inner(event, "drops"), "flow_collection_udp_socket_drops"), 3);
  EXPECT_EQ(number(inner(event, "flow_collection"), "nf_ipfix_flows"), 2'000);
  EXPECT_EQ(number(inner(event, "flow_collection"), "collection_port"), 9995);
  EXPECT_EQ(number(inner(event, "flow_collection"), "sflow_samples"), 0);
  EXPECT_EQ(number(inner(event, "zmq"), "num_flow_exports"), 1'500);
  EXPECT_EQ(number(inner(event, "zmq"), "num_zmq_exporters"), 1);
}

TEST(StatisticsEvent, countersWiderThanNtopngsStayAtTheirLargest) {
  EventNumbers numbers = someNumbers();
  numbers.bitsPerSecond = 40'000'000'000;
  EXPECT_EQ(number(inner(parsed(statisticsEvent({}, numbers)), "avg"), "bps"), 4294967295.0);
}

TEST(StatisticsEvent, timeoutsKeepAFlowUntilItsNextRecord) {
  EventNumbers numbers = someNumbers();
  EventFacts facts;
  facts.scanInterval = 10s;
  const QJsonObject timeout = inner(parsed(statisticsEvent(facts, numbers)), "timeout");
  EXPECT_EQ(number(timeout, "lifetime"), 120);
  EXPECT_EQ(number(timeout, "collected_lifetime"), 5);
  EXPECT_EQ(number(timeout, "idle"), 165);
}

TEST(StatisticsEvent, idleTimeoutIsRoundedUp) {
  EXPECT_EQ(idleTimeoutFor(300s, 0s), 160s);
  EXPECT_EQ(idleTimeoutFor(60s, 0s), 40s);
  EXPECT_EQ(idleTimeoutFor(61s, 0s), 41s);
  EXPECT_EQ(idleTimeoutFor(60'100ms, 0s), 41s);
}

TEST(StatisticsEvent, exportersAreSummedUpOverTheirDomains) {
  EventFacts facts;
  facts.exporters = {{"192.168.1.1", kNow - 5s, 100, 1}, {"192.168.1.1", kNow, 20, 2}, {"10.0.0.1", kNow - 60s, 7, 0}};
  const QJsonObject event = parsed(statisticsEvent(facts, someNumbers()));
  const QJsonObject exporters = inner(inner(event, "flow_collection"), "exporters");
  EXPECT_THAT(keysOf(exporters), ElementsAre("10.0.0.1", "192.168.1.1"));
  const QJsonObject router = inner(exporters, "192.168.1.1");
  EXPECT_EQ(number(router, "time_last_flow"), 1'795'443'200);
  EXPECT_EQ(number(router, "num_netflow_ipfix_flows"), 120);
  EXPECT_EQ(number(router, "num_sflow_flows"), 0);
  EXPECT_EQ(number(router, "num_drops"), 3);
  EXPECT_EQ(number(router, "unique_source_id"), 3232235777.0);
  EXPECT_EQ(number(inner(event, "drops"), "flow_collection_drops"), 3);
}

/// ntopng would read any other key as 255.255.255.255.
TEST(StatisticsEvent, exportersWithIpv6AddressesAreLeftOut) {
  EventFacts facts;
  facts.exporters = {{"fd00::1", kNow, 100, 0}, {"", kNow, 1, 0}};
  const QJsonObject event = parsed(statisticsEvent(facts, someNumbers()));
  EXPECT_TRUE(inner(inner(event, "flow_collection"), "exporters").isEmpty());
}

TEST(StatisticsEvent, anyNumberOfExportersFitsNtopngsBuffer) {
  EventFacts facts;
  for (std::uint32_t i = 0; i < 5'000; ++i) {
    facts.exporters.push_back({IpAddress::v4(0x0a000000 + i).toString(), kNow, UINT64_MAX, UINT64_MAX});
  }
  const std::string event = statisticsEvent(facts, someNumbers());
  EXPECT_LT(event.size(), 100'000U);
  EXPECT_EQ(inner(inner(parsed(event), "flow_collection"), "exporters").size(), qsizetype{kMaxEventExporters});
}

}  // namespace
}  // namespace soho::publisher
