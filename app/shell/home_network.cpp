#include "app/shell/home_network.h"

#include "core/collector/local_interfaces.h"
#include "core/control/health_facts.h"

#include <QStringList>

#include <algorithm>
#include <iterator>
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
  for (const control::ExporterState& known : state.exporters) {
    if (known.exporter.isHeard()) exporters.push_back(known.exporter.key.address);
  }
  std::ranges::copy(control::expectedExporters(state), std::back_inserter(exporters));
  return isAway(exporters, collector::localPrefixes());
}

QString HomeNetwork::memory() const {
  QStringList addresses;
  for (const IpAddress& neighbour : m_neighbours) addresses << QString::fromStdString(neighbour.toString());
  return addresses.join(u',');
}

void HomeNetwork::setMemory(const QString& memory) {
  for (const QString& word : memory.split(u',', Qt::SkipEmptyParts)) {
    if (const auto address = IpAddress::parse(word.toStdString())) m_neighbours.insert(*address);
  }
}

}  // namespace soho::ui
