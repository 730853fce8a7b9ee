// A view is a question about a snapshot (filter, sort, which rows) and its answer. Pure: any thread may ask.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/base/mac_address.h"
#include "core/base/result.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soho::talkers {

/// Bytes and packets both ways, as seen from the local network. Addition is exact: unsigned 64 bit.
struct TrafficSums {
  std::uint64_t bytesIn = 0;
  std::uint64_t bytesOut = 0;
  std::uint64_t packetsIn = 0;
  std::uint64_t packetsOut = 0;

  constexpr TrafficSums& operator+=(const TrafficSums& more) {
    bytesIn += more.bytesIn;
    bytesOut += more.bytesOut;
    packetsIn += more.packetsIn;
    packetsOut += more.packetsOut;
    return *this;
  }
  [[nodiscard]] constexpr std::uint64_t bytes() const { return bytesIn + bytesOut; }
  [[nodiscard]] constexpr std::uint64_t packets() const { return packetsIn + packetsOut; }
  [[nodiscard]] constexpr bool isEmpty() const { return (bytesIn | bytesOut | packetsIn | packetsOut) == 0; }
  /// The same traffic seen from its other end.
  [[nodiscard]] constexpr TrafficSums mirrored() const { return {bytesOut, bytesIn, packetsOut, packetsIn}; }
  bool operator==(const TrafficSums&) const = default;
};

enum class ViewKind : std::uint8_t { Conversations, Devices, Destinations, Services };
/// Bytes lie in a window by their own time (see Spread). The edges move in steps: FiveMinutes is the minute in
/// progress and the 5 before it, Hour the 5 minutes in progress and the 12 such before, Day the hour and the 24 before.
enum class Window : std::uint8_t { FiveMinutes, Hour, Day, All };
inline constexpr std::size_t kWindowCount = 4;
/// Name, Remote, Place (of the remote end) and Service order by text; what has none comes last in ascending order. A
/// key that the view's kind does not have makes all its rows equal. Counted orders by Row::counted(), all others by
/// what a row shows.
enum class SortKey : std::uint8_t {
  Bytes,
  BytesIn,
  BytesOut,
  Packets,
  Rate,
  LastSeen,
  Duration,
  Name,
  Remote,
  Place,
  Service,
  Counted
};

/// What a chip or a row names. Empty members match everything. `device` also matches a conversation between two local
/// ends when it is the other end of it (in the views of conversations and services).
struct Chip {
  std::optional<IpAddress> device{};
  std::optional<IpAddress> destination{};
  std::optional<std::uint32_t> service{};  ///< protocol × 65536 + port, see serviceKey()
  /// More addresses of `device`, which match as it does: a device has an IPv4 address and some of IPv6. Filled in by
  /// who answers and knows them; does not cross the control socket.
  std::vector<IpAddress> otherAddresses{};
  bool operator==(const Chip&) const = default;

  /// True for every address while there is no `device`.
  [[nodiscard]] bool matchesDevice(const IpAddress& address) const {
    return !device || *device == address ||
           std::find(otherAddresses.begin(), otherAddresses.end(), address) != otherAddresses.end();
  }
};

[[nodiscard]] constexpr std::uint32_t serviceKey(std::uint8_t protocol, std::uint16_t port) {
  return static_cast<std::uint32_t>(protocol) << 16 | port;
}
/// "https", "dns", "icmp" (both families), else "tcp/12345"; never empty.
[[nodiscard]] std::string serviceName(std::uint32_t service);
/// "tcp", "udp", "icmp", else "ip-200" (IANA protocol numbers).
[[nodiscard]] std::string protocolName(std::uint8_t protocol);

struct ViewQuery {
  ViewKind kind = ViewKind::Conversations;
  Window window = Window::FiveMinutes;
  SortKey sort = SortKey::Bytes;
  bool isAscending = false;
  /// Words that must all occur; a leading ! excludes; "double quotes" hold words together. Upper and lower case are the
  /// same (foldCase). A word occurs when it is part of a name (NameOf), an address, a MAC address, the service's name
  /// or its protocol/port, or when it is a port of the row ("443" or ":443"). At most 32 words and 1,000 bytes.
  std::string filter{};
  Chip chip{};
  std::uint32_t firstRow = 0;
  std::uint32_t count = 100;  ///< At most kMaxRows rows are answered.
  bool operator==(const ViewQuery&) const = default;
};

inline constexpr std::uint32_t kMaxRows = 20'000;

/// The device end of a conversation is its local end; the client when both or none are local; never a multicast or
/// broadcast address while the other end is not one. `remote`, `in` and `out` follow from it in every view, so that the
/// sums of all four views agree.
///
/// A conversation between two local devices counts once: in the row of its client. The Devices view shows its server
/// too, with what it exchanged so in `peer`: that is not part of rows + other = all. What a device really moved is
/// `bytesIn + peer.bytesIn` and so on (`peer` is zero in the other views); sorting, rates and series use that sum.
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
  /// Current rate: bytes spread over their flows' own times, weighted by age (time constant 15 s), held for as long as
  /// the last piece took (at most 5 min), because exporters report a running flow only that often.
  double bitsPerSecondIn = 0;
  double bitsPerSecondOut = 0;
  Time firstSeen{};
  Time lastSeen{};
  std::uint32_t conversations = 0;  ///< How many conversations stand behind this row (1 in a conversation view).
  std::uint32_t exporterIndex = 0;
  TrafficSums peer;            ///< Devices only: as the server of other local devices; counted in their rows.
  bool isRemoteLocal = false;  ///< Conversations only: both ends are local.

  [[nodiscard]] TrafficSums counted() const { return {bytesIn, bytesOut, packetsIn, packetsOut}; }
  /// What front ends show as this row's traffic.
  [[nodiscard]] TrafficSums shown() const { return TrafficSums(counted()) += peer; }
};

/// What is known of an address beyond its number; each part may be empty.
struct AddressText {
  std::string name;     ///< The best there is: own label, DHCP, mDNS, reverse DNS, maker and last octets.
  std::string owner;    ///< Organisation of its autonomous system, such as "Deutsche Telekom AG".
  std::string country;  ///< ISO 3166-1 alpha-2, such as "DE".
  std::uint32_t asNumber = 0;
  bool operator==(const AddressText&) const = default;
};

struct RowText {
  AddressText device;
  AddressText remote;
  bool operator==(const RowText&) const = default;
};

struct ViewAnswer {
  std::uint64_t revision = 0;  ///< Of the snapshot the rows come from.
  Time at{};
  std::uint32_t total = 0;  ///< Rows that pass the filter.
  std::vector<Row> rows;
  std::vector<RowText> texts;  ///< Beside `rows`; may be shorter: nothing is known of the rest.
  Row other;  ///< What was evicted from the tables and what the filter and cut left out of `rows`: rows + other = all.
  TrafficSums all;    ///< Everything accepted and not muted in the window.
  TrafficSums muted;  ///< Duplicates, counted apart since the start (no window).
};

enum class SeriesTier : std::uint8_t { Seconds, FiveSeconds, Minutes };

/// Asks for a chart: of everything (an empty chip), a device, a destination, a service or a device's service.
struct SeriesQuery {
  Chip chip{};
  SeriesTier tier = SeriesTier::Seconds;
  bool operator==(const SeriesQuery&) const = default;
};

/// A text about an address for filters or sorting; may be empty. Called on the thread that evaluates the view.
using NameOf = std::function<std::string(const IpAddress&)>;
/// The address a device is listed by, the same for all its addresses. Called on the thread that evaluates the view.
using DeviceOf = std::function<IpAddress(const IpAddress&)>;

}  // namespace soho::talkers
