// Who talks to whom: live tables and rates, fed with conversations. One thread feeds it; what others see are
// immutable snapshots. Time comes from outside.
#pragma once

#include "core/flows/conversation.h"
#include "core/talkers/snapshot.h"
#include "core/talkers/view.h"

#include <cstdint>
#include <memory>
#include <span>

namespace soho::talkers {

struct TalkerLimits {
  std::uint32_t conversations = 65'536;
  std::uint32_t devices = 4'096;
  std::uint32_t destinations = 32'768;
  std::uint32_t services = 4'096;
  /// How many devices, destinations, services and (device, service) pairs, each, keep a series of their own.
  std::uint32_t seriesPerKind = 256;
};

struct TalkerCounters {
  std::uint64_t conversations = 0;  ///< Pieces taken in.
  std::uint64_t bytes = 0;          ///< Not muted.
  std::uint64_t packets = 0;
  std::uint64_t mutedBytes = 0;
  std::uint64_t mutedPackets = 0;
  std::uint64_t evictedConversations = 0;
  std::uint64_t evictedBytes = 0;     ///< In *Other* because their row was given up.
  std::uint64_t displacedShares = 0;  ///< Of rows' windows, in *Other* because there was no room for them.
};

class TalkerStore final : public flows::ConversationSink {
 public:
  /// Tables reserve their memory here and touch it as they fill.
  explicit TalkerStore(TalkerLimits limits = {});
  ~TalkerStore() override;

  /// Takes a batch in. Times more than 2 s later than the last tick are moved back to there, so tick with a packet's
  /// receive time before its conversations; what is older than a series or window still counts in Window::All.
  void conversations(std::span<const flows::Conversation> conversations) override;
  /// Moves the windows and series on. Call at least once a second (of the clock the conversations live on); a call
  /// within the same second costs a comparison. A clock that steps back more than 2 min empties windows and series.
  void tick(Time now);
  /// An immutable picture of everything, as of the last tick. Every call makes a new one with the next revision.
  [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;
  [[nodiscard]] const TalkerCounters& counters() const;

 private:
  class State;
  std::unique_ptr<State> m_state;
};

}  // namespace soho::talkers
