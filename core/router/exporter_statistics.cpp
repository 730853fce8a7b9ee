#include "core/router/exporter_statistics.h"

#include "core/router/line_reader.h"

#include <array>

namespace soho::router {
namespace {

struct Row {
  std::string_view prefix;
  std::uint64_t ExporterStatistics::*member;
};

constexpr std::array<Row, 7> kRows{{
    {"Number of active flows: ", &ExporterStatistics::activeFlows},
    {"Packets processed: ", &ExporterStatistics::packetsProcessed},
    {"Packets received by libpcap: ", &ExporterStatistics::packetsReceived},
    {"Packets dropped by libpcap: ", &ExporterStatistics::packetsDropped},
    {"Flows expired: ", &ExporterStatistics::flowsExpired},
    {"Flows exported: ", &ExporterStatistics::flowsExported},
    {"Ignored packets: ", nullptr},
}};

std::uint64_t numberAfter(std::string_view line, std::string_view mark) {
  const auto words = wordsOf(cutAt(line, mark).second);
  return words.empty() ? 0 : numberOf<std::uint64_t>(words.front()).value_or(0);
}

/// "Flows exported: 12 (24 records) in 3 packets (0 failures)"; 0.9.9 has no records.
void readDetails(std::string_view line, ExporterStatistics& statistics) {
  if (line.starts_with("Flows expired: ")) statistics.flowsForced = numberAfter(line, "(");
  if (line.starts_with("Flows exported: ")) statistics.exportPackets = numberAfter(line, " in ");
  if (line.starts_with("Ignored packets: ")) statistics.ignoredNotIp = numberAfter(line, "(");
}

/// "      tcp (6):    12345  67 …"; octets are the first number.
void readProtocol(std::string_view line, ExporterStatistics& statistics) {
  const auto [name, numbers] = cutAt(line, "):");
  const auto words = wordsOf(numbers);
  if (name.find(" (") == std::string_view::npos || words.size() != 4) return;
  statistics.bytesSeen += numberOf<std::uint64_t>(words[0]).value_or(0);
}

}  // namespace

std::optional<ExporterStatistics> parseStatistics(std::string_view text) {
  ExporterStatistics statistics;
  bool isSoftflowd = false;
  bool isProtocolTable = false;
  std::string_view line;
  while (nextLine(text, line)) {
    if (line.starts_with("softflowd[") && line.find("Accumulated statistics") != std::string_view::npos) {
      isSoftflowd = true;
      statistics.processId = numberOf<std::uint64_t>(cutAt(line.substr(10), "]").first).value_or(0);
    }
    for (const Row& row : kRows) {
      if (row.member != nullptr && line.starts_with(row.prefix)) statistics.*row.member = numberAfter(line, ": ");
    }
    readDetails(line, statistics);
    if (isProtocolTable) readProtocol(line, statistics);
    if (line.starts_with("Per-protocol statistics:")) isProtocolTable = true;
  }
  if (!isSoftflowd) return std::nullopt;
  return statistics;
}

}  // namespace soho::router
