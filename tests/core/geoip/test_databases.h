// The small databases of the MaxMind format's own tests.
#pragma once

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <string>

namespace soho::geoip {

[[nodiscard]] inline std::filesystem::path testDatabase(const std::string& name) {
  const char* captures = std::getenv("SOHOFLOW_CAPTURES");
  EXPECT_NE(captures, nullptr) << "set SOHOFLOW_CAPTURES to the folder of captures";
  return std::filesystem::path(captures != nullptr ? captures : "") / "geoip" / (name + ".mmdb");
}

}  // namespace soho::geoip
