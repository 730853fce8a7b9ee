// Settings, as a person wrote them, in the form the parts of the collector take. Pure.
#pragma once

#include "core/control/collector_state.h"
#include "core/control/setting_messages.h"
#include "core/control/view_messages.h"
#include "core/pipeline/address_book.h"
#include "core/pipeline/data_path.h"
#include "core/pipeline/run_options.h"
#include "core/publisher/json_lines_writer.h"
#include "core/settings/collector_settings.h"

#include <string>
#include <string_view>
#include <vector>

namespace soho::pipeline {

[[nodiscard]] DataPathSettings dataPathSettings(const settings::CollectorSettings& values);
[[nodiscard]] publisher::PublisherSettings publisherSettings(const settings::CollectorSettings& values);
/// What local networks mean by themselves ("auto"): the private ranges and this machine's networks.
[[nodiscard]] std::vector<IpPrefix> automaticLocalPrefixes();
/// Local prefixes are the given ones, else automaticLocalPrefixes().
[[nodiscard]] flows::FlowSettings flowSettings(const settings::CollectorSettings& values);
/// The command line or the configuration file of this start names it; else it is only stored, or the default.
[[nodiscard]] bool isAskedFor(std::string_view setting, const settings::Settings& settings);
/// Whether a run may use what the setting names. A replay is private: it takes the sockets and files of the command
/// line only, never those that a shared configuration gives the live collector.
[[nodiscard]] bool isForThisRun(std::string_view setting, const settings::Settings& settings,
                                const RunOptions& options);
/// A replay publishes only when the command line names an endpoint: a private look must not feed the live ntopng.
[[nodiscard]] bool publishesToNtopng(const settings::CollectorSettings& values, const settings::Settings& settings,
                                     const RunOptions& options);
/// A replay asks no name server unless the command line says so: whoever looks at a recording of another network does
/// not want to tell his own about it.
[[nodiscard]] AddressSettings addressSettings(const settings::CollectorSettings& values,
                                              const settings::Settings& settings, const RunOptions& options,
                                              std::vector<IpPrefix> localPrefixes);
[[nodiscard]] control::SettingState stateOf(const settings::SettingView& view);
[[nodiscard]] control::JsonLinesState jsonLinesState(const publisher::JsonLinesWriter& writer, std::string target);

}  // namespace soho::pipeline
