// Records → conversations: sampling, totals → deltas, NAT, merging of halves, orientation, duplicates.
// One thread; time comes from outside (receive times and tick), never from a clock.
#pragma once

#include "core/decoder/flow_record.h"
#include "core/flows/conversation.h"

#include <compare>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace soho::flows {

/// Traffic of one (exporter, probe or interface) found to repeat what another one already reported.
struct DuplicatePair {
  std::uint32_t keptExporter = 0;
  std::uint32_t mutedExporter = 0;
  std::uint16_t keptPort = 0;  ///< Exporter's UDP source port: tells probes of one router apart.
  std::uint16_t mutedPort = 0;
  std::uint32_t keptInterface = 0;
  std::uint32_t mutedInterface = 0;
  bool isMutingOn = true;  ///< The user may switch it off.
  auto operator<=>(const DuplicatePair&) const = default;
};

struct FlowCounters {
  std::uint64_t records = 0;
  std::uint64_t conversations = 0;
  std::uint64_t mergedHalves = 0;
  std::uint64_t mutedConversations = 0;
  std::uint64_t acceptedBytes = 0;  ///< Of all records, after scaling: the invariant's right-hand side.
  std::uint64_t acceptedPackets = 0;
  std::uint64_t mutedBytes = 0;
  std::uint64_t mutedPackets = 0;
  std::uint64_t emptyRecords = 0;     ///< No bytes and no packets in any counter: passed on to nobody.
  std::uint64_t forgottenTotals = 0;  ///< Flows with running totals given up because there were too many.
};

struct FlowSettings {
  /// What counts as our network; empty: defaultLocalPrefixes() of local_networks.h. The owner adds the prefixes of this
  /// machine's interfaces to those.
  std::vector<IpPrefix> localPrefixes;
  struct Sampling {
    IpPrefix exporter;
    std::uint32_t interval = 1;
  };
  std::vector<Sampling> sampling;  ///< The user's word; first match wins over everything announced.
};

class FlowEngine final : public decoder::RecordSink {
 public:
  /// `sink` must outlive the engine.
  FlowEngine(FlowSettings settings, ConversationSink& sink);
  ~FlowEngine() override;

  void records(const decoder::RecordContext& context, std::span<const decoder::FlowRecord> records) override;
  /// Call after each datagram: halves of one datagram may meet no later ones than this unless they wait (500 ms).
  void endOfDatagram(Time now);
  /// Sends on what has waited long enough. Call at least every 100 ms.
  void tick(Time now);
  /// Sends on everything that waits: before exit and at the end of a replay.
  void flush();

  void setSettings(FlowSettings settings);
  /// Switches the muting of one pair of `duplicates()` (whatever its isMutingOn says); an unknown one is ignored.
  void setMuting(const DuplicatePair& pair, bool isOn);
  [[nodiscard]] const FlowCounters& counters() const;
  /// The pairs found: 20 equal conversations, of which the source farther from the LAN is muted from then on,
  /// in ascending order, whichever was found first.
  [[nodiscard]] std::vector<DuplicatePair> duplicates() const;

 private:
  class State;
  std::unique_ptr<State> m_state;
};

}  // namespace soho::flows
