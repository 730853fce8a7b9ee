#include "core/router/standing_settings.h"

#include "core/router/line_reader.h"

#include <algorithm>

namespace soho::router {
namespace {

/// The word behind `option`; empty when there is none.
std::string_view wordAfter(const std::vector<std::string_view>& words, std::string_view option) {
  const auto found = std::ranges::find(words, option);
  return found == words.end() || found + 1 == words.end() ? std::string_view() : found[1];
}

std::uint32_t samplingOf(std::string_view number) {
  const auto sampling = numberOf<std::uint32_t>(number);
  return sampling && *sampling > 0 ? *sampling : 1;
}

/// uci: the number may have the filter behind it. Debian's files have no options here.
void readSection(const ExporterSection& section, StandingSettings& settings) {
  settings.interface = section.interface;
  for (const auto& [key, value] : section.options) {
    if (key == "sampling_rate") settings.sampling = samplingOf(cutAt(value, " ").first);
  }
}

/// The line that holds softflowd's options.
void readFile(const OwnFile& file, StandingSettings& settings) {
  std::string_view rest = file.content;
  std::string_view line;
  while (nextLine(rest, line)) {
    const auto words = wordsOf(line);
    const std::string_view sampling = wordAfter(words, "-s");
    if (sampling.empty()) continue;
    settings.sampling = samplingOf(sampling);
    if (const auto interface = wordAfter(words, "-i"); !interface.empty()) settings.interface = interface;
  }
}

}  // namespace

StandingSettings standingSettings(const RouterFacts& facts, const std::string& instance) {
  StandingSettings settings;
  for (const ExporterSection& section : facts.exporter.sections) {
    if (section.name == instance) readSection(section, settings);
  }
  for (const OwnFile& file : facts.ownFiles) {
    if (file.path.find(instance) != std::string::npos) readFile(file, settings);
  }
  return settings;
}

StandingSettings lastSettings(const SetUpWishes& wishes, const RouterFacts& facts, const std::string& instance) {
  const StandingSettings standing = standingSettings(facts, instance);
  return {.interface = wishes.interface.value_or(standing.interface),
          .sampling = wishes.sampling.value_or(standing.sampling)};
}

}  // namespace soho::router
