#include "core/publisher/zmq_socket.h"

#include "core/publisher/ntopng_publisher.h"
#include "tests/core/publisher/sample_conversation.h"
#include "tests/support/failing_disk.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>
#include <zmq.hpp>

#include <array>
#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <vector>

namespace soho::publisher {
namespace {

using namespace std::chrono_literals;
using test::kSomeTime;
using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::SizeIs;

constexpr auto kDeadline = 10s;

constexpr std::array kNtopngTopics = {"flow",  "event",           "counter",     "template", "option",
                                      "hello", "listening-ports", "snmp-ifaces", "message"};

/// Stands where ntopng stands: a SUB socket with ntopng's nine subscriptions.
class Subscriber {
 public:
  explicit Subscriber(int receiveHighWaterMark = 1000) : m_socket(m_context, zmq::socket_type::sub) {
    m_socket.set(zmq::sockopt::rcvhwm, receiveHighWaterMark);
    m_socket.set(zmq::sockopt::linger, 0);
    m_socket.set(zmq::sockopt::ipv6, true);
    s_all.insert(this);
  }
  ~Subscriber() { s_all.erase(this); }
  Subscriber(const Subscriber&) = delete;
  Subscriber& operator=(const Subscriber&) = delete;

  /// A ZeroMQ socket answers new connections only while it is used: ntopng polls its own all the time.
  static void keepAllAwake() {
    for (const Subscriber* subscriber : s_all) (void)subscriber->m_socket.get(zmq::sockopt::events);
  }
  std::string bind(const std::string& endpoint = "tcp://127.0.0.1:*") {
    m_socket.bind(endpoint);
    return m_socket.get(zmq::sockopt::last_endpoint);
  }
  void connect(const std::string& endpoint) { m_socket.connect(endpoint); }
  void listen() {
    for (const char* topic : kNtopngTopics) m_socket.set(zmq::sockopt::subscribe, topic);
  }
  void stopListening() {
    for (const char* topic : kNtopngTopics) m_socket.set(zmq::sockopt::unsubscribe, topic);
  }
  /// All frames of the next message; empty when none has come yet.
  std::vector<std::string> tryReceive() {
    std::vector<std::string> frames;
    zmq::message_t frame;
    do {
      if (!m_socket.recv(frame, zmq::recv_flags::dontwait)) return {};
      frames.push_back(frame.to_string());
    } while (frame.more());
    return frames;
  }

 private:
  static inline std::set<const Subscriber*> s_all;
  zmq::context_t m_context;
  zmq::socket_t m_socket;
};

/// The message id of a 28-byte header.
std::uint32_t messageIdOf(const std::string& header) {
  std::uint32_t id = 0;
  for (std::size_t i = 20; i < 24; ++i) id = id << 8 | static_cast<std::uint8_t>(header.at(i));
  return id;
}

class ZmqSocketTest : public ::testing::Test {
 protected:
  void open(const std::string& endpoint, SocketMode mode, int highWaterMark = 400) {
    auto opened = ZmqSocket::open({{endpoint}, mode, {}, highWaterMark}, kSomeTime);
    ASSERT_TRUE(opened) << opened.error().detail;
    socket = std::move(*opened);
  }

  /// Polls until it is so; false at the deadline. Each poll is a second later, for `since`.
  bool becomes(const std::function<bool()>& isSo) {
    const auto deadline = std::chrono::steady_clock::now() + kDeadline;
    while (std::chrono::steady_clock::now() < deadline) {
      now += 1s;
      socket->poll(now);
      Subscriber::keepAllAwake();
      if (isSo()) return true;
      std::this_thread::yield();
    }
    return false;
  }
  bool becomes(LinkState state) {
    return becomes([this, state] { return socket->link().state == state; });
  }

  /// Empty at the deadline.
  static std::vector<std::string> nextOf(Subscriber& ntopng) {
    const auto deadline = std::chrono::steady_clock::now() + kDeadline;
    while (std::chrono::steady_clock::now() < deadline) {
      if (auto frames = ntopng.tryReceive(); !frames.empty()) return frames;
      std::this_thread::yield();
    }
    return {};
  }

  SendResult send(const std::string& header, const std::string& payload) {
    const auto bytesOf = [](const std::string& text) {
      return std::span(reinterpret_cast<const std::uint8_t*>(text.data()), text.size());
    };
    return socket->send(bytesOf(header), bytesOf(payload));
  }

  std::unique_ptr<ZmqSocket> socket;
  Time now = kSomeTime;
};

TEST_F(ZmqSocketTest, connectsAndDeliversBothFrames) {
  Subscriber ntopng;
  open(ntopng.bind(), SocketMode::Connect);
  EXPECT_EQ(socket->link().state, LinkState::NotConnected);
  EXPECT_EQ(socket->link().since, kSomeTime);
  ntopng.listen();
  ASSERT_TRUE(becomes(LinkState::Listening));
  EXPECT_GT(socket->link().since, kSomeTime);
  EXPECT_EQ(send("flow-header", "payload"), SendResult::Sent);
  EXPECT_THAT(nextOf(ntopng), ElementsAre("flow-header", "payload"));
  EXPECT_THAT(socket->boundEndpoints(), IsEmpty());
}

TEST_F(ZmqSocketTest, bindsAndTakesSeveralNtopngs) {
  open("tcp://127.0.0.1:*", SocketMode::Bind);
  ASSERT_THAT(socket->boundEndpoints(), SizeIs(1));
  std::array<Subscriber, 2> ntopngs;
  for (Subscriber& ntopng : ntopngs) {
    ntopng.listen();
    ntopng.connect(socket->boundEndpoints()[0]);
  }
  ASSERT_TRUE(becomes([this] { return socket->link().connections == 2; }));
  ASSERT_TRUE(becomes(LinkState::Listening));
  // ZeroMQ does not tell equal subscriptions apart: send until both have heard.
  std::array<bool, 2> hasHeard{};
  EXPECT_TRUE(becomes([&] {
    EXPECT_EQ(send("flow", "x"), SendResult::Sent);
    for (std::size_t i = 0; i < 2; ++i) hasHeard[i] = hasHeard[i] || !ntopngs[i].tryReceive().empty();
    return hasHeard[0] && hasHeard[1];
  }));
}

TEST_F(ZmqSocketTest, feedsSeveralEndpoints) {
  std::array<Subscriber, 2> ntopngs;
  ZmqSettings settings;
  for (Subscriber& ntopng : ntopngs) {
    ntopng.listen();
    settings.endpoints.push_back(ntopng.bind());
  }
  auto opened = ZmqSocket::open(settings, kSomeTime);
  ASSERT_TRUE(opened);
  socket = std::move(*opened);
  std::array<bool, 2> hasHeard{};
  EXPECT_TRUE(becomes([&] {
    EXPECT_NE(send("flow", "x"), SendResult::Failed);
    for (std::size_t i = 0; i < 2; ++i) hasHeard[i] = hasHeard[i] || !ntopngs[i].tryReceive().empty();
    return hasHeard[0] && hasHeard[1];
  }));
  EXPECT_EQ(socket->link().connections, 2U);
}

TEST_F(ZmqSocketTest, linkTellsWhatNtopngDoes) {
  auto ntopng = std::make_unique<Subscriber>();
  open(ntopng->bind(), SocketMode::Connect);
  ASSERT_TRUE(becomes(LinkState::ConnectedNotListening));
  const Time connectedSince = socket->link().since;
  ntopng->listen();
  ASSERT_TRUE(becomes(LinkState::Listening));
  EXPECT_GT(socket->link().since, connectedSince);
  ntopng->stopListening();
  ASSERT_TRUE(becomes(LinkState::ConnectedNotListening));
  EXPECT_EQ(socket->link().disconnects, 0U);
  ntopng.reset();
  ASSERT_TRUE(becomes(LinkState::NotConnected));
  EXPECT_EQ(socket->link().disconnects, 1U);
  EXPECT_EQ(socket->link().connections, 0U);
}

TEST_F(ZmqSocketTest, otherSubscriptionsThanFlowsAreNotListening) {
  open("tcp://127.0.0.1:*", SocketMode::Bind);
  zmq::context_t context;
  zmq::socket_t other(context, zmq::socket_type::sub);
  other.set(zmq::sockopt::subscribe, "weather");
  other.connect(socket->boundEndpoints()[0]);
  ASSERT_TRUE(becomes(LinkState::ConnectedNotListening));
  ASSERT_TRUE(becomes([this] { return send("weather", "x") == SendResult::Sent; }));
  EXPECT_EQ(socket->link().state, LinkState::ConnectedNotListening);
}

TEST_F(ZmqSocketTest, whatIsSentBeforeNtopngListensIsUnheard) {
  Subscriber ntopng;
  open(ntopng.bind(), SocketMode::Connect);
  EXPECT_EQ(send("flow", "too early"), SendResult::Unheard);
  ASSERT_TRUE(becomes(LinkState::ConnectedNotListening));
  EXPECT_EQ(send("flow", "still too early"), SendResult::Unheard);
  ntopng.listen();
  ASSERT_TRUE(becomes([this] { return send("flow", "heard") == SendResult::Sent; }));
  EXPECT_THAT(nextOf(ntopng), ElementsAre("flow", "heard"));
}

TEST_F(ZmqSocketTest, ntopngMayGoAndComeBack) {
  for (const SocketMode mode : {SocketMode::Connect, SocketMode::Bind}) {
    auto ntopng = std::make_unique<Subscriber>();
    std::string endpoint;
    if (mode == SocketMode::Connect) {
      endpoint = ntopng->bind();
      open(endpoint, mode);
    } else {
      open("tcp://127.0.0.1:*", mode);
      endpoint = socket->boundEndpoints()[0];
      ntopng->connect(endpoint);
    }
    ntopng->listen();
    ASSERT_TRUE(becomes(LinkState::Listening));
    ntopng.reset();
    ASSERT_TRUE(becomes(LinkState::NotConnected));
    // Nothing is kept for later: it would show up in ntopng as traffic of that later time.
    EXPECT_EQ(send("flow", "while away"), SendResult::Unheard);
    ntopng = std::make_unique<Subscriber>();
    ntopng->listen();
    if (mode == SocketMode::Connect) {
      ntopng->bind(endpoint);
    } else {
      ntopng->connect(endpoint);
    }
    ASSERT_TRUE(becomes(LinkState::Listening));
    EXPECT_EQ(send("flow", "after"), SendResult::Sent);
    EXPECT_THAT(nextOf(*ntopng), ElementsAre("flow", "after"));
    EXPECT_EQ(socket->link().disconnects, 1U);
  }
}

TEST_F(ZmqSocketTest, speaksIpv6) {
  Subscriber ntopng;
  ntopng.listen();
  open(ntopng.bind("tcp://[::1]:*"), SocketMode::Connect);
  ASSERT_TRUE(becomes(LinkState::Listening));
  open("tcp://[::1]:*", SocketMode::Bind);
  EXPECT_THAT(socket->boundEndpoints()[0], HasSubstr("[::1]"));
}

TEST_F(ZmqSocketTest, aSubscriberThatFloodsIsCutOff) {
  open("tcp://127.0.0.1:*", SocketMode::Bind);
  zmq::context_t context;
  zmq::socket_t flooder(context, zmq::socket_type::xsub);
  flooder.set(zmq::sockopt::linger, 0);
  flooder.connect(socket->boundEndpoints()[0]);
  ASSERT_TRUE(becomes([this] { return socket->link().connections != 0; }));
  flooder.send(zmq::buffer("\1" + std::string(100'000, 'x')));
  EXPECT_TRUE(becomes([this] { return socket->link().disconnects != 0; }));
}

/// The whole chain at ntopng's limit: refused messages are counted and leave gaps in the ids of exactly their number.
TEST_F(ZmqSocketTest, aListenerThatDoesNotReadMakesCountedGaps) {
  Subscriber ntopng(1);
  ntopng.listen();
  open(ntopng.bind(), SocketMode::Connect, 2);
  ASSERT_TRUE(becomes(LinkState::Listening));
  NtopngPublisher publisher({}, *socket);
  const std::vector<flows::Conversation> batch(kMaxRecordsPerMessage, test::webConversation());
  // The kernel's socket buffers take some megabytes before anything is refused.
  ASSERT_TRUE(becomes([&] {
    publisher.conversations(batch);
    return publisher.counters().wouldBlock >= 10;
  }));

  std::vector<std::uint32_t> ids;
  const auto receiveAll = [&] {
    for (auto frames = ntopng.tryReceive(); !frames.empty(); frames = ntopng.tryReceive()) {
      ids.push_back(messageIdOf(frames[0]));
    }
  };
  const std::uint64_t sentBefore = publisher.counters().messages;
  ASSERT_TRUE(becomes([&] {
    receiveAll();
    return ids.size() == sentBefore;
  }));
  ASSERT_TRUE(becomes([&] {
    publisher.conversations(batch);
    return publisher.counters().messages > sentBefore;
  }));
  ASSERT_TRUE(becomes([&] {
    receiveAll();
    return ids.size() == publisher.counters().messages;
  }));

  std::uint64_t missing = ids.front() - 1;
  for (std::size_t i = 1; i < ids.size(); ++i) missing += ids[i] - ids[i - 1] - 1;
  EXPECT_EQ(missing, publisher.counters().wouldBlock);
  EXPECT_EQ(publisher.counters().lostRecords, publisher.counters().wouldBlock * kMaxRecordsPerMessage);
  EXPECT_EQ(publisher.counters().failed, 0U);
}

TEST_F(ZmqSocketTest, closingDoesNotWaitForAListenerThatDoesNotRead) {
  Subscriber ntopng(1);
  ntopng.listen();
  open(ntopng.bind(), SocketMode::Connect, 2);
  ASSERT_TRUE(becomes(LinkState::Listening));
  const std::string payload(100'000, 'x');
  ASSERT_TRUE(becomes([&] { return send("flow", payload) == SendResult::WouldBlock; }));
  const auto before = std::chrono::steady_clock::now();
  socket.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - before, 3s);
}

TEST_F(ZmqSocketTest, anAbandonedSocketEndsAtOnce) {
  Subscriber ntopng(1);
  ntopng.listen();
  open(ntopng.bind(), SocketMode::Connect, 2);
  ASSERT_TRUE(becomes(LinkState::Listening));
  const std::string payload(100'000, 'x');
  ASSERT_TRUE(becomes([&] { return send("flow", payload) == SendResult::WouldBlock; }));
  const auto before = std::chrono::steady_clock::now();
  socket->abandon();
  socket.reset();
  EXPECT_LT(std::chrono::steady_clock::now() - before, 300ms);
}

TEST_F(ZmqSocketTest, whatWaitsAtTheEndStillGoesOut) {
  Subscriber ntopng;
  ntopng.listen();
  open(ntopng.bind(), SocketMode::Connect);
  ASSERT_TRUE(becomes(LinkState::Listening));
  for (int i = 0; i < 50; ++i) EXPECT_EQ(send("flow", std::to_string(i)), SendResult::Sent);
  socket.reset();
  for (int i = 0; i < 50; ++i) EXPECT_THAT(nextOf(ntopng), ElementsAre("flow", std::to_string(i)));
}

ErrorCode errorOf(const std::string& endpoint, SocketMode mode) {
  const auto opened = ZmqSocket::open({{endpoint}, mode, {}, 400}, kSomeTime);
  EXPECT_FALSE(opened) << endpoint;
  if (opened) return ErrorCode::Unknown;
  EXPECT_EQ(opened.error().place, endpoint);
  EXPECT_FALSE(opened.error().detail.empty());
  return opened.error().code;
}

TEST_F(ZmqSocketTest, saysWhyAnEndpointCannotBeOpened) {
  EXPECT_EQ(errorOf("tcp://nowhere", SocketMode::Connect), ErrorCode::BadOption);
  EXPECT_EQ(errorOf("tcp://192.0.2.1:5556", SocketMode::Bind), ErrorCode::AddressNotLocal);
  open("tcp://127.0.0.1:*", SocketMode::Bind);
  EXPECT_EQ(errorOf(socket->boundEndpoints()[0], SocketMode::Bind), ErrorCode::PortInUse);
  const auto withoutEndpoint = ZmqSocket::open({}, kSomeTime);
  ASSERT_FALSE(withoutEndpoint);
  EXPECT_EQ(withoutEndpoint.error().code, ErrorCode::BadOption);
}

TEST_F(ZmqSocketTest, aFolderThatMayNotBeWrittenRefusesALocalSocket) {
  const tests::TemporaryFolder folder;
  std::filesystem::permissions(folder.path(), std::filesystem::perms::owner_read | std::filesystem::perms::owner_exec);
  const tests::OrdinaryUser user;
  EXPECT_EQ(errorOf("ipc://" + (folder / "ntopng.sock").string(), SocketMode::Bind), ErrorCode::NoPermission);
}

}  // namespace
}  // namespace soho::publisher
