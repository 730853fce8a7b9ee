#include "core/geoip/places.h"

#include <algorithm>
#include <system_error>
#include <utility>

namespace soho::geoip {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMostFiles = 32;

const Place kNowhere;

}  // namespace

std::vector<fs::path> usualPlaceFolders(const fs::path& dataHome) {
  std::vector<fs::path> folders;
  if (!dataHome.empty()) folders = {dataHome / "sohoflow" / "geoip", dataHome / "GeoIP"};
  for (const char* system : {"/var/lib/GeoIP", "/usr/local/share/GeoIP", "/usr/share/GeoIP"}) {
    folders.emplace_back(system);
  }
  return folders;
}

Places::Stamps Places::stampsOf(std::span<const fs::path> folders) {
  Stamps stamps;
  for (const fs::path& folder : folders) {
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
      if (entry->path().extension() != ".mmdb" || stamps.size() >= kMostFiles) continue;
      std::error_code ignored;
      stamps[entry->path()] = entry->last_write_time(ignored);
    }
  }
  return stamps;
}

bool Places::hasChanged() const { return stampsOf(m_folders) != m_stamps; }

void Places::reload(std::vector<fs::path> folders) {
  m_folders = std::move(folders);
  m_stamps = stampsOf(m_folders);
  std::map<PlaceKind, std::unique_ptr<PlaceDatabase>> databases;
  std::vector<PlaceFile> refused;
  for (const auto& [path, changed] : m_stamps) {
    auto opened = PlaceDatabase::open(path);
    if (!opened) {
      // Files of other kinds may lie there; those that should be of ours and are not are told.
      if (opened.error().code == ErrorCode::Unsupported) continue;
      PlaceFile file;
      file.path = path.string();
      if (const auto kind = kindOf(path.filename().string(), file.path)) file.kind = *kind;
      file.problem = opened.error();
      refused.push_back(std::move(file));
      continue;
    }
    auto& chosen = databases[(*opened)->file().kind];
    if (!chosen || chosen->file().builtAt < (*opened)->file().builtAt) chosen = std::move(*opened);
  }
  m_databases = std::move(databases);
  m_files.clear();
  for (const auto& [kind, database] : m_databases) m_files.push_back(database->file());
  std::ranges::move(refused, std::back_inserter(m_files));
  m_places.clear();
  m_owners.clear();
  m_countries.clear();
}

const Place& Places::known(const IpAddress& address) const {
  const auto found = m_places.find(address);
  return found == m_places.end() ? kNowhere : found->second;
}

const Place& Places::lookUp(const IpAddress& address) {
  if (const auto found = m_places.find(address); found != m_places.end()) return found->second;
  if (m_places.size() >= kMostAddresses) m_places.clear();
  Place place;
  if (const auto asn = m_databases.find(PlaceKind::Asn); asn != m_databases.end()) {
    if (const auto owner = asn->second->ownerOf(address)) {
      place.asNumber = owner->asNumber;
      if (!owner->name.empty()) place.owner = &*m_owners.insert(owner->name).first;
    }
  }
  for (const PlaceKind kind : {PlaceKind::Country, PlaceKind::City}) {
    const auto database = m_databases.find(kind);
    if (database == m_databases.end() || place.country != nullptr) continue;
    if (const auto country = database->second->countryOf(address)) place.country = intern(*country);
  }
  return m_places.emplace(address, place).first->second;
}

const Country* Places::intern(const CountryNames& names) {
  const auto [entry, isNew] = m_countries.try_emplace(names.code);
  if (isNew) {
    entry->second.code = names.code;
    entry->second.words = names.code;
    for (const std::string& name : names.names) entry->second.words += '\n' + name;
  }
  return &entry->second;
}

}  // namespace soho::geoip
