#include "core/publisher/json_line.h"

#include "tests/core/publisher/sample_record.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace soho::publisher {
namespace {

using decoder::Field;
using decoder::FlowRecord;
using decoder::RecordContext;
using test::address;
using test::someContext;
using test::webRecord;

std::string lineOf(const FlowRecord& record, const RecordContext& context = someContext()) {
  std::string line;
  appendJsonLine(context, record, line);
  return line;
}

QJsonObject parsed(const FlowRecord& record, const RecordContext& context = someContext()) {
  const std::string line = lineOf(record, context);
  QJsonParseError error{};
  const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(line), &error);
  EXPECT_EQ(error.error, QJsonParseError::NoError) << line;
  return document.object();
}

std::string text(const QJsonObject& object, const char* key) {
  EXPECT_TRUE(object.value(QLatin1String(key)).isString()) << key;
  return object.value(QLatin1String(key)).toString().toStdString();
}

qint64 number(const QJsonObject& object, const char* key) {
  EXPECT_TRUE(object.value(QLatin1String(key)).isDouble()) << key;
  return object.value(QLatin1String(key)).toInteger();
}

bool has(const QJsonObject& object, const char* key) { return object.contains(QLatin1String(key)); }

TEST(JsonLine, isOneLineWithGoflow2sFieldsInItsOrder) {
  EXPECT_EQ(lineOf(webRecord()),
            R"({"type":"NETFLOW_V9","time_received_ns":1795443200123456789,"sequence_num":4711,"sampling_rate":0,)"
            R"("sampler_address":"192.168.1.1","time_flow_start_ns":1795443198500000000,)"
            R"("time_flow_end_ns":1795443200000000000,"bytes":1500,"packets":3,"src_addr":"192.168.1.10",)"
            R"("dst_addr":"93.184.216.34","etype":"IPv4","proto":"TCP","src_port":50000,"dst_port":443,"in_if":0,)"
            R"("out_if":0,"src_mac":"00:00:00:00:00:00","dst_mac":"00:00:00:00:00:00","src_vlan":0,"dst_vlan":0,)"
            R"("vlan_id":0,"ip_tos":0,"tcp_flags":0,"icmp_type":0,"icmp_code":0,"src_as":0,"dst_as":0,"next_hop":"",)"
            R"("src_net":"0.0.0.0/0","dst_net":"0.0.0.0/0","observation_domain_id":7})"
            "\n");
}

TEST(JsonLine, carriesEveryFieldOfTheRecord) {
  FlowRecord record = webRecord();
  record.samplingInterval = 100;
  record.ingressInterface = 4'000'000'000;
  record.egressInterface = 2;
  record.sourceMac = MacAddress(0x0a1b2c3d4e5fULL);
  record.destinationMac = MacAddress(0x020304050607ULL);
  record.vlan = 20;
  record.postVlan = 30;
  record.tos = 0xb8;
  record.tcpFlags = 0x1b;
  record.icmpTypeCode = 0x0301;
  record.sourceAs = 64'512;
  record.destinationAs = 4'200'000'000;
  record.nextHop = address("10.0.0.254");
  record.present.add(Field::NextHop);
  record.sourcePrefixLength = 24;
  record.destinationPrefixLength = 8;
  const QJsonObject line = parsed(record);
  EXPECT_EQ(number(line, "sampling_rate"), 100);
  EXPECT_EQ(number(line, "bytes"), 1500) << "counters are not scaled";
  EXPECT_EQ(number(line, "in_if"), 4'000'000'000);
  EXPECT_EQ(number(line, "out_if"), 2);
  EXPECT_EQ(text(line, "src_mac"), "0a:1b:2c:3d:4e:5f");
  EXPECT_EQ(text(line, "dst_mac"), "02:03:04:05:06:07");
  EXPECT_EQ(number(line, "src_vlan"), 20);
  EXPECT_EQ(number(line, "vlan_id"), 20);
  EXPECT_EQ(number(line, "dst_vlan"), 30);
  EXPECT_EQ(number(line, "ip_tos"), 0xb8);
  EXPECT_EQ(number(line, "tcp_flags"), 0x1b);
  EXPECT_EQ(number(line, "icmp_type"), 3);
  EXPECT_EQ(number(line, "icmp_code"), 1);
  EXPECT_EQ(number(line, "src_as"), 64'512);
  EXPECT_EQ(number(line, "dst_as"), 4'200'000'000);
  EXPECT_EQ(text(line, "next_hop"), "10.0.0.254");
  EXPECT_EQ(text(line, "src_net"), "192.168.1.0/24");
  EXPECT_EQ(text(line, "dst_net"), "93.0.0.0/8");
}

TEST(JsonLine, macAddressesAfterTheRouterStandInForMissingOnes) {
  FlowRecord record = webRecord();
  record.postSourceMac = MacAddress(1);
  record.postDestinationMac = MacAddress(2);
  const QJsonObject line = parsed(record);
  EXPECT_EQ(text(line, "src_mac"), "00:00:00:00:00:01");
  EXPECT_EQ(text(line, "dst_mac"), "00:00:00:00:00:02");
}

TEST(JsonLine, ipv6IsNamedAndHasItsNetworks) {
  FlowRecord record = webRecord();
  record.source = address("2001:db8:1:2::10");
  record.destination = address("2a00:1450::1");
  record.sourcePrefixLength = 64;
  record.protocol = 58;
  const QJsonObject line = parsed(record);
  EXPECT_EQ(text(line, "etype"), "IPv6");
  EXPECT_EQ(text(line, "proto"), "IPv6-ICMP");
  EXPECT_EQ(text(line, "src_addr"), "2001:db8:1:2::10");
  EXPECT_EQ(text(line, "src_net"), "2001:db8:1:2::/64");
  EXPECT_EQ(text(line, "dst_net"), "::/0");
}

TEST(JsonLine, theLongestNetworkFits) {
  FlowRecord record = webRecord();
  record.source = address("1111:2222:3333:4444:5555:6666:7777:8888");
  record.sourcePrefixLength = 128;
  EXPECT_EQ(text(parsed(record), "src_net"), "1111:2222:3333:4444:5555:6666:7777:8888/128");
}

TEST(JsonLine, absentAddressesAreEmpty) {
  FlowRecord record;
  record.ipVersion = 6;
  const QJsonObject line = parsed(record);
  EXPECT_EQ(text(line, "src_addr"), "");
  EXPECT_EQ(text(line, "dst_addr"), "");
  EXPECT_EQ(text(line, "src_net"), "");
  EXPECT_EQ(text(line, "etype"), "IPv6");
  record.ipVersion = 4;
  EXPECT_EQ(text(parsed(record), "etype"), "IPv4");
  record.ipVersion = 0;
  EXPECT_EQ(text(parsed(record), "etype"), "");
  record.destination = address("10.0.0.1");
  record.present.add(Field::Destination);
  EXPECT_EQ(text(parsed(record), "etype"), "IPv4");
}

TEST(JsonLine, typesAreGoflow2sWords) {
  RecordContext context = someContext();
  const std::vector<std::pair<decoder::Protocol, std::string>> names = {{decoder::Protocol::NetFlowV5, "NETFLOW_V5"},
                                                                        {decoder::Protocol::NetFlowV9, "NETFLOW_V9"},
                                                                        {decoder::Protocol::Ipfix, "IPFIX"},
                                                                        {decoder::Protocol::SFlow, "SFLOW_5"}};
  for (const auto& [protocol, name] : names) {
    context.protocol = protocol;
    EXPECT_EQ(text(parsed(webRecord(), context), "type"), name);
  }
}

TEST(JsonLine, twoWayRecordsHaveReverseCounters) {
  FlowRecord record = webRecord();
  EXPECT_FALSE(has(parsed(record), "bytes_reverse"));
  record.outBytes = 9'000;
  record.outPackets = 8;
  record.isOutReverse = true;
  const QJsonObject line = parsed(record);
  EXPECT_EQ(number(line, "bytes"), 1500);
  EXPECT_EQ(number(line, "packets"), 3);
  EXPECT_EQ(number(line, "bytes_reverse"), 9'000);
  EXPECT_EQ(number(line, "packets_reverse"), 8);
}

TEST(JsonLine, runningTotalsAreNamedAsSuch) {
  FlowRecord record = webRecord();
  record.bytes = 0;
  record.packets = 0;
  record.totalBytes = UINT64_MAX;
  record.totalPackets = 12;
  EXPECT_FALSE(has(parsed(record), "bytes_total"));
  record.present.add(Field::TotalBytes);
  record.present.add(Field::TotalPackets);
  EXPECT_THAT(lineOf(record), ::testing::HasSubstr(R"("bytes":0,"packets":0,"bytes_total":18446744073709551615,)"
                                                   R"("packets_total":12,)"));
}

}  // namespace
}  // namespace soho::publisher
