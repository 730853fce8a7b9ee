// The floor under the whole path: receives and counts datagrams with UdpReceiver, decodes nothing.
//   receive_floor LISTEN_ADDRESS   prints what it received as one line of JSON after SIGTERM or SIGINT
#include "core/collector/udp_receiver.h"

#include <csignal>
#include <cstdio>

namespace {
volatile std::sig_atomic_t isStopped = 0;
}

int main(int argc, char** argv) {
  using namespace soho::collector;
  const auto address = argc == 2 ? soho::Endpoint::parse(argv[1]) : std::nullopt;
  if (!address) {
    std::fputs("usage: receive_floor ADDRESS:PORT\n", stderr);
    return 2;
  }
  auto receiver = UdpReceiver::open(std::array{*address});
  if (!receiver) {
    std::fprintf(stderr, "receive_floor: %s: %s\n", receiver.error().place.c_str(), receiver.error().detail.c_str());
    return 1;
  }
  std::fputs("listening\n", stderr);
  for (const int signal : {SIGTERM, SIGINT}) {
    std::signal(signal, [](int) { isStopped = 1; });
  }
  while (isStopped == 0) {
    if (!receiver->receive(std::chrono::milliseconds(100), [](auto) {})) return 1;
  }
  const ReceiveCounters counters = receiver->counters();
  std::printf("{\"datagrams\":%llu,\"bytes\":%llu,\"kernel_drops\":%llu,\"receive_buffer\":%zu}\n",
              static_cast<unsigned long long>(counters.datagrams), static_cast<unsigned long long>(counters.bytes),
              static_cast<unsigned long long>(counters.kernelDrops), receiver->receiveBuffer().givenBytes);
  return 0;
}
