#include "core/decoder/compiled_template.h"

#include "core/decoder/big_endian.h"
#include "core/decoder/icmp_in_port.h"
#include "core/decoder/limits.h"

#include <algorithm>
#include <cstring>

namespace soho::decoder {
namespace {

// Members are written by offset: the compiler took each offset and size from the member itself.
template <class Value>
void put(void* object, std::size_t offset, Value value) {
  std::memcpy(static_cast<std::byte*>(object) + offset, &value, sizeof(value));
}

template <class Value>
[[nodiscard]] Value get(const void* object, std::size_t offset) {
  Value value;
  std::memcpy(&value, static_cast<const std::byte*>(object) + offset, sizeof(value));
  return value;
}

void putUnsigned(void* object, std::size_t offset, std::size_t size, std::uint64_t value) {
  switch (size) {
    case 1:
      put(object, offset, static_cast<std::uint8_t>(value));
      break;
    case 2:
      put(object, offset, static_cast<std::uint16_t>(value));
      break;
    case 4:
      put(object, offset, static_cast<std::uint32_t>(value));
      break;
    default:
      put(object, offset, value);
      break;
  }
}

IpAddress loadIpv6(const std::uint8_t* wire) { return IpAddress::v6(load64(wire), load64(wire + 8)); }

}  // namespace

// Always inlined by the one loop that calls it: the record and the step stay in registers.
inline void CompiledTemplate::apply(const Step& step, const std::uint8_t* wire, FlowRecord& record, Aside& aside) {
  const std::uint8_t* from = wire + step.from;
  switch (step.operation) {
    case Operation::Copy1To1:
      put(&record, step.to, load8(from));
      break;
    case Operation::Copy2To2:
      put(&record, step.to, load16(from));
      break;
    case Operation::Copy4To4:
      put(&record, step.to, load32(from));
      break;
    case Operation::Copy2To4:
      put(&record, step.to, std::uint32_t{load16(from)});
      break;
    case Operation::Copy4To8:
      put(&record, step.to, std::uint64_t{load32(from)});
      break;
    case Operation::Copy8To8:
      put(&record, step.to, load64(from));
      break;
    case Operation::CopyUnsigned:
      putUnsigned(&record, step.to, step.size, loadBig(from, step.width));
      break;
    case Operation::CopyNonZero:
      if (const std::uint64_t value = loadBig(from, step.width); value != 0) {
        putUnsigned(&record, step.to, step.size, value);
      }
      break;
    case Operation::CopyIpv4:
      put(&record, step.to, IpAddress::v4(load32(from)));
      break;
    case Operation::CopyIpv6:
      put(&record, step.to, loadIpv6(from));
      break;
    case Operation::CopyIpv4NonZero:
      if (const std::uint32_t value = load32(from); value != 0) put(&record, step.to, IpAddress::v4(value));
      break;
    case Operation::CopyIpv6NonZero:
      if (const IpAddress value = loadIpv6(from); !value.isUnspecified()) put(&record, step.to, value);
      break;
    case Operation::CopyMac:
      put(&record, step.to, MacAddress(loadBig<6>(from)));
      break;
    case Operation::CopyMacNonZero:
      if (const MacAddress value(loadBig<6>(from)); value.isKnown()) put(&record, step.to, value);
      break;
    case Operation::IcmpType:
      record.icmpTypeCode = static_cast<std::uint16_t>((record.icmpTypeCode & 0x00ff) | (load8(from) << 8));
      break;
    case Operation::IcmpCode:
      record.icmpTypeCode = static_cast<std::uint16_t>((record.icmpTypeCode & 0xff00) | load8(from));
      break;
    case Operation::Aside4:
      put(&aside, step.to, std::uint64_t{load32(from)});
      break;
    case Operation::AsideUnsigned:
      put(&aside, step.to, loadBig(from, step.width));
      break;
  }
}

void CompiledTemplate::finish(FlowRecord& record, const Aside& aside, const HeaderClock& clock,
                              const SamplingTable& sampling) const {
  const FlowTimes times = anchorTimes(m_times, aside.times, clock);
  record.start = times.start;
  record.end = times.end;
  if (m_hasAddresses && record.ipVersion != 4 && record.ipVersion != 6) record.ipVersion = record.source.isV4() ? 4 : 6;
  takeIcmpFromPort(record);
  std::uint64_t interval = 0;
  if (m_hasSamplingInRecord) {
    // IE 305/306: `interval` packets taken, then `space` left out. IE 34 and 50 come without a space.
    interval = aside.samplingSpace == 0 ? aside.samplingInterval
                                        : (aside.samplingInterval + aside.samplingSpace) /
                                              std::max<std::uint64_t>(1, aside.samplingInterval);
  }
  if (interval == 0 || interval > limits::kSamplingInterval) {
    interval = m_hasSampler ? sampling.intervalOfSampler(aside.sampler, record.ingressInterface)
                            : sampling.intervalFor(record.ingressInterface);
  }
  record.samplingInterval = static_cast<std::uint32_t>(interval);
}

std::size_t CompiledTemplate::decode(std::span<const std::uint8_t> bytes, const HeaderClock& clock,
                                     const SamplingTable& sampling, std::span<FlowRecord> out) const {
  const std::size_t count = std::min(bytes.size() / m_recordLength, out.size());
  const std::uint8_t* wire = bytes.data();
  Aside aside;
  for (FlowRecord& record : out.first(count)) {
    record = m_blank;
    for (const Step& step : m_steps) apply(step, wire, record, aside);
    finish(record, aside, clock, sampling);
    wire += m_recordLength;
  }
  return count;
}

}  // namespace soho::decoder
