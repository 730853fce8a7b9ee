// A view is a question about a snapshot (filter, sort, which rows) and its answer. Pure: any thread may ask.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/base/mac_address.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soho::talkers {

enum class ViewKind : std::uint8_t { Conversations, Devices, Destinations, Services };
enum class Window : std::uint8_t { FiveMinutes, Hour, Day, All };
enum class SortKey : std::uint8_t { Bytes, BytesIn, BytesOut, Packets, Rate, LastSeen, Duration, Name };

/// What a chip or a row names. Empty members match everything.
struct Chip {
  std::optional<IpAddress> device;
  std::optional<IpAddress> destination;
  std::optional<std::uint32_t> service;  ///< protocol × 65536 + port, see serviceKey()
  bool operator==(const Chip&) const = default;
};

[[nodiscard]] constexpr std::uint32_t serviceKey(std::uint8_t protocol, std::uint16_t port) {
  return static_cast<std::uint32_t>(protocol) << 16 | port;
}
/// "https", "dns", "icmp", else "tcp/8443".
[[nodiscard]] std::string serviceName(std::uint32_t service);

struct ViewQuery {
  ViewKind kind = ViewKind::Conversations;
  Window window = Window::FiveMinutes;
  SortKey sort = SortKey::Bytes;
  bool isAscending = false;
  std::string filter;  ///< Words that must all occur; a leading ! excludes. Matches names, addresses, services.
  Chip chip;
  std::uint32_t firstRow = 0;
  std::uint32_t count = 100;  ///< At most kMaxRows rows are answered.
  bool operator==(const ViewQuery&) const = default;
};

inline constexpr std::uint32_t kMaxRows = 20'000;

struct Row {
  // Which of these are set depends on the kind: a conversation has all, a device only `device`, and so on.
  IpAddress device;  ///< The local end (the client when both or none are local).
  IpAddress remote;  ///< The other end.
  std::uint32_t service = 0;
  std::uint16_t devicePort = 0;
  std::uint16_t remotePort = 0;
  bool isDeviceServer = false;
  MacAddress mac;             ///< Of the device, when an exporter told it.
  std::uint64_t bytesIn = 0;  ///< Towards the device.
  std::uint64_t bytesOut = 0;
  std::uint64_t packetsIn = 0;
  std::uint64_t packetsOut = 0;
  double bitsPerSecondIn = 0;  ///< Current rate, spread over the flows' own times.
  double bitsPerSecondOut = 0;
  Time firstSeen{};
  Time lastSeen{};
  std::uint32_t conversations = 0;  ///< How many conversations stand behind this row (1 in a conversation view).
  std::uint32_t exporterIndex = 0;
};

struct ViewAnswer {
  std::uint64_t revision = 0;  ///< Of the snapshot the rows come from.
  Time at{};
  std::uint32_t total = 0;  ///< Rows that pass the filter.
  std::vector<Row> rows;
  Row other;  ///< What was evicted from the tables and what the filter and cut left out of `rows`: rows + other = all.
};

/// Name of an address for filters and sorting; may be empty. Called on the thread that evaluates the view.
using NameOf = std::function<std::string(const IpAddress&)>;

}  // namespace soho::talkers
