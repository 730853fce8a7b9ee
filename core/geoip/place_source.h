// Which databases tell where an address is and whose network it is in. Plain values; any thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

namespace soho::geoip {

enum class PlaceKind : std::uint8_t { Asn, City, Country };
inline constexpr std::size_t kPlaceKindCount = 3;

/// Whose data it is; decides the attribution that must be shown.
enum class PlaceProvider : std::uint8_t { MaxMind, DbIp, Other };

/// One database file that is in use, or that was found and cannot be used.
struct PlaceFile {
  PlaceKind kind = PlaceKind::Country;
  std::string path;
  std::string type;  ///< As the file says: "GeoLite2-ASN", "DBIP-City-Lite".
  PlaceProvider provider = PlaceProvider::Other;
  Time builtAt{};                ///< When its maker built it.
  std::string attribution;       ///< Words and address its licence wants shown; empty when it wants none.
  std::optional<Error> problem;  ///< Why it is not used.
  bool operator==(const PlaceFile&) const = default;
};

}  // namespace soho::geoip
