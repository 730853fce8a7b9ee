#include "core/decoder/options_record.h"

#include "core/base/span_reader.h"
#include "core/decoder/limits.h"

#include <algorithm>

namespace soho::decoder {
namespace {

constexpr std::uint16_t kScopeInterface = 2;  ///< v9 scope field type, RFC 3954 §6.1

/// The parts of a sampling announcement as they come, in any order.
struct Parts {
  std::uint64_t interval = 0;  ///< IE 34, 50
  std::uint64_t taken = 0;     ///< IE 305
  std::uint64_t leftOut = 0;   ///< IE 306
  std::uint64_t size = 0;      ///< IE 309
  std::uint64_t population = 0;
};

std::optional<std::uint64_t> intervalOf(const Parts& parts) {
  if (parts.interval != 0) return parts.interval;
  if (parts.taken != 0) return (parts.taken + parts.leftOut) / parts.taken;
  if (parts.size != 0 && parts.population >= parts.size) return parts.population / parts.size;
  return std::nullopt;
}

std::string printable(std::span<const std::uint8_t> bytes) {
  std::string text;
  for (const std::uint8_t byte : bytes.first(std::min(bytes.size(), limits::kNameBytes))) {
    if (byte == 0) break;
    text.push_back(byte >= 0x20 && byte < 0x7f ? static_cast<char>(byte) : '?');
  }
  while (!text.empty() && text.back() == ' ') text.pop_back();
  return text;
}

void takeNumber(std::uint16_t element, std::uint64_t value, Parts& parts, Announcement& announcement) {
  switch (element) {
    case 34:
    case 50:
      parts.interval = value;
      break;
    case 48:
    case 302:
      announcement.sampler = value;
      break;
    case 305:
      parts.taken = value;
      break;
    case 306:
      parts.leftOut = value;
      break;
    case 309:
      parts.size = value;
      break;
    case 310:
      parts.population = value;
      break;
    default:
      break;
  }
}

}  // namespace

Announcement readOptions(const StoredTemplate& definition, std::span<const std::uint8_t> record) {
  constexpr std::uint16_t kIngressInterface = 10;
  constexpr std::uint16_t kInterfaceName = 82;
  Announcement announcement;
  Parts parts;
  SpanReader reader(record);
  for (std::size_t index = 0; index < definition.fields.size(); ++index) {
    const auto& field = definition.fields[index];
    const auto bytes = reader.take(field.length);
    if (reader.hasFailed()) break;
    if (field.enterprise != 0 || bytes.empty()) continue;
    const std::uint64_t value = bytes.size() <= 8 ? SpanReader(bytes).unsignedOf(bytes.size()) : 0;
    if (index < definition.scopeFieldCount) {
      // v9 numbers its scopes on its own; in IPFIX they are elements.
      const std::uint16_t interfaceScope =
          definition.protocol == Protocol::NetFlowV9 ? kScopeInterface : kIngressInterface;
      if (field.element == interfaceScope) announcement.interfaceIndex = static_cast<std::uint32_t>(value);
      if (definition.protocol == Protocol::NetFlowV9) continue;
    }
    if (field.element == kInterfaceName) {
      announcement.interfaceName = printable(bytes);
    } else {
      takeNumber(field.element, value, parts, announcement);
    }
  }
  announcement.samplingInterval = intervalOf(parts);
  return announcement;
}

}  // namespace soho::decoder
