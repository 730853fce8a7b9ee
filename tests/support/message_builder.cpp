#include "tests/support/message_builder.h"

#include "core/base/ip_address.h"
#include "core/base/mac_address.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace soho::tests {
namespace {

void append(Bytes& to, const Bytes& bytes) { to.insert(to.end(), bytes.begin(), bytes.end()); }

Bytes fieldsOf(const std::vector<FieldOf>& fields) {
  RecordBytes bytes;
  for (const FieldOf& field : fields) bytes.u16(field.element).u16(field.length);
  return bytes.bytes();
}

}  // namespace

RecordBytes& RecordBytes::number(std::uint64_t value, std::size_t width) {
  for (std::size_t index = width; index > 0; --index) {
    m_bytes.push_back(index > 8 ? std::uint8_t{0} : static_cast<std::uint8_t>(value >> (8 * (index - 1))));
  }
  return *this;
}

RecordBytes& RecordBytes::address(std::string_view text) {
  const auto address = IpAddress::parse(text);
  if (!address) throw std::invalid_argument("no address: " + std::string(text));
  if (address->isV4()) return u32(address->v4Value());
  return u64(address->high()).u64(address->low());
}

RecordBytes& RecordBytes::mac(std::string_view text) {
  const auto address = MacAddress::parse(text);
  if (!address) throw std::invalid_argument("no MAC address: " + std::string(text));
  return number(address->value(), 6);
}

RecordBytes& RecordBytes::text(std::string_view text, std::size_t width) {
  text = text.substr(0, width);
  m_bytes.insert(m_bytes.end(), text.begin(), text.end());
  return zeros(width - text.size());
}

RecordBytes& RecordBytes::zeros(std::size_t count) {
  m_bytes.insert(m_bytes.end(), count, 0);
  return *this;
}

V9Message& V9Message::uptime(std::uint32_t milliseconds) {
  m_uptime = milliseconds;
  return *this;
}

V9Message& V9Message::exportedAt(std::uint32_t unixSeconds) {
  m_exportedAt = unixSeconds;
  return *this;
}

V9Message& V9Message::sequence(std::uint32_t number) {
  m_sequence = number;
  return *this;
}

V9Message& V9Message::sourceId(std::uint32_t id) {
  m_sourceId = id;
  return *this;
}

V9Message& V9Message::count(std::uint16_t count) {
  m_count = count;
  return *this;
}

V9Message& V9Message::templates(const std::vector<TemplateOf>& all, std::size_t padding) {
  Bytes content;
  for (const TemplateOf& one : all) {
    append(content, RecordBytes().u16(one.id).u16(static_cast<std::uint16_t>(one.fields.size())).bytes());
    append(content, fieldsOf(one.fields));
  }
  set(0, content, padding);
  return *this;
}

V9Message& V9Message::optionsTemplate(std::uint16_t id, const std::vector<FieldOf>& scopes,
                                      const std::vector<FieldOf>& options, std::size_t padding) {
  Bytes content = RecordBytes()
                      .u16(id)
                      .u16(static_cast<std::uint16_t>(4 * scopes.size()))
                      .u16(static_cast<std::uint16_t>(4 * options.size()))
                      .bytes();
  append(content, fieldsOf(scopes));
  append(content, fieldsOf(options));
  set(1, content, padding);
  return *this;
}

V9Message& V9Message::data(std::uint16_t templateId, const std::vector<RecordBytes>& records, std::size_t padding) {
  Bytes content;
  for (const RecordBytes& record : records) append(content, record.bytes());
  set(templateId, content, padding);
  return *this;
}

V9Message& V9Message::brokenSet(std::uint16_t id, std::uint16_t length, const Bytes& content) {
  append(m_content, RecordBytes().u16(id).u16(length).bytes());
  append(m_content, content);
  ++m_sets;
  return *this;
}

V9Message& V9Message::raw(const Bytes& bytes) {
  append(m_content, bytes);
  return *this;
}

void V9Message::set(std::uint16_t id, const Bytes& content, std::size_t padding) {
  brokenSet(id, static_cast<std::uint16_t>(4 + content.size() + padding), content);
  append(m_content, Bytes(padding, 0));
}

Bytes V9Message::build() const {
  Bytes bytes = RecordBytes()
                    .u16(9)
                    .u16(m_count.value_or(m_sets))
                    .u32(m_uptime)
                    .u32(m_exportedAt)
                    .u32(m_sequence)
                    .u32(m_sourceId)
                    .bytes();
  append(bytes, m_content);
  return bytes;
}

V5Message& V5Message::uptime(std::uint32_t milliseconds) {
  m_uptime = milliseconds;
  return *this;
}

V5Message& V5Message::exportedAt(std::uint32_t unixSeconds, std::uint32_t nanoseconds) {
  m_exportedAt = unixSeconds;
  m_nanoseconds = nanoseconds;
  return *this;
}

V5Message& V5Message::sequence(std::uint32_t number) {
  m_sequence = number;
  return *this;
}

V5Message& V5Message::engine(std::uint8_t type, std::uint8_t id) {
  m_engineType = type;
  m_engineId = id;
  return *this;
}

V5Message& V5Message::sampling(std::uint16_t bits) {
  m_sampling = bits;
  return *this;
}

V5Message& V5Message::count(std::uint16_t count) {
  m_count = count;
  return *this;
}

V5Message& V5Message::record(const V5Record& record) {
  m_content.address(record.source).address(record.destination).address(record.nextHop);
  m_content.u16(record.input).u16(record.output).u32(record.packets).u32(record.octets);
  m_content.u32(record.first).u32(record.last).u16(record.sourcePort).u16(record.destinationPort);
  m_content.u8(0).u8(record.tcpFlags).u8(record.protocol).u8(record.tos);
  m_content.u16(record.sourceAs).u16(record.destinationAs).u8(record.sourceMask).u8(record.destinationMask).u16(0);
  ++m_records;
  return *this;
}

Bytes V5Message::build() const {
  Bytes bytes = RecordBytes()
                    .u16(5)
                    .u16(m_count.value_or(m_records))
                    .u32(m_uptime)
                    .u32(m_exportedAt)
                    .u32(m_nanoseconds)
                    .u32(m_sequence)
                    .u8(m_engineType)
                    .u8(m_engineId)
                    .u16(m_sampling)
                    .bytes();
  append(bytes, m_content.bytes());
  return bytes;
}

}  // namespace soho::tests
