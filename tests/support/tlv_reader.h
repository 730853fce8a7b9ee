// Reads nDPI TLV messages with Debian's libndpi: an independent reader for what the publisher writes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace soho::tests {

struct TlvValue {
  std::uint64_t number = 0;  ///< Of unsigned items.
  std::string text;          ///< Of string items.
  bool isText = false;
};

/// One record: its items by element number. An element that occurs twice makes the message unreadable: ntopng's answer
/// would depend on their order.
class TlvRecord {
 public:
  std::map<std::uint32_t, TlvValue> items;

  [[nodiscard]] bool has(std::uint32_t element) const { return items.contains(element); }
  /// 0 when absent or not a number.
  [[nodiscard]] std::uint64_t number(std::uint32_t element) const;
  /// Empty when absent or not a string.
  [[nodiscard]] std::string text(std::uint32_t element) const;
  [[nodiscard]] std::vector<std::uint32_t> elements() const;
};

/// All records of a message; empty when libndpi cannot read it to its end, or when it has an item that is neither an
/// unsigned number nor a string, or text after the last end of record.
[[nodiscard]] std::optional<std::vector<TlvRecord>> readTlv(std::span<const std::uint8_t> message);

}  // namespace soho::tests
