// NetFlow v9 (RFC 3954): sets walked by their own length, never by the header's count, which softflowd 1.0.0 fills with
// the datagram's length. Part of the decoder, its thread.
#pragma once

#include "core/base/result.h"
#include "core/base/span_reader.h"
#include "core/decoder/datagram.h"
#include "core/decoder/exporter_table.h"
#include "core/decoder/options_record.h"
#include "core/decoder/read_outcome.h"
#include "core/decoder/record_output.h"
#include "core/decoder/waiting_room.h"

#include <cstdint>
#include <span>
#include <vector>

namespace soho::decoder {

class NetFlowV9 {
 public:
  NetFlowV9(ExporterTable& exporters, WaitingRoom& waiting, RecordOutput& output)
      : m_exporters(exporters), m_waiting(waiting), m_output(output) {}

  ReadOutcome read(const Datagram& datagram, RecordSink& sink);
  /// Puts a template from disk back. Malformed or past a cap: an error naming the exporter.
  Result<void> restore(const StoredTemplate& stored);
  /// The same for what was announced of sampling. TooLarge past the cap of exporters.
  Result<void> restore(const StoredSampling& stored);
  /// Grows with each template learned or changed, and when other sampling is announced.
  [[nodiscard]] std::uint64_t templateRevision() const { return m_templateRevision; }

 private:
  /// One datagram's worth of what its sets need.
  struct Message {
    Source source;
    HeaderClock clock;
    RecordContext context;
    SequenceTracker::Content content;
    RecordSink& sink;
  };

  void readSets(SpanReader reader, Message& message);
  void readSet(std::uint16_t id, std::span<const std::uint8_t> bytes, Message& message);
  void readTemplates(std::span<const std::uint8_t> bytes, Message& message);
  void readOptionsTemplates(std::span<const std::uint8_t> bytes, Message& message);
  void readData(std::uint16_t id, std::span<const std::uint8_t> bytes, Message& message);
  void readOptionsData(const KnownTemplate& known, std::span<const std::uint8_t> bytes, Message& message);
  void takeAnnouncement(const Announcement& announcement, Message& message);
  void readWaiting(std::uint16_t id, Message& message);
  /// Takes a template in; what is wrong with it is counted with the exporter.
  void learn(StoredTemplate& definition, Message& message);
  static bool readFields(SpanReader& reader, std::size_t count, StoredTemplate& definition);

  ExporterTable& m_exporters;
  WaitingRoom& m_waiting;
  RecordOutput& m_output;
  StoredTemplate m_definition;           ///< Used again for every template, so that a repeated one allocates nothing.
  std::vector<std::uint16_t> m_learned;  ///< Ids of data templates that came new with the datagram in work.
  std::uint64_t m_templateRevision = 0;
};

}  // namespace soho::decoder
