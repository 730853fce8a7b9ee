#include "core/collector/local_interfaces.h"
#include "core/setup/default_gateway.h"

#include <array>
#include <cstring>
#include <fstream>
#include <limits>
#include <sstream>
#include <string>

namespace soho::setup {
namespace {

constexpr unsigned kIsGateway = 0x2;  // RTF_GATEWAY of <linux/route.h>

std::optional<IpAddress> addressFrom(const std::string& word) {
  std::uint32_t value = 0;
  std::istringstream in(word);
  if (word.size() != 8 || !(in >> std::hex >> value)) return std::nullopt;
  std::array<unsigned char, sizeof value> bytes{};
  std::memcpy(bytes.data(), &value, sizeof value);
  std::string text;
  for (const unsigned char byte : bytes) text += (text.empty() ? "" : ".") + std::to_string(byte);
  return IpAddress::parse(text);
}

}  // namespace

std::optional<IpAddress> gatewayIn(std::string_view table) {
  std::istringstream lines{std::string(table)};
  std::optional<IpAddress> best;
  unsigned bestMetric = std::numeric_limits<unsigned>::max();
  std::string line;
  std::getline(lines, line);  // the heading
  while (std::getline(lines, line)) {
    std::istringstream words(line);
    std::string interface, destination, gateway, flags, references, uses, metric, mask;
    words >> interface >> destination >> gateway >> flags >> references >> uses >> metric >> mask;
    if (destination != "00000000" || mask != "00000000") continue;
    const bool isGateway = (std::strtoul(flags.c_str(), nullptr, 16) & kIsGateway) != 0;
    const auto cost = static_cast<unsigned>(std::strtoul(metric.c_str(), nullptr, 10));
    if (!isGateway || (best && cost >= bestMetric)) continue;
    best = addressFrom(gateway);
    bestMetric = cost;
  }
  return best;
}

std::optional<IpAddress> defaultGateway() {
  std::ifstream file("/proc/net/route");
  std::ostringstream all;
  all << file.rdbuf();
  return gatewayIn(all.str());
}

std::optional<IpAddress> ownAddressTowards(const std::optional<IpAddress>& router) {
  const auto networks = collector::interfaceNetworks();
  std::optional<IpAddress> first;
  if (!networks) return first;
  for (const collector::InterfaceNetwork& network : *networks) {
    if (network.isLoopback) continue;
    if (router && network.network.contains(*router)) return network.address;
    if (!first && network.address.isV4()) first = network.address;
  }
  return first;
}

}  // namespace soho::setup
