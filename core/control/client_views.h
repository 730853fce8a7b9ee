// The subscriptions and the held revision of one client of the control socket. No I/O; lives on the event loop's
// thread inside the client's session. It decides when a subscription may be answered; the session sends.
#pragma once

#include "core/base/result.h"
#include "core/control/control_service.h"
#include "core/control/view_messages.h"
#include "core/talkers/snapshot.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace soho::control {

using SnapshotPointer = std::shared_ptr<const talkers::Snapshot>;

class ClientViews {
 public:
  /// `service` must outlive this object; `newest` is never null.
  ClientViews(ControlService& service, std::size_t maxSubscriptions, SnapshotPointer newest);

  void snapshotChanged(SnapshotPointer newest);

  [[nodiscard]] Result<ViewReply> view(const ViewRequest& request);
  [[nodiscard]] Result<SeriesReply> series(const SeriesRequest& request);
  /// The first answer is due at once. TooLarge when the client has as many subscriptions as it may have.
  [[nodiscard]] Result<Subscribed> subscribe(const Subscribe& request);
  [[nodiscard]] Result<Done> unsubscribe(const Unsubscribe& request);
  void taken(const Taken& taken);
  [[nodiscard]] Result<Held> hold(const Hold& request);
  void release() { m_held.reset(); }

  /// The next answer that may be sent: a subscription whose last answer was taken and which is behind. It counts as
  /// sent from here on.
  [[nodiscard]] std::optional<ViewUpdate> nextDue();

 private:
  struct Subscription {
    talkers::ViewQuery query;
    SnapshotPointer shown;         ///< Null until the first answer was sent, and after the query changed.
    SnapshotPointer beforeChange;  ///< What the client still shows while the answer to a new query is on its way.
    bool isAwaitingTaken = false;
  };

  [[nodiscard]] Result<SnapshotPointer> revision(std::optional<std::uint64_t> wanted) const;

  ControlService& m_service;
  std::size_t m_maxSubscriptions;
  SnapshotPointer m_newest;
  SnapshotPointer m_held;
  std::map<std::uint32_t, Subscription> m_subscriptions;
  std::uint32_t m_lastSubscription = 0;
};

}  // namespace soho::control
