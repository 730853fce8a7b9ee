// Tells "the router is silent" from "this computer is elsewhere": remembers which exporters were neighbours, in a
// network of this computer. Event loop thread.
#pragma once

#include "core/base/ip_address.h"
#include "core/control/collector_state.h"

#include <QString>

#include <set>
#include <span>

namespace soho::ui {

class HomeNetwork {
 public:
  /// `networks` are those of this computer's interfaces now, loopback left out. True when at least one of `exporters`
  /// was in such a network once and none of them is now.
  [[nodiscard]] bool isAway(std::span<const IpAddress> exporters, std::span<const IpPrefix> networks);
  /// The same for the routers a collector knows or waits for and the networks this computer is in now.
  [[nodiscard]] bool isAway(const control::CollectorState& state);

  /// What it remembers, to be kept for the next start: addresses with commas between them.
  [[nodiscard]] QString memory() const;
  /// Takes what memory() gave; rubbish is left out.
  void setMemory(const QString& memory);

 private:
  std::set<IpAddress> m_neighbours;  ///< As bounded as the collector's exporter table: forgotten with it.
};

}  // namespace soho::ui
