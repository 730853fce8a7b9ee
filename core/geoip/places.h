// Where addresses are and whose network they are in: the databases in use and what was looked up in them.
// One thread (the collector's event loop). Asking for what is known costs a hash; looking up some microseconds.
#pragma once

#include "core/base/ip_address.h"
#include "core/geoip/place_database.h"
#include "core/geoip/place_source.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace soho::geoip {

struct Country {
  std::string code;   ///< ISO 3166-1 alpha-2
  std::string words;  ///< Code and names in several languages, for filters.
};

/// Members are null or 0 when nothing is known. Valid until the databases change.
struct Place {
  const std::string* owner = nullptr;
  const Country* country = nullptr;
  std::uint32_t asNumber = 0;
};

/// Folders where such files usually are: of this user, then of the system. `dataHome` is $XDG_DATA_HOME or
/// ~/.local/share; empty: there is none.
[[nodiscard]] std::vector<std::filesystem::path> usualPlaceFolders(const std::filesystem::path& dataHome);

class Places {
 public:
  static constexpr std::size_t kMostAddresses = 131'072;  ///< Then everything looked up is forgotten.

  /// Looks for files in the folders and uses the newest whole one of each kind. What was open is kept in use when its
  /// file did not change.
  void reload(std::vector<std::filesystem::path> folders);
  /// Whether a file came, went or was replaced since; asks the disk.
  [[nodiscard]] bool hasChanged() const;

  /// Those in use, then those that were found and cannot be used.
  [[nodiscard]] const std::vector<PlaceFile>& files() const { return m_files; }
  [[nodiscard]] const std::vector<std::filesystem::path>& folders() const { return m_folders; }
  [[nodiscard]] bool isEmpty() const { return m_databases.empty(); }

  /// What was looked up before; an empty place when it was not.
  [[nodiscard]] const Place& known(const IpAddress& address) const;
  [[nodiscard]] bool isKnown(const IpAddress& address) const { return m_places.contains(address); }
  const Place& lookUp(const IpAddress& address);

 private:
  using Stamps = std::map<std::filesystem::path, std::filesystem::file_time_type>;
  static Stamps stampsOf(std::span<const std::filesystem::path> folders);
  const Country* intern(const CountryNames& names);

  std::vector<std::filesystem::path> m_folders;
  Stamps m_stamps;
  std::vector<PlaceFile> m_files;
  std::map<PlaceKind, std::unique_ptr<PlaceDatabase>> m_databases;
  std::unordered_map<IpAddress, Place> m_places;
  std::set<std::string> m_owners;
  std::map<std::string, Country> m_countries;
};

}  // namespace soho::geoip
