#include "core/talkers/view_order.h"

#include "core/base/case_fold.h"

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
    case SortKey::Counted:
      return row.counted().bytes();
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
    case SortKey::Remote:
    case SortKey::Place:
    case SortKey::Service:
      break;
  }
  return 0;
}

struct Ordered {
  std::uint64_t number = 0;
  std::uint32_t rank = 0;  ///< Of the text.
  std::uint64_t bytes = 0;
  std::uint32_t index = 0;
};

bool isOfText(SortKey key) {
  return key == SortKey::Name || key == SortKey::Remote || key == SortKey::Place || key == SortKey::Service;
}

/// Rank of every row by a text; equal texts have equal ranks.
class TextRanks {
 public:
  TextRanks(const ViewQuery& query, const OrderTexts& texts)
      : m_query(query), m_of(query.sort == SortKey::Place ? texts.placeOf : texts.nameOf) {}

  std::vector<std::uint32_t> of(const std::vector<Row>& rows) {
    std::vector<std::pair<std::string, std::uint32_t>> texts(rows.size());
    for (std::uint32_t index = 0; index < rows.size(); ++index) texts[index] = {textOf(rows[index]), index};
    std::ranges::sort(texts);
    std::vector<std::uint32_t> ranks(rows.size());
    std::uint32_t rank = 0;
    for (std::size_t place = 0; place < texts.size(); ++place) {
      if (place > 0 && texts[place].first != texts[place - 1].first) ++rank;
      ranks[texts[place].second] = rank;
    }
    return ranks;
  }

 private:
  std::string textOf(const Row& row) {
    switch (m_query.sort) {
      case SortKey::Remote:
      case SortKey::Place:
        return textOf(row.remote);
      case SortKey::Service:
        return serviceName(row.service);
      default:
        return nameOf(row);
    }
  }

  std::string nameOf(const Row& row) {
    switch (m_query.kind) {
      case ViewKind::Conversations:
        return textOf(row.device) + '\0' + textOf(row.remote);
      case ViewKind::Devices:
        return textOf(row.device);
      case ViewKind::Destinations:
        return textOf(row.remote);
      case ViewKind::Services:
        return serviceName(row.service);
    }
    return {};
  }

  /// An address without a name comes by its digits, one without a place last. By value: a rehash moves the strings.
  std::string textOf(const IpAddress& address) {
    const auto known = m_known.find(address);
    if (known != m_known.end()) return known->second;
    std::string text = m_of ? foldCase(m_of(address)) : std::string();
    if (text.empty()) text = m_query.sort == SortKey::Place ? "\xff" : address.toString();
    return m_known.emplace(address, std::move(text)).first->second;
  }

  const ViewQuery& m_query;
  const NameOf& m_of;
  tsl::robin_map<IpAddress, std::string> m_known;
};

auto identity(const Row& row) { return std::tie(row.device, row.remote, row.service, row.devicePort, row.remotePort); }

}  // namespace

void sortFirst(std::vector<Row>& rows, std::size_t count, const ViewQuery& query, const OrderTexts& texts) {
  std::vector<std::uint32_t> ranks;
  if (isOfText(query.sort)) ranks = TextRanks(query, texts).of(rows);
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
