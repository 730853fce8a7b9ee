// One kind of router system: what has to be done there. A driver only plans; it has no state and does nothing itself.
// Any thread. One file each (driver_*.cpp); a new system is a new file and a line in drivers.cpp.
#pragma once

#include "core/base/result.h"
#include "core/router/our_key.h"
#include "core/router/plan.h"

#include <optional>
#include <span>
#include <string>

namespace soho::router {

class Driver {
 public:
  Driver() = default;
  Driver(const Driver&) = delete;
  Driver& operator=(const Driver&) = delete;
  virtual ~Driver() = default;

  [[nodiscard]] virtual bool fits(const RouterFacts& facts) const = 0;
  /// Where our exporter answers; the same for every plan of one installation.
  [[nodiscard]] virtual std::string controlSocket(const std::string& instance) const = 0;
  /// Where the copy of the journal is kept on the router; empty when nothing persists there.
  [[nodiscard]] virtual std::string journalCopy(const std::string& instance) const = 0;
  /// Where a key for this login is kept over a restart; none when we cannot install one there.
  [[nodiscard]] virtual std::optional<KeyPlace> keyPlace(const RouterFacts& facts, const std::string& user) const = 0;
  /// BadAddress, BadOption (wishes that no router can fulfil), RouterInterfaceMissing, RouterStorageFull,
  /// RouterNeedsRoot.
  [[nodiscard]] virtual Result<Plan> plan(const RouterFacts& facts, const Wishes& wishes) const = 0;
};

/// The driver for this router; null when there is none: then recipeFor() tells the person what to do there.
[[nodiscard]] const Driver* driverFor(const RouterFacts& facts);

/// "sohoflow_" and the installation.
[[nodiscard]] std::string instanceName(const std::string& installation);

}  // namespace soho::router
