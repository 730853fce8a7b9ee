#include "tests/support/tlv_reader.h"

#include <ndpi_api.h>

namespace soho::tests {
namespace {

std::optional<TlvValue> readValue(ndpi_deserializer& reader, ndpi_serialization_type type,
                                  std::span<const std::uint8_t> message) {
  TlvValue value;
  if (type == ndpi_serialization_string) {
    ndpi_string text{};
    if (ndpi_deserialize_value_string(&reader, &text) != 0) return std::nullopt;
    // libndpi 4.2 believes a text's length field, also past the end of the message.
    const auto* begin = reinterpret_cast<const std::uint8_t*>(text.str);
    const std::uint8_t* end = message.data() + message.size();
    if (begin < message.data() || begin > end || text.str_len > end - begin) return std::nullopt;
    value.isText = true;
    value.text.assign(text.str, text.str_len);
    return value;
  }
  // libndpi says "uint32" of the narrower types as well.
  if (type == ndpi_serialization_uint64) {
    u_int64_t number = 0;
    if (ndpi_deserialize_value_uint64(&reader, &number) != 0) return std::nullopt;
    value.number = number;
  } else if (type == ndpi_serialization_uint32) {
    u_int32_t number = 0;
    if (ndpi_deserialize_value_uint32(&reader, &number) != 0) return std::nullopt;
    value.number = number;
  } else {
    return std::nullopt;
  }
  return value;
}

}  // namespace

std::uint64_t TlvRecord::number(std::uint32_t element) const {
  const auto item = items.find(element);
  return item == items.end() ? 0 : item->second.number;
}

std::string TlvRecord::text(std::uint32_t element) const {
  const auto item = items.find(element);
  return item == items.end() ? std::string() : item->second.text;
}

std::vector<std::uint32_t> TlvRecord::elements() const {
  std::vector<std::uint32_t> elements;
  for (const auto& item : items) elements.push_back(item.first);
  return elements;
}

std::optional<std::vector<TlvRecord>> readTlv(std::span<const std::uint8_t> message) {
  // libndpi wants a buffer it may write to.
  std::vector<std::uint8_t> copy(message.begin(), message.end());
  ndpi_deserializer reader{};
  if (ndpi_init_deserializer_buf(&reader, copy.data(), static_cast<u_int32_t>(copy.size())) != 0) return std::nullopt;
  if (ndpi_deserialize_get_format(&reader) != ndpi_serialization_format_tlv) return std::nullopt;

  std::vector<TlvRecord> records;
  TlvRecord current;
  // libndpi does not advance over a cut item; no message has more items than bytes.
  for (std::size_t i = 0; i <= copy.size(); ++i) {
    ndpi_serialization_type keyType = ndpi_serialization_unknown;
    const ndpi_serialization_type type = ndpi_deserialize_get_item_type(&reader, &keyType);
    if (type == ndpi_serialization_unknown) {
      if (!current.items.empty()) return std::nullopt;
      return records;
    }
    if (type == ndpi_serialization_end_of_record) {
      records.push_back(std::move(current));
      current = {};
    } else {
      u_int32_t key = 0;
      if (ndpi_deserialize_key_uint32(&reader, &key) != 0) return std::nullopt;
      auto value = readValue(reader, type, copy);
      if (!value || !current.items.emplace(key, std::move(*value)).second) return std::nullopt;
    }
    if (ndpi_deserialize_next(&reader) != 0) return std::nullopt;
  }
  return std::nullopt;
}

}  // namespace soho::tests
