#include "core/control/client_views.h"

#include <string>
#include <utility>

namespace soho::control {

ClientViews::ClientViews(ControlService& service, std::size_t maxSubscriptions, SnapshotPointer newest)
    : m_service(service), m_maxSubscriptions(maxSubscriptions), m_newest(std::move(newest)) {}

void ClientViews::snapshotChanged(SnapshotPointer newest) { m_newest = std::move(newest); }

Result<SnapshotPointer> ClientViews::revision(std::optional<std::uint64_t> wanted) const {
  if (!wanted || *wanted == m_newest->revision) return m_newest;
  if (m_held && m_held->revision == *wanted) return m_held;
  for (const auto& [number, subscription] : m_subscriptions) {
    for (const SnapshotPointer& seen : {subscription.shown, subscription.beforeChange}) {
      if (seen && seen->revision == *wanted) return seen;
    }
  }
  return failure(ErrorCode::BadOption, "revision",
                 std::to_string(*wanted) + " is not held; the newest is " + std::to_string(m_newest->revision));
}

Result<ViewReply> ClientViews::view(const ViewRequest& request) {
  const auto snapshot = revision(request.revision);
  if (!snapshot) return Unexpected(snapshot.error());
  auto answer = m_service.view(**snapshot, request.query);
  if (!answer) return Unexpected(answer.error());
  return ViewReply{std::move(*answer)};
}

Result<SeriesReply> ClientViews::series(const SeriesRequest& request) {
  const auto snapshot = revision(request.revision);
  if (!snapshot) return Unexpected(snapshot.error());
  auto reply = m_service.series(**snapshot, request);
  if (reply) {
    reply->revision = (*snapshot)->revision;
    reply->at = (*snapshot)->at;
  }
  return reply;
}

Result<Subscribed> ClientViews::subscribe(const Subscribe& request) {
  // Judged now, so that a wrong filter is refused instead of never being answered; one row shows it as well as all.
  talkers::ViewQuery trial = request.query;
  trial.count = 0;
  if (const auto judged = m_service.view(talkers::Snapshot(), trial); !judged) return Unexpected(judged.error());

  if (request.subscription) {
    const auto known = m_subscriptions.find(*request.subscription);
    if (known == m_subscriptions.end()) {
      return failure(ErrorCode::BadOption, "subscription", std::to_string(*request.subscription) + " does not exist");
    }
    known->second.query = request.query;
    if (known->second.shown) known->second.beforeChange = std::exchange(known->second.shown, nullptr);
    return Subscribed{known->first};
  }
  if (m_subscriptions.size() >= m_maxSubscriptions) {
    return failure(ErrorCode::TooLarge, "subscription", "at most " + std::to_string(m_maxSubscriptions) + " a client");
  }
  m_subscriptions[++m_lastSubscription].query = request.query;
  return Subscribed{m_lastSubscription};
}

Result<Done> ClientViews::unsubscribe(const Unsubscribe& request) {
  if (m_subscriptions.erase(request.subscription) == 0) {
    return failure(ErrorCode::BadOption, "subscription", std::to_string(request.subscription) + " does not exist");
  }
  return Done{};
}

// May cross an Unsubscribe on the wire, so an unknown number is no fault.
void ClientViews::taken(const Taken& taken) {
  const auto known = m_subscriptions.find(taken.subscription);
  if (known != m_subscriptions.end()) known->second.isAwaitingTaken = false;
}

Result<Held> ClientViews::hold(const Hold& request) {
  auto snapshot = revision(request.revision);
  if (!snapshot) return Unexpected(snapshot.error());
  m_held = std::move(*snapshot);
  return Held{m_held->revision, m_held->at};
}

std::optional<ViewUpdate> ClientViews::nextDue() {
  for (auto& [number, subscription] : m_subscriptions) {
    if (subscription.isAwaitingTaken || subscription.shown == m_newest) continue;
    subscription.shown = m_newest;
    subscription.beforeChange.reset();
    auto answer = m_service.view(*m_newest, subscription.query);
    if (!answer) continue;
    subscription.isAwaitingTaken = true;
    return ViewUpdate{number, std::move(*answer)};
  }
  return std::nullopt;
}

}  // namespace soho::control
