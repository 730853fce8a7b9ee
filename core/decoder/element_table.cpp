#include "core/decoder/element_table.h"

#include <algorithm>
#include <utility>

namespace soho::decoder {

const Element* findElement(std::uint32_t enterpriseNumber, std::uint16_t number) {
  if (enterpriseNumber == enterprise::kIana && number >= enterprise::kNtopInV9) {
    enterpriseNumber = enterprise::kNtop;
    number = static_cast<std::uint16_t>(number - enterprise::kNtopInV9);
  }
  const auto key = [](const Element& row) { return std::pair(row.enterprise, row.number); };
  const auto rows = elementRows();
  const auto found = std::ranges::lower_bound(rows, std::pair(enterpriseNumber, number), {}, key);
  if (found == rows.end() || key(*found) != std::pair(enterpriseNumber, number)) return nullptr;
  return &*found;
}

bool tellsTwoWayRecords(std::uint32_t enterpriseNumber, std::uint16_t number) {
  constexpr std::uint16_t kBiflowDirection = 239;
  switch (enterpriseNumber) {
    case enterprise::kIana:
      return number == kBiflowDirection || number >= enterprise::kNtopInV9;
    case enterprise::kNtop:
    case enterprise::kReverse:
      return true;
    default:
      return false;
  }
}

}  // namespace soho::decoder
