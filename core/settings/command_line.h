// Takes a command line apart by a settings table and a program's own options. Pure; any thread.
// Does not judge values: Settings does for settings, the program for its own options.
#pragma once

#include "core/settings/setting.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soho::settings {

/// An option of one run that is no setting: --read FILE, --version.
struct Option {
  std::string_view name;  ///< Without dashes.
  char shortOption = 0;
  std::string_view valueName = {};  ///< Empty: a switch without value.
  std::string_view help = {};
};

/// Name without dashes → text as given; several texts of a list setting joined by commas; empty for a switch.
using OptionTexts = std::map<std::string, std::string, std::less<>>;

struct CommandLine {
  OptionTexts settings;
  OptionTexts options;
  std::vector<std::string> arguments;  ///< What is no option, in order.
};

/// `words` is argv without the program: "--name value", "--name=value", "-a value"; "--" ends the options.
/// BadOption for an unknown option, a missing or unwanted value, and for a second value where one is allowed.
Result<CommandLine> parseCommandLine(Table table, std::span<const Option> options, std::span<const std::string> words);

/// The text under "Options:" of --help, one option after the other, with what is allowed and the default.
[[nodiscard]] std::string optionList(Table table, std::span<const Option> options);

}  // namespace soho::settings
