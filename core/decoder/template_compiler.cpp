#include "core/decoder/template_compiler.h"

#include "core/decoder/limits.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace soho::decoder {

static_assert(std::is_standard_layout_v<FlowRecord> && std::is_trivially_copyable_v<FlowRecord>,
              "members are written by their offset");

namespace {

struct TargetMember {
  Target target;
  RecordMember member;
};

#define SOHO_MEMBER(target, member, field)                                                     \
  TargetMember {                                                                               \
    Target::target, { offsetof(FlowRecord, member), sizeof(FlowRecord::member), Field::field } \
  }

constexpr std::array kMembers{
    SOHO_MEMBER(SourceAddress, source, Source),
    SOHO_MEMBER(DestinationAddress, destination, Destination),
    SOHO_MEMBER(PostNatSourceAddress, postNatSource, PostNatSource),
    SOHO_MEMBER(PostNatDestinationAddress, postNatDestination, PostNatDestination),
    SOHO_MEMBER(NextHopAddress, nextHop, NextHop),
    SOHO_MEMBER(SourcePort, sourcePort, SourcePort),
    SOHO_MEMBER(DestinationPort, destinationPort, DestinationPort),
    SOHO_MEMBER(PostNatSourcePort, postNatSourcePort, PostNatSourcePort),
    SOHO_MEMBER(PostNatDestinationPort, postNatDestinationPort, PostNatDestinationPort),
    SOHO_MEMBER(ProtocolNumber, protocol, Protocol),
    SOHO_MEMBER(TypeOfService, tos, Tos),
    SOHO_MEMBER(TcpFlags, tcpFlags, TcpFlags),
    SOHO_MEMBER(IcmpTypeAndCode, icmpTypeCode, IcmpTypeCode),
    SOHO_MEMBER(IcmpType, icmpTypeCode, IcmpTypeCode),
    SOHO_MEMBER(IcmpCode, icmpTypeCode, IcmpTypeCode),
    SOHO_MEMBER(Direction, direction, Direction),
    SOHO_MEMBER(EndReason, endReason, EndReason),
    SOHO_MEMBER(Vlan, vlan, Vlan),
    SOHO_MEMBER(PostVlan, postVlan, PostVlan),
    SOHO_MEMBER(SourceMac, sourceMac, SourceMac),
    SOHO_MEMBER(DestinationMac, destinationMac, DestinationMac),
    SOHO_MEMBER(PostSourceMac, postSourceMac, PostSourceMac),
    SOHO_MEMBER(PostDestinationMac, postDestinationMac, PostDestinationMac),
    SOHO_MEMBER(IngressInterface, ingressInterface, IngressInterface),
    SOHO_MEMBER(EgressInterface, egressInterface, EgressInterface),
    SOHO_MEMBER(SourceAs, sourceAs, SourceAs),
    SOHO_MEMBER(DestinationAs, destinationAs, DestinationAs),
    SOHO_MEMBER(Bytes, bytes, Bytes),
    SOHO_MEMBER(Packets, packets, Packets),
    SOHO_MEMBER(OutBytes, outBytes, OutBytes),
    SOHO_MEMBER(OutPackets, outPackets, OutPackets),
    SOHO_MEMBER(InitiatorBytes, initiatorBytes, InitiatorBytes),
    SOHO_MEMBER(InitiatorPackets, initiatorPackets, InitiatorPackets),
    SOHO_MEMBER(ResponderBytes, responderBytes, ResponderBytes),
    SOHO_MEMBER(ResponderPackets, responderPackets, ResponderPackets),
    SOHO_MEMBER(TotalBytes, totalBytes, TotalBytes),
    SOHO_MEMBER(TotalPackets, totalPackets, TotalPackets),
    SOHO_MEMBER(IpVersion, ipVersion, IpVersion),
    SOHO_MEMBER(BiflowDirection, biflowDirection, BiflowDirection),
    SOHO_MEMBER(SourcePrefixLength, sourcePrefixLength, SourcePrefixLength),
    SOHO_MEMBER(DestinationPrefixLength, destinationPrefixLength, DestinationPrefixLength),
};

#undef SOHO_MEMBER

const RecordMember* memberOf(Target target) {
  const auto found = std::ranges::find(kMembers, target, &TargetMember::target);
  return found != kMembers.end() ? &found->member : nullptr;
}

bool isTime(Target target) { return target >= Target::StartUptime && target <= Target::DurationMicroseconds; }

bool isSampling(Target target) { return target >= Target::SamplingInterval && target <= Target::SamplerId; }

bool isAddress(ElementType type) {
  return type == ElementType::Ipv4 || type == ElementType::Ipv6 || type == ElementType::Mac;
}

TimeKind kindOf(const Element& element) {
  switch (element.target) {
    case Target::StartUptime:
    case Target::EndUptime:
      return TimeKind::Uptime;
    case Target::StartBeforeExport:
    case Target::EndBeforeExport:
      return TimeKind::BeforeExport;
    case Target::DurationMilliseconds:
      return TimeKind::DurationMs;
    case Target::DurationMicroseconds:
      return TimeKind::DurationUs;
    default:
      break;
  }
  switch (element.type) {
    case ElementType::Seconds:
      return TimeKind::Seconds;
    case ElementType::Milliseconds:
      return TimeKind::Milliseconds;
    default:
      return TimeKind::Ntp;
  }
}

}  // namespace

std::optional<CompiledTemplate> TemplateCompiler::compile(std::span<const CompiledTemplate::FieldSpec> fields) {
  if (fields.size() > limits::kFieldsPerTemplate) return std::nullopt;
  std::size_t offset = 0;
  for (const auto& field : fields) {
    if (offset + field.length > limits::kRecordBytes) return std::nullopt;
    const Element* element = findElement(field.enterprise, field.element);
    if (tellsTwoWayRecords(field.enterprise, field.element)) m_result.m_blank.isOutReverse = true;
    // A field without bytes says nothing (seen from routers that fill templates up with them).
    if (field.length > 0 &&
        (element == nullptr || !addField(*element, static_cast<std::uint16_t>(offset), field.length))) {
      ++m_result.m_unknownFields;
    }
    offset += field.length;
  }
  if (offset == 0) return std::nullopt;
  m_result.m_recordLength = offset;
  chooseTimes();
  return std::move(m_result);
}

bool TemplateCompiler::addField(const Element& element, std::uint16_t offset, std::uint16_t width) {
  if (element.target == Target::None) return true;
  if (isTime(element.target)) return addTime(element, offset, width);
  if (isSampling(element.target)) return addSampling(element.target, offset, width);
  const RecordMember* member = memberOf(element.target);
  if (member == nullptr) return false;
  if (isAddress(element.type)) {
    if (!addAddress(element, *member, offset, width)) return false;
  } else if (element.target == Target::IcmpType || element.target == Target::IcmpCode) {
    if (width != 1) return false;
    addStep(element.target == Target::IcmpType ? Operation::IcmpType : Operation::IcmpCode, member->offset, 1, offset,
            width);
  } else if (!addNumber(*member, offset, width)) {
    return false;
  }
  m_result.m_blank.present.add(member->field);
  return true;
}

bool TemplateCompiler::addNumber(const RecordMember& member, std::uint16_t offset, std::uint16_t width) {
  if (width > 8) return false;
  Operation operation = Operation::CopyUnsigned;
  const auto shape = std::pair(std::size_t{width}, member.size);
  if (m_result.m_blank.present.has(member.field)) {
    operation = Operation::CopyNonZero;
  } else if (shape == std::pair<std::size_t, std::size_t>(1, 1)) {
    operation = Operation::Copy1To1;
  } else if (shape == std::pair<std::size_t, std::size_t>(2, 2)) {
    operation = Operation::Copy2To2;
  } else if (shape == std::pair<std::size_t, std::size_t>(4, 4)) {
    operation = Operation::Copy4To4;
  } else if (shape == std::pair<std::size_t, std::size_t>(2, 4)) {
    operation = Operation::Copy2To4;
  } else if (shape == std::pair<std::size_t, std::size_t>(4, 8)) {
    operation = Operation::Copy4To8;
  } else if (shape == std::pair<std::size_t, std::size_t>(8, 8)) {
    operation = Operation::Copy8To8;
  }
  addStep(operation, member.offset, member.size, offset, width);
  return true;
}

bool TemplateCompiler::addAddress(const Element& element, const RecordMember& member, std::uint16_t offset,
                                  std::uint16_t width) {
  if (width != element.width) return false;
  const bool isSecond = m_result.m_blank.present.has(member.field);
  Operation operation = isSecond ? Operation::CopyMacNonZero : Operation::CopyMac;
  if (element.type == ElementType::Ipv4) {
    operation = isSecond ? Operation::CopyIpv4NonZero : Operation::CopyIpv4;
  } else if (element.type == ElementType::Ipv6) {
    operation = isSecond ? Operation::CopyIpv6NonZero : Operation::CopyIpv6;
  }
  m_result.m_hasAddresses |= element.target == Target::SourceAddress;
  addStep(operation, member.offset, member.size, offset, width);
  return true;
}

bool TemplateCompiler::addTime(const Element& element, std::uint16_t offset, std::uint16_t width) {
  const TimeKind kind = kindOf(element);
  // NTP time stamps cannot be shortened (RFC 7011 §6.2 speaks of integers).
  if (width > 8 || (kind == TimeKind::Ntp && width != 8)) return false;
  m_timeFields.push_back({kind, element.target, offset, static_cast<std::uint8_t>(width)});
  m_result.m_blank.present.add(Field::Times);
  return true;
}

bool TemplateCompiler::addSampling(Target target, std::uint16_t offset, std::uint16_t width) {
  if (width > 8) return false;
  std::size_t to = offsetof(CompiledTemplate::Aside, samplingInterval);
  if (target == Target::SamplingSpace) to = offsetof(CompiledTemplate::Aside, samplingSpace);
  if (target == Target::SamplerId) to = offsetof(CompiledTemplate::Aside, sampler);
  addStep(Operation::AsideUnsigned, to, sizeof(std::uint64_t), offset, width);
  if (target == Target::SamplerId) {
    m_result.m_hasSampler = true;
  } else {
    m_result.m_hasSamplingInRecord = true;
    m_result.m_blank.present.add(Field::SamplingInterval);
  }
  return true;
}

void TemplateCompiler::addStep(Operation operation, std::size_t to, std::size_t size, std::uint16_t offset,
                               std::uint16_t width) {
  m_result.m_steps.push_back({offset, static_cast<std::uint16_t>(to), operation, static_cast<std::uint8_t>(width),
                              static_cast<std::uint8_t>(size)});
}

const TemplateCompiler::TimeField* TemplateCompiler::timeField(TimeKind kind, Target uptime, Target absolute,
                                                               Target delta) const {
  const auto isWanted = [&](const TimeField& field) {
    return field.kind == kind && (field.target == uptime || field.target == absolute || field.target == delta);
  };
  const auto found = std::ranges::find_if(m_timeFields, isWanted);
  return found != m_timeFields.end() ? &*found : nullptr;
}

void TemplateCompiler::addAside(std::size_t to, const TimeField& time) {
  addStep(Operation::AsideUnsigned, to, sizeof(std::uint64_t), time.offset, time.width);
}

void TemplateCompiler::chooseTimes() {
  // Uptime first: its clock is in the header to the millisecond, the others are compared with whole header seconds.
  constexpr std::array kBestFirst{TimeKind::Uptime, TimeKind::Milliseconds, TimeKind::Ntp, TimeKind::BeforeExport,
                                  TimeKind::Seconds};
  const TimeField* start = nullptr;
  const TimeField* end = nullptr;
  const TimeField* event = nullptr;
  for (const TimeKind kind : kBestFirst) {
    const TimeField* first = timeField(kind, Target::StartUptime, Target::StartAbsolute, Target::StartBeforeExport);
    const TimeField* last = timeField(kind, Target::EndUptime, Target::EndAbsolute, Target::EndBeforeExport);
    const bool isFirstPair = first != nullptr && last != nullptr && (start == nullptr || end == nullptr);
    if (isFirstPair || start == nullptr) start = first;
    if (isFirstPair || end == nullptr) end = last;
    if (event == nullptr) event = timeField(kind, Target::ObservedAt, Target::ObservedAt, Target::ObservedAt);
  }
  if (end == nullptr) end = event;
  CompiledTemplate& result = m_result;
  constexpr std::size_t kTimes = offsetof(CompiledTemplate::Aside, times);
  if (start != nullptr) {
    result.m_times.start = start->kind;
    addAside(kTimes + offsetof(RawTimes, start), *start);
  }
  if (end != nullptr) {
    result.m_times.end = end->kind;
    addAside(kTimes + offsetof(RawTimes, end), *end);
  }
  if (start != nullptr && end != nullptr) return;
  const auto isDuration = [](const TimeField& field) {
    return field.kind == TimeKind::DurationMs || field.kind == TimeKind::DurationUs;
  };
  const auto duration = std::ranges::find_if(m_timeFields, isDuration);
  if (duration == m_timeFields.end()) return;
  result.m_times.duration = duration->kind;
  addAside(kTimes + offsetof(RawTimes, duration), *duration);
}

std::optional<CompiledTemplate> CompiledTemplate::compile(std::span<const FieldSpec> fields) {
  return TemplateCompiler().compile(fields);
}

}  // namespace soho::decoder
