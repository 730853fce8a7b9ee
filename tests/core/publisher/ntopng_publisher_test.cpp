#include "core/publisher/ntopng_publisher.h"

#include "tests/core/publisher/sample_conversation.h"
#include "tests/support/tlv_reader.h"

#include <gmock/gmock.h>

#include <memory>
#include <string>
#include <vector>

namespace soho::publisher {
namespace {

using namespace std::chrono_literals;
using flows::Conversation;
using test::kSomeTime;
using test::webConversation;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::SizeIs;

struct Message {
  std::string topic;
  std::uint32_t id = 0;
  std::vector<std::uint8_t> header;
  std::vector<std::uint8_t> payload;
};

/// Keeps what is sent and answers as told.
class RecordingSink final : public MessageSink {
 public:
  SendResult send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) override {
    Message message;
    message.topic = reinterpret_cast<const char*>(header.data());
    const std::size_t idOffset = header.size() == 28 ? 20 : 28;
    for (std::size_t i = 0; i < 4; ++i) message.id = message.id << 8 | header[idOffset + i];
    message.header.assign(header.begin(), header.end());
    message.payload.assign(payload.begin(), payload.end());
    messages.push_back(std::move(message));
    return answer;
  }

  [[nodiscard]] std::vector<Message> ofTopic(const std::string& topic) const {
    std::vector<Message> chosen;
    for (const Message& message : messages) {
      if (message.topic == topic) chosen.push_back(message);
    }
    return chosen;
  }
  [[nodiscard]] std::vector<std::uint32_t> ids() const {
    std::vector<std::uint32_t> ids;
    for (const Message& message : messages) ids.push_back(message.id);
    return ids;
  }

  SendResult answer = SendResult::Sent;
  std::vector<Message> messages;
};

std::vector<tests::TlvRecord> recordsOf(const Message& message) {
  auto records = tests::readTlv(message.payload);
  EXPECT_TRUE(records);
  return records ? std::move(*records) : std::vector<tests::TlvRecord>();
}

std::size_t recordsIn(const Message& message) { return recordsOf(message).size(); }

std::string textOf(const Message& message) { return {message.payload.begin(), message.payload.end()}; }

class NtopngPublisherTest : public ::testing::Test {
 protected:
  void publish(std::size_t count, const Conversation& conversation = webConversation()) {
    const std::vector<Conversation> batch(count, conversation);
    publisher->conversations(batch);
  }
  void publishWith(const PublisherSettings& settings) { publisher = std::make_unique<NtopngPublisher>(settings, sink); }

  RecordingSink sink;
  EventFacts facts;
  std::unique_ptr<NtopngPublisher> publisher = std::make_unique<NtopngPublisher>(PublisherSettings(), sink);
};

TEST_F(NtopngPublisherTest, twoHundredRecordsFillAMessage) {
  publish(199);
  EXPECT_THAT(sink.messages, SizeIs(0));
  publish(1);
  ASSERT_THAT(sink.messages, SizeIs(1));
  EXPECT_EQ(recordsIn(sink.messages[0]), 200U);
  publish(401);
  ASSERT_THAT(sink.messages, SizeIs(3));
  EXPECT_EQ(publisher->counters().records, 600U);
  EXPECT_EQ(publisher->counters().messages, 3U);
  EXPECT_EQ(publisher->counters().conversations, 601U);
}

TEST_F(NtopngPublisherTest, aWaitingRecordGoesOutWithin200Milliseconds) {
  publisher->tick(kSomeTime, facts);
  publish(1);
  for (const auto wait : {50ms, 100ms, 150ms}) {
    publisher->tick(kSomeTime + wait, facts);
    EXPECT_THAT(sink.ofTopic("flow"), SizeIs(0)) << wait.count();
  }
  publisher->tick(kSomeTime + 200ms, facts);
  ASSERT_THAT(sink.ofTopic("flow"), SizeIs(1));
  EXPECT_EQ(recordsIn(sink.ofTopic("flow")[0]), 1U);
  publisher->tick(kSomeTime + 400ms, facts);
  EXPECT_THAT(sink.ofTopic("flow"), SizeIs(1));
}

TEST_F(NtopngPublisherTest, aClockSetBackKeepsNothingWaiting) {
  publisher->tick(kSomeTime, facts);
  publish(1);
  publisher->tick(kSomeTime - 1h, facts);
  EXPECT_THAT(sink.ofTopic("flow"), SizeIs(1));
  EXPECT_THAT(sink.ofTopic("event"), SizeIs(2));
}

TEST_F(NtopngPublisherTest, flushSendsWhatWaitsAndNoEmptyMessage) {
  publisher->flush();
  EXPECT_THAT(sink.messages, SizeIs(0));
  publish(3);
  publisher->flush();
  publisher->flush();
  ASSERT_THAT(sink.messages, SizeIs(1));
  EXPECT_EQ(recordsIn(sink.messages[0]), 3U);
}

TEST_F(NtopngPublisherTest, aMessageStaysBelowNtopngsBuffer) {
  Conversation longest = webConversation();
  longest.client = test::address("2001:db80:1111:2222:3333:4444:5555:6666");
  longest.server = test::address("2001:db80:1111:2222:3333:4444:5555:7777");
  longest.exporterAddress = longest.server;
  longest.clientMac = MacAddress(0xffffffffffffULL);
  longest.serverMac = MacAddress(0xffffffffffffULL);
  longest.bytesToServer = longest.bytesToClient = longest.packetsToServer = longest.packetsToClient = UINT32_MAX;
  longest.vlan = 4000;
  longest.clientAs = longest.serverAs = UINT32_MAX;
  longest.tosToServer = longest.tosToClient = 255;
  longest.ingressInterface = longest.egressInterface = UINT32_MAX;
  publish(1000, longest);
  publisher->flush();
  std::size_t records = 0;
  for (const Message& message : sink.messages) {
    EXPECT_LE(message.payload.size(), kMaxPayloadBytes);
    EXPECT_LE(recordsIn(message), kMaxRecordsPerMessage);
    records += recordsIn(message);
  }
  EXPECT_EQ(records, 1000U);
}

TEST_F(NtopngPublisherTest, mutedEmptyAndMixedConversationsAreNotSent) {
  Conversation muted = webConversation();
  muted.isMuted = true;
  publish(2, muted);
  Conversation empty = webConversation();
  empty.bytesToServer = empty.bytesToClient = 0;
  publish(3, empty);
  Conversation mixed = webConversation();
  mixed.server = test::address("2001:db8::1");
  publish(4, mixed);
  publisher->flush();
  EXPECT_THAT(sink.messages, SizeIs(0));
  EXPECT_EQ(publisher->counters().mutedConversations, 2U);
  EXPECT_EQ(publisher->counters().emptyConversations, 3U);
  EXPECT_EQ(publisher->counters().mixedConversations, 4U);
  EXPECT_EQ(publisher->counters().conversations, 0U);
}

TEST_F(NtopngPublisherTest, aHugeConversationIsSplitOverMessages) {
  Conversation huge = webConversation();
  huge.bytesToServer = 300ULL << 32;
  huge.packetsToServer = 1'000'000'007;
  publish(1, huge);
  publisher->flush();
  ASSERT_THAT(sink.messages, SizeIs(2));
  std::uint64_t bytes = 0;
  std::uint64_t packets = 0;
  for (const Message& message : sink.messages) {
    for (const tests::TlvRecord& record : recordsOf(message)) {
      bytes += record.number(1);
      packets += record.number(2);
    }
  }
  EXPECT_EQ(bytes, huge.bytesToServer);
  EXPECT_EQ(packets, huge.packetsToServer);
  EXPECT_EQ(publisher->counters().conversations, 1U);
}

TEST_F(NtopngPublisherTest, aNonsenseCounterIsCountedAsCut) {
  Conversation nonsense = webConversation();
  nonsense.bytesToServer = UINT64_MAX;
  publish(1, nonsense);
  EXPECT_EQ(publisher->counters().cutConversations, 1U);
}

TEST_F(NtopngPublisherTest, flowsAndEventsShareOneCountOfIdsFromOne) {
  publisher->tick(kSomeTime, facts);
  publish(400);
  publisher->tick(kSomeTime + 5s, facts);
  publish(200);
  EXPECT_THAT(sink.ids(), ElementsAre(1, 2, 3, 4, 5));
  EXPECT_EQ(sink.messages[0].topic, "event");
  EXPECT_EQ(sink.messages[3].topic, "event");
}

TEST_F(NtopngPublisherTest, aRefusedMessageIsCountedAndLeavesAGapInTheIds) {
  publish(200);
  sink.answer = SendResult::WouldBlock;
  publish(200);
  sink.answer = SendResult::Failed;
  publish(200);
  sink.messages.clear();
  sink.answer = SendResult::Sent;
  publish(200);
  EXPECT_THAT(sink.ids(), ElementsAre(4));
  EXPECT_EQ(publisher->counters().wouldBlock, 1U);
  EXPECT_EQ(publisher->counters().failed, 1U);
  EXPECT_EQ(publisher->counters().lostRecords, 400U);
  EXPECT_EQ(publisher->counters().records, 400U);
  EXPECT_EQ(publisher->counters().messages, 2U);
}

TEST_F(NtopngPublisherTest, messagesThatNobodyHeardAreCountedApart) {
  sink.answer = SendResult::Unheard;
  publisher->tick(kSomeTime, facts);
  publish(200);
  EXPECT_EQ(publisher->counters().unheard, 2U);
  EXPECT_EQ(publisher->counters().unheardRecords, 200U);
  EXPECT_EQ(publisher->counters().records, 0U);
  EXPECT_EQ(publisher->counters().messages, 0U);
  EXPECT_EQ(publisher->counters().events, 0U);
  EXPECT_EQ(publisher->counters().lostRecords, 0U);
}

TEST_F(NtopngPublisherTest, anEventGoesOutAtOnceAndThenEveryFiveSeconds) {
  for (int i = 0; i <= 300; ++i) publisher->tick(kSomeTime + i * 50ms, facts);
  EXPECT_THAT(sink.ofTopic("event"), SizeIs(4));
  EXPECT_EQ(publisher->counters().events, 4U);
}

TEST_F(NtopngPublisherTest, anEventCanBeAskedForWhenNtopngBeginsToListen) {
  publisher->tick(kSomeTime, facts);
  publisher->tick(kSomeTime + 1s, facts);
  EXPECT_THAT(sink.ofTopic("event"), SizeIs(1));
  publisher->sendEventSoon();
  publisher->tick(kSomeTime + 1050ms, facts);
  publisher->tick(kSomeTime + 1100ms, facts);
  EXPECT_THAT(sink.ofTopic("event"), SizeIs(2));
}

TEST_F(NtopngPublisherTest, theEventTellsTheRateOfPublishedTraffic) {
  publisher->tick(kSomeTime, facts);
  EXPECT_THAT(textOf(sink.messages.back()), HasSubstr(R"("avg":{"bps":0,"pps":0})"));
  publish(10);
  publisher->tick(kSomeTime + 5s, facts);
  EXPECT_THAT(textOf(sink.ofTopic("event").back()), HasSubstr(R"("avg":{"bps":64000,"pps":30})"));
  publisher->tick(kSomeTime + 10s, facts);
  EXPECT_THAT(textOf(sink.ofTopic("event").back()), HasSubstr(R"("avg":{"bps":0,"pps":0})"));
}

TEST_F(NtopngPublisherTest, theLongHeaderFormIsUsedForEverything) {
  publishWith({.header = HeaderForm::Bytes36, .sourceId = 9, .hasExporterIds = true, .activeTimeout = {}});
  publisher->tick(kSomeTime, facts);
  publish(200);
  ASSERT_THAT(sink.messages, SizeIs(2));
  for (const Message& message : sink.messages) {
    EXPECT_THAT(message.header, SizeIs(36));
    EXPECT_EQ(message.header[16], 4);
    EXPECT_EQ(message.header[32], 9);
  }
  EXPECT_EQ(sink.messages[0].header[17], 0);
  EXPECT_EQ(sink.messages[1].header[17], 2);
}

TEST_F(NtopngPublisherTest, exporterIdsCanBeLeftOut) {
  publishWith({.header = HeaderForm::Bytes28, .sourceId = 0, .hasExporterIds = false, .activeTimeout = {}});
  publish(200);
  for (const tests::TlvRecord& record : recordsOf(sink.messages.at(0))) {
    EXPECT_FALSE(record.has(130));
    EXPECT_FALSE(record.has(10));
  }
}

TEST_F(NtopngPublisherTest, activeTimeoutComesFromTheExporterThenTheUserThenTheRecords) {
  EXPECT_EQ(publisher->activeTimeout(facts), 60s);
  facts.longestRecord = 125s;
  EXPECT_EQ(publisher->activeTimeout(facts), 125s);
  publishWith({.header = HeaderForm::Bytes28, .sourceId = 0, .hasExporterIds = true, .activeTimeout = 30s});
  EXPECT_EQ(publisher->activeTimeout(facts), 30s);
  facts.exporterActiveTimeout = 300s;
  EXPECT_EQ(publisher->activeTimeout(facts), 300s);
  facts.scanInterval = 60s;
  publisher->tick(kSomeTime, facts);
  EXPECT_THAT(textOf(sink.messages.back()), HasSubstr(R"("idle":190,)"));
}

TEST_F(NtopngPublisherTest, theLongestActiveTimeoutOfAnyExporterIsInForce) {
  facts.exporterActiveTimeout = 30s;
  EXPECT_EQ(publisher->activeTimeout(facts), 30s) << "told of all there are";
  facts.longestRecord = Duration::zero();
  EXPECT_EQ(publisher->activeTimeout(facts), 60s) << "another one has only begun";
  facts.longestRecord = 125s;
  EXPECT_EQ(publisher->activeTimeout(facts), 125s);
  publishWith({.header = HeaderForm::Bytes28, .sourceId = 0, .hasExporterIds = true, .activeTimeout = 40s});
  EXPECT_EQ(publisher->activeTimeout(facts), 40s) << "the user knows the other one";
}

TEST_F(NtopngPublisherTest, timeoutsAbove570SecondsMakeNtopngSplitFlows) {
  facts.exporterActiveTimeout = 570s;
  EXPECT_FALSE(publisher->isSplittingFlows(facts));
  facts.exporterActiveTimeout = 571s;
  EXPECT_TRUE(publisher->isSplittingFlows(facts));
}

}  // namespace
}  // namespace soho::publisher
