#include "core/publisher/message_header.h"

#include <algorithm>
#include <string_view>

namespace soho::publisher {
namespace {

constexpr std::size_t kTopicCapacity = 16;
constexpr std::uint8_t kVersionJson = 2;
constexpr std::uint8_t kVersionTlv = 3;
constexpr std::uint8_t kVersionWithFlags = 4;
constexpr std::uint8_t kFlagTlv = 0x02;

void storeLittleEndian(std::uint8_t* out, std::uint32_t value, std::size_t width) {
  for (std::size_t i = 0; i < width; ++i) out[i] = static_cast<std::uint8_t>(value >> (8 * i));
}

void storeBigEndian(std::uint8_t* out, std::uint32_t value) {
  for (int i = 0; i < 4; ++i) out[i] = static_cast<std::uint8_t>(value >> (24 - 8 * i));
}

}  // namespace

MessageHeader makeMessageHeader(HeaderForm form, PayloadKind kind, std::uint32_t messageId, std::uint32_t sourceId,
                                std::size_t payloadSize) {
  MessageHeader header;
  std::uint8_t* out = header.storage.data();
  const bool isTlv = kind == PayloadKind::TlvFlows;
  const std::string_view topic = isTlv ? "flow" : "event";
  std::ranges::copy(topic, out);
  const auto size = static_cast<std::uint32_t>(std::min<std::size_t>(payloadSize, UINT32_MAX));
  if (form == HeaderForm::Bytes28) {
    header.size = 28;
    out[kTopicCapacity] = isTlv ? kVersionTlv : kVersionJson;
    storeLittleEndian(out + 18, std::min<std::uint32_t>(size, UINT16_MAX), 2);
    storeBigEndian(out + 20, messageId);
    storeLittleEndian(out + 24, sourceId, 4);
  } else {
    header.size = 36;
    out[kTopicCapacity] = kVersionWithFlags;
    out[17] = isTlv ? kFlagTlv : 0;
    storeLittleEndian(out + 20, size, 4);
    storeLittleEndian(out + 24, size, 4);
    storeBigEndian(out + 28, messageId);
    storeLittleEndian(out + 32, sourceId, 4);
  }
  return header;
}

}  // namespace soho::publisher
