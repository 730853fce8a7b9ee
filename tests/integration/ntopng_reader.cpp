// Stands where ntopng stands: binds a SUB socket, or connects one as ntopng does without the c after its -i,
// subscribes, and prints what it reads, one line of JSON for each message's header, each flow record (read by libndpi)
// and each event. Ends at SIGTERM.
//   ntopng_reader [connect] tcp://127.0.0.1:PORT
#include "tests/support/tlv_reader.h"

#include <zmq.hpp>

#include <cerrno>
#include <csignal>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <string_view>

namespace {

volatile std::sig_atomic_t isStopped = 0;

void printRecord(const soho::tests::TlvRecord& record) {
  const char* separator = "{";
  for (const auto& [element, value] : record.items) {
    if (value.isText) {
      std::printf("%s\"%u\":\"%s\"", separator, element, value.text.c_str());
    } else {
      std::printf("%s\"%u\":%llu", separator, element, static_cast<unsigned long long>(value.number));
    }
    separator = ",";
  }
  std::puts("}");
}

/// Both forms have the version behind the topic's 16 bytes and the source id, little-endian, at their end.
void printHeader(const zmq::message_t& header) {
  const auto* bytes = header.data<std::uint8_t>();
  const std::size_t size = header.size();
  if (size != 28 && size != 36) return;
  unsigned sourceId = 0;
  for (std::size_t i = size; i > size - 4; --i) sourceId = sourceId << 8 | bytes[i - 1];
  std::printf("{\"header\":{\"bytes\":%zu,\"version\":%u,\"source\":%u}}\n", size, unsigned{bytes[16]}, sourceId);
}

void printMessage(const zmq::message_t& header, const zmq::message_t& payload) {
  printHeader(header);
  if (header.to_string_view().starts_with("event")) {
    std::printf("{\"event\":%.*s}\n", static_cast<int>(payload.size()), payload.data<char>());
    return;
  }
  const auto records = soho::tests::readTlv({payload.data<std::uint8_t>(), payload.size()});
  if (!records) std::puts("{\"unreadable\":1}");
  if (records) {
    for (const auto& record : *records) printRecord(record);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const bool isConnecting = argc == 3 && std::string_view(argv[1]) == "connect";
  if (argc != 2 && !isConnecting) {
    std::fputs("usage: ntopng_reader [connect] tcp://127.0.0.1:PORT\n", stderr);
    return 2;
  }
  struct sigaction action {};
  action.sa_handler = [](int) { isStopped = 1; };
  ::sigaction(SIGTERM, &action, nullptr);

  zmq::context_t context;
  zmq::socket_t socket(context, zmq::socket_type::sub);
  for (const char* topic :
       {"flow", "event", "counter", "template", "option", "hello", "listening-ports", "snmp-ifaces", "message"}) {
    socket.set(zmq::sockopt::subscribe, topic);
  }
  socket.set(zmq::sockopt::rcvtimeo, 100);
  socket.set(zmq::sockopt::rcvhwm, 0);
  if (isConnecting) {
    socket.connect(argv[2]);
  } else {
    socket.bind(argv[1]);
  }
  std::puts("{\"ready\":1}");
  while (isStopped == 0) {
    zmq::message_t header;
    zmq::message_t payload;
    try {
      if (socket.recv(header) && socket.recv(payload)) printMessage(header, payload);
    } catch (const zmq::error_t& error) {
      if (error.num() != EINTR) return 1;
    }
    std::fflush(stdout);
  }
  return 0;
}
