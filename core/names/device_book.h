// The devices of the local network: who is who, what people call them, first and last seen, today's volume; and the
// countries they have spoken with.
// Pure: no clock, no disk, no names from elsewhere. One thread; device_keeper keeps it on disk.
// A device is its MAC address where one is known, else its address.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/base/mac_address.h"
#include "core/base/result.h"
#include "core/names/device.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace soho::names {

/// As it is kept on disk.
struct KnownDevice {
  struct Use {
    IpAddress address;
    Time lastSeen{};
    bool operator==(const Use&) const = default;
  };
  MacAddress mac;
  std::vector<Use> addresses;  ///< May be empty: another device has its last one now.
  std::string label;
  std::string hostName;  ///< As it told the router.
  Time firstSeen{};
  Time lastSeen{};
  Time day{};  ///< Local midnight before the bytes below.
  std::uint64_t bytesIn = 0;
  std::uint64_t bytesOut = 0;
  bool isNew = true;
  bool operator==(const KnownDevice&) const = default;
};

/// A local address as the talker tables show it.
struct Sighting {
  IpAddress address;
  MacAddress mac;
  std::uint64_t bytesIn = 0;   ///< Since its row began; less than before means that a new row began.
  std::uint64_t bytesOut = 0;  ///< Zero: it never sent, so perhaps nobody is there (a scan of the network).
  Time firstSeen{};
  Time lastSeen{};
};

/// The last local midnight at or before a moment, in this process's time zone.
[[nodiscard]] Time localMidnight(Time moment);

class DeviceBook {
 public:
  static constexpr std::size_t kMostDevices = 4'096;
  static constexpr std::size_t kMostAddresses = 16;  ///< Of one device; the one seen longest ago is forgotten first.
  /// A MAC address that this many IPv4 addresses use within an hour is a router's: those behind it are told apart by
  /// their addresses.
  static constexpr std::size_t kMostIpv4Addresses = 4;

  explicit DeviceBook(std::function<Time(Time)> midnightBefore = localMidnight);

  void restore(std::vector<KnownDevice> devices, std::set<std::string> countries);
  /// Every local address there is at `now`; returns those whose device was never seen.
  std::vector<IpAddress> look(std::span<const Sighting> sightings, Time now);
  /// Takes the place of what that router told before. TooLarge above kMaxLeases.
  [[nodiscard]] Result<void> setLeases(const IpAddress& router, std::span<const Lease> leases);
  /// As control::SetDeviceLabel says.
  [[nodiscard]] Result<void> setLabel(const IpAddress& address, std::string_view label);
  /// Off the devices that have these addresses, off all when there is none.
  void acknowledge(std::span<const IpAddress> addresses);

  /// True the first time a country (ISO 3166-1 alpha-2) is met.
  bool meetCountry(const std::string& code);
  [[nodiscard]] const std::set<std::string>& countries() const { return m_countries; }

  /// Null when no device has it.
  [[nodiscard]] const KnownDevice* find(const IpAddress& address) const;
  /// Every address of the device that has this one, IPv4 first; it alone when no device has it.
  [[nodiscard]] std::vector<IpAddress> addressesOf(const IpAddress& address) const;
  /// The first of them.
  [[nodiscard]] IpAddress firstAddressOf(const IpAddress& address) const;
  [[nodiscard]] std::vector<KnownDevice> devices() const;
  [[nodiscard]] std::size_t size() const { return m_devices.size(); }
  /// Grows with every change that must not be lost: a label, a mark, a device, who has which address.
  [[nodiscard]] std::uint64_t revision() const { return m_revision; }

 private:
  using Id = std::uint32_t;
  struct Count {
    std::uint64_t bytesIn = 0;
    std::uint64_t bytesOut = 0;
  };

  KnownDevice& deviceOf(const Sighting& sighting, bool& isFirstTime);
  [[nodiscard]] MacAddress macOf(const Sighting& sighting);
  [[nodiscard]] bool isRouterLike(const KnownDevice& device, const Sighting& sighting) const;
  Id add(const MacAddress& mac);
  void forget(Id id);
  void giveAddress(Id id, const IpAddress& address, Time now);
  void takeAddress(const IpAddress& address);
  Id merge(Id kept, Id given);
  void makeRoom();
  void count(KnownDevice& device, const Sighting& sighting, Time day, std::unordered_map<IpAddress, Count>& counts);

  std::function<Time(Time)> m_midnightBefore;
  std::map<Id, KnownDevice> m_devices;
  std::unordered_map<IpAddress, Id> m_byAddress;
  std::unordered_map<std::uint64_t, Id> m_byMac;
  std::unordered_set<std::uint64_t> m_routerMacs;
  std::unordered_map<IpAddress, Count> m_counts;  ///< Of the rows seen last.
  std::map<IpAddress, std::vector<Lease>> m_leases;
  std::unordered_map<IpAddress, Lease> m_leaseOf;
  std::set<std::string> m_countries;
  Id m_lastId = 0;
  std::uint64_t m_revision = 0;
};

}  // namespace soho::names
