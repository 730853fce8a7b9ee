#include "core/router/driver_debian.h"
#include "core/router/driver_entware.h"
#include "core/router/driver_openwrt.h"

#include <array>

namespace soho::router {

const Driver* driverFor(const RouterFacts& facts) {
  static const OpenWrtDriver kOpenWrt;
  static const DebianDriver kDebian;
  static const MerlinDriver kMerlin;
  static const FreshTomatoDriver kFreshTomato;
  static const DdWrtDriver kDdWrt;
  const std::array<const Driver*, 5> drivers{&kOpenWrt, &kDebian, &kMerlin, &kFreshTomato, &kDdWrt};
  for (const Driver* driver : drivers) {
    if (driver->fits(facts)) return driver;
  }
  return nullptr;
}

}  // namespace soho::router
