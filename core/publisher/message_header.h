// The first frame of a message to ntopng: topic, form, message id, source id. Pure.
// ntopng tells the forms apart by nothing but their length.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace soho::publisher {

/// Length of ntopng's flow header: 28 bytes with version 3 (5.4 and later), or 36 bytes with version 4 (6.3 and later).
enum class HeaderForm : std::uint8_t { Bytes28, Bytes36 };

/// What follows the header; ntopng's first letter of the topic and the encoding go together.
enum class PayloadKind : std::uint8_t { TlvFlows, JsonEvent };

struct MessageHeader {
  std::array<std::uint8_t, 36> storage{};
  std::size_t size = 0;
  [[nodiscard]] std::span<const std::uint8_t> bytes() const { return {storage.data(), size}; }
};

/// The header as ntopng reads it on a little-endian machine: the message id is big-endian, everything else
/// little-endian. The size fields are read by nobody, but are filled truthfully as far as their width goes.
[[nodiscard]] MessageHeader makeMessageHeader(HeaderForm form, PayloadKind kind, std::uint32_t messageId,
                                              std::uint32_t sourceId, std::size_t payloadSize);

}  // namespace soho::publisher
