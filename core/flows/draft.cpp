#include "core/flows/draft.h"

#include "core/flows/nat.h"
#include "core/flows/saturating.h"

#include <algorithm>
#include <utility>

namespace soho::flows {

using decoder::Field;

namespace {

constexpr std::uint8_t kIcmp = 1;
constexpr std::uint8_t kIcmp6 = 58;

template <class T>
T firstKnown(T preferred, T other) {
  return preferred != T{} ? preferred : other;
}

bool isIcmp(std::uint8_t protocol) { return protocol == kIcmp || protocol == kIcmp6; }

/// Where no ICMP element is exported, v5 and most v9 exporters put type × 256 + code into the destination port.
std::uint16_t icmpTypeCodeOf(const decoder::FlowRecord& record) {
  return record.present.has(Field::IcmpTypeCode) ? record.icmpTypeCode : record.destinationPort;
}

void fillEnds(Draft& draft, const decoder::FlowRecord& record) {
  Conversation& conversation = draft.conversation;
  const FlowEnds ends = endsBehindNat(record);
  conversation.client = ends.source;
  conversation.server = ends.destination;
  conversation.protocol = record.protocol;
  if (isIcmp(record.protocol)) {
    conversation.icmpTypeCode = icmpTypeCodeOf(record);
  } else {
    conversation.clientPort = ends.sourcePort;
    conversation.serverPort = ends.destinationPort;
  }
  const DirectedTuple tuple = tupleOf(conversation.client, conversation.clientPort, conversation.server,
                                      conversation.serverPort, conversation.protocol);
  draft.key = tuple.key;
  draft.isClientLow = tuple.isSourceLow;
}

}  // namespace

Draft draftOf(const decoder::RecordContext& context, const decoder::FlowRecord& record,
              const RunningTotals::Added& added, std::uint32_t samplingInterval) {
  Draft draft;
  fillEnds(draft, record);
  Conversation& conversation = draft.conversation;
  conversation.start = added.start;
  conversation.end = record.end;
  conversation.bytesToServer = added.counters.bytes;
  conversation.packetsToServer = added.counters.packets;
  conversation.bytesToClient = added.counters.reverseBytes;
  conversation.packetsToClient = added.counters.reversePackets;
  conversation.clientMac = record.sourceMac;
  // Behind a router the destination's MAC on the way in is the router's own; after it, that of the next machine.
  conversation.serverMac = firstKnown(record.postDestinationMac, record.destinationMac);
  conversation.exporterAddress = context.exporter.address;
  conversation.exporterIndex = context.exporterIndex;
  conversation.ingressInterface = record.ingressInterface;
  conversation.egressInterface = record.egressInterface;
  conversation.clientAs = record.sourceAs;
  conversation.serverAs = record.destinationAs;
  conversation.samplingInterval = samplingInterval;
  conversation.vlan = firstKnown(record.vlan, record.postVlan);
  draft.serverVlan = firstKnown(record.postVlan, record.vlan);
  conversation.tosToServer = record.tos;
  conversation.tcpFlagsToServer = record.tcpFlags;
  draft.probePort = context.sourcePort;
  draft.isClientInitiator = record.present.has(Field::InitiatorBytes) || record.present.has(Field::ResponderBytes);
  return draft;
}

void mergeReply(Draft& draft, const Draft& reply) {
  Conversation& conversation = draft.conversation;
  const Conversation& back = reply.conversation;
  if (conversation.start != back.start) {
    draft.firstSeen = conversation.start < back.start ? Opener::Client : Opener::Server;
  }
  conversation.start = std::min(conversation.start, back.start);
  conversation.end = std::max(conversation.end, back.end);
  conversation.bytesToServer = saturatingSum(conversation.bytesToServer, back.bytesToClient);
  conversation.packetsToServer = saturatingSum(conversation.packetsToServer, back.packetsToClient);
  conversation.bytesToClient = saturatingSum(conversation.bytesToClient, back.bytesToServer);
  conversation.packetsToClient = saturatingSum(conversation.packetsToClient, back.packetsToServer);
  // A packet's source MAC is its sender's or the last router's; the destination MAC may be our own router's.
  conversation.clientMac = firstKnown(conversation.clientMac, back.serverMac);
  conversation.serverMac = firstKnown(back.clientMac, conversation.serverMac);
  conversation.ingressInterface = firstKnown(conversation.ingressInterface, back.egressInterface);
  conversation.egressInterface = firstKnown(conversation.egressInterface, back.ingressInterface);
  conversation.clientAs = firstKnown(conversation.clientAs, back.serverAs);
  conversation.serverAs = firstKnown(conversation.serverAs, back.clientAs);
  conversation.samplingInterval = std::max(conversation.samplingInterval, back.samplingInterval);
  conversation.vlan = firstKnown(conversation.vlan, reply.serverVlan);
  draft.serverVlan = firstKnown(draft.serverVlan, back.vlan);
  conversation.tosToClient = back.tosToServer;
  conversation.tcpFlagsToClient = back.tcpFlagsToServer;
  draft.isMerged = true;
  draft.replyIcmpTypeCode = back.icmpTypeCode;
}

void swapEnds(Draft& draft) {
  Conversation& conversation = draft.conversation;
  std::swap(conversation.client, conversation.server);
  std::swap(conversation.clientPort, conversation.serverPort);
  std::swap(conversation.bytesToServer, conversation.bytesToClient);
  std::swap(conversation.packetsToServer, conversation.packetsToClient);
  std::swap(conversation.clientMac, conversation.serverMac);
  std::swap(conversation.ingressInterface, conversation.egressInterface);
  std::swap(conversation.clientAs, conversation.serverAs);
  std::swap(conversation.tosToServer, conversation.tosToClient);
  std::swap(conversation.tcpFlagsToServer, conversation.tcpFlagsToClient);
  std::swap(conversation.vlan, draft.serverVlan);
  if (draft.isMerged) std::swap(conversation.icmpTypeCode, draft.replyIcmpTypeCode);
  draft.isClientLow = !draft.isClientLow;
}

}  // namespace soho::flows
