#include "core/publisher/zmq_socket.h"

#include <zmq.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <set>
#include <string_view>
#include <utility>

namespace soho::publisher {
namespace {

constexpr int kLingerMs = 500;
constexpr int kNoLingerMs = 0;
constexpr int kReconnectMs = 200;
constexpr int kReconnectMaxMs = 2000;
constexpr int kConnectTimeoutMs = 5000;
constexpr std::size_t kKeyLength = 40;  // Z85
/// As ntopng sets them on its side.
constexpr int kKeepaliveIdleSeconds = 30;
constexpr int kKeepaliveProbes = 3;
constexpr int kKeepaliveIntervalSeconds = 3;
/// What comes in are subscriptions of a few bytes; nobody may make us hold more.
constexpr std::int64_t kMaxIncomingBytes = 1024;
constexpr std::size_t kMaxTopics = 64;
constexpr int kMaxMessagesPerPoll = 1000;
constexpr std::string_view kFlowTopic = "flow";
constexpr const char* kMonitorEndpoint = "inproc://monitor";

ErrorCode bindErrorCode(int error, std::string_view endpoint) {
  switch (error) {
    case EADDRINUSE:
      return ErrorCode::PortInUse;
    case EADDRNOTAVAIL:
    case ENODEV:
      return ErrorCode::AddressNotLocal;
    case EACCES:
      return endpoint.starts_with("ipc://") ? ErrorCode::NoPermission : ErrorCode::PortNeedsPrivilege;
    case EINVAL:
    case ENOENT:
      return ErrorCode::BadOption;
    default:
      return ErrorCode::SocketFailed;
  }
}

}  // namespace

class ZmqSocket::State {
 public:
  explicit State(Time now) : m_socket(m_context, zmq::socket_type::xpub), m_events(m_context, zmq::socket_type::pair) {
    m_link.since = now;
  }
  ~State() { zmq_socket_monitor(m_socket.handle(), nullptr, 0); }
  State(const State&) = delete;
  State& operator=(const State&) = delete;

  void setOptions(const ZmqSettings& settings);
  Result<void> openEndpoint(const ZmqEndpoint& endpoint, SocketMode mode);
  SendResult send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload);
  void poll(Time now);
  void abandon() { zmq_setsockopt(m_socket.handle(), ZMQ_LINGER, &kNoLingerMs, sizeof kNoLingerMs); }

  NtopngLink m_link;
  std::vector<std::string> m_boundEndpoints;

 private:
  void readEvents();
  void readSubscriptions();
  [[nodiscard]] bool isHeard() const { return !m_topics.empty(); }
  [[nodiscard]] bool isListening() const;

  // Destroyed from below: the context waits for the sockets before it ends.
  zmq::context_t m_context;
  zmq::socket_t m_socket;
  zmq::socket_t m_events;
  std::set<std::string, std::less<>> m_topics;  ///< Prefixes somebody has subscribed to.
};

void ZmqSocket::State::setOptions(const ZmqSettings& settings) {
  namespace option = zmq::sockopt;
  m_socket.set(option::xpub_nodrop, true);  // A full queue is refused and counted, not dropped in silence.
  m_socket.set(option::immediate, true);    // Nothing piles up for an ntopng that is gone, to be shown hours late.
  m_socket.set(option::sndhwm, settings.highWaterMark);
  m_socket.set(option::linger, kLingerMs);
  m_socket.set(option::maxmsgsize, kMaxIncomingBytes);
  m_socket.set(option::reconnect_ivl, kReconnectMs);
  m_socket.set(option::reconnect_ivl_max, kReconnectMaxMs);
  m_socket.set(option::connect_timeout, kConnectTimeoutMs);
  m_socket.set(option::tcp_keepalive, 1);
  m_socket.set(option::tcp_keepalive_idle, kKeepaliveIdleSeconds);
  m_socket.set(option::tcp_keepalive_cnt, kKeepaliveProbes);
  m_socket.set(option::tcp_keepalive_intvl, kKeepaliveIntervalSeconds);
  if (!settings.curveServerKey.empty()) {
    std::array<char, kKeyLength + 1> publicKey{};
    std::array<char, kKeyLength + 1> secretKey{};
    // Any pair will do: ntopng lets in whoever knows its own key.
    if (zmq_curve_keypair(publicKey.data(), secretKey.data()) != 0) throw zmq::error_t();
    m_socket.set(option::curve_serverkey, settings.curveServerKey);
    m_socket.set(option::curve_publickey, publicKey.data());
    m_socket.set(option::curve_secretkey, secretKey.data());
  }
  constexpr int kWatched = ZMQ_EVENT_CONNECTED | ZMQ_EVENT_ACCEPTED | ZMQ_EVENT_DISCONNECTED;
  if (zmq_socket_monitor(m_socket.handle(), kMonitorEndpoint, kWatched) != 0) throw zmq::error_t();
  m_events.connect(kMonitorEndpoint);
}

Result<void> ZmqSocket::State::openEndpoint(const ZmqEndpoint& endpoint, SocketMode mode) try {
  m_socket.set(zmq::sockopt::ipv6, endpoint.isIpv6);
  if (mode == SocketMode::Connect) {
    m_socket.connect(endpoint.text);
  } else {
    m_socket.bind(endpoint.text);
    m_boundEndpoints.push_back(m_socket.get(zmq::sockopt::last_endpoint));
  }
  return {};
} catch (const zmq::error_t& error) {
  return failure(bindErrorCode(error.num(), endpoint.text), endpoint.text, error.what());
}

SendResult ZmqSocket::State::send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) try {
  if (!isHeard()) readSubscriptions();
  using zmq::send_flags;
  if (!m_socket.send(zmq::const_buffer(header.data(), header.size()), send_flags::dontwait | send_flags::sndmore))
    return SendResult::WouldBlock;
  // Queues are counted in whole messages, so the second frame always fits where the first did.
  if (!m_socket.send(zmq::const_buffer(payload.data(), payload.size()), send_flags::dontwait))
    return SendResult::Failed;
  return isHeard() ? SendResult::Sent : SendResult::Unheard;
} catch (const zmq::error_t&) {
  return SendResult::Failed;
}

void ZmqSocket::State::poll(Time now) {
  try {
    readEvents();
    readSubscriptions();
  } catch (const zmq::error_t&) {
    // Interrupted by a signal or the context is ending: the next call reads on.
  }
  LinkState state = LinkState::NotConnected;
  if (isListening()) {
    state = LinkState::Listening;
  } else if (m_link.connections != 0) {
    state = LinkState::ConnectedNotListening;
  }
  if (state == m_link.state) return;
  m_link.state = state;
  m_link.since = now;
}

/// Socket monitor messages: a frame with the event's number (16 bits, host order) and value, and one with the endpoint.
void ZmqSocket::State::readEvents() {
  zmq::message_t frame;
  for (int i = 0; i < kMaxMessagesPerPoll && m_events.recv(frame, zmq::recv_flags::dontwait); ++i) {
    std::uint16_t event = 0;
    if (frame.size() >= sizeof event) std::memcpy(&event, frame.data(), sizeof event);
    if (frame.more()) (void)m_events.recv(frame);
    if (event == ZMQ_EVENT_CONNECTED || event == ZMQ_EVENT_ACCEPTED) ++m_link.connections;
    if (event == ZMQ_EVENT_DISCONNECTED) {
      if (m_link.connections != 0) --m_link.connections;
      ++m_link.disconnects;
    }
  }
}

/// Each message is 1 (subscribe) or 0 (unsubscribe) and a topic; ZeroMQ tells the first and the last of equal ones, and
/// unsubscribes for a connection that is lost.
void ZmqSocket::State::readSubscriptions() {
  zmq::message_t message;
  for (int i = 0; i < kMaxMessagesPerPoll && m_socket.recv(message, zmq::recv_flags::dontwait); ++i) {
    const std::string_view text = message.to_string_view();
    if (text.empty()) continue;
    const std::string topic(text.substr(1));
    if (text.front() == '\0') {
      m_topics.erase(topic);
    } else if (text.front() == '\1' && m_topics.size() < kMaxTopics) {
      m_topics.insert(topic);
    }
  }
}

bool ZmqSocket::State::isListening() const {
  return std::ranges::any_of(m_topics, [](const std::string& topic) { return kFlowTopic.starts_with(topic); });
}

Result<std::unique_ptr<ZmqSocket>> ZmqSocket::open(const ZmqSettings& settings, Time now) {
  if (settings.endpoints.empty()) return failure(ErrorCode::BadOption, "", "no endpoint is given");
  std::unique_ptr<State> state;
  try {
    state = std::make_unique<State>(now);
    state->setOptions(settings);
  } catch (const zmq::error_t& error) {
    return failure(ErrorCode::SocketFailed, settings.endpoints.front(), error.what());
  }
  for (const std::string& text : settings.endpoints) {
    const auto endpoint = ZmqEndpoint::parse(text, settings.mode);
    if (!endpoint) return Unexpected(endpoint.error());
    if (const auto opened = state->openEndpoint(*endpoint, settings.mode); !opened) return Unexpected(opened.error());
  }
  return std::unique_ptr<ZmqSocket>(new ZmqSocket(std::move(state)));
}

ZmqSocket::ZmqSocket(std::unique_ptr<State> state) : m_state(std::move(state)) {}

ZmqSocket::~ZmqSocket() = default;

void ZmqSocket::abandon() { m_state->abandon(); }

SendResult ZmqSocket::send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) {
  return m_state->send(header, payload);
}

void ZmqSocket::poll(Time now) { m_state->poll(now); }

const NtopngLink& ZmqSocket::link() const { return m_state->m_link; }

const std::vector<std::string>& ZmqSocket::boundEndpoints() const { return m_state->m_boundEndpoints; }

}  // namespace soho::publisher
