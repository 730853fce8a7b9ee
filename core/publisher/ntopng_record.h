// Conversation → TLV records for ntopng: which elements are sent, under which number, and how counters that do not
// fit ntopng's 32 bits are cut into several records. Pure, no allocation, one thread.
// Every element here is one that ntopng handles; other numbers are re-read by it as fields of its own.
#pragma once

#include "core/flows/conversation.h"
#include "core/publisher/tlv_writer.h"

#include <cstddef>
#include <cstdint>

namespace soho::publisher {

/// No record that writeRecord makes is longer.
inline constexpr std::size_t kMaxRecordBytes = 512;
/// One conversation becomes at most this many records (4.4 TB each way): a nonsense counter must not keep the
/// collector busy for minutes.
inline constexpr std::uint32_t kMaxPieces = 1024;

/// What one TLV record carries of a conversation. Seconds since 1970.
struct RecordPiece {
  std::uint32_t bytesToServer = 0;
  std::uint32_t packetsToServer = 0;
  std::uint32_t bytesToClient = 0;
  std::uint32_t packetsToClient = 0;
  std::uint32_t firstSecond = 0;
  std::uint32_t lastSecond = 0;
};

/// How a conversation is cut into records. Invariants: all pieces' bytes sum up to the conversation's; a direction
/// with bytes has at least one packet (else ntopng drops the bytes); no piece is empty; each piece covers its share of
/// the time, because ntopng takes a flow's throughput from each record.
class RecordPieces {
 public:
  explicit RecordPieces(const flows::Conversation& conversation);

  /// 0 when there are no bytes in either direction: nothing to send.
  [[nodiscard]] std::uint32_t count() const { return m_count; }
  /// The counters were beyond kMaxPieces records and are sent only in part.
  [[nodiscard]] bool isCut() const { return m_isCut; }
  /// `index` below count().
  [[nodiscard]] RecordPiece piece(std::uint32_t index) const;

 private:
  /// One direction's counters and over how many pieces they go.
  struct Direction {
    std::uint64_t bytes = 0;
    std::uint64_t packets = 0;
    std::uint32_t pieces = 0;
  };
  Direction directionOf(std::uint64_t bytes, std::uint64_t packets);

  bool m_isCut = false;
  Direction m_toServer;
  Direction m_toClient;
  std::uint32_t m_count = 0;
  std::int64_t m_startSecond = 0;
  std::int64_t m_endSecond = 0;
};

/// ntopng refuses a flow between an IPv4 and an IPv6 address.
[[nodiscard]] bool isOfOneFamily(const flows::Conversation& conversation);

/// Writes one record and its end mark. `hasExporterIds` adds exporter address and interfaces, which must then be in
/// every record: one without them resets what ntopng knew.
void writeRecord(const flows::Conversation& conversation, const RecordPiece& piece, bool hasExporterIds,
                 TlvWriter& writer);

}  // namespace soho::publisher
