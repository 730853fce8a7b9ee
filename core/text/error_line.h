// Reads back what another program of ours said when it ended. Any thread.
#pragma once

#include "core/base/error.h"

#include <QString>

#include <optional>

namespace soho::text {

/// The error behind a line that oneLine() made in a program that is not translated, such as the collector; none when it
/// is no such line.
[[nodiscard]] std::optional<Error> errorOf(const QString& line);

}  // namespace soho::text
