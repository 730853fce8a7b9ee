// Which interface the exporter listens on, and why. Pure; any thread.
#pragma once

#include "core/router/plan.h"

#include <optional>
#include <string>

namespace soho::router {

struct InterfaceChoice {
  std::string name;
  Note reason;
  std::optional<IpAddress> address;  ///< The router's own, towards the collector.
};

/// LAN side first: there devices have their own addresses, behind NAT all look like the router. In this order: the one
/// wished for, the one whose network holds the collector, the one called "lan", a bridge, the only private one.
/// RouterInterfaceMissing when the one wished for is not there, or none fits.
Result<InterfaceChoice> chooseInterface(const RouterFacts& facts, const Wishes& wishes);

}  // namespace soho::router
