// One open MaxMind database (.mmdb) of networks or countries; GeoLite2 and DB-IP Lite share the format.
// Reads only and never blocks beyond page faults of the mapped file; any thread, one at a time.
// https://maxmind.github.io/MaxMind-DB/
#pragma once

#include "core/base/ip_address.h"
#include "core/base/result.h"
#include "core/geoip/place_source.h"

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace soho::geoip {

struct NetworkOwner {
  std::uint32_t asNumber = 0;
  std::string name;
};

struct CountryNames {
  std::string code;                ///< ISO 3166-1 alpha-2
  std::vector<std::string> names;  ///< In the languages the database has; English first.
};

class PlaceDatabase {
 public:
  /// FileMissing, NoPermission; FileDamaged for what is no such database or breaks when it is read (a bounded part of
  /// it is read here); Unsupported when it tells neither networks nor countries.
  [[nodiscard]] static Result<std::unique_ptr<PlaceDatabase>> open(const std::filesystem::path& path);
  ~PlaceDatabase();
  PlaceDatabase(const PlaceDatabase&) = delete;
  PlaceDatabase& operator=(const PlaceDatabase&) = delete;

  [[nodiscard]] const PlaceFile& file() const { return m_file; }
  /// Nothing when the database does not have the address, or cannot tell.
  [[nodiscard]] std::optional<NetworkOwner> ownerOf(const IpAddress& address) const;
  [[nodiscard]] std::optional<CountryNames> countryOf(const IpAddress& address) const;

 private:
  struct Handle;
  PlaceDatabase(std::unique_ptr<Handle> handle, PlaceFile file);

  std::unique_ptr<Handle> m_handle;
  PlaceFile m_file;
};

/// What a file says it is; Unsupported when that is of no use here.
[[nodiscard]] Result<PlaceKind> kindOf(const std::string& databaseType, const std::string& place);

}  // namespace soho::geoip
