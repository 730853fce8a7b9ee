// The desktop's command line: its settings and what is only of this run. Pure.
#pragma once

#include "core/base/result.h"
#include "core/settings/command_line.h"

#include <string>
#include <vector>

namespace soho::desktop {

struct Options {
  settings::OptionTexts settings;  ///< Name without dashes → text.
  std::string page;                ///< Empty: the first one.
  std::string replay;              ///< A recording, absolute; empty: none.
  bool isSampleWanted = false;     ///< Replays the recording that is built in.
  bool isMinimised = false;
  std::string controlPath;  ///< Absolute; empty: the usual places.
  std::string stateFolder;  ///< As given; empty: the usual place.
  bool wantsHelp = false;
  bool wantsVersion = false;
};

/// `words` is argv without the program and without Qt's own options. BadOption: the option, its value, what is allowed.
[[nodiscard]] Result<Options> parseOptions(const std::vector<std::string>& words);
[[nodiscard]] std::string helpText();

}  // namespace soho::desktop
