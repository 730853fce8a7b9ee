// Stands where ntopng stands in the benchmark: binds a SUB socket, takes everything and looks at headers only.
//   zmq_reader ENDPOINT   prints what it got as one line of JSON after SIGTERM or SIGINT
#include <zmq.hpp>

#include <cerrno>
#include <csignal>
#include <cstdint>
#include <cstdio>
#include <map>
#include <string_view>

namespace {

volatile std::sig_atomic_t isStopped = 0;

struct Totals {
  unsigned long long flowMessages = 0;
  unsigned long long eventMessages = 0;
  unsigned long long otherMessages = 0;
  unsigned long long payloadBytes = 0;
  unsigned long long missedMessages = 0;  ///< Gaps in the message ids, as ntopng counts them.
};

/// ntopng's 28-byte header: topic 16, version, padding, size, message id big-endian at 20, source id at 24; the 36-byte
/// one has the message id at 28 and the source id at 32.
void account(const zmq::message_t& header, std::size_t payloadBytes, std::map<std::uint32_t, std::uint32_t>& lastIds,
             Totals& totals) {
  const auto* bytes = header.data<std::uint8_t>();
  const std::size_t idAt = header.size() == 36 ? 28 : 20;
  if (header.size() != 28 && header.size() != 36) {
    ++totals.otherMessages;
    return;
  }
  const auto u32 = [&](std::size_t at) {
    return static_cast<std::uint32_t>(bytes[at]) << 24 | static_cast<std::uint32_t>(bytes[at + 1]) << 16 |
           static_cast<std::uint32_t>(bytes[at + 2]) << 8 | bytes[at + 3];
  };
  const std::uint32_t id = u32(idAt);
  std::uint32_t& last = lastIds.try_emplace(u32(idAt + 4), id - 1).first->second;
  if (id > last) totals.missedMessages += id - last - 1;
  last = id;
  totals.payloadBytes += payloadBytes;
  const std::string_view topic(reinterpret_cast<const char*>(bytes), 5);
  if (topic.starts_with("flow")) {
    ++totals.flowMessages;
  } else if (topic == "event") {
    ++totals.eventMessages;
  } else {
    ++totals.otherMessages;
  }
}

/// False when nothing came in time, or a signal came instead.
bool receive(zmq::socket_t& socket, zmq::message_t& message) {
  try {
    return socket.recv(message).has_value();
  } catch (const zmq::error_t& error) {
    if (error.num() == EINTR) return false;
    throw;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::fputs("usage: zmq_reader tcp://127.0.0.1:PORT\n", stderr);
    return 2;
  }
  try {
    zmq::context_t context;
    zmq::socket_t socket(context, zmq::socket_type::sub);
    socket.set(zmq::sockopt::subscribe, "");
    socket.set(zmq::sockopt::rcvtimeo, 100);
    socket.bind(argv[1]);
    std::fputs("listening\n", stderr);
    for (const int signal : {SIGTERM, SIGINT}) {
      std::signal(signal, [](int) { isStopped = 1; });
    }
    Totals totals;
    std::map<std::uint32_t, std::uint32_t> lastIds;
    zmq::message_t header;
    zmq::message_t payload;
    for (;;) {
      if (!receive(socket, header)) {
        if (isStopped != 0) break;  // only when everything that waits is taken
        continue;
      }
      std::size_t payloadBytes = 0;
      while (header.more() && receive(socket, payload)) {
        payloadBytes += payload.size();
        if (!payload.more()) break;
      }
      account(header, payloadBytes, lastIds, totals);
    }
    std::printf(
        "{\"flow_messages\":%llu,\"event_messages\":%llu,\"other_messages\":%llu,\"payload_bytes\":%llu,"
        "\"missed_messages\":%llu}\n",
        totals.flowMessages, totals.eventMessages, totals.otherMessages, totals.payloadBytes, totals.missedMessages);
  } catch (const zmq::error_t& error) {
    std::fprintf(stderr, "zmq_reader: %s: %s\n", argv[1], error.what());
    return 1;
  }
  return 0;
}
