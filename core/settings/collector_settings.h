// What sohoflow-collector can be told: its settings table, and the values in the form its parts take.
// Immutable values; any thread. Run options (--read, --state-dir, …) are the program's, not settings.
#pragma once

#include "core/settings/settings.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soho::settings {

inline constexpr const char* kCollectorFileName = "collector.json";

/// Outside 9100 to 9999, where Prometheus' exporters crowd; reminds of 2055.
inline constexpr std::uint16_t kMetricsPort = 12055;

[[nodiscard]] Table collectorTable();

struct CollectorSettings {
  std::optional<std::string> controlPath;  ///< Empty: the usual place.
  std::vector<Endpoint> listen;
  std::vector<std::string> ntopng;            ///< "tcp://HOST:PORT"; empty: off
  bool isNtopngListening = true;              ///< Connect to ntopng; else bind and let ntopng connect.
  std::optional<std::string> ntopngCurveKey;  ///< Z85; empty: not encrypted.
  std::uint32_t ntopngHeaderBytes = 28;
  bool hasExporterIds = true;
  std::uint32_t sourceId = 0;
  std::optional<std::vector<IpPrefix>> localNetworks;  ///< Empty: private ranges and the interfaces' prefixes.
  std::vector<IpPrefix> allow;                         ///< Empty: nobody
  std::vector<ExporterSampling> sampling;
  std::optional<std::chrono::seconds> activeTimeout;  ///< Empty: from exporter facts, or measured.
  bool isAskingNames = true;                          ///< Reverse DNS.
  std::vector<Endpoint> nameServers;                  ///< Empty: those of the system.
  std::optional<std::string> placesFolder;            ///< Empty: the usual folders.
  std::optional<std::string> jsonFile;                ///< "-" is standard output; empty: off
  std::optional<Endpoint> metrics;                    ///< Empty: off
  std::string logLevel;                               ///< error, warning, info or debug
  std::int64_t receiveBufferBytes = 0;
};

/// `settings` must be over collectorTable().
[[nodiscard]] CollectorSettings collectorSettings(const Settings& settings);

}  // namespace soho::settings
