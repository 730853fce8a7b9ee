#include "core/publisher/ntopng_record.h"

#include "tests/core/publisher/sample_conversation.h"
#include "tests/support/tlv_reader.h"

#include <gmock/gmock.h>

#include <array>
#include <random>
#include <set>

namespace soho::publisher {
namespace {

using flows::Conversation;
using test::address;
using test::kSomeTime;
using test::webConversation;
using ::testing::ElementsAre;
using ::testing::SizeIs;
using tests::TlvRecord;

std::vector<TlvRecord> recordsOf(const Conversation& conversation, bool hasExporterIds = true) {
  const RecordPieces pieces(conversation);
  std::vector<std::uint8_t> buffer(2 + kMaxRecordBytes * pieces.count());
  TlvWriter writer(buffer);
  for (std::uint32_t i = 0; i < pieces.count(); ++i) {
    const std::size_t sizeBefore = writer.size();
    writeRecord(conversation, pieces.piece(i), hasExporterIds, writer);
    EXPECT_LE(writer.size() - sizeBefore, kMaxRecordBytes);
  }
  EXPECT_FALSE(writer.hasOverflowed());
  const auto records = tests::readTlv(writer.bytes());
  EXPECT_TRUE(records);
  return records.value_or(std::vector<TlvRecord>());
}

TlvRecord onlyRecordOf(const Conversation& conversation, bool hasExporterIds = true) {
  const auto records = recordsOf(conversation, hasExporterIds);
  EXPECT_THAT(records, SizeIs(1));
  return records.empty() ? TlvRecord() : records.front();
}

struct Sums {
  std::uint64_t bytesToServer = 0;
  std::uint64_t packetsToServer = 0;
  std::uint64_t bytesToClient = 0;
  std::uint64_t packetsToClient = 0;
};

/// Adds up what ntopng would and checks on the way what would make it lose some of it.
Sums sumUp(const std::vector<TlvRecord>& records) {
  Sums sums;
  for (const TlvRecord& record : records) {
    for (const std::uint32_t counter : {1U, 2U, 23U, 24U}) EXPECT_LE(record.number(counter), UINT32_MAX);
    EXPECT_EQ(record.has(1), record.has(2));
    EXPECT_EQ(record.has(23), record.has(24));
    EXPECT_TRUE(record.has(1) || record.has(23)) << "an empty record makes an empty flow";
    if (record.has(1)) {
      EXPECT_GT(record.number(1), 0U);
      EXPECT_GT(record.number(2), 0U) << "ntopng drops bytes without packets";
    }
    if (record.has(23)) {
      EXPECT_GT(record.number(23), 0U);
      EXPECT_GT(record.number(24), 0U) << "ntopng drops bytes without packets";
    }
    sums.bytesToServer += record.number(1);
    sums.packetsToServer += record.number(2);
    sums.bytesToClient += record.number(23);
    sums.packetsToClient += record.number(24);
  }
  return sums;
}

TEST(NtopngRecord, carriesTheFieldsOfAFlow) {
  const TlvRecord record = onlyRecordOf(webConversation());
  EXPECT_EQ(record.number(60), 4U);
  EXPECT_EQ(record.text(8), "192.168.1.10");
  EXPECT_EQ(record.text(12), "93.184.216.34");
  EXPECT_EQ(record.number(7), 50'000U);
  EXPECT_EQ(record.number(11), 443U);
  EXPECT_EQ(record.number(4), 6U);
  EXPECT_EQ(record.number(1), 1000U);
  EXPECT_EQ(record.number(2), 10U);
  EXPECT_EQ(record.number(23), 3000U);
  EXPECT_EQ(record.number(24), 5U);
  EXPECT_EQ(record.number(22), 1'795'443'200U);
  EXPECT_EQ(record.number(21), 1'795'443'204U);
  EXPECT_EQ(record.number(57550), 0x1bU);
  EXPECT_EQ(record.number(57551), 0x1aU);
  EXPECT_EQ(record.number(58051), 1U);
  EXPECT_EQ(record.text(130), "192.168.1.1");
  EXPECT_EQ(record.number(10), 2U);
  EXPECT_EQ(record.number(14), 1U);
}

TEST(NtopngRecord, carriesDetailsWhenTheyAreKnown) {
  Conversation c = webConversation();
  c.clientMac = MacAddress(0x0a1b2c3d4e5fULL);
  c.serverMac = MacAddress(0x020304050607ULL);
  c.vlan = 20;
  c.tosToServer = 0xb8;
  c.tosToClient = 0x20;
  c.clientAs = 64'512;
  c.serverAs = 4'200'000'000;
  const TlvRecord record = onlyRecordOf(c);
  EXPECT_EQ(record.text(56), "0a:1b:2c:3d:4e:5f");
  EXPECT_EQ(record.text(80), "02:03:04:05:06:07");
  EXPECT_EQ(record.number(58), 20U);
  EXPECT_EQ(record.number(59), 20U) << "the last of both wins in ntopng";
  EXPECT_EQ(record.number(5), 0xb8U);
  EXPECT_EQ(record.number(55), 0x20U);
  EXPECT_EQ(record.number(16), 64'512U);
  EXPECT_EQ(record.number(17), 4'200'000'000U);
}

TEST(NtopngRecord, leavesOutWhatIsUnknown) {
  Conversation c = webConversation();
  c.tcpFlagsToServer = 0;
  c.tcpFlagsToClient = 0;
  EXPECT_THAT(onlyRecordOf(c, false).elements(), ElementsAre(1, 2, 4, 7, 8, 11, 12, 21, 22, 23, 24, 60, 58051));
}

/// Numbers that ntopng handles as what we mean; anything else it would read as a field of its own, or log.
TEST(NtopngRecord, sendsNoElementNtopngWouldMisread) {
  const std::set<std::uint32_t> known = {1,  2,  4,  5,  7,  8,  10, 11, 12, 14,  16,  17,    21,    22,   23,
                                         24, 27, 28, 55, 56, 58, 59, 60, 80, 130, 131, 57550, 57551, 58051};
  std::mt19937_64 random(2);
  for (int i = 0; i < 500; ++i) {
    Conversation c = webConversation();
    const bool isV6 = random() % 2 == 0;
    c.client = isV6 ? IpAddress::v6(random(), random()) : IpAddress::v4(static_cast<std::uint32_t>(random()));
    c.server = isV6 ? IpAddress::v6(random(), random()) : IpAddress::v4(static_cast<std::uint32_t>(random()));
    c.exporterAddress = random() % 2 == 0 ? IpAddress::v6(random(), random()) : IpAddress::v4(1);
    c.protocol = static_cast<std::uint8_t>(random());
    c.vlan = static_cast<std::uint16_t>(random());
    c.clientMac = MacAddress(random());
    c.serverMac = MacAddress(random());
    c.tosToServer = static_cast<std::uint8_t>(random());
    c.tosToClient = static_cast<std::uint8_t>(random());
    c.clientAs = static_cast<std::uint32_t>(random());
    c.serverAs = static_cast<std::uint32_t>(random());
    for (const std::uint32_t element : onlyRecordOf(c).elements()) EXPECT_TRUE(known.contains(element)) << element;
  }
}

TEST(NtopngRecord, directionIsNotSent) {
  EXPECT_FALSE(onlyRecordOf(webConversation()).has(61)) << "it would swap upload and download";
}

TEST(NtopngRecord, ipv6HasItsOwnElements) {
  Conversation c = webConversation();
  c.client = address("2001:db8::10");
  c.server = address("2a00:1450:4001:81b::200e");
  const TlvRecord record = onlyRecordOf(c);
  EXPECT_EQ(record.number(60), 6U);
  EXPECT_EQ(record.text(27), "2001:db8::10");
  EXPECT_EQ(record.text(28), "2a00:1450:4001:81b::200e");
  EXPECT_FALSE(record.has(8));
  EXPECT_FALSE(record.has(12));
}

/// ntopng takes any text with a dot for an IPv4 address.
TEST(NtopngRecord, noIpv6AddressIsWrittenWithADottedTail) {
  Conversation c = webConversation();
  c.client = address("::ffff:10.0.0.1");
  c.server = address("::ffff:10.0.0.2");
  const TlvRecord mapped = onlyRecordOf(c);
  EXPECT_EQ(mapped.text(8), "10.0.0.1");
  EXPECT_EQ(mapped.text(12), "10.0.0.2");
  EXPECT_FALSE(mapped.has(27));

  c.client = IpAddress::v6(0, 0x0a000001);  // ::10.0.0.1, the old IPv4-compatible form
  c.server = IpAddress::v6(0x0064ff9b00000000ULL, 0x08080808);
  const TlvRecord compatible = onlyRecordOf(c);
  EXPECT_EQ(compatible.text(27), "::a00:1");
  EXPECT_EQ(compatible.text(28), "64:ff9b::808:808");
}

TEST(NtopngRecord, familiesDoNotMixUnlessOneIsUnspecified) {
  Conversation c = webConversation();
  EXPECT_TRUE(isOfOneFamily(c));
  c.server = address("2001:db8::1");
  EXPECT_FALSE(isOfOneFamily(c));
  c.client = IpAddress();
  EXPECT_TRUE(isOfOneFamily(c));
  EXPECT_EQ(onlyRecordOf(c).number(60), 6U);
  c.server = address("10.0.0.1");
  EXPECT_TRUE(isOfOneFamily(c));
  EXPECT_EQ(onlyRecordOf(c).number(60), 4U);
}

TEST(NtopngRecord, icmpHasNoPorts) {
  for (const int protocol : {1, 58}) {
    Conversation c = webConversation();
    c.protocol = static_cast<std::uint8_t>(protocol);
    c.serverPort = 0x0800;
    const TlvRecord record = onlyRecordOf(c);
    EXPECT_TRUE(record.has(7));
    EXPECT_EQ(record.number(7), 0U);
    EXPECT_EQ(record.number(11), 0U);
    EXPECT_FALSE(record.has(57550));
  }
}

TEST(NtopngRecord, onlyTcpHasTcpFlags) {
  Conversation c = webConversation();
  c.protocol = 17;
  const TlvRecord record = onlyRecordOf(c);
  EXPECT_FALSE(record.has(57550));
  EXPECT_FALSE(record.has(57551));
}

TEST(NtopngRecord, aVlanNumberThatCannotBeIsLeftOut) {
  Conversation c = webConversation();
  c.vlan = 4096;
  EXPECT_FALSE(onlyRecordOf(c).has(58));
  c.vlan = 4095;
  EXPECT_EQ(onlyRecordOf(c).number(58), 4095U);
}

TEST(NtopngRecord, anExporterWithIpv6AddressIsNotWrittenAsIpv4) {
  Conversation c = webConversation();
  c.exporterAddress = address("fd00::1");
  const TlvRecord record = onlyRecordOf(c);
  EXPECT_FALSE(record.has(130));
  EXPECT_EQ(record.text(131), "fd00::1");
  EXPECT_EQ(record.number(10), 2U);
}

TEST(NtopngRecord, exporterAndInterfacesAreInEveryRecordEvenWhenZero) {
  Conversation c = webConversation();
  c.bytesToServer = 3 * (1ULL << 32);
  c.ingressInterface = 0;
  c.egressInterface = 0;
  const auto records = recordsOf(c);
  ASSERT_THAT(records, SizeIs(4));
  for (const TlvRecord& record : records) {
    EXPECT_EQ(record.text(130), "192.168.1.1");
    EXPECT_TRUE(record.has(10));
    EXPECT_TRUE(record.has(14));
  }
  for (const TlvRecord& record : recordsOf(c, false)) {
    EXPECT_FALSE(record.has(130));
    EXPECT_FALSE(record.has(10));
    EXPECT_FALSE(record.has(14));
  }
}

/// ntopng turns TCP records whose client has the lower port and sent no SYN; that cuts interface numbers to 16 bits.
TEST(NtopngRecord, aWideInterfaceNumberIsLeftOutWhereNtopngWouldCutIt) {
  Conversation c = webConversation();
  c.ingressInterface = 436'207'616;
  EXPECT_EQ(onlyRecordOf(c).number(10), 436'207'616U);
  std::swap(c.clientPort, c.serverPort);
  EXPECT_EQ(onlyRecordOf(c).number(10), 436'207'616U) << "the client's SYN prevents the turn";
  c.tcpFlagsToServer = 0x10;
  EXPECT_EQ(onlyRecordOf(c).number(10), 0U);
  EXPECT_EQ(onlyRecordOf(c).number(14), 1U);
  c.server = address("224.0.0.251");
  EXPECT_EQ(onlyRecordOf(c).number(10), 436'207'616U) << "group addresses are not turned";
  c.server = address("8.8.8.8");
  c.protocol = 17;
  EXPECT_EQ(onlyRecordOf(c).number(10), 436'207'616U) << "UDP is not turned";
  c.protocol = 132;
  EXPECT_EQ(onlyRecordOf(c).number(10), 0U);
}

TEST(NtopngRecord, aDirectionWithoutBytesIsNotSent) {
  Conversation c = webConversation();
  c.bytesToServer = 0;
  TlvRecord record = onlyRecordOf(c);
  EXPECT_FALSE(record.has(1));
  EXPECT_FALSE(record.has(2));
  EXPECT_EQ(record.number(23), 3000U);
  c = webConversation();
  c.bytesToClient = 0;
  record = onlyRecordOf(c);
  EXPECT_FALSE(record.has(23));
  EXPECT_FALSE(record.has(24));
}

TEST(NtopngRecord, aDirectionWithBytesHasAPacket) {
  Conversation c = webConversation();
  c.packetsToServer = 0;
  c.packetsToClient = 0;
  const TlvRecord record = onlyRecordOf(c);
  EXPECT_EQ(record.number(2), 1U);
  EXPECT_EQ(record.number(24), 1U);
}

TEST(NtopngRecord, withoutBytesThereIsNoRecord) {
  Conversation c = webConversation();
  c.bytesToServer = 0;
  c.bytesToClient = 0;
  EXPECT_EQ(RecordPieces(c).count(), 0U);
}

TEST(NtopngRecord, timesAreWholeSecondsAndNeverRunBackwards) {
  Conversation c = webConversation();
  c.start = kSomeTime + std::chrono::milliseconds(999);
  c.end = kSomeTime + std::chrono::milliseconds(100);
  EXPECT_EQ(onlyRecordOf(c).number(22), 1'795'443'200U);
  EXPECT_EQ(onlyRecordOf(c).number(21), 1'795'443'200U);
  c.start = Time(std::chrono::seconds(-5));
  c.end = kSomeTime;
  EXPECT_EQ(onlyRecordOf(c).number(22), 0U);
  EXPECT_EQ(onlyRecordOf(c).number(21), 1'795'443'200U);
  c.start = kSomeTime;
  c.end = kSomeTime - std::chrono::hours(1);
  EXPECT_EQ(onlyRecordOf(c).number(21), 1'795'443'200U);
}

TEST(NtopngRecord, fiveGigabytesBecomeTwoRecordsThatShareTheTime) {
  Conversation c = webConversation();
  c.bytesToServer = 5'000'000'000;
  c.packetsToServer = 3'500'001;
  c.end = c.start + std::chrono::seconds(60);
  const auto records = recordsOf(c);
  ASSERT_THAT(records, SizeIs(2));
  EXPECT_EQ(records[0].number(1), 2'500'000'000U);
  EXPECT_EQ(records[1].number(1), 2'500'000'000U);
  EXPECT_EQ(records[0].number(2), 1'750'001U);
  EXPECT_EQ(records[1].number(2), 1'750'000U);
  EXPECT_EQ(records[0].number(22), 1'795'443'200U);
  EXPECT_EQ(records[0].number(21), 1'795'443'230U);
  EXPECT_EQ(records[1].number(22), 1'795'443'230U);
  EXPECT_EQ(records[1].number(21), 1'795'443'260U);
  EXPECT_EQ(records[0].number(23), 3000U);
  EXPECT_FALSE(records[1].has(23)) << "the small direction goes with the first record";
}

TEST(NtopngRecord, theLargestCounterThatFitsIsOneRecord) {
  Conversation c = webConversation();
  c.bytesToServer = UINT32_MAX;
  EXPECT_THAT(recordsOf(c), SizeIs(1));
  c.bytesToServer += 1;
  EXPECT_THAT(recordsOf(c), SizeIs(2));
}

TEST(NtopngRecord, aNonsenseCounterIsCutAndSaysSo) {
  Conversation c = webConversation();
  c.bytesToServer = UINT64_MAX;
  const RecordPieces pieces(c);
  EXPECT_EQ(pieces.count(), kMaxPieces);
  EXPECT_TRUE(pieces.isCut());
  EXPECT_EQ(sumUp(recordsOf(c)).bytesToServer, std::uint64_t{kMaxPieces} * UINT32_MAX);
  c.bytesToServer = std::uint64_t{kMaxPieces} * UINT32_MAX;
  EXPECT_FALSE(RecordPieces(c).isCut());
  EXPECT_EQ(sumUp(recordsOf(c)).bytesToServer, c.bytesToServer);
  c.bytesToServer = 1;
  c.packetsToServer = 1ULL << 40;
  EXPECT_TRUE(RecordPieces(c).isCut());
  EXPECT_EQ(sumUp(recordsOf(c)).bytesToServer, 1U);
}

/// Random counters of every magnitude up to the cap: what ntopng adds up is what the conversation says.
TEST(NtopngRecord, sumsOfTheRecordsEqualTheConversation) {
  std::mt19937_64 random(1);
  const auto counter = [&random](std::uint64_t atMost) { return (random() >> (random() % 64)) % (atMost + 1); };
  for (int i = 0; i < 150; ++i) {
    Conversation c = webConversation();
    c.bytesToServer = counter(std::uint64_t{kMaxPieces} * UINT32_MAX);
    c.bytesToClient = counter(std::uint64_t{kMaxPieces} * UINT32_MAX);
    // Real packets have bytes. Without packets each record claims one.
    c.packetsToServer = counter(c.bytesToServer);
    c.packetsToClient = counter(c.bytesToClient);
    c.end = c.start + std::chrono::seconds(random() % 4000);
    const RecordPieces pieces(c);
    EXPECT_FALSE(pieces.isCut());
    const auto records = recordsOf(c);
    const Sums sums = sumUp(records);
    EXPECT_EQ(sums.bytesToServer, c.bytesToServer);
    EXPECT_EQ(sums.bytesToClient, c.bytesToClient);
    const auto least = [](std::uint64_t bytes) { return (bytes + UINT32_MAX - 1) / UINT32_MAX; };
    EXPECT_EQ(sums.packetsToServer, std::max(c.packetsToServer, least(c.bytesToServer)));
    EXPECT_EQ(sums.packetsToClient, std::max(c.packetsToClient, least(c.bytesToClient)));
    if (records.empty()) continue;
    const auto seconds = static_cast<std::uint64_t>((c.end - c.start) / std::chrono::seconds(1));
    for (std::size_t k = 0; k < records.size(); ++k) {
      EXPECT_LE(records[k].number(21) - records[k].number(22), seconds / records.size() + 1) << "not its share";
      EXPECT_EQ(records[k].number(22), records[k == 0 ? 0 : k - 1].number(k == 0 ? 22 : 21));
    }
    EXPECT_EQ(records.front().number(22), 1'795'443'200U);
    EXPECT_EQ(records.back().number(21),
              static_cast<std::uint64_t>(std::chrono::floor<std::chrono::seconds>(c.end).time_since_epoch().count()));
  }
}

}  // namespace
}  // namespace soho::publisher
