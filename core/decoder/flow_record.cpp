#include "core/decoder/flow_record.h"

namespace soho::decoder {
namespace {

struct Both {
  std::uint64_t forward = 0;
  std::uint64_t reverse = 0;
};

/// The counters of one kind, bytes or packets.
struct Choice {
  std::uint64_t in = 0;
  std::uint64_t out = 0;
  std::uint64_t initiator = 0;
  std::uint64_t responder = 0;
  bool hasTotal = false;
};

Both choose(const Choice& counters, bool isOutReverse) {
  // IE 231/232 count payload only, so they stand in just where layer 3 is not counted, or counted as zero.
  if (counters.in == 0 && counters.out == 0 && !counters.hasTotal) return {counters.initiator, counters.responder};
  if (isOutReverse) return {counters.in, counters.out};
  return {counters.in != 0 ? counters.in : counters.out, 0};
}

}  // namespace

Counters countersOf(const FlowRecord& record) {
  const Both bytes = choose({record.bytes, record.outBytes, record.initiatorBytes, record.responderBytes,
                             record.present.has(Field::TotalBytes)},
                            record.isOutReverse);
  const Both packets = choose({record.packets, record.outPackets, record.initiatorPackets, record.responderPackets,
                               record.present.has(Field::TotalPackets)},
                              record.isOutReverse);
  return {bytes.forward, packets.forward, bytes.reverse, packets.reverse};
}

std::string_view wordOf(Protocol protocol) {
  switch (protocol) {
    case Protocol::NetFlowV5:
      return "netflow5";
    case Protocol::NetFlowV9:
      return "netflow9";
    case Protocol::Ipfix:
      return "ipfix";
    case Protocol::SFlow:
      return "sflow";
  }
  return {};
}

}  // namespace soho::decoder
