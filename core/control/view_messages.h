// Messages about talkers: one view, a subscription to a view, holding a revision, time series.
// A subscription is answered again only after the last answer was taken (Taken), so a slow client is never flooded.
#pragma once

#include "core/control/session_messages.h"
#include "core/talkers/snapshot.h"
#include "core/talkers/view.h"

#include <cstdint>
#include <optional>

namespace soho::control {

struct ViewReply {
  static constexpr const char* kName = "view-rows";
  talkers::ViewAnswer view;
};

/// One answer now, from the newest snapshot or from the revision this client holds.
struct ViewRequest {
  static constexpr const char* kName = "view";
  using Reply = ViewReply;
  talkers::ViewQuery query;
  std::optional<std::uint64_t> revision;
  bool operator==(const ViewRequest&) const = default;
};

struct Subscribed {
  static constexpr const char* kName = "subscribed";
  std::uint32_t subscription = 0;
  bool operator==(const Subscribed&) const = default;
};

/// Answers now and whenever there is a newer snapshot. With `subscription` an existing one gets a new query.
struct Subscribe {
  static constexpr const char* kName = "subscribe";
  using Reply = Subscribed;
  talkers::ViewQuery query;
  std::optional<std::uint32_t> subscription;
  bool operator==(const Subscribe&) const = default;
};

struct Unsubscribe {
  static constexpr const char* kName = "unsubscribe";
  using Reply = Done;
  std::uint32_t subscription = 0;
  bool operator==(const Unsubscribe&) const = default;
};

/// From the collector, unasked: the next answer to a subscription.
struct ViewUpdate {
  static constexpr const char* kName = "view-update";
  std::uint32_t subscription = 0;
  talkers::ViewAnswer view;
};

/// The client has worked through an update and can take the next. Has no reply.
struct Taken {
  static constexpr const char* kName = "taken";
  std::uint32_t subscription = 0;
  bool operator==(const Taken&) const = default;
};

struct Held {
  static constexpr const char* kName = "held";
  std::uint64_t revision = 0;
  Time at{};
  bool operator==(const Held&) const = default;
};

/// Keeps one revision for this client: the newest, or the one a subscription showed last. A client holds at most one;
/// a second hold takes the place of the first.
struct Hold {
  static constexpr const char* kName = "hold";
  using Reply = Held;
  std::optional<std::uint64_t> revision;
  bool operator==(const Hold&) const = default;
};

struct Release {
  static constexpr const char* kName = "release";
  using Reply = Done;
  bool operator==(const Release&) const = default;
};

using talkers::SeriesTier;

struct SeriesReply {
  static constexpr const char* kName = "series-steps";
  std::uint64_t revision = 0;
  Time at{};
  talkers::Chip shown;  ///< Whose traffic the series is; empty for all traffic. May be wider than what was asked for.
  talkers::Series series;
};

/// The series of a chip at one resolution; where the chip has none, of the nearest wider one, at last of all traffic.
struct SeriesRequest {
  static constexpr const char* kName = "series";
  using Reply = SeriesReply;
  talkers::Chip chip;
  SeriesTier tier = SeriesTier::Seconds;
  std::optional<std::uint64_t> revision;
  bool operator==(const SeriesRequest&) const = default;
};

}  // namespace soho::control
