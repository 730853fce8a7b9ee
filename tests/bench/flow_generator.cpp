// Sends softflowd-shaped NetFlow v9 at a given rate and prints what it sent as one line of JSON.
//   flow_generator --target 127.0.0.1:2055 [--rate FLOWS_PER_SECOND] [--seconds N | --count FLOWS] [--ports N]
//                  [--flows N] [--hosts N] [--ipv6 PERCENT] [--seed N]
// Rate 0 (the default) sends as fast as the sockets take it. Several ports look like several softflowd instances.
#include "core/base/endpoint.h"
#include "core/collector/file_descriptor.h"
#include "tests/bench/softflowd_datagrams.h"

#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <netinet/in.h>
#include <optional>
#include <string>
#include <string_view>
#include <sys/socket.h>
#include <thread>
#include <vector>

namespace {

using soho::Endpoint;
using soho::bench::SoftflowdDatagrams;
using soho::bench::TrafficShape;
using soho::collector::FileDescriptor;
using Steady = std::chrono::steady_clock;

struct Options {
  std::optional<Endpoint> target;
  std::uint64_t rate = 0;     ///< Flows per second; 0: no limit.
  std::uint64_t seconds = 5;  ///< Ignored when a count is given.
  std::uint64_t count = 0;
  std::uint32_t ports = 1;
  TrafficShape shape;
};

struct Totals {
  std::uint64_t datagrams = 0;
  std::uint64_t payloadBytes = 0;
  std::uint64_t flows = 0;
  std::uint64_t flowBytes = 0;
  std::uint64_t flowPackets = 0;
  std::uint64_t refused = 0;  ///< Nobody listened, or the system had no room.
};

template <class Integer>
bool parseNumber(std::string_view text, Integer& value) {
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size();
}

bool parseOption(std::string_view name, std::string_view value, Options& options) {
  if (name == "--target") return (options.target = Endpoint::parse(value)).has_value();
  if (name == "--rate") return parseNumber(value, options.rate);
  if (name == "--seconds") return parseNumber(value, options.seconds);
  if (name == "--count") return parseNumber(value, options.count);
  if (name == "--ports") return parseNumber(value, options.ports) && options.ports >= 1 && options.ports <= 1'000;
  if (name == "--flows") return parseNumber(value, options.shape.flows) && options.shape.flows >= 2;
  if (name == "--hosts") return parseNumber(value, options.shape.hosts) && options.shape.hosts >= 2;
  if (name == "--ipv6") return parseNumber(value, options.shape.ipv6Percent) && options.shape.ipv6Percent <= 100;
  if (name == "--seed") return parseNumber(value, options.shape.seed);
  return false;
}

std::optional<Options> parseOptions(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; i += 2) {
    if (i + 1 == argc || !parseOption(argv[i], argv[i + 1], options)) {
      std::fprintf(stderr, "flow_generator: '%s' is unknown, or its value is missing or out of range\n", argv[i]);
      return std::nullopt;
    }
  }
  if (!options.target) {
    std::fputs("flow_generator: --target ADDRESS:PORT is needed\n", stderr);
    return std::nullopt;
  }
  return options;
}

FileDescriptor connectTo(const Endpoint& target) {
  const bool isV4 = target.address.isV4();
  FileDescriptor socket(::socket(isV4 ? AF_INET : AF_INET6, SOCK_DGRAM | SOCK_CLOEXEC, 0));
  sockaddr_storage storage{};
  socklen_t length = sizeof(sockaddr_in6);
  if (isV4) {
    sockaddr_in v4{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(target.port);
    v4.sin_addr.s_addr = htonl(target.address.v4Value());
    std::memcpy(&storage, &v4, sizeof v4);
    length = sizeof v4;
  } else {
    sockaddr_in6 v6{};
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(target.port);
    const auto bytes = target.address.bytes();
    std::memcpy(v6.sin6_addr.s6_addr, bytes.data(), bytes.size());
    std::memcpy(&storage, &v6, sizeof v6);
  }
  const bool isConnected = ::connect(socket.get(), reinterpret_cast<const sockaddr*>(&storage), length) == 0;
  return isConnected ? std::move(socket) : FileDescriptor();
}

/// Sends groups of 16 datagrams (one with templates, 15 without), each group from one of the ports in turn.
class Generator {
 public:
  Generator(const Options& options, std::vector<FileDescriptor> sockets)
      : m_options(options),
        m_datagrams(options.shape),
        m_sockets(std::move(sockets)),
        m_sequences(m_sockets.size()),
        m_began(Steady::now()) {}

  Totals run() {
    const auto round = m_datagrams.round();
    for (std::size_t at = 0; !isDone(); at = (at + kGroup) % round.size()) {
      waitForTurn();
      sendGroup(round.subspan(at, kGroup));
    }
    return m_totals;
  }
  [[nodiscard]] double seconds() const { return std::chrono::duration<double>(Steady::now() - m_began).count(); }

 private:
  static constexpr std::size_t kGroup = SoftflowdDatagrams::kDatagramsPerTemplate;

  [[nodiscard]] bool isDone() const {
    if (m_options.count > 0) return m_totals.flows >= m_options.count;
    return Steady::now() - m_began >= std::chrono::seconds(m_options.seconds);
  }
  void waitForTurn() const {
    if (m_options.rate == 0) return;
    const std::chrono::duration<double> due(static_cast<double>(m_totals.flows) / static_cast<double>(m_options.rate));
    std::this_thread::sleep_until(m_began + std::chrono::duration_cast<Steady::duration>(due));
  }
  void sendGroup(std::span<SoftflowdDatagrams::Datagram> group) {
    const std::size_t port = m_groups++ % m_sockets.size();
    const auto now = std::chrono::system_clock::now().time_since_epoch();
    const auto uptime = std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - m_began) + kUptimeAtStart;
    std::array<iovec, kGroup> payloads{};
    std::array<mmsghdr, kGroup> messages{};
    for (std::size_t i = 0; i < group.size(); ++i) {
      SoftflowdDatagrams::stamp(
          group[i], {static_cast<std::uint32_t>(uptime.count()),
                     static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::seconds>(now).count()),
                     ++m_sequences[port]});
      payloads[i] = {group[i].bytes.data(), group[i].bytes.size()};
      messages[i].msg_hdr.msg_iov = &payloads[i];
      messages[i].msg_hdr.msg_iovlen = 1;
    }
    for (std::size_t sent = 0; sent < group.size();) {
      const int count =
          ::sendmmsg(m_sockets[port].get(), messages.data() + sent, static_cast<unsigned>(group.size() - sent), 0);
      if (count <= 0) {
        ++m_totals.refused;  // also the answer to an earlier datagram: sent again, but said
        if (m_totals.refused > 1'000) return;
        continue;
      }
      for (int i = 0; i < count; ++i) add(group[sent + static_cast<std::size_t>(i)]);
      sent += static_cast<std::size_t>(count);
    }
  }
  void add(const SoftflowdDatagrams::Datagram& datagram) {
    ++m_totals.datagrams;
    m_totals.payloadBytes += datagram.bytes.size();
    m_totals.flows += datagram.records;
    m_totals.flowBytes += datagram.flowBytes;
    m_totals.flowPackets += datagram.flowPackets;
  }

  static constexpr std::chrono::hours kUptimeAtStart{24};
  const Options m_options;
  SoftflowdDatagrams m_datagrams;
  std::vector<FileDescriptor> m_sockets;
  std::vector<std::uint32_t> m_sequences;
  Steady::time_point m_began;
  std::size_t m_groups = 0;
  Totals m_totals;
};

}  // namespace

int main(int argc, char** argv) {
  const auto options = parseOptions(argc, argv);
  if (!options) return 2;
  std::vector<FileDescriptor> sockets;
  for (std::uint32_t i = 0; i < options->ports; ++i) {
    sockets.push_back(connectTo(*options->target));
    if (!sockets.back().isOpen()) {
      std::fprintf(stderr, "flow_generator: cannot send to %s: %s\n", options->target->toString().c_str(),
                   std::strerror(errno));
      return 1;
    }
  }
  Generator generator(*options, std::move(sockets));
  const Totals totals = generator.run();
  const double seconds = generator.seconds();
  std::printf(
      "{\"datagrams\":%llu,\"payload_bytes\":%llu,\"flows\":%llu,\"flow_bytes\":%llu,\"flow_packets\":%llu,"
      "\"refused\":%llu,\"seconds\":%.3f,\"flows_per_second\":%.0f}\n",
      static_cast<unsigned long long>(totals.datagrams), static_cast<unsigned long long>(totals.payloadBytes),
      static_cast<unsigned long long>(totals.flows), static_cast<unsigned long long>(totals.flowBytes),
      static_cast<unsigned long long>(totals.flowPackets), static_cast<unsigned long long>(totals.refused), seconds,
      static_cast<double>(totals.flows) / seconds);
  return totals.refused > 1'000 ? 1 : 0;
}
