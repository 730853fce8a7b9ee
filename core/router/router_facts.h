// What the probe found out about a router: plain values, nothing decided yet. Made by parseProbe; any thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace soho::router {

enum class System : std::uint8_t {
  Unknown,
  OpenWrt,  ///< And its family: LEDE, ImmortalWrt, Turris OS.
  Debian,   ///< Debian, Ubuntu, Raspberry Pi OS.
  AsuswrtMerlin,
  Asuswrt,  ///< The maker's own firmware: no user scripts.
  FreshTomato,
  DdWrt,
  PfSense,
  OpnSense,
  VyOs,
  EdgeOs,
  UnifiSecurityGateway,
  UnifiOs,
  RouterOs,
  OtherLinux,
};

enum class PackageTool : std::uint8_t { None, Opkg, Apk, Apt, EntwareOpkg };

struct RouterInterface {
  std::string name = {};
  std::vector<IpAddress> addresses = {};
  std::vector<IpPrefix> prefixes = {};  ///< In the order of the addresses.
  std::vector<std::string> ports = {};  ///< Of a bridge.
  std::string network = {};             ///< The system's own name for it: "lan", "guest"; empty when it has none.
  bool isBridge = false;
  bool isUp = false;
  bool isPointToPoint = false;  ///< A PPP or VPN link.
  bool hasDefaultRoute = false;
  bool operator==(const RouterInterface&) const = default;
};

/// How packets go past the processor, and so past every exporter that captures them.
enum class OffloadKind : std::uint8_t {
  SoftwareFlowtable,
  HardwareFlowtable,
  MediaTekHnat,
  FastClassifier,
  BroadcomCtf,
  BroadcomFlowCache,
  QualcommNss,
};

struct Offload {
  OffloadKind kind = OffloadKind::SoftwareFlowtable;
  bool hidesTraffic = false;  ///< Only the first packets of each flow are seen.
  std::string evidence = {};  ///< The setting or module that told: "firewall.@defaults[0].flow_offloading_hw=1".
  bool operator==(const Offload&) const = default;
};

enum class LeaseFormat : std::uint8_t { Dnsmasq, Odhcpd, Isc, Kea };

struct LeaseSource {
  LeaseFormat format = LeaseFormat::Dnsmasq;
  std::string path = {};
  bool operator==(const LeaseSource&) const = default;
};

/// A section of /etc/config/softflowd, or a file of /etc/softflowd.
struct ExporterSection {
  std::string name = {};  ///< "sohoflow", "cfg011dbd" or "@softflowd[0]"; on Debian the file's name without .conf.
  bool isEnabled = false;
  std::string interface = {};
  std::string target = {};                                        ///< HOST:PORT as written.
  std::vector<std::pair<std::string, std::string>> options = {};  ///< uci: every option as it stands there.
  bool operator==(const ExporterSection&) const = default;
};

struct ExporterFacts {
  bool isPackageInstalled = false;
  bool isUsable = false;     ///< The program starts: it is there and finds its libraries.
  std::string path = {};     ///< "/usr/sbin/softflowd"
  std::string version = {};  ///< "1.1.0"; empty when unknown.
  bool initKnowsFilter = false;
  std::vector<ExporterSection> sections = {};
  std::vector<std::string> processes = {};  ///< Command lines.
  bool operator==(const ExporterFacts&) const = default;
};

/// A file that one of our drivers has written.
struct OwnFile {
  std::string path = {};
  std::string content = {};
  bool operator==(const OwnFile&) const = default;
};

struct Storage {
  std::string folder = {};
  std::uint64_t freeKilobytes = 0;
  bool operator==(const Storage&) const = default;
};

struct RouterFacts {
  System system = System::Unknown;
  std::string systemName = {};     ///< "OpenWrt", "Raspbian GNU/Linux": as the router calls itself.
  std::string systemVersion = {};  ///< "24.10.2"
  std::string model = {};
  std::string architecture = {};
  std::string kernel = {};
  PackageTool packageTool = PackageTool::None;
  bool isRoot = false;
  std::string user = {};
  std::string loginShell = {};
  std::string loginHome = {};  ///< Of a login that is not root and becomes root without a password.
  bool hasSystemd = false;
  bool hasSudo = false;
  ExporterFacts exporter;
  std::vector<OwnFile> ownFiles = {};
  std::vector<Storage> storage = {};
  bool isStoragePersistent = true;  ///< False: what is written is gone after a reboot.
  std::uint64_t memoryKilobytes = 0;
  std::uint64_t freeMemoryKilobytes = 0;
  unsigned cores = 0;
  std::vector<RouterInterface> interfaces = {};
  bool forwards = false;
  bool hasNat = false;
  bool hasPppoe = false;
  std::vector<Offload> offloads = {};
  std::vector<LeaseSource> leases = {};
  Time clock{};                              ///< The router's, when it was asked.
  std::optional<IpAddress> clientSeen;       ///< The other end of the SSH connection as the router sees it.
  std::vector<std::string> probeTools = {};  ///< What can send a token: of "nslookup", "nc", "bash".

  [[nodiscard]] const RouterInterface* interface(std::string_view name) const;
  /// Free kilobytes of the first of `folders` that exists.
  [[nodiscard]] std::optional<std::uint64_t> freeKilobytes(std::initializer_list<std::string_view> folders) const;
};

}  // namespace soho::router
