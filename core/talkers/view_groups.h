// Rows of one view made from the conversations that a chip lets through, and the sums of rows left out.
// Pure.
#pragma once

#include "core/talkers/view.h"

#include <vector>

namespace soho::talkers {

/// Whether the chip names something that rows of this kind do not carry themselves.
[[nodiscard]] bool needsConversations(ViewKind kind, const Chip& chip);
/// Whether a conversation is the chip's; `isEitherEnd`: also by its remote end when that is a local device too.
[[nodiscard]] bool chipMatches(const Chip& chip, const Row& conversation, bool isEitherEnd);

/// Sums the conversations the chip matches by the kind's key; the others are added to `other`.
[[nodiscard]] std::vector<Row> grouped(const std::vector<Row>& conversations, ViewKind kind, const Chip& chip,
                                       Row& other);

/// Makes one row of those whose devices are the same.
void mergeDevices(std::vector<Row>& rows, const DeviceOf& deviceOf);

/// Adds what a row left out of an answer holds.
void addToOther(Row& other, const Row& row);

}  // namespace soho::talkers
