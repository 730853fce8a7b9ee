// Turns datagrams into flow records. Lives on one thread, does no I/O, and allocates only when an exporter,
// session or template is new. Which exporters may send is decided before it (core/collector).
#pragma once

#include "core/base/result.h"
#include "core/decoder/datagram.h"
#include "core/decoder/exporter.h"
#include "core/decoder/flow_record.h"
#include "core/decoder/stored_sampling.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace soho::decoder {

class Decoder {
 public:
  Decoder();
  ~Decoder();
  Decoder(const Decoder&) = delete;
  Decoder& operator=(const Decoder&) = delete;

  /// Decodes one datagram and hands its records to `sink`, in batches. Never fails as a whole: what is wrong in it
  /// is counted with its exporter (or in `rejectedDatagrams` when not even a header could be read).
  void decode(const Datagram& datagram, RecordSink& sink);

  /// Everything known of each exporter, in the order of their index. One known from restored templates only has no
  /// datagrams. An index goes to another exporter only when the table is full and its holder silent for an hour.
  /// Counters grow while `decode` runs: same thread only.
  [[nodiscard]] std::span<const Exporter> exporters() const;
  /// Datagrams with no known version or a cut header, by nobody in particular.
  [[nodiscard]] std::uint64_t rejectedDatagrams() const;

  /// Datagrams of exporters past a cap of limits.h, which nothing else is kept of.
  [[nodiscard]] std::uint64_t refusedDatagrams() const;

  /// Grows each time a template is learned or changed, or other sampling is announced: tells the owner when
  /// `templates()` and `samplings()` are worth saving.
  [[nodiscard]] std::uint64_t templateRevision() const;
  [[nodiscard]] std::vector<StoredTemplate> templates() const;
  /// Puts a saved template back; a live one of the same id replaces it. Malformed ones are refused.
  Result<void> restoreTemplate(const StoredTemplate& stored);
  /// What exporters announced of their sampling in options data.
  [[nodiscard]] std::vector<StoredSampling> samplings() const;
  /// Puts an announcement back, after the templates; it holds until the exporter announces again or is started anew.
  Result<void> restoreSampling(const StoredSampling& stored);

 private:
  class State;
  std::unique_ptr<State> m_state;
};

}  // namespace soho::decoder
