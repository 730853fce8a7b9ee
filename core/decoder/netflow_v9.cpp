#include "core/decoder/netflow_v9.h"

#include "core/decoder/limits.h"
#include "core/decoder/session_facts.h"

#include <algorithm>
#include <utility>

namespace soho::decoder {
namespace {

constexpr std::uint16_t kTemplateSet = 0;
constexpr std::uint16_t kOptionsTemplateSet = 1;
constexpr std::uint16_t kFirstDataSet = 256;
constexpr std::size_t kSetHeader = 4;

bool isZeroFill(std::span<const std::uint8_t> bytes) {
  return std::ranges::all_of(bytes, [](std::uint8_t byte) { return byte == 0; });
}

}  // namespace

ReadOutcome NetFlowV9::read(const Datagram& datagram, RecordSink& sink) {
  SpanReader reader(datagram.bytes);
  reader.skip(4);  // Version and count; the count means different things to different exporters.
  const std::uint32_t uptimeMs = reader.u32();
  const std::uint32_t unixSeconds = reader.u32();
  const std::uint32_t sequence = reader.u32();
  const ExporterKey key{datagram.source, reader.u32()};
  if (reader.hasFailed()) return ReadOutcome::Rejected;
  auto source = m_exporters.open(key, Protocol::NetFlowV9, datagram, uptimeMs);
  if (!source) return ReadOutcome::Refused;
  source->exporter.clockSkew = Time(std::chrono::seconds(unixSeconds)) - datagram.receivedAt;
  noteHeader(*source, sequence, uptimeMs, datagram.receivedAt);
  Message message{
      *source,
      {datagram.receivedAt, uptimeMs, unixSeconds},
      {key, source->exporter.index, datagram.sourcePort, Protocol::NetFlowV9, datagram.receivedAt, sequence},
      {},
      sink};
  m_learned.clear();
  readSets(reader, message);
  // Records that waited come last: the sampling that scales them may stand behind their template.
  for (const std::uint16_t id : m_learned) readWaiting(id, message);
  noteRecords(message.source, m_output.takeLongest(), datagram.receivedAt);
  noteContent(message.source, message.content);
  return ReadOutcome::Read;
}

void NetFlowV9::readSets(SpanReader reader, Message& message) {
  DecodeErrors& errors = message.source.exporter.errors;
  while (reader.remaining() >= kSetHeader) {
    // Palo Alto fills its datagrams up with zeros; they are no set.
    if (reader.rest().front() == 0 && isZeroFill(reader.rest())) return;
    const std::uint16_t id = reader.u16();
    const std::size_t length = reader.u16();
    if (length < kSetHeader) {
      ++errors.malformedSet;
      message.content.isComplete = false;
      return;
    }
    if (length - kSetHeader > reader.remaining()) {
      ++errors.truncated;
      message.content.isComplete = false;
      return;
    }
    readSet(id, reader.take(length - kSetHeader), message);
  }
}

void NetFlowV9::readSet(std::uint16_t id, std::span<const std::uint8_t> bytes, Message& message) {
  if (id >= kFirstDataSet) {
    readData(id, bytes, message);
  } else if (id == kTemplateSet) {
    readTemplates(bytes, message);
  } else if (id == kOptionsTemplateSet) {
    readOptionsTemplates(bytes, message);
  } else {
    ++message.source.exporter.errors.malformedSet;
  }
}

bool NetFlowV9::readFields(SpanReader& reader, std::size_t count, StoredTemplate& definition) {
  if (count * 4 > reader.remaining()) return false;
  for (std::size_t index = 0; index < count; ++index) {
    const std::uint16_t element = reader.u16();
    definition.fields.push_back({0, element, reader.u16()});
  }
  return true;
}

void NetFlowV9::readTemplates(std::span<const std::uint8_t> bytes, Message& message) {
  SpanReader reader(bytes);
  while (reader.remaining() >= 4 && !isZeroFill(reader.rest())) {
    m_definition.fields.clear();
    m_definition.isOptions = false;
    m_definition.scopeFieldCount = 0;
    m_definition.id = reader.u16();
    const std::size_t count = reader.u16();
    if (m_definition.id < kFirstDataSet || !readFields(reader, count, m_definition)) {
      ++message.source.exporter.errors.malformedTemplate;
      return;
    }
    learn(m_definition, message);
  }
}

void NetFlowV9::readOptionsTemplates(std::span<const std::uint8_t> bytes, Message& message) {
  SpanReader reader(bytes);
  // Six bytes of header; what is less is padding.
  while (reader.remaining() >= 6 && !isZeroFill(reader.rest())) {
    m_definition.fields.clear();
    m_definition.isOptions = true;
    m_definition.id = reader.u16();
    const std::size_t scopeLength = reader.u16();
    const std::size_t optionLength = reader.u16();
    m_definition.scopeFieldCount = static_cast<std::uint16_t>(scopeLength / 4);
    const bool isWhole = m_definition.id >= kFirstDataSet && scopeLength % 4 == 0 && optionLength % 4 == 0 &&
                         readFields(reader, (scopeLength + optionLength) / 4, m_definition);
    if (!isWhole) {
      ++message.source.exporter.errors.malformedTemplate;
      return;
    }
    learn(m_definition, message);
  }
}

void NetFlowV9::learn(StoredTemplate& definition, Message& message) {
  Exporter& exporter = message.source.exporter;
  definition.exporter = exporter.key;
  definition.protocol = Protocol::NetFlowV9;
  definition.sourcePort = message.context.sourcePort;
  definition.learnedAt = message.clock.receivedAt;
  switch (message.source.templates.learn(definition)) {
    case TemplateCache::Outcome::Learned:
      ++m_templateRevision;
      if (definition.isOptions) {
        readWaiting(definition.id, message);
      } else {
        m_learned.push_back(definition.id);
      }
      break;
    case TemplateCache::Outcome::Repeated:
      break;
    case TemplateCache::Outcome::Malformed:
      ++exporter.errors.malformedTemplate;
      break;
    case TemplateCache::Outcome::OverLimit:
      ++exporter.errors.overLimit;
      break;
  }
}

void NetFlowV9::readData(std::uint16_t id, std::span<const std::uint8_t> bytes, Message& message) {
  if (bytes.empty()) return;
  const KnownTemplate* known = message.source.templates.find(Protocol::NetFlowV9, message.context.sourcePort, id);
  if (known == nullptr) {
    message.content.isComplete = false;
    WaitingSet set;
    set.exporterIndex = message.context.exporterIndex;
    set.sourcePort = message.context.sourcePort;
    set.templateId = id;
    set.sequence = message.context.sequence;
    set.clock = message.clock;
    m_waiting.admit(std::move(set), bytes);
    return;
  }
  if (known->compiled.recordLength() > bytes.size()) {
    ++message.source.exporter.errors.truncated;
    return;
  }
  if (known->definition.isOptions) {
    readOptionsData(*known, bytes, message);
    return;
  }
  const auto sent = m_output.send(known->compiled, bytes, message.clock, message.source.session.sampling,
                                  message.context, message.source.exporter, message.sink);
  message.content.records += sent.records;
  message.content.pairs += sent.pairs;
}

void NetFlowV9::readOptionsData(const KnownTemplate& known, std::span<const std::uint8_t> bytes, Message& message) {
  const std::size_t length = known.compiled.recordLength();
  SpanReader reader(bytes);
  while (reader.remaining() >= length) {
    takeAnnouncement(readOptions(known.definition, reader.take(length)), message);
    ++message.source.exporter.optionRecords;
    ++message.content.optionRecords;
  }
}

void NetFlowV9::takeAnnouncement(const Announcement& announcement, Message& message) {
  Exporter& exporter = message.source.exporter;
  SamplingTable& sampling = message.source.session.sampling;
  if (announcement.interfaceName && !announcement.interfaceName->empty()) {
    exporter.interfaceName = *announcement.interfaceName;
  }
  if (!announcement.samplingInterval) return;
  bool isNew = false;
  if (announcement.sampler) {
    isNew = sampling.announceForSampler(*announcement.sampler, *announcement.samplingInterval);
  } else if (announcement.interfaceIndex.value_or(0) != 0) {
    isNew = sampling.announceForInterface(*announcement.interfaceIndex, *announcement.samplingInterval);
  } else {
    isNew = sampling.announce(*announcement.samplingInterval);
  }
  if (isNew) ++m_templateRevision;
  message.source.session.samplingAnnouncedAt = message.clock.receivedAt;
  message.source.session.isSamplingFromDisk = false;
  exporter.samplingInterval = sampling.lastAnnounced();
}

void NetFlowV9::readWaiting(std::uint16_t id, Message& message) {
  // The sets' own clocks and ports go with them; their datagrams were counted when they came.
  for (const WaitingSet& set : m_waiting.take(message.context.exporterIndex, Protocol::NetFlowV9, id)) {
    RecordContext context = message.context;
    context.sourcePort = set.sourcePort;
    context.receivedAt = set.clock.receivedAt;
    context.sequence = set.sequence;
    Message late{message.source, set.clock, context, {}, message.sink};
    readData(id, set.bytes, late);
  }
}

Result<void> NetFlowV9::restore(const StoredTemplate& stored) {
  const std::string place = stored.exporter.address.toString();
  if (stored.id < kFirstDataSet) return failure(ErrorCode::Malformed, place, "template id below 256");
  auto source = m_exporters.restore(stored.exporter, stored.protocol, stored.sourcePort, stored.learnedAt);
  if (!source) return failure(ErrorCode::TooLarge, place, "too many exporters");
  switch (source->templates.restore(stored)) {
    case TemplateCache::Outcome::Malformed:
      return failure(ErrorCode::Malformed, place, "template without a record");
    case TemplateCache::Outcome::OverLimit:
      return failure(ErrorCode::TooLarge, place, "too many templates");
    default:
      return {};
  }
}

Result<void> NetFlowV9::restore(const StoredSampling& stored) {
  auto source = m_exporters.restore(stored.exporter, stored.protocol, stored.sourcePort, stored.announcedAt);
  if (!source) return failure(ErrorCode::TooLarge, stored.exporter.address.toString(), "too many exporters");
  source->session.sampling = stored.sampling;
  source->session.samplingAnnouncedAt = stored.announcedAt;
  source->session.bootedAt = stored.bootedAt;
  source->session.isSamplingFromDisk = true;
  source->exporter.samplingInterval = stored.sampling.lastAnnounced();
  return {};
}

}  // namespace soho::decoder
