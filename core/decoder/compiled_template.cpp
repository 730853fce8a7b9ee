#include "core/decoder/compiled_template.h"

#include "core/decoder/big_endian.h"
#include "core/decoder/icmp_in_port.h"
#include "core/decoder/limits.h"

#include <algorithm>
#include <array>
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

void setIcmpType(FlowRecord& record, std::uint8_t type) {
  record.icmpTypeCode = static_cast<std::uint16_t>((record.icmpTypeCode & 0x00ff) | (type << 8));
}

void setIcmpCode(FlowRecord& record, std::uint8_t code) {
  record.icmpTypeCode = static_cast<std::uint16_t>((record.icmpTypeCode & 0xff00) | code);
}

IpAddress loadIpv6(const std::uint8_t* wire) { return IpAddress::v6(load64(wire), load64(wire + 8)); }

}  // namespace

void CompiledTemplate::apply(const Step& step, const std::uint8_t* wire, std::span<FlowRecord> out,
                             std::span<Aside> asides) const {
  const std::size_t to = step.to;
  const std::uint8_t* from = wire + step.from;
  const auto each = [this, &from, out](auto copy) {
    for (FlowRecord& record : out) {
      copy(from, record);
      from += m_recordLength;
    }
  };
  using Wire = const std::uint8_t*;
  switch (step.operation) {
    case Operation::Copy1To1:
      return each([to](Wire at, FlowRecord& record) { put(&record, to, load8(at)); });
    case Operation::Copy2To2:
      return each([to](Wire at, FlowRecord& record) { put(&record, to, load16(at)); });
    case Operation::Copy4To4:
      return each([to](Wire at, FlowRecord& record) { put(&record, to, load32(at)); });
    case Operation::Copy2To4:
      return each([to](Wire at, FlowRecord& record) { put(&record, to, std::uint32_t{load16(at)}); });
    case Operation::Copy4To8:
      return each([to](Wire at, FlowRecord& record) { put(&record, to, std::uint64_t{load32(at)}); });
    case Operation::Copy8To8:
      return each([to](Wire at, FlowRecord& record) { put(&record, to, load64(at)); });
    case Operation::CopyIpv4:
      return each([to](Wire at, FlowRecord& record) { put(&record, to, IpAddress::v4(load32(at))); });
    case Operation::CopyIpv6:
      return each([to](Wire at, FlowRecord& record) { put(&record, to, loadIpv6(at)); });
    case Operation::CopyMac:
      return each([to](Wire at, FlowRecord& record) { put(&record, to, MacAddress(loadBig<6>(at))); });
    case Operation::CopyUnsigned:
      return each([&](Wire at, FlowRecord& record) { putUnsigned(&record, to, step.size, loadBig(at, step.width)); });
    case Operation::IcmpType:
      return each([](Wire at, FlowRecord& record) { setIcmpType(record, load8(at)); });
    case Operation::IcmpCode:
      return each([](Wire at, FlowRecord& record) { setIcmpCode(record, load8(at)); });
    case Operation::AsideUnsigned:
      // Times mostly, and those are mostly of 32 bits.
      for (Aside& aside : asides) {
        put(&aside, to, step.width == 4 ? std::uint64_t{load32(from)} : loadBig(from, step.width));
        from += m_recordLength;
      }
      return;
    default:
      return each([&](Wire at, FlowRecord& record) { copyUnlessZero(step, at, record); });
  }
}

void CompiledTemplate::copyUnlessZero(const Step& step, const std::uint8_t* from, FlowRecord& record) {
  switch (step.operation) {
    case Operation::CopyIpv4NonZero:
      if (const std::uint32_t value = load32(from); value != 0) put(&record, step.to, IpAddress::v4(value));
      break;
    case Operation::CopyIpv6NonZero:
      if (const IpAddress value = loadIpv6(from); !value.isUnspecified()) put(&record, step.to, value);
      break;
    case Operation::CopyMacNonZero:
      if (const MacAddress value(loadBig<6>(from)); value.isKnown()) put(&record, step.to, value);
      break;
    default:
      if (const std::uint64_t value = loadBig(from, step.width); value != 0) {
        putUnsigned(&record, step.to, step.size, value);
      }
      break;
  }
}

inline void CompiledTemplate::finish(FlowRecord& record, const Aside& aside, const HeaderClock& clock,
                                     const SamplingTable& sampling) const {
  const bool isUptime = m_times.start == TimeKind::Uptime && m_times.end == TimeKind::Uptime;
  const FlowTimes times = isUptime ? anchorUptimes(static_cast<std::uint32_t>(aside.times.start),
                                                   static_cast<std::uint32_t>(aside.times.end), clock)
                                   : anchorTimes(m_times, aside.times, clock);
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
    interval = m_hasSampler ? sampling.intervalOfSampler(aside.sampler, record.ingressInterface, record.egressInterface)
                            : sampling.intervalFor(record.ingressInterface, record.egressInterface);
  }
  record.samplingInterval = static_cast<std::uint32_t>(interval);
}

std::size_t CompiledTemplate::decode(std::span<const std::uint8_t> bytes, const HeaderClock& clock,
                                     const SamplingTable& sampling, std::span<FlowRecord> out) const {
  const std::size_t count = std::min({bytes.size() / m_recordLength, out.size(), limits::kBatchRecords});
  const auto batch = out.first(count);
  std::array<Aside, limits::kBatchRecords> asides;
  std::ranges::fill(batch, m_blank);
  std::fill_n(asides.begin(), count, Aside{});
  // Field by field over the whole batch: the choice of the operation is made once for all its records.
  for (const Step& step : m_steps) apply(step, bytes.data(), batch, std::span(asides).first(count));
  for (std::size_t index = 0; index < count; ++index) finish(batch[index], asides[index], clock, sampling);
  return count;
}

}  // namespace soho::decoder
