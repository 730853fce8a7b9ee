// One exported record as one line of JSON, in the field names of goflow2, which existing pipelines read.
// Pure; nothing is scaled, merged or turned round: the line says what the record said.
#pragma once

#include "core/decoder/flow_record.h"

#include <string>

namespace soho::publisher {

/// Appends one object and a line feed. goflow2's fields are always there, zero or empty when the record did not carry
/// them. Beyond goflow2: bytes_reverse and packets_reverse (two-way records), bytes_total and packets_total (records
/// with running totals) are there only when the record has them. Times are nanoseconds since 1970.
void appendJsonLine(const decoder::RecordContext& context, const decoder::FlowRecord& record, std::string& out);

}  // namespace soho::publisher
