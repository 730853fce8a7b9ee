#include "core/decoder/flow_record.h"

namespace soho::decoder {
namespace {

std::uint64_t firstNonZero(std::uint64_t preferred, std::uint64_t other) { return preferred != 0 ? preferred : other; }

}  // namespace

Counters countersOf(const FlowRecord& record) {
  Counters counters{record.bytes, record.packets, 0, 0};
  if (record.isOutReverse) {
    counters.reverseBytes = record.outBytes;
    counters.reversePackets = record.outPackets;
  } else {
    counters.bytes = firstNonZero(counters.bytes, record.outBytes);
    counters.packets = firstNonZero(counters.packets, record.outPackets);
  }
  if (counters.bytes == 0 && counters.reverseBytes == 0 && !record.present.has(Field::TotalBytes)) {
    counters.bytes = record.initiatorBytes;
    counters.reverseBytes = record.responderBytes;
  }
  if (counters.packets == 0 && counters.reversePackets == 0 && !record.present.has(Field::TotalPackets)) {
    counters.packets = record.initiatorPackets;
    counters.reversePackets = record.responderPackets;
  }
  return counters;
}

}  // namespace soho::decoder
