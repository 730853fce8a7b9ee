// NetFlow v5 (Cisco, 1996): a 24-byte header and fixed 48-byte IPv4 records. Stateless but for what it notes with the
// exporter; part of the decoder, its thread.
#pragma once

#include "core/decoder/datagram.h"
#include "core/decoder/exporter_table.h"
#include "core/decoder/read_outcome.h"
#include "core/decoder/record_output.h"

namespace soho::decoder {

class NetFlowV5 {
 public:
  NetFlowV5(ExporterTable& exporters, RecordOutput& output) : m_exporters(exporters), m_output(output) {}

  /// Records the header counts but the datagram does not hold are counted as truncated.
  ReadOutcome read(const Datagram& datagram, RecordSink& sink);

 private:
  ExporterTable& m_exporters;
  RecordOutput& m_output;
};

}  // namespace soho::decoder
