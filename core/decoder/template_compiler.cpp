#include "core/decoder/template_compiler.h"

#include "core/decoder/limits.h"

#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

namespace soho::decoder {

static_assert(std::is_standard_layout_v<FlowRecord> && std::is_trivially_copyable_v<FlowRecord>,
              "members are written by their offset");

#define SOHO_MEMBER(member, field) \
  Member { offsetof(FlowRecord, member), sizeof(FlowRecord::member), Field::field }

std::optional<TemplateCompiler::Member> TemplateCompiler::memberOf(Target target) {
  switch (target) {
    case Target::SourceAddress:
      return SOHO_MEMBER(source, Source);
    case Target::DestinationAddress:
      return SOHO_MEMBER(destination, Destination);
    case Target::PostNatSourceAddress:
      return SOHO_MEMBER(postNatSource, PostNatSource);
    case Target::PostNatDestinationAddress:
      return SOHO_MEMBER(postNatDestination, PostNatDestination);
    case Target::NextHopAddress:
      return SOHO_MEMBER(nextHop, NextHop);
    case Target::SourcePort:
      return SOHO_MEMBER(sourcePort, SourcePort);
    case Target::DestinationPort:
      return SOHO_MEMBER(destinationPort, DestinationPort);
    case Target::PostNatSourcePort:
      return SOHO_MEMBER(postNatSourcePort, PostNatSourcePort);
    case Target::PostNatDestinationPort:
      return SOHO_MEMBER(postNatDestinationPort, PostNatDestinationPort);
    case Target::ProtocolNumber:
      return SOHO_MEMBER(protocol, Protocol);
    case Target::TypeOfService:
      return SOHO_MEMBER(tos, Tos);
    case Target::TcpFlags:
      return SOHO_MEMBER(tcpFlags, TcpFlags);
    case Target::IcmpTypeAndCode:
    case Target::IcmpType:
    case Target::IcmpCode:
      return SOHO_MEMBER(icmpTypeCode, IcmpTypeCode);
    case Target::Direction:
      return SOHO_MEMBER(direction, Direction);
    case Target::EndReason:
      return SOHO_MEMBER(endReason, EndReason);
    case Target::Vlan:
      return SOHO_MEMBER(vlan, Vlan);
    case Target::PostVlan:
      return SOHO_MEMBER(postVlan, PostVlan);
    case Target::SourceMac:
      return SOHO_MEMBER(sourceMac, SourceMac);
    case Target::DestinationMac:
      return SOHO_MEMBER(destinationMac, DestinationMac);
    case Target::PostSourceMac:
      return SOHO_MEMBER(postSourceMac, PostSourceMac);
    case Target::PostDestinationMac:
      return SOHO_MEMBER(postDestinationMac, PostDestinationMac);
    case Target::IngressInterface:
      return SOHO_MEMBER(ingressInterface, IngressInterface);
    case Target::EgressInterface:
      return SOHO_MEMBER(egressInterface, EgressInterface);
    case Target::SourceAs:
      return SOHO_MEMBER(sourceAs, SourceAs);
    case Target::DestinationAs:
      return SOHO_MEMBER(destinationAs, DestinationAs);
    case Target::Bytes:
      return SOHO_MEMBER(bytes, Bytes);
    case Target::Packets:
      return SOHO_MEMBER(packets, Packets);
    case Target::OutBytes:
      return SOHO_MEMBER(outBytes, OutBytes);
    case Target::OutPackets:
      return SOHO_MEMBER(outPackets, OutPackets);
    case Target::InitiatorBytes:
      return SOHO_MEMBER(initiatorBytes, InitiatorBytes);
    case Target::InitiatorPackets:
      return SOHO_MEMBER(initiatorPackets, InitiatorPackets);
    case Target::ResponderBytes:
      return SOHO_MEMBER(responderBytes, ResponderBytes);
    case Target::ResponderPackets:
      return SOHO_MEMBER(responderPackets, ResponderPackets);
    case Target::TotalBytes:
      return SOHO_MEMBER(totalBytes, TotalBytes);
    case Target::TotalPackets:
      return SOHO_MEMBER(totalPackets, TotalPackets);
    case Target::IpVersion:
      return SOHO_MEMBER(ipVersion, IpVersion);
    case Target::BiflowDirection:
      return SOHO_MEMBER(biflowDirection, BiflowDirection);
    case Target::SourcePrefixLength:
      return SOHO_MEMBER(sourcePrefixLength, SourcePrefixLength);
    case Target::DestinationPrefixLength:
      return SOHO_MEMBER(destinationPrefixLength, DestinationPrefixLength);
    default:
      return std::nullopt;
  }
}

#undef SOHO_MEMBER

namespace {

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
  const std::optional<Member> member = memberOf(element.target);
  if (!member) return false;
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

bool TemplateCompiler::addNumber(const Member& member, std::uint16_t offset, std::uint16_t width) {
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

bool TemplateCompiler::addAddress(const Element& element, const Member& member, std::uint16_t offset,
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
