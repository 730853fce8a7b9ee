#include "core/names/device_book.h"

#include "core/names/reverse_query.h"

#include <algorithm>
#include <ctime>
#include <tuple>
#include <utility>

namespace soho::names {
namespace {

constexpr Duration kRouterWindow = std::chrono::hours(1);

KnownDevice::Use* useOf(KnownDevice& device, const IpAddress& address) {
  const auto found = std::ranges::find(device.addresses, address, &KnownDevice::Use::address);
  return found == device.addresses.end() ? nullptr : &*found;
}

}  // namespace

Time localMidnight(Time moment) {
  const std::time_t seconds =
      std::chrono::system_clock::to_time_t(std::chrono::time_point_cast<std::chrono::system_clock::duration>(moment));
  std::tm local{};
  if (::localtime_r(&seconds, &local) == nullptr) return std::chrono::floor<std::chrono::days>(moment);
  local.tm_hour = local.tm_min = local.tm_sec = 0;
  local.tm_isdst = -1;
  return Time(std::chrono::seconds(std::mktime(&local)));
}

DeviceBook::DeviceBook(std::function<Time(Time)> midnightBefore) : m_midnightBefore(std::move(midnightBefore)) {}

void DeviceBook::restore(std::vector<KnownDevice> devices, std::set<std::string> countries) {
  m_countries = std::move(countries);
  for (KnownDevice& device : devices) {
    if (m_devices.size() == kMostDevices) return;
    if (device.mac.isKnown() && m_byMac.contains(device.mac.value())) continue;
    std::erase_if(device.addresses, [this](const auto& use) { return m_byAddress.contains(use.address); });
    if (device.addresses.empty() && !device.mac.isKnown()) continue;
    const Id id = ++m_lastId;
    for (const auto& use : device.addresses) m_byAddress[use.address] = id;
    if (device.mac.isKnown()) m_byMac[device.mac.value()] = id;
    m_devices.emplace(id, std::move(device));
  }
}

std::vector<IpAddress> DeviceBook::look(std::span<const Sighting> sightings, Time now) {
  std::vector<IpAddress> appeared;
  std::unordered_map<IpAddress, Count> counts;
  const Time day = m_midnightBefore(now);
  for (const Sighting& sighting : sightings) {
    if (sighting.bytesOut == 0) continue;
    bool isFirstTime = false;
    KnownDevice& device = deviceOf(sighting, isFirstTime);
    if (isFirstTime) {
      appeared.push_back(sighting.address);
      device.firstSeen = sighting.firstSeen;
    }
    device.firstSeen = std::min(device.firstSeen, sighting.firstSeen);
    device.lastSeen = std::max(device.lastSeen, sighting.lastSeen);
    KnownDevice::Use& use = *useOf(device, sighting.address);
    use.lastSeen = std::max(use.lastSeen, sighting.lastSeen);
    count(device, sighting, day, counts);
  }
  m_counts = std::move(counts);
  return appeared;
}

void DeviceBook::count(KnownDevice& device, const Sighting& sighting, Time day,
                       std::unordered_map<IpAddress, Count>& counts) {
  const Count before = m_counts[sighting.address];
  const auto added = [](std::uint64_t now, std::uint64_t then) { return now >= then ? now - then : now; };
  if (device.day != day) {
    device.day = day;
    device.bytesIn = device.bytesOut = 0;
  }
  device.bytesIn += added(sighting.bytesIn, before.bytesIn);
  device.bytesOut += added(sighting.bytesOut, before.bytesOut);
  counts[sighting.address] = {sighting.bytesIn, sighting.bytesOut};
}

MacAddress DeviceBook::macOf(const Sighting& sighting) {
  const auto lease = m_leaseOf.find(sighting.address);
  // The router knows better: what an exporter tells may be the next hop's.
  const MacAddress mac = lease != m_leaseOf.end() && lease->second.mac.isKnown() ? lease->second.mac : sighting.mac;
  return m_routerMacs.contains(mac.value()) ? MacAddress() : mac;
}

bool DeviceBook::isRouterLike(const KnownDevice& device, const Sighting& sighting) const {
  if (!sighting.address.isV4()) return false;
  const auto others = std::ranges::count_if(device.addresses, [&](const KnownDevice::Use& use) {
    return use.address.isV4() && use.address != sighting.address && use.lastSeen > sighting.lastSeen - kRouterWindow;
  });
  return static_cast<std::size_t>(others) >= kMostIpv4Addresses;
}

KnownDevice& DeviceBook::deviceOf(const Sighting& sighting, bool& isFirstTime) {
  MacAddress mac = macOf(sighting);
  auto byMac = mac.isKnown() ? m_byMac.find(mac.value()) : m_byMac.end();
  if (byMac != m_byMac.end() && isRouterLike(m_devices[byMac->second], sighting)) {
    m_routerMacs.insert(mac.value());
    mac = {};
    byMac = m_byMac.end();
  }
  const auto byAddress = m_byAddress.find(sighting.address);
  Id id = byMac != m_byMac.end() ? byMac->second : 0;
  if (byAddress != m_byAddress.end()) {
    const Id holder = byAddress->second;
    const MacAddress holderMac = m_devices[holder].mac;
    if (holder == id || !mac.isKnown()) return m_devices[holder];
    if (!holderMac.isKnown()) {
      if (id != 0) return m_devices[merge(id, holder)];
      m_devices[holder].mac = mac;
      m_byMac[mac.value()] = holder;
      ++m_revision;
      return m_devices[holder];
    }
    takeAddress(sighting.address);  // it is somebody else's now
  }
  if (id == 0) {
    id = add(mac);
    isFirstTime = true;
  }
  giveAddress(id, sighting.address, sighting.lastSeen);
  KnownDevice& device = m_devices[id];
  const auto lease = m_leaseOf.find(sighting.address);
  if (lease != m_leaseOf.end() && !lease->second.hostName.empty()) device.hostName = lease->second.hostName;
  return device;
}

DeviceBook::Id DeviceBook::add(const MacAddress& mac) {
  if (m_devices.size() >= kMostDevices) makeRoom();
  const Id id = ++m_lastId;
  m_devices[id].mac = mac;
  if (mac.isKnown()) m_byMac[mac.value()] = id;
  ++m_revision;
  return id;
}

void DeviceBook::giveAddress(Id id, const IpAddress& address, Time now) {
  std::vector<KnownDevice::Use>& uses = m_devices[id].addresses;
  if (uses.size() >= kMostAddresses) {
    const auto oldest = std::ranges::min_element(uses, {}, &KnownDevice::Use::lastSeen);
    m_byAddress.erase(oldest->address);
    uses.erase(oldest);
  }
  uses.push_back({address, now});
  m_byAddress[address] = id;
  ++m_revision;
}

void DeviceBook::takeAddress(const IpAddress& address) {
  const auto holder = m_byAddress.find(address);
  if (holder == m_byAddress.end()) return;
  std::erase_if(m_devices[holder->second].addresses, [&](const auto& use) { return use.address == address; });
  m_byAddress.erase(holder);
}

/// Two entries turned out to be one device.
DeviceBook::Id DeviceBook::merge(Id kept, Id given) {
  KnownDevice& into = m_devices[kept];
  const KnownDevice from = m_devices[given];
  forget(given);
  for (const KnownDevice::Use& use : from.addresses) giveAddress(kept, use.address, use.lastSeen);
  if (into.label.empty()) into.label = from.label;
  if (into.hostName.empty()) into.hostName = from.hostName;
  into.firstSeen = std::min(into.firstSeen, from.firstSeen);
  into.lastSeen = std::max(into.lastSeen, from.lastSeen);
  into.isNew = into.isNew && from.isNew;
  if (from.day == into.day) {
    into.bytesIn += from.bytesIn;
    into.bytesOut += from.bytesOut;
  }
  return kept;
}

void DeviceBook::forget(Id id) {
  const auto gone = m_devices.find(id);
  for (const auto& use : gone->second.addresses) m_byAddress.erase(use.address);
  if (gone->second.mac.isKnown()) m_byMac.erase(gone->second.mac.value());
  m_devices.erase(gone);
}

// A quarter of them at once, those without a label first, then by age: one scan for many newcomers.
void DeviceBook::makeRoom() {
  std::vector<std::tuple<bool, Time, Id>> order;
  order.reserve(m_devices.size());
  for (const auto& [id, device] : m_devices) order.emplace_back(!device.label.empty(), device.lastSeen, id);
  const auto end = order.begin() + static_cast<std::ptrdiff_t>(order.size() / 4);
  std::ranges::nth_element(order, end);
  std::for_each(order.begin(), end, [this](const auto& entry) { forget(std::get<Id>(entry)); });
}

Result<void> DeviceBook::setLeases(const IpAddress& router, std::span<const Lease> leases) {
  if (leases.size() > kMaxLeases) {
    return failure(ErrorCode::TooLarge, "leases of " + router.toString(),
                   std::to_string(leases.size()) + ", at most " + std::to_string(kMaxLeases));
  }
  constexpr std::size_t kMostRouters = 16;
  if (!m_leases.contains(router) && m_leases.size() >= kMostRouters) m_leases.erase(m_leases.begin());
  m_leases[router].assign(leases.begin(), leases.end());
  m_leaseOf.clear();
  for (const auto& [source, list] : m_leases) {
    for (const Lease& lease : list) {
      Lease shown = lease;
      shown.hostName = shownName(lease.hostName);
      const auto [entry, isFirst] = m_leaseOf.try_emplace(lease.address, shown);
      if (!isFirst && !shown.hostName.empty()) entry->second = shown;  // a neighbour entry does not hide a lease
    }
  }
  for (const auto& [address, lease] : m_leaseOf) {
    const auto known = m_byAddress.find(address);
    if (known == m_byAddress.end() || lease.hostName.empty()) continue;
    KnownDevice& device = m_devices[known->second];
    if (device.mac.isKnown() && lease.mac.isKnown() && device.mac != lease.mac) continue;
    if (std::exchange(device.hostName, lease.hostName) != lease.hostName) ++m_revision;
  }
  return {};
}

Result<void> DeviceBook::setLabel(const IpAddress& address, std::string_view label) {
  const auto known = m_byAddress.find(address);
  if (known == m_byAddress.end()) {
    return failure(ErrorCode::BadAddress, address.toString(), "no device has this address");
  }
  if (label.size() > kMaxLabelBytes) {
    return failure(ErrorCode::BadSetting, "label", "is longer than " + std::to_string(kMaxLabelBytes) + " bytes");
  }
  if (std::ranges::any_of(label, [](char character) { return static_cast<unsigned char>(character) < 0x20; })) {
    return failure(ErrorCode::BadSetting, "label", "has control characters");
  }
  KnownDevice& device = m_devices[known->second];
  device.label = shownName(label);
  device.isNew = false;
  ++m_revision;
  return {};
}

void DeviceBook::acknowledge(std::span<const IpAddress> addresses) {
  if (addresses.empty()) {
    for (auto& [id, device] : m_devices) device.isNew = false;
  }
  for (const IpAddress& address : addresses) {
    const auto known = m_byAddress.find(address);
    if (known != m_byAddress.end()) m_devices[known->second].isNew = false;
  }
  ++m_revision;
}

bool DeviceBook::meetCountry(const std::string& code) {
  const bool isFirstTime = m_countries.insert(code).second;
  if (isFirstTime) ++m_revision;
  return isFirstTime;
}

const KnownDevice* DeviceBook::find(const IpAddress& address) const {
  const auto known = m_byAddress.find(address);
  return known == m_byAddress.end() ? nullptr : &m_devices.at(known->second);
}

std::vector<IpAddress> DeviceBook::addressesOf(const IpAddress& address) const {
  const KnownDevice* device = find(address);
  if (device == nullptr) return {address};
  std::vector<IpAddress> addresses;
  addresses.reserve(device->addresses.size());
  for (const KnownDevice::Use& use : device->addresses) addresses.push_back(use.address);
  std::ranges::sort(addresses);
  return addresses;
}

IpAddress DeviceBook::firstAddressOf(const IpAddress& address) const {
  const KnownDevice* device = find(address);
  return device == nullptr ? address : std::ranges::min(device->addresses, {}, &KnownDevice::Use::address).address;
}

std::vector<KnownDevice> DeviceBook::devices() const {
  std::vector<KnownDevice> list;
  list.reserve(m_devices.size());
  for (const auto& [id, device] : m_devices) list.push_back(device);
  return list;
}

}  // namespace soho::names
