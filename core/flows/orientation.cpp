#include "core/flows/orientation.h"

#include <array>

namespace soho::flows {
namespace {

constexpr std::uint8_t kTcp = 6;
constexpr std::uint8_t kSyn = 0x02;
constexpr std::uint8_t kAck = 0x10;

/// Registered ports that household services listen on; a client takes one of these by chance once in thousands.
constexpr std::array<std::uint16_t, 46> kRegisteredServices = {
    1194, 1433, 1521, 1701, 1723, 1812, 1813, 1883, 1900, 1935, 2049, 2055, 2083,  3128, 3306, 3389,
    3478, 3544, 3690, 3702, 4500, 5060, 5061, 5222, 5223, 5228, 5353, 5355, 5432,  5671, 5672, 5900,
    6379, 6443, 6667, 8000, 8008, 8009, 8080, 8443, 8883, 8888, 9100, 9418, 32400, 51820};

constexpr auto kServiceBits = [] {
  std::array<std::uint64_t, 1024> bits{};
  for (unsigned port = 1; port < 1024; ++port) bits[port / 64] |= std::uint64_t{1} << (port % 64);
  for (const unsigned port : kRegisteredServices) bits[port / 64] |= std::uint64_t{1} << (port % 64);
  return bits;
}();

bool isGroup(const IpAddress& address) { return address.isMulticast() || address.isBroadcast(); }

/// Who sent a SYN without ACK (RFC 9293 §3.5), or answered one. Flags of a record are those of all its packets, so a
/// half that went on after its SYN says nothing.
Opener openerByFlags(const Conversation& conversation) {
  if (conversation.protocol != kTcp) return Opener::Unknown;
  const auto isCall = [](std::uint8_t flags) { return (flags & (kSyn | kAck)) == kSyn; };
  const auto isAnswer = [](std::uint8_t flags, std::uint64_t packets) {
    return packets == 1 && (flags & (kSyn | kAck)) == (kSyn | kAck);
  };
  const bool isClientCalling = isCall(conversation.tcpFlagsToServer);
  const bool isServerCalling = isCall(conversation.tcpFlagsToClient);
  if (isClientCalling != isServerCalling) return isClientCalling ? Opener::Client : Opener::Server;
  if (isClientCalling) return Opener::Unknown;
  const bool isServerAnswering = isAnswer(conversation.tcpFlagsToClient, conversation.packetsToClient);
  const bool isClientAnswering = isAnswer(conversation.tcpFlagsToServer, conversation.packetsToServer);
  if (isServerAnswering != isClientAnswering) return isServerAnswering ? Opener::Client : Opener::Server;
  return Opener::Unknown;
}

/// Echo request and reply of ICMP (RFC 792) and ICMPv6 (RFC 4443 §4). Exporters that do not tell the ICMP type leave 0,
/// which is also the echo reply: with one end on our network that one is asked first (openerByPlace).
Opener openerByEcho(const Conversation& conversation, LocalEnds ends) {
  constexpr std::uint16_t kRequest = 8 << 8;
  constexpr std::uint16_t kReply = 0;
  constexpr std::uint16_t kRequest6 = 128 << 8;
  constexpr std::uint16_t kReply6 = 129 << 8;
  if (conversation.protocol == 1) {
    if (conversation.icmpTypeCode == kRequest) return Opener::Client;
    const bool isOneEndLocal = ends == LocalEnds::Client || ends == LocalEnds::Server;
    if (conversation.icmpTypeCode == kReply && !isOneEndLocal) return Opener::Server;
  } else if (conversation.protocol == 58) {
    if (conversation.icmpTypeCode == kRequest6) return Opener::Client;
    if (conversation.icmpTypeCode == kReply6) return Opener::Server;
  }
  return Opener::Unknown;
}

Opener openerByService(const Conversation& conversation) {
  const bool isClientService = isServicePort(conversation.clientPort);
  if (isClientService == isServicePort(conversation.serverPort)) return Opener::Unknown;
  return isClientService ? Opener::Server : Opener::Client;
}

Opener openerByPlace(const Conversation& conversation, LocalEnds ends) {
  if (conversation.clientPort != conversation.serverPort) {
    return conversation.serverPort < conversation.clientPort ? Opener::Client : Opener::Server;
  }
  return ends == LocalEnds::Server ? Opener::Server : Opener::Client;
}

}  // namespace

bool isServicePort(std::uint16_t port) { return (kServiceBits[port / 64] >> (port % 64) & 1) != 0; }

Orientation::Verdict Orientation::decide(const Draft& draft, LocalEnds ends, std::uint64_t hash) {
  const Conversation& conversation = draft.conversation;
  if (isGroup(conversation.server)) return {Opener::Client};
  if (isGroup(conversation.client)) return {Opener::Server};
  const Opener byService = openerByService(conversation);
  const auto keepUnless = [byService](Opener opener, Memory otherwise) {
    return Verdict{opener, opener == byService ? otherwise : Memory::Keep};
  };
  if (const Opener opener = openerByFlags(conversation); opener != Opener::Unknown) {
    return keepUnless(opener, Memory::Correct);
  }
  if (!m_known.isEmpty()) {
    if (const auto slot = m_known.find(draft.key, hash); slot != Table::kNone) {
      m_known.renew(slot);
      return {m_known.value(slot) == draft.isClientLow ? Opener::Client : Opener::Server};
    }
  }
  if (draft.isClientInitiator) return keepUnless(Opener::Client, Memory::Nothing);
  if (const Opener opener = openerByEcho(conversation, ends); opener != Opener::Unknown) return {opener, Memory::Keep};
  if (byService != Opener::Unknown) return {byService};
  if (draft.firstSeen != Opener::Unknown && conversation.samplingInterval == 1) return {draft.firstSeen, Memory::Keep};
  return {openerByPlace(conversation, ends), Memory::Keep};
}

void Orientation::orient(Draft& draft, LocalEnds ends, std::uint64_t hash) {
  const Verdict verdict = decide(draft, ends, hash);
  if (verdict.opener == Opener::Server) swapEnds(draft);
  if (verdict.memory != Memory::Nothing) remember(draft.key, hash, draft.isClientLow, verdict.memory);
}

void Orientation::remember(const TupleKey& key, std::uint64_t hash, bool isClientLow, Memory memory) {
  if (m_known.isEmpty() && memory == Memory::Correct) return;
  if (const auto slot = m_known.find(key, hash); slot != Table::kNone) {
    m_known.value(slot) = isClientLow;
    m_known.renew(slot);
    return;
  }
  if (memory == Memory::Correct) return;
  if (m_known.isFull()) m_known.erase(m_known.oldest());
  m_known.insert(key, hash, isClientLow);
}

}  // namespace soho::flows
