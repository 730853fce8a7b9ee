// The collector's log: Qt's logging categories on standard error, one threshold for all of them.
#pragma once

#include <QLoggingCategory>

#include <string_view>

namespace soho::pipeline {

Q_DECLARE_LOGGING_CATEGORY(lcCollector)

/// error, warning, info or debug; anything else is taken as info.
void setLogLevel(std::string_view level);

}  // namespace soho::pipeline
