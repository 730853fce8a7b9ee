// What is known of one exporter: plain counters that status, metrics and health read from a copy.
#pragma once

#include "core/base/clock.h"
#include "core/decoder/flow_record.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soho::decoder {

/// What one sequence number counts; differs between exporters and is learned from the first 20 datagrams.
enum class SequenceUnit : std::uint8_t { Unknown, Datagram, Record, TwoRecords };
/// "unknown", "datagram", "record", "two-records": the word programs use, never translated.
[[nodiscard]] std::string_view wordOf(SequenceUnit unit);

struct DecodeErrors {
  std::uint64_t truncated = 0;  ///< A set or record says it is longer than what is there.
  std::uint64_t malformedTemplate = 0;
  std::uint64_t malformedSet = 0;     ///< Set length below 4, zero-length records and the like.
  std::uint64_t unknownTemplate = 0;  ///< Data sets without a template that also fell out of the waiting room.
  std::uint64_t overLimit = 0;        ///< Templates, fields, sessions past a cap.
  [[nodiscard]] std::uint64_t sum() const {
    return truncated + malformedTemplate + malformedSet + unknownTemplate + overLimit;
  }
};

struct TemplateSummary {
  std::uint16_t id = 0;
  std::uint16_t sourcePort = 0;
  bool isOptions = false;
  bool isFromDisk = false;  ///< Restored, not yet seen live.
  std::uint16_t fieldCount = 0;
  std::uint32_t recordLength = 0;
  Time learnedAt{};  ///< When it last came over the wire.
};

struct Exporter {
  ExporterKey key;
  std::uint32_t index = 0;
  Protocol protocol = Protocol::NetFlowV9;
  Time firstSeen{};
  Time lastSeen{};
  std::uint64_t datagrams = 0;
  std::uint64_t bytes = 0;  ///< Of UDP payload.
  std::uint64_t records = 0;
  std::uint64_t optionRecords = 0;
  std::uint64_t waitingSets = 0;      ///< Data sets kept just now until their template comes.
  std::uint64_t unknownElements = 0;  ///< Fields skipped because the element table does not know them.
  DecodeErrors errors;
  SequenceUnit sequenceUnit = SequenceUnit::Unknown;
  std::optional<std::uint64_t> lostUnits;  ///< Missing sequence units; empty while the unit is unknown.
  std::uint64_t restarts = 0;              ///< Times the sequence and uptime began anew.
  Duration clockSkew{};                    ///< Export header's clock minus our receive time.
  std::uint32_t samplingInterval = 0;      ///< Last announced 1-in-N; 0 when not announced since it began anew.
  Duration longestRecord{};                ///< Longest end − start of the last hour: the least its active timeout is.
  std::string interfaceName;               ///< From options data (IE 82), if any.
  std::vector<TemplateSummary> templates;

  /// False: it has sent nothing since this process began, and is known by the templates kept on disk only.
  [[nodiscard]] bool isHeard() const { return datagrams > 0; }
};

/// A template in the form that is kept on disk: enough to decode after a restart.
struct StoredTemplate {
  struct FieldSpec {
    std::uint32_t enterprise = 0;  ///< Private enterprise number, 0 for IANA elements.
    std::uint16_t element = 0;
    std::uint16_t length = 0;  ///< 65535: variable length (RFC 7011 §7)
    bool operator==(const FieldSpec&) const = default;
  };
  ExporterKey exporter;
  Protocol protocol = Protocol::NetFlowV9;
  std::uint16_t sourcePort = 0;
  std::uint16_t id = 0;
  bool isOptions = false;
  std::uint16_t scopeFieldCount = 0;
  Time learnedAt{};
  std::vector<FieldSpec> fields;
  bool operator==(const StoredTemplate&) const = default;
};

}  // namespace soho::decoder
