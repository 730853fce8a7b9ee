#include "app/shell/home_network.h"

#include "core/collector/local_interfaces.h"

#include <algorithm>
#include <vector>

namespace soho::ui {

bool HomeNetwork::isAway(std::span<const IpAddress> exporters, std::span<const IpPrefix> networks) {
  const auto isNear = [networks](const IpAddress& exporter) {
    return std::ranges::any_of(networks, [&](const IpPrefix& network) { return network.contains(exporter); });
  };
  std::erase_if(m_neighbours,
                [exporters](const IpAddress& known) { return std::ranges::find(exporters, known) == exporters.end(); });
  bool isOneNear = false;
  for (const IpAddress& exporter : exporters) {
    if (!isNear(exporter)) continue;
    isOneNear = true;
    m_neighbours.insert(exporter);
  }
  return !isOneNear && !m_neighbours.empty();
}

bool HomeNetwork::isAway(const control::CollectorState& state) {
  std::vector<IpAddress> exporters;
  for (const control::ExporterState& exporter : state.exporters) exporters.push_back(exporter.exporter.key.address);
  return isAway(exporters, collector::localPrefixes());
}

}  // namespace soho::ui
