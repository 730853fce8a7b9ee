// A template turned into copy steps once, so that decoding a record is a walk over them: per record no allocation,
// string, lock or virtual call. Immutable after compile; same thread as the decoder.
// It knows fixed-length records only: v9 has no others.
#pragma once

#include "core/decoder/exporter.h"
#include "core/decoder/flow_record.h"
#include "core/decoder/record_times.h"
#include "core/decoder/sampling.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace soho::decoder {

class CompiledTemplate {
 public:
  using FieldSpec = StoredTemplate::FieldSpec;

  /// Empty when the records would have no length, more than limits::kRecordBytes, or too many fields.
  /// Elements the table does not know, and lengths that do not fit an element, are skipped by their length.
  [[nodiscard]] static std::optional<CompiledTemplate> compile(std::span<const FieldSpec> fields);

  [[nodiscard]] std::size_t recordLength() const { return m_recordLength; }
  /// Fields of each record that are skipped because nobody knows what they mean.
  [[nodiscard]] std::uint32_t unknownFields() const { return m_unknownFields; }
  /// What each record carries, as the template says.
  [[nodiscard]] FieldSet fields() const { return m_blank.present; }
  [[nodiscard]] bool isOutReverse() const { return m_blank.isOutReverse; }

  /// Decodes whole records from the front of `bytes` until `out` is full, less than a record remains, or
  /// limits::kBatchRecords are decoded; returns how many.
  std::size_t decode(std::span<const std::uint8_t> bytes, const HeaderClock& clock, const SamplingTable& sampling,
                     std::span<FlowRecord> out) const;

 private:
  friend class TemplateCompiler;

  /// What a record says that FlowRecord keeps in another form.
  struct Aside {
    RawTimes times;
    std::uint64_t samplingInterval = 0;
    std::uint64_t samplingSpace = 0;
    std::uint64_t sampler = 0;
  };

  enum class Operation : std::uint8_t {
    Copy1To1,
    Copy2To2,
    Copy4To4,
    Copy2To4,
    Copy4To8,
    Copy8To8,
    CopyUnsigned,  ///< Any width up to 8 to any size up to 8; the low-order bytes count.
    CopyNonZero,   ///< The same, but zero does not overwrite what an earlier field said.
    CopyIpv4,
    CopyIpv6,
    CopyIpv4NonZero,
    CopyIpv6NonZero,
    CopyMac,
    CopyMacNonZero,
    IcmpType,
    IcmpCode,
    AsideUnsigned,
  };

  struct Step {
    std::uint16_t from = 0;  ///< Offset in the record on the wire; from + width <= m_recordLength.
    std::uint16_t to = 0;    ///< Offset in FlowRecord, or in Aside.
    Operation operation = Operation::CopyUnsigned;
    std::uint8_t width = 0;  ///< Bytes on the wire.
    std::uint8_t size = 0;   ///< Bytes of the member.
  };

  /// One step for all records of a batch.
  void apply(const Step& step, const std::uint8_t* wire, std::span<FlowRecord> out, std::span<Aside> asides) const;
  static void copyUnlessZero(const Step& step, const std::uint8_t* from, FlowRecord& record);
  void finish(FlowRecord& record, const Aside& aside, const HeaderClock& clock, const SamplingTable& sampling) const;

  std::vector<Step> m_steps;
  FlowRecord m_blank;  ///< What every record of this template starts from.
  TimeLayout m_times;
  std::size_t m_recordLength = 0;
  std::uint32_t m_unknownFields = 0;
  bool m_hasSamplingInRecord = false;
  bool m_hasSampler = false;
  bool m_hasAddresses = false;
};

}  // namespace soho::decoder
