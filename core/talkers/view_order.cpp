#include "core/talkers/view_order.h"

#include <tsl/robin_map.h>

#include <algorithm>
#include <bit>
#include <cstdint>
#include <string>
#include <tuple>
#include <utility>

namespace soho::talkers {
namespace {

/// A number that orders rows as the key says. Rates are not negative: their bits order as they do.
std::uint64_t numberOf(SortKey key, const Row& row) {
  switch (key) {
    case SortKey::Bytes:
      return row.shown().bytes();
    case SortKey::BytesIn:
      return row.shown().bytesIn;
    case SortKey::BytesOut:
      return row.shown().bytesOut;
    case SortKey::Packets:
      return row.shown().packets();
    case SortKey::Rate:
      return std::bit_cast<std::uint64_t>(row.bitsPerSecondIn + row.bitsPerSecondOut);
    case SortKey::LastSeen:
      return static_cast<std::uint64_t>(row.lastSeen.time_since_epoch().count());
    case SortKey::Duration:
      return static_cast<std::uint64_t>((row.lastSeen - row.firstSeen).count());
    case SortKey::Name:
      break;
  }
  return 0;
}

struct Ordered {
  std::uint64_t number = 0;
  std::uint32_t rank = 0;  ///< Of the name.
  std::uint64_t bytes = 0;
  std::uint32_t index = 0;
};

/// Rank of every row by name; equal names have equal ranks. Addresses without a name come by their text.
class NameRanks {
 public:
  NameRanks(ViewKind kind, const NameOf& nameOf) : m_kind(kind), m_nameOf(nameOf) {}

  std::vector<std::uint32_t> of(const std::vector<Row>& rows) {
    std::vector<std::pair<std::string, std::uint32_t>> names(rows.size());
    for (std::uint32_t index = 0; index < rows.size(); ++index) names[index] = {nameOf(rows[index]), index};
    std::ranges::sort(names);
    std::vector<std::uint32_t> ranks(rows.size());
    std::uint32_t rank = 0;
    for (std::size_t place = 0; place < names.size(); ++place) {
      if (place > 0 && names[place].first != names[place - 1].first) ++rank;
      ranks[names[place].second] = rank;
    }
    return ranks;
  }

 private:
  std::string nameOf(const Row& row) {
    switch (m_kind) {
      case ViewKind::Conversations:
        return nameOf(row.device) + '\0' + nameOf(row.remote);
      case ViewKind::Devices:
        return nameOf(row.device);
      case ViewKind::Destinations:
        return nameOf(row.remote);
      case ViewKind::Services:
        return serviceName(row.service);
    }
    return {};
  }

  /// By value: a rehash moves the strings.
  std::string nameOf(const IpAddress& address) {
    const auto known = m_names.find(address);
    if (known != m_names.end()) return known->second;
    std::string name = m_nameOf ? m_nameOf(address) : std::string();
    if (name.empty()) name = address.toString();
    std::ranges::transform(name, name.begin(), [](char character) {
      return character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
    });
    return m_names.emplace(address, std::move(name)).first->second;
  }

  ViewKind m_kind;
  const NameOf& m_nameOf;
  tsl::robin_map<IpAddress, std::string> m_names;
};

auto identity(const Row& row) { return std::tie(row.device, row.remote, row.service, row.devicePort, row.remotePort); }

}  // namespace

void sortFirst(std::vector<Row>& rows, std::size_t count, const ViewQuery& query, const NameOf& nameOf) {
  std::vector<std::uint32_t> ranks;
  if (query.sort == SortKey::Name) ranks = NameRanks(query.kind, nameOf).of(rows);
  std::vector<Ordered> order(rows.size());
  for (std::uint32_t index = 0; index < rows.size(); ++index) {
    order[index] = {numberOf(query.sort, rows[index]), ranks.empty() ? 0 : ranks[index], rows[index].shown().bytes(),
                    index};
  }
  const auto isBefore = [&](const Ordered& left, const Ordered& right) {
    const Ordered& low = query.isAscending ? left : right;
    const Ordered& high = query.isAscending ? right : left;
    if (low.number != high.number) return low.number < high.number;
    if (low.rank != high.rank) return low.rank < high.rank;
    if (left.bytes != right.bytes) return left.bytes > right.bytes;
    return identity(rows[left.index]) < identity(rows[right.index]);
  };
  std::ranges::partial_sort(order, order.begin() + static_cast<std::ptrdiff_t>(count), isBefore);
  std::vector<Row> sorted;
  sorted.reserve(rows.size());
  for (const Ordered& place : order) sorted.push_back(rows[place.index]);
  rows = std::move(sorted);
}

}  // namespace soho::talkers
