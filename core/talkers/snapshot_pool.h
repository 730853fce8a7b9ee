// Lends out snapshots and takes them back for their memory: a picture of thousands of rows is made every second, and
// fresh pages for each would cost more than filling them. Any thread may drop the last reference.
#pragma once

#include "core/talkers/snapshot.h"

#include <memory>
#include <mutex>
#include <utility>

namespace soho::talkers {

class SnapshotPool : public std::enable_shared_from_this<SnapshotPool> {
 public:
  /// Empty, perhaps with the room of one that nobody needs any more. Outlives the pool if it must.
  [[nodiscard]] std::shared_ptr<Snapshot> take() {
    return {takeSpare().release(), [pool = shared_from_this()](Snapshot* used) { pool->giveBack(used); }};
  }

 private:
  [[nodiscard]] std::unique_ptr<Snapshot> takeSpare() {
    const std::lock_guard lock(m_mutex);
    return m_spare ? std::move(m_spare) : std::make_unique<Snapshot>();
  }
  void giveBack(Snapshot* used) {
    std::unique_ptr<Snapshot> owned(used);
    owned->clear();
    const std::lock_guard lock(m_mutex);
    if (!m_spare) m_spare = std::move(owned);
  }

  std::mutex m_mutex;
  std::unique_ptr<Snapshot> m_spare;  ///< One is enough: the old picture goes when the next one is known.
};

}  // namespace soho::talkers
