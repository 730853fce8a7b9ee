#include "app/desktop/options.h"

#include "core/settings/desktop_settings.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>
#include <string_view>

namespace soho::desktop {
namespace {

using settings::Option;

constexpr std::array<std::string_view, 7> kPages{"overview", "talkers",  "devices", "ntopng",
                                                 "router",   "services", "settings"};

const std::array kRunOptions{
    Option{.name = "page",
           .valueName = "NAME",
           .help = QT_TRANSLATE_NOOP(
               "Settings", "Show this page: overview, talkers, devices, ntopng, router, services or settings.")},
    Option{.name = "replay",
           .valueName = "FILE",
           .help = QT_TRANSLATE_NOOP("Settings", "Show a recording (.pcap, .pcapng); collecting goes on.")},
    Option{.name = "sample", .help = QT_TRANSLATE_NOOP("Settings", "Show the sample recording that is built in.")},
    Option{.name = "minimised",
           .help = QT_TRANSLATE_NOOP("Settings", "Start in the background: in the tray, or minimised.")},
    Option{.name = "control",
           .valueName = "PATH",
           .help = QT_TRANSLATE_NOOP("Settings", "Use the collector with this control socket.")},
    Option{.name = "state-dir", .valueName = "DIR", .help = QT_TRANSLATE_NOOP("Settings", "Where settings are kept.")},
    Option{.name = "help", .shortOption = 'h', .help = QT_TRANSLATE_NOOP("Settings", "This text.")},
    Option{.name = "version", .shortOption = 'v', .help = QT_TRANSLATE_NOOP("Settings", "The program's version.")},
};

/// The program that is already running may have another working folder.
std::string absolute(const std::string& path) {
  std::error_code problem;
  const auto whole = std::filesystem::absolute(path, problem);
  return problem ? path : whole.lexically_normal().string();
}

}  // namespace

Result<Options> parseOptions(const std::vector<std::string>& words) {
  auto line = settings::parseCommandLine(settings::desktopOptions(), kRunOptions, words);
  if (!line) return Unexpected(line.error());
  if (!line->arguments.empty()) {
    return failure(ErrorCode::BadOption, line->arguments.front(), "it is no option; --help lists them");
  }
  const auto text = [&](const char* name) -> std::optional<std::string> {
    const auto found = line->options.find(name);
    return found == line->options.end() ? std::nullopt : std::optional(found->second);
  };
  Options options;
  options.settings = std::move(line->settings);
  options.page = text("page").value_or(std::string());
  if (!options.page.empty() && std::ranges::find(kPages, options.page) == kPages.end()) {
    return failure(
        ErrorCode::BadOption, "--page",
        "'" + options.page + "'; allowed is overview, talkers, devices, ntopng, router, services or settings");
  }
  if (const auto file = text("replay")) {
    if (file->empty()) return failure(ErrorCode::BadOption, "--replay", "allowed is a recording (.pcap, .pcapng)");
    options.replay = absolute(*file);
  }
  options.isSampleWanted = text("sample").has_value();
  if (options.isSampleWanted && !options.replay.empty()) {
    return failure(ErrorCode::BadOption, "--sample", "it cannot be shown together with --replay");
  }
  options.isMinimised = text("minimised").has_value();
  if (const auto path = text("control")) options.controlPath = absolute(*path);
  options.stateFolder = text("state-dir").value_or(std::string());
  options.wantsHelp = text("help").has_value();
  options.wantsVersion = text("version").has_value();
  return options;
}

std::string helpText() {
  return "Usage: sohoflow [options]\n"
         "Shows who is talking to whom on your network.\n\n" +
         settings::optionList(settings::desktopOptions(), kRunOptions);
}

}  // namespace soho::desktop
