#include "core/collector/export_format.h"

#include "core/base/span_reader.h"

namespace soho::collector {
namespace {

/// A set's length counts its own 4-byte header. Ids 2 to 255 are reserved (RFC 3954 §5.2), apart from IPFIX's 2 and 3.
bool isPlausibleSet(SpanReader& reader) {
  const std::uint16_t id = reader.u16();
  const std::uint16_t length = reader.u16();
  return !reader.hasFailed() && (id <= 3 || id >= 256) && length >= 4 && length - 4U <= reader.remaining();
}

bool isPlausibleV5(SpanReader& reader) {
  constexpr std::size_t kHeaderRest = 20;
  constexpr std::size_t kRecord = 48;
  const std::uint16_t count = reader.u16();
  return count >= 1 && count <= 30 && reader.remaining() >= kHeaderRest + count * kRecord;
}

bool isPlausibleV9(SpanReader& reader) {
  reader.skip(18);  // count (unreliable), uptime, seconds, sequence, source id
  return isPlausibleSet(reader);
}

bool isPlausibleIpfix(SpanReader& reader, std::size_t payloadLength) {
  const std::uint16_t length = reader.u16();
  if (length < 16 || length > payloadLength) return false;
  reader.skip(12);
  return length == 16 || isPlausibleSet(reader);
}

bool isPlausibleSFlow(SpanReader& reader) {
  const std::uint32_t addressType = reader.u32();
  if (addressType != 1 && addressType != 2) return false;
  reader.skip((addressType == 1 ? 4U : 16U) + 16U);  // agent, sub-agent, sequence, uptime, sample count
  return !reader.hasFailed();
}

}  // namespace

bool looksLikeFlowExport(std::span<const std::uint8_t> payload) {
  SpanReader reader(payload);
  switch (reader.u16()) {
    case 0:
      return reader.u16() == 5 && isPlausibleSFlow(reader);
    case 5:
      return isPlausibleV5(reader);
    case 9:
      return isPlausibleV9(reader);
    case 10:
      return isPlausibleIpfix(reader, payload.size());
    default:
      return false;
  }
}

}  // namespace soho::collector
