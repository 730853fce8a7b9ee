// The collector's command line: its settings and what is only of this run. Pure.
#pragma once

#include "core/base/result.h"
#include "core/pipeline/run_options.h"
#include "core/settings/command_line.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace soho::app {

struct CollectorOptions {
  settings::OptionTexts settings;  ///< Name without dashes → text.
  pipeline::RunOptions run;        ///< `stateFolder` is empty until the environment was asked.
  std::string stateFolder;         ///< As given with --state-dir; empty: the usual place.
  std::optional<std::filesystem::path> configFile;
  bool wantsHelp = false;
  bool wantsVersion = false;
};

/// `words` is argv without the program. Fails with BadOption: the option, its value and what is allowed.
[[nodiscard]] Result<CollectorOptions> parseOptions(const std::vector<std::string>& words);
[[nodiscard]] std::string helpText();

}  // namespace soho::app
