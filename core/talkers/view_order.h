// Puts the rows of a view in order, only as far as they are answered. Pure.
#pragma once

#include "core/talkers/view.h"

#include <cstddef>
#include <vector>

namespace soho::talkers {

/// The texts that rows are ordered by; either may be empty.
struct OrderTexts {
  const NameOf& nameOf;
  const NameOf& placeOf;
};

/// The first `count` rows are those of the query's order, sorted; the rest is in any order. Equal rows are ordered by
/// bytes, then by what they name, so that two evaluations of one snapshot agree.
void sortFirst(std::vector<Row>& rows, std::size_t count, const ViewQuery& query, const OrderTexts& texts);

}  // namespace soho::talkers
