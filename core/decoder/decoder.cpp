#include "core/decoder/decoder.h"

#include "core/base/span_reader.h"
#include "core/decoder/exporter_table.h"
#include "core/decoder/netflow_v5.h"
#include "core/decoder/netflow_v9.h"
#include "core/decoder/record_output.h"
#include "core/decoder/waiting_room.h"

namespace soho::decoder {

class Decoder::State {
 public:
  State()
      : waiting([this](std::uint32_t index) { ++exporters.exporter(index).errors.unknownTemplate; }),
        exporters([this](std::uint32_t index) { waiting.forget(index); }),
        v5(exporters, output),
        v9(exporters, waiting, output) {}

  ReadOutcome read(const Datagram& datagram, RecordSink& sink) {
    constexpr std::uint16_t kVersion5 = 5;
    constexpr std::uint16_t kVersion9 = 9;
    switch (SpanReader(datagram.bytes).u16()) {
      case kVersion5:
        return v5.read(datagram, sink);
      case kVersion9:
        return v9.read(datagram, sink);
      default:
        return ReadOutcome::Rejected;
    }
  }

  std::uint64_t rejected = 0;
  std::uint64_t refused = 0;
  RecordOutput output;
  WaitingRoom waiting;
  ExporterTable exporters;
  NetFlowV5 v5;
  NetFlowV9 v9;
};

Decoder::Decoder() : m_state(std::make_unique<State>()) {}
Decoder::~Decoder() = default;

void Decoder::decode(const Datagram& datagram, RecordSink& sink) {
  switch (m_state->read(datagram, sink)) {
    case ReadOutcome::Read:
      break;
    case ReadOutcome::Rejected:
      ++m_state->rejected;
      break;
    case ReadOutcome::Refused:
      ++m_state->refused;
      break;
  }
}

std::span<const Exporter> Decoder::exporters() const {
  const auto exporters = m_state->exporters.exporters();
  for (const Exporter& exporter : exporters) {
    m_state->exporters.exporter(exporter.index).waitingSets = m_state->waiting.waitingOf(exporter.index);
  }
  return exporters;
}

std::uint64_t Decoder::rejectedDatagrams() const { return m_state->rejected; }

std::uint64_t Decoder::refusedDatagrams() const { return m_state->refused; }

std::uint64_t Decoder::templateRevision() const { return m_state->v9.templateRevision(); }

std::vector<StoredTemplate> Decoder::templates() const { return m_state->exporters.templates(); }

Result<void> Decoder::restoreTemplate(const StoredTemplate& stored) { return m_state->v9.restore(stored); }

std::vector<StoredSampling> Decoder::samplings() const { return m_state->exporters.samplings(); }

Result<void> Decoder::restoreSampling(const StoredSampling& stored) { return m_state->v9.restore(stored); }

}  // namespace soho::decoder
