// The system's own words for an errno value. std::strerror may not be called from several threads.
#pragma once

#include <string>
#include <system_error>

namespace soho::collector {

[[nodiscard]] inline std::string systemMessage(int error) { return std::generic_category().message(error); }

}  // namespace soho::collector
