// What routers answer to the probe, one folder of tests/golden/router each.
#pragma once

#include "core/base/atomic_file.h"
#include "core/router/probe_parser.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>

namespace soho::tests {

inline std::filesystem::path goldenRouterFolder() { return SOHO_GOLDEN_ROUTERS; }

inline router::RouterFacts goldenFacts(const std::string& folder) {
  const auto answer = readFile(goldenRouterFolder() / folder / "probe.txt", 1 << 20);
  EXPECT_TRUE(answer) << folder;
  const auto facts = router::parseProbe(answer.value_or(""));
  EXPECT_TRUE(facts) << folder;
  return facts.value_or(router::RouterFacts{});
}

}  // namespace soho::tests
