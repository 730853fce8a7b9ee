#include "app/models/missing_stage.h"

#include "core/control/health_facts.h"

#include <algorithm>

namespace soho::ui {

Missing missingStage(bool isConnected, const control::CollectorState* state) {
  if (!isConnected || state == nullptr) return {MissingStage::Collector, {}};
  const auto& exporters = state->exporters;
  const auto hasRecords = [](const control::ExporterState& known) { return known.exporter.records > 0; };
  if (std::ranges::any_of(exporters, hasRecords)) return {};
  const auto heard =
      std::ranges::find_if(exporters, [](const control::ExporterState& known) { return known.exporter.isHeard(); });
  if (heard == exporters.end()) {
    const std::vector<control::UnknownSender> offered = control::offeredSenders(*state);
    if (!offered.empty()) return {MissingStage::Allowance, offered.front().address};
    const std::vector<IpAddress> expected = control::expectedExporters(*state);
    if (!expected.empty()) return {MissingStage::Report, expected.front()};
    return {MissingStage::Exporter, {}};
  }
  const decoder::Exporter& first = heard->exporter;
  const bool needsTemplates =
      first.protocol == decoder::Protocol::NetFlowV9 || first.protocol == decoder::Protocol::Ipfix;
  const bool hasTemplate = !needsTemplates || !first.templates.empty();
  return {hasTemplate ? MissingStage::Records : MissingStage::Template, first.key.address};
}

}  // namespace soho::ui
