#include "core/pipeline/settings_mapping.h"

#include "core/collector/local_interfaces.h"
#include "core/flows/local_networks.h"

#include <algorithm>
#include <utility>

namespace soho::pipeline {
DataPathSettings dataPathSettings(const settings::CollectorSettings& values) {
  DataPathSettings result;
  result.flows = flowSettings(values);
  result.publisher = publisherSettings(values);
  return result;
}

publisher::PublisherSettings publisherSettings(const settings::CollectorSettings& values) {
  publisher::PublisherSettings result;
  result.header = values.ntopngHeaderBytes == 36 ? publisher::HeaderForm::Bytes36 : publisher::HeaderForm::Bytes28;
  result.sourceId = values.sourceId;
  result.hasExporterIds = values.hasExporterIds;
  if (values.activeTimeout) result.activeTimeout = *values.activeTimeout;
  return result;
}

std::vector<IpPrefix> automaticLocalPrefixes() {
  std::vector<IpPrefix> result = flows::defaultLocalPrefixes();
  for (const IpPrefix& prefix : collector::localPrefixes()) {
    if (std::ranges::find(result, prefix) == result.end()) result.push_back(prefix);
  }
  return result;
}

flows::FlowSettings flowSettings(const settings::CollectorSettings& values) {
  flows::FlowSettings result;
  if (values.localNetworks) {
    result.localPrefixes = *values.localNetworks;
  } else {
    result.localPrefixes = automaticLocalPrefixes();
  }
  for (const settings::ExporterSampling& sampling : values.sampling) {
    result.sampling.push_back({sampling.exporter, sampling.interval});
  }
  return result;
}

bool isAskedFor(std::string_view setting, const settings::Settings& settings) {
  const auto view = settings.view(setting);
  return view && (view->origin == settings::Origin::CommandLine || view->origin == settings::Origin::ConfigFile);
}

bool isForThisRun(std::string_view setting, const settings::Settings& settings, const RunOptions& options) {
  const auto view = settings.view(setting);
  return !options.isReplay() || (view && view->origin == settings::Origin::CommandLine);
}

bool publishesToNtopng(const settings::CollectorSettings& values, const settings::Settings& settings,
                       const RunOptions& options) {
  return !values.ntopng.empty() && isForThisRun("ntopng", settings, options);
}

AddressSettings addressSettings(const settings::CollectorSettings& values, const settings::Settings& settings,
                                const RunOptions& options, std::vector<IpPrefix> localPrefixes) {
  AddressSettings result;
  result.isAskingNames = values.isAskingNames && isForThisRun("reverse-dns", settings, options);
  result.nameServers = values.nameServers;
  result.folder = values.placesFolder;
  result.localPrefixes = std::move(localPrefixes);
  return result;
}

control::SettingState stateOf(const settings::SettingView& view) {
  control::SettingState state;
  state.name = view.setting->name;
  state.value = view.value;
  state.defaultValue = view.setting->defaultText;
  state.allowed = view.setting->allowed;
  state.help = view.setting->help;
  state.origin = view.origin;
  state.originDetail = view.originName;
  state.isFixed = view.isFixed;
  state.needsRestart = view.setting->effect == settings::Effect::AfterRestart;
  state.isWaitingForRestart = view.isWaitingForRestart;
  return state;
}

control::JsonLinesState jsonLinesState(const publisher::JsonLinesWriter& writer, std::string target) {
  const publisher::JsonLinesCounters counters = writer.counters();
  control::JsonLinesState state;
  state.target = std::move(target);
  state.lines = counters.lines;
  state.bytes = counters.bytes;
  state.droppedRecords = counters.droppedRecords;
  state.lostRecords = counters.lostRecords;
  if (counters.problem) state.problem = counters.problem->detail;
  return state;
}

}  // namespace soho::pipeline
