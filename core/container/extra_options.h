// Options of ntopng that a person may add. Only known ones: an unknown one would silently end ntopng's reading of a
// command line, or be skipped in a file. Pure.
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace soho::container {

/// Each "--name" or "--name=value". BadOption names the first that ntopng does not know, that SohoFlow sets itself, or
/// whose value does not fit.
[[nodiscard]] Result<void> checkExtraOptions(const QStringList& options);

}  // namespace soho::container
