#include "core/talkers/snapshot.h"
#include "core/talkers/view_filter.h"
#include "core/talkers/view_groups.h"
#include "core/talkers/view_order.h"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace soho::talkers {
namespace {

bool matches(const Chip& chip, ViewKind kind, const Row& row) {
  switch (kind) {
    case ViewKind::Conversations:
      return chipMatches(chip, row, true);
    case ViewKind::Devices:
      return chip.matchesDevice(row.device);
    case ViewKind::Destinations:
      return !chip.destination || *chip.destination == row.remote;
    case ViewKind::Services:
      return !chip.service || *chip.service == row.service;
  }
  return false;
}

Row rowIn(Window window, const Snapshot::Entry& entry, const Snapshot::Windows* peers) {
  const auto index = static_cast<std::size_t>(window);
  Row row = entry.row;
  row.bytesIn = entry.windows[index].bytesIn;
  row.bytesOut = entry.windows[index].bytesOut;
  row.packetsIn = entry.windows[index].packetsIn;
  row.packetsOut = entry.windows[index].packetsOut;
  row.peer = peers != nullptr ? (*peers)[index] : TrafficSums{};
  return row;
}

/// Every row of the view's kind with its counters in the window; a chip on something else than the kind's own key
/// needs the conversations, summed by that key.
struct Candidates {
  std::vector<Row> rows;
  Row evicted;
};

Candidates candidatesOf(const Snapshot& snapshot, const ViewQuery& query) {
  Candidates candidates;
  const bool isGrouped = needsConversations(query.kind, query.chip);
  const ViewKind source = isGrouped ? ViewKind::Conversations : query.kind;
  const std::vector<Snapshot::Entry>& entries = snapshot.tables[static_cast<std::size_t>(source)];
  const bool hasPeers = source == ViewKind::Devices;
  candidates.rows.reserve(entries.size());
  for (std::size_t index = 0; index < entries.size(); ++index) {
    const bool hasPeer = hasPeers && index < snapshot.devicePeers.size();
    candidates.rows.push_back(rowIn(query.window, entries[index], hasPeer ? &snapshot.devicePeers[index] : nullptr));
  }
  candidates.evicted =
      rowIn(query.window, snapshot.other[static_cast<std::size_t>(source)], hasPeers ? &snapshot.otherPeers : nullptr);
  if (isGrouped) candidates.rows = grouped(candidates.rows, query.kind, query.chip, candidates.evicted);
  return candidates;
}

}  // namespace

Result<ViewAnswer> answer(const Snapshot& snapshot, const ViewQuery& query, const NameOf& nameOf, const NameOf& placeOf,
                          const DeviceOf& deviceOf) {
  Result<ViewFilter> filter = ViewFilter::parse(query.filter);
  if (!filter) return Unexpected(filter.error());

  Candidates candidates = candidatesOf(snapshot, query);
  ViewAnswer result;
  result.revision = snapshot.revision;
  result.at = snapshot.at;
  result.all = snapshot.all[static_cast<std::size_t>(query.window)];
  result.muted = snapshot.muted;
  result.other = candidates.evicted;

  std::vector<Row>& passing = candidates.rows;
  std::erase_if(passing, [&](const Row& row) {
    if (query.window != Window::All && row.shown().isEmpty()) return true;
    if (matches(query.chip, query.kind, row) && filter->accepts(query.kind, row, nameOf)) return false;
    addToOther(result.other, row);
    return true;
  });
  if (query.kind == ViewKind::Devices && deviceOf) mergeDevices(passing, deviceOf);
  result.total = static_cast<std::uint32_t>(passing.size());
  const std::size_t first = std::min<std::size_t>(query.firstRow, passing.size());
  const std::size_t count = std::min<std::size_t>(std::min(query.count, kMaxRows), passing.size() - first);
  sortFirst(passing, first + count, query, {nameOf, placeOf});
  for (std::size_t index = 0; index < passing.size(); ++index) {
    if (index < first || index >= first + count) addToOther(result.other, passing[index]);
  }
  const auto begin = passing.begin() + static_cast<std::ptrdiff_t>(first);
  result.rows.assign(begin, begin + static_cast<std::ptrdiff_t>(count));
  return result;
}

}  // namespace soho::talkers
