#include "app/ctl/talker_table.h"

#include <QJsonArray>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

talkers::ViewAnswer oneConversation() {
  talkers::ViewAnswer answer;
  talkers::Row row;
  row.device = *IpAddress::parse("192.168.1.10");
  row.remote = *IpAddress::parse("2001:db8::1");
  row.service = talkers::serviceKey(6, 443);
  row.devicePort = 40000;
  row.remotePort = 443;
  row.bytesIn = 5'000'000;
  row.bytesOut = 1'000;
  row.bitsPerSecondIn = 2'500'000;
  answer.rows.push_back(row);
  answer.total = 1;
  answer.other.bytesIn = 7;
  return answer;
}

TEST(TalkerTable, showsBothEndsServiceVolumesAndRates) {
  const QString table = tableOf(oneConversation(), {}, 120, QLocale::c());
  EXPECT_THAT(table.toStdString(),
              ::testing::AllOf(::testing::HasSubstr("192.168.1.10"), ::testing::HasSubstr("2001:db8::1"),
                               ::testing::HasSubstr("https"), ::testing::HasSubstr("5.0 MB"),
                               ::testing::HasSubstr("2.5 Mbit/s"), ::testing::HasSubstr("Other")));
  EXPECT_EQ(table.count(u'\n'), 3);
}

TEST(TalkerTable, namesAndPlacesStandInThePlaceOfNumbers) {
  talkers::ViewAnswer answer = oneConversation();
  answer.texts = {{{"Living room", "", "", 0}, {"video.example.net", "Example Telecom", "DE", 64500}}};
  const std::string table = tableOf(answer, {}, 160, QLocale::c()).toStdString();
  EXPECT_THAT(table, ::testing::AllOf(::testing::HasSubstr("Living room"), ::testing::HasSubstr("video.example.net"),
                                      ::testing::HasSubstr("Example Telecom, DE")));
  EXPECT_THAT(table, ::testing::Not(::testing::HasSubstr("192.168.1.10")));
  const QJsonObject row = jsonOf(answer, {}).value(u"rows"_s).toArray().first().toObject();
  EXPECT_EQ(row.value(u"device"_s).toString(), u"192.168.1.10"_s);
  EXPECT_EQ(row.value(u"device_name"_s).toString(), u"Living room"_s);
  EXPECT_FALSE(row.contains(u"device_owner"_s));
  EXPECT_EQ(row.value(u"remote_owner"_s).toString(), u"Example Telecom"_s);
  EXPECT_EQ(row.value(u"remote_country"_s).toString(), u"DE"_s);
  EXPECT_EQ(row.value(u"remote_as_number"_s).toInteger(), 64500);
}

TEST(TalkerTable, neverIsWiderThanTheTerminal) {
  const QString table = tableOf(oneConversation(), {}, 70, QLocale::c());
  for (const QString& line : table.split(u'\n')) EXPECT_LE(line.size(), 70);
}

TEST(TalkerTable, aLiveTableIsAsHighAsTheTerminal) {
  talkers::ViewAnswer answer = oneConversation();
  answer.rows.resize(rowsThatFit(24), answer.rows.front());
  EXPECT_EQ(answer.rows.size(), 19U);
  // Two lines stand above it, and the cursor below.
  EXPECT_EQ(tableOf(answer, {}, 80, QLocale::c()).count(u'\n'), 24 - 3);
  EXPECT_EQ(rowsThatFit(2), 1U);
}

TEST(TalkerTable, aDevicesTrafficIncludesWhatItServedToItsPeers) {
  talkers::ViewAnswer answer = oneConversation();
  answer.rows.front().peer.bytesIn = 1'000'000;
  talkers::ViewQuery query;
  query.kind = talkers::ViewKind::Devices;
  EXPECT_THAT(tableOf(answer, query, 120, QLocale::c()).toStdString(), ::testing::HasSubstr("6.0 MB"));
}

TEST(TalkerTable, jsonHasExactCountersAndOther) {
  const QJsonObject json = jsonOf(oneConversation(), {});
  const QJsonObject row = json.value(u"rows"_s).toArray().first().toObject();
  EXPECT_EQ(row.value(u"bytes_in"_s).toInteger(), 5'000'000);
  EXPECT_EQ(row.value(u"device"_s).toString(), u"192.168.1.10"_s);
  EXPECT_EQ(row.value(u"port"_s).toInt(), 443);
  EXPECT_EQ(json.value(u"other"_s).toObject().value(u"bytes_in"_s).toInteger(), 7);
  EXPECT_EQ(json.value(u"window"_s).toString(), u"5m"_s);
}

TEST(TalkerTable, jsonTellsWhatADeviceServedToItsPeersApart) {
  talkers::ViewAnswer answer = oneConversation();
  answer.rows.front().peer = {1, 2, 3, 4};
  answer.other.peer = {5, 6, 7, 8};
  talkers::ViewQuery query;
  query.kind = talkers::ViewKind::Devices;
  const QJsonObject json = jsonOf(answer, query);
  const QJsonObject row = json.value(u"rows"_s).toArray().first().toObject();
  EXPECT_EQ(row.value(u"bytes_in"_s).toInteger(), 5'000'000);
  EXPECT_EQ(row.value(u"peer_bytes_in"_s).toInteger(), 1);
  EXPECT_EQ(row.value(u"peer_bytes_out"_s).toInteger(), 2);
  EXPECT_EQ(row.value(u"peer_packets_in"_s).toInteger(), 3);
  EXPECT_EQ(row.value(u"peer_packets_out"_s).toInteger(), 4);
  EXPECT_EQ(json.value(u"other"_s).toObject().value(u"peer_packets_out"_s).toInteger(), 8);
  const QJsonObject conversation = jsonOf(answer, {}).value(u"rows"_s).toArray().first().toObject();
  EXPECT_FALSE(conversation.contains(u"peer_bytes_in"_s));
}

TEST(TalkerTable, everyWordLeadsBackToItsValue) {
  for (const QString& word : viewKindWords()) EXPECT_EQ(wordOf(*viewKindFrom(word)), word);
  for (const QString& word : windowWords()) EXPECT_EQ(wordOf(*windowFrom(word)), word);
  for (const QString& word : sortKeyWords()) EXPECT_EQ(wordOf(*sortKeyFrom(word)), word);
  EXPECT_FALSE(viewKindFrom(u"people"_s));
}

}  // namespace
}  // namespace soho::ctl
