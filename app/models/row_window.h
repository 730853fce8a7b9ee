// The part of a long view that a table has fetched: rows, their texts and where they stand. Immutable once shared.
// Holds the arithmetic of "which rows to fetch for what is visible" and "which rows changed". Pure; any thread.
#pragma once

#include "core/talkers/view.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace soho::ui {

struct RowRange {
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  bool operator==(const RowRange&) const = default;
  [[nodiscard]] std::uint32_t end() const { return first + count; }
  [[nodiscard]] bool contains(const RowRange& other) const { return first <= other.first && other.end() <= end(); }
};

struct RowWindow {
  std::uint64_t revision = 0;
  Time at{};
  std::uint32_t total = 0;
  std::uint32_t first = 0;
  std::vector<talkers::Row> rows;
  std::vector<talkers::RowText> texts;
  talkers::TrafficSums all;

  /// Null outside the window.
  [[nodiscard]] const talkers::Row* row(std::uint32_t index) const;
  [[nodiscard]] const talkers::RowText& text(std::uint32_t index) const;
};

[[nodiscard]] RowWindow windowOf(const talkers::ViewAnswer& answer, std::uint32_t first);

/// What to fetch so that `visible` can be shown and scrolled a little without asking again; rows come in whole steps,
/// so that scrolling by a line changes nothing.
[[nodiscard]] RowRange rowsToFetch(const RowRange& visible);

/// Ranges of row indices, first and last, whose content differs; rows in only one of the windows count as changed.
[[nodiscard]] std::vector<std::pair<std::uint32_t, std::uint32_t>> changedRanges(const RowWindow& before,
                                                                                 const RowWindow& after);

}  // namespace soho::ui
