#include "tests/golden/quirk.h"

namespace soho::golden {

using tests::V5Message;
using tests::V5Record;

static const Quirk kQuirk("v5_header_sampling", [](Feed& feed) {
  V5Record ping;
  ping.source = "10.0.0.1";
  ping.destination = "10.0.0.2";
  ping.protocol = 1;
  ping.destinationPort = 8 << 8;
  ping.octets = 840;
  ping.packets = 10;
  ping.first = 50'000;
  ping.last = 59'000;
  feed.send(V5Message().uptime(60'000).exportedAt(kBegin).sampling(0x400a).engine(0, 3).record(ping).build());
});

}  // namespace soho::golden
