#include "app/models/row_window.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace soho::ui {
namespace {

constexpr std::uint32_t kStep = 32;
constexpr std::uint32_t kMargin = 64;

/// Rates fade for a long time after they have become too small to be shown.
bool isSameRate(double left, double right) { return std::llround(left) == std::llround(right); }

bool isSame(const talkers::Row& left, const talkers::Row& right) {
  return left.device == right.device && left.remote == right.remote && left.service == right.service &&
         left.devicePort == right.devicePort && left.remotePort == right.remotePort &&
         left.counted() == right.counted() && isSameRate(left.bitsPerSecondIn, right.bitsPerSecondIn) &&
         isSameRate(left.bitsPerSecondOut, right.bitsPerSecondOut) && left.lastSeen == right.lastSeen;
}

}  // namespace

const talkers::Row* RowWindow::row(std::uint32_t index) const {
  return index < first || index - first >= rows.size() ? nullptr : &rows[index - first];
}

const talkers::RowText& RowWindow::text(std::uint32_t index) const {
  static const talkers::RowText nothing;
  return index < first || index - first >= texts.size() ? nothing : texts[index - first];
}

RowWindow windowOf(const talkers::ViewAnswer& answer, std::uint32_t first) {
  return {answer.revision, answer.at, answer.total, first, answer.rows, answer.texts, answer.all};
}

RowRange rowsToFetch(const RowRange& visible) {
  const std::uint32_t begin = visible.first > kMargin ? visible.first - kMargin : 0;
  const std::uint32_t first = begin / kStep * kStep;
  const std::uint32_t last = (visible.end() + kMargin + kStep - 1) / kStep * kStep;
  return {first, last - first};
}

std::vector<std::pair<std::uint32_t, std::uint32_t>> changedRanges(const RowWindow& before, const RowWindow& after) {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges;
  const auto beforeEnd = before.first + static_cast<std::uint32_t>(before.rows.size());
  const auto afterEnd = after.first + static_cast<std::uint32_t>(after.rows.size());
  const std::uint32_t end = std::min(std::max(beforeEnd, afterEnd), after.total);
  for (std::uint32_t index = std::min(before.first, after.first); index < end; ++index) {
    const talkers::Row* old = before.row(index);
    const talkers::Row* now = after.row(index);
    if (old == nullptr && now == nullptr) continue;
    const bool isUnchanged =
        old != nullptr && now != nullptr && isSame(*old, *now) && before.text(index) == after.text(index);
    if (isUnchanged) continue;
    if (!ranges.empty() && ranges.back().second + 1 == index) {
      ranges.back().second = index;
    } else {
      ranges.emplace_back(index, index);
    }
  }
  return ranges;
}

}  // namespace soho::ui
