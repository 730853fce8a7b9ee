#include "core/geoip/place_database.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cerrno>
#include <cstring>
#include <maxminddb.h>
#include <netinet/in.h>
#include <string_view>
#include <system_error>
#include <utility>

namespace soho::geoip {
namespace {

/// How much of a file is tried before it is used: all of a small one, the beginning of a large one.
constexpr std::size_t kTriedNodes = 20'000;
constexpr std::size_t kTriedEntries = 5'000;

constexpr std::array kLanguages{"en", "de", "fr", "es", "it", "pt-BR", "ja", "zh-CN", "ru"};

std::string lowerCase(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char character) { return std::tolower(character); });
  return text;
}

PlaceProvider providerOf(const std::string& type) {
  if (type.starts_with("DBIP")) return PlaceProvider::DbIp;
  if (type.starts_with("GeoLite2") || type.starts_with("GeoIP2")) return PlaceProvider::MaxMind;
  return PlaceProvider::Other;
}

// The words the licences ask for: GeoLite2 End User License Agreement §2, DB-IP Lite (CC BY 4.0).
std::string attributionOf(PlaceProvider provider) {
  switch (provider) {
    case PlaceProvider::MaxMind:
      return "This product includes GeoLite2 data created by MaxMind, available from https://www.maxmind.com";
    case PlaceProvider::DbIp:
      return "IP Geolocation by DB-IP, https://db-ip.com";
    case PlaceProvider::Other:
      break;
  }
  return {};
}

Error openError(int status, const std::filesystem::path& path) {
  const int cause = errno;
  std::error_code error;
  if (status == MMDB_FILE_OPEN_ERROR && !std::filesystem::exists(path, error)) {
    return {ErrorCode::FileMissing, path.string(), MMDB_strerror(status)};
  }
  if (status == MMDB_FILE_OPEN_ERROR && cause == EACCES) {
    return {ErrorCode::NoPermission, path.string(), std::generic_category().message(cause)};
  }
  return {ErrorCode::FileDamaged, path.string(), MMDB_strerror(status)};
}

std::string textOf(const MMDB_entry_data_s& data) {
  if (!data.has_data || data.type != MMDB_DATA_TYPE_UTF8_STRING) return {};
  return {data.utf8_string, data.data_size};
}

template <class... Path>
std::string textAt(MMDB_entry_s entry, Path... path) {
  MMDB_entry_data_s data{};
  if (MMDB_get_value(&entry, &data, path..., nullptr) != MMDB_SUCCESS) return {};
  return textOf(data);
}

/// Reads entries from the root on, so that a file that breaks on reading is found before anybody relies on it.
Result<void> tryOut(const MMDB_s& database, const std::filesystem::path& path) {
  const auto damaged = [&path](int status) {
    return failure(ErrorCode::FileDamaged, path.string(), MMDB_strerror(status));
  };
  const std::uint64_t treeBytes = std::uint64_t{database.metadata.node_count} * database.full_record_byte_size;
  if (treeBytes + 16 > static_cast<std::uint64_t>(database.file_size)) return damaged(MMDB_CORRUPT_SEARCH_TREE_ERROR);
  std::vector<std::uint64_t> nodes{0};
  std::size_t entries = 0;
  for (std::size_t next = 0; next < nodes.size() && entries < kTriedEntries; ++next) {
    MMDB_search_node_s node{};
    if (const int status = MMDB_read_node(&database, static_cast<std::uint32_t>(nodes[next]), &node);
        status != MMDB_SUCCESS) {
      return damaged(status);
    }
    std::pair<std::uint8_t, std::pair<std::uint64_t, MMDB_entry_s>> sides[] = {
        {node.left_record_type, {node.left_record, node.left_record_entry}},
        {node.right_record_type, {node.right_record, node.right_record_entry}}};
    for (auto& [type, side] : sides) {
      if (type == MMDB_RECORD_TYPE_INVALID) return damaged(MMDB_CORRUPT_SEARCH_TREE_ERROR);
      if (type == MMDB_RECORD_TYPE_SEARCH_NODE && nodes.size() < kTriedNodes) nodes.push_back(side.first);
      if (type != MMDB_RECORD_TYPE_DATA) continue;
      MMDB_entry_data_list_s* list = nullptr;
      const int status = MMDB_get_entry_data_list(&side.second, &list);
      MMDB_free_entry_data_list(list);
      if (status != MMDB_SUCCESS) return damaged(status);
      ++entries;
    }
  }
  return {};
}

}  // namespace

struct PlaceDatabase::Handle {
  MMDB_s database{};
  bool isOpen = false;

  Handle() = default;
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() {
    if (isOpen) MMDB_close(&database);
  }

  [[nodiscard]] std::optional<MMDB_entry_s> find(const IpAddress& address) const {
    sockaddr_storage storage{};
    const auto bytes = address.bytes();
    if (address.isV4()) {
      auto& v4 = reinterpret_cast<sockaddr_in&>(storage);
      v4.sin_family = AF_INET;
      std::memcpy(&v4.sin_addr, bytes.data() + 12, 4);
    } else {
      if (database.metadata.ip_version == 4) return std::nullopt;
      auto& v6 = reinterpret_cast<sockaddr_in6&>(storage);
      v6.sin6_family = AF_INET6;
      std::memcpy(&v6.sin6_addr, bytes.data(), 16);
    }
    int status = MMDB_SUCCESS;
    auto found = MMDB_lookup_sockaddr(&database, reinterpret_cast<const sockaddr*>(&storage), &status);
    if (status != MMDB_SUCCESS || !found.found_entry) return std::nullopt;
    return found.entry;
  }
};

PlaceDatabase::PlaceDatabase(std::unique_ptr<Handle> handle, PlaceFile file)
    : m_handle(std::move(handle)), m_file(std::move(file)) {}
PlaceDatabase::~PlaceDatabase() = default;

Result<PlaceKind> kindOf(const std::string& databaseType, const std::string& place) {
  const std::string type = lowerCase(databaseType);
  constexpr std::array<std::pair<std::string_view, PlaceKind>, kPlaceKindCount> kWords{
      {{"asn", PlaceKind::Asn}, {"city", PlaceKind::City}, {"country", PlaceKind::Country}}};
  for (const auto& [word, kind] : kWords) {
    if (type.find(word) != std::string::npos) return kind;
  }
  return failure(ErrorCode::Unsupported, place, "is a database of the kind \"" + databaseType + '"');
}

Result<std::unique_ptr<PlaceDatabase>> PlaceDatabase::open(const std::filesystem::path& path) {
  auto handle = std::make_unique<Handle>();
  errno = 0;
  if (const int status = MMDB_open(path.c_str(), MMDB_MODE_MMAP, &handle->database); status != MMDB_SUCCESS) {
    return Unexpected(openError(status, path));
  }
  handle->isOpen = true;
  PlaceFile file;
  file.path = path.string();
  file.type = handle->database.metadata.database_type;
  const auto kind = kindOf(file.type, file.path);
  if (!kind) return Unexpected(kind.error());
  file.kind = *kind;
  file.provider = providerOf(file.type);
  file.attribution = attributionOf(file.provider);
  file.builtAt = Time(std::chrono::seconds(handle->database.metadata.build_epoch));
  if (auto tried = tryOut(handle->database, path); !tried) return Unexpected(tried.error());
  return std::unique_ptr<PlaceDatabase>(new PlaceDatabase(std::move(handle), std::move(file)));
}

std::optional<NetworkOwner> PlaceDatabase::ownerOf(const IpAddress& address) const {
  auto entry = m_handle->find(address);
  if (!entry) return std::nullopt;
  NetworkOwner owner;
  owner.name = textAt(*entry, "autonomous_system_organization");
  MMDB_entry_data_s data{};
  if (MMDB_get_value(&*entry, &data, "autonomous_system_number", nullptr) == MMDB_SUCCESS && data.has_data &&
      data.type == MMDB_DATA_TYPE_UINT32) {
    owner.asNumber = data.uint32;
  }
  return owner;
}

std::optional<CountryNames> PlaceDatabase::countryOf(const IpAddress& address) const {
  const auto entry = m_handle->find(address);
  if (!entry) return std::nullopt;
  for (const char* key : {"country", "registered_country"}) {
    CountryNames country{textAt(*entry, key, "iso_code"), {}};
    if (country.code.size() != 2) continue;
    for (const char* language : kLanguages) {
      std::string name = textAt(*entry, key, "names", language);
      if (!name.empty() && std::ranges::find(country.names, name) == country.names.end()) {
        country.names.push_back(std::move(name));
      }
    }
    return country;
  }
  return std::nullopt;
}

}  // namespace soho::geoip
