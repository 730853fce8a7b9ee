// Who talks to whom: live tables and rates, fed with conversations. One thread feeds it; what others see are
// immutable snapshots. Time comes from outside.
#pragma once

#include "core/flows/conversation.h"
#include "core/talkers/snapshot.h"
#include "core/talkers/view.h"

#include <memory>
#include <span>

namespace soho::talkers {

struct TalkerLimits {
  std::uint32_t conversations = 65'536;
  std::uint32_t devices = 4'096;
  std::uint32_t destinations = 32'768;
  std::uint32_t services = 4'096;
  std::uint32_t seriesPerKind = 256;  ///< How many devices, destinations, services … keep a chart of their own.
};

struct TalkerCounters {
  std::uint64_t conversations = 0;  ///< Pieces taken in.
  std::uint64_t bytes = 0;          ///< Not muted.
  std::uint64_t packets = 0;
  std::uint64_t mutedBytes = 0;
  std::uint64_t mutedPackets = 0;
  std::uint64_t evictedConversations = 0;
  std::uint64_t evictedBytes = 0;  ///< In *Other* because their row was given up.
};

class TalkerStore final : public flows::ConversationSink {
 public:
  explicit TalkerStore(TalkerLimits limits = {});
  ~TalkerStore() override;

  void conversations(std::span<const flows::Conversation> conversations) override;
  /// Moves the windows and series on. Call at least once a second (of the clock the conversations live on).
  void tick(Time now);
  /// An immutable picture of everything, as of the last tick.
  [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;
  [[nodiscard]] const TalkerCounters& counters() const;

 private:
  class State;
  std::unique_ptr<State> m_state;
};

/// Filters, sorts and cuts. Fails with BadFilter when the filter cannot be understood.
[[nodiscard]] Result<ViewAnswer> answer(const Snapshot& snapshot, const ViewQuery& query, const NameOf& nameOf);

}  // namespace soho::talkers
