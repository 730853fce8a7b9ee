// A conversation in the making: one record, or two halves, with the record's source standing in for the client until
// core/flows/orientation has decided.
#pragma once

#include "core/decoder/flow_record.h"
#include "core/flows/conversation.h"
#include "core/flows/totals.h"
#include "core/flows/tuple_key.h"

#include <cstdint>

namespace soho::flows {

/// Who sent the first packet.
enum class Opener : std::uint8_t { Unknown, Client, Server };

struct Draft {
  Conversation conversation;  ///< "Client" is the source of the (first) record.
  TupleKey key;
  bool isClientLow = true;       ///< The client is the low end of `key`.
  std::uint16_t probePort = 0;   ///< UDP source port of the exporter: tells probes of one router apart.
  std::uint16_t serverVlan = 0;  ///< `conversation.vlan` is the client's.
  std::uint16_t replyIcmpTypeCode = 0;
  Opener firstSeen = Opener::Unknown;  ///< Whose packet came first, where two halves tell.
  bool isClientInitiator = false;      ///< The record says that its source opened the flow (IE 231, 232).
  bool isMerged = false;               ///< Of two halves.

  [[nodiscard]] bool isTwoWay() const { return conversation.bytesToClient != 0 || conversation.packetsToClient != 0; }
};

/// One record, after sampling correction and with running totals turned into differences.
[[nodiscard]] Draft draftOf(const decoder::RecordContext& context, const decoder::FlowRecord& record,
                            const RunningTotals::Added& added, std::uint32_t samplingInterval);

/// True when `other` is the opposite direction of the same conversation.
[[nodiscard]] inline bool isReply(const Draft& draft, const Draft& other) {
  return draft.isClientLow != other.isClientLow && draft.key == other.key;
}

/// Adds the opposite half to `draft`; where both tell the same thing, the half that came first in time is believed
/// about its own source.
void mergeReply(Draft& draft, const Draft& reply);

/// Makes the server the client.
void swapEnds(Draft& draft);

}  // namespace soho::flows
