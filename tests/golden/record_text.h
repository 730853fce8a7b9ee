// A decoded record as one line of JSON: what the decoder made of it, only the fields it says are present.
#pragma once

#include "core/decoder/decoder.h"

#include <string>

namespace soho::golden {

/// Times are given as milliseconds before the receive time, so that a line does not depend on when it was made.
[[nodiscard]] std::string textOf(const decoder::RecordContext& context, const decoder::FlowRecord& record);
[[nodiscard]] std::string textOf(const decoder::Exporter& exporter);

}  // namespace soho::golden
