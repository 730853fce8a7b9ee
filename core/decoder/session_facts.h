// Moves what a session learned from a datagram into its exporter's counters; shared by the readers of all protocols.
// Decoder's thread.
#pragma once

#include "core/decoder/exporter_table.h"

namespace soho::decoder {

/// Call before the sets of a datagram are read: a restart forgets what the old process announced and how it reported.
inline void noteHeader(Source& source, std::uint32_t sequence, std::optional<std::uint32_t> uptimeMs, Time receivedAt) {
  if (!source.session.sequence.begin(sequence, uptimeMs, receivedAt)) return;
  ++source.exporter.restarts;
  source.session.sampling = SamplingTable();
  source.session.isSamplingFromDisk = false;
  source.exporter.samplingInterval = 0;
  source.exporter.longestRecord = {};
  source.longestRecord = {};
}

/// Call after the records of a datagram were passed on. `longest` is that of its records.
inline void noteRecords(Source& source, Duration longest, Time receivedAt) {
  source.longestRecord.note(longest, receivedAt);
  source.exporter.longestRecord = source.longestRecord.length();
}

/// Call after the sets of a datagram were read.
inline void noteContent(Source& source, const SequenceTracker::Content& content) {
  SequenceTracker& sequence = source.session.sequence;
  sequence.end(content);
  if (sequence.unit() == SequenceUnit::Unknown) return;
  source.exporter.sequenceUnit = sequence.unit();
  const std::uint64_t others = source.exporter.lostUnits.value_or(0) - source.session.lostBefore;
  source.exporter.lostUnits = others + sequence.lost();
  source.session.lostBefore = sequence.lost();
}

}  // namespace soho::decoder
