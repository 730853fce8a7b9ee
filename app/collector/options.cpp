#include "app/collector/options.h"

#include "core/settings/collector_settings.h"

#include <QtGlobal>

#include <array>

namespace soho::app {
namespace {

using settings::Option;

const std::array kRunOptions{
    Option{.name = "read",
           .valueName = "FILE",
           .help = QT_TRANSLATE_NOOP("Settings", "Replay a recording (.pcap, .pcapng) instead of receiving.")},
    Option{.name = "speed",
           .valueName = "1|max",
           .help = QT_TRANSLATE_NOOP("Settings", "Of a replay: as recorded, or as fast as possible.")},
    Option{.name = "stay", .help = QT_TRANSLATE_NOOP("Settings", "Go on answering when the recording is at its end.")},
    Option{.name = "config",
           .valueName = "FILE",
           .help = QT_TRANSLATE_NOOP("Settings",
                                     "Read settings from this file too: a JSON object with the names of "
                                     "the options as keys. It is never written.")},
    Option{.name = "state-dir",
           .valueName = "DIR",
           .help = QT_TRANSLATE_NOOP("Settings", "Where settings and templates are kept.")},
    Option{.name = "help", .shortOption = 'h', .help = QT_TRANSLATE_NOOP("Settings", "This text.")},
    Option{.name = "version", .shortOption = 'v', .help = QT_TRANSLATE_NOOP("Settings", "The program's version.")},
};

}  // namespace

Result<CollectorOptions> parseOptions(const std::vector<std::string>& words) {
  auto line = settings::parseCommandLine(settings::collectorTable(), kRunOptions, words);
  if (!line) return Unexpected(line.error());
  if (!line->arguments.empty()) {
    return failure(ErrorCode::BadOption, line->arguments.front(), "it is no option; --help lists them");
  }
  const auto text = [&](const char* name) -> std::optional<std::string> {
    const auto found = line->options.find(name);
    return found == line->options.end() ? std::nullopt : std::optional(found->second);
  };
  CollectorOptions options;
  options.settings = std::move(line->settings);
  options.stateFolder = text("state-dir").value_or(std::string());
  options.wantsHelp = text("help").has_value();
  options.wantsVersion = text("version").has_value();
  options.run.staysAfterReplay = text("stay").has_value();
  if (const auto file = text("read")) options.run.recording = *file;
  if (const auto file = text("config")) options.configFile = *file;
  if (const auto speedText = text("speed")) {
    const auto speed = collector::parseReplaySpeed(*speedText);
    if (!speed) return failure(ErrorCode::BadOption, "--speed", "'" + *speedText + "'; allowed is 1 or max");
    options.run.speed = *speed;
  }
  return options;
}

std::string helpText() {
  return "Usage: sohoflow-collector [options]\n"
         "Receives NetFlow from your router, keeps the live talker tables and feeds ntopng.\n\n" +
         settings::optionList(settings::collectorTable(), kRunOptions);
}

}  // namespace soho::app
