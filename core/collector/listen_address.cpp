#include "core/collector/listen_address.h"

#include <charconv>

namespace soho::collector {
namespace {

std::optional<std::uint16_t> parsePort(std::string_view text) {
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return port;
}

struct Parts {
  std::string_view address;
  std::optional<std::string_view> port;
};

std::optional<Parts> split(std::string_view text) {
  if (text.starts_with('[')) {
    const std::size_t bracket = text.find(']');
    if (bracket == std::string_view::npos) return std::nullopt;
    const std::string_view rest = text.substr(bracket + 1);
    const std::string_view address = text.substr(1, bracket - 1);
    if (address.find(':') == std::string_view::npos) return std::nullopt;
    if (rest.empty()) return Parts{address, std::nullopt};
    if (!rest.starts_with(':')) return std::nullopt;
    return Parts{address, rest.substr(1)};
  }
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos) {
    return Parts{text, std::nullopt};
  }
  return Parts{text.substr(0, colon), text.substr(colon + 1)};
}

}  // namespace

std::optional<ListenAddress> ListenAddress::parse(std::string_view text) {
  const auto parts = split(text);
  if (!parts) return std::nullopt;
  const auto address = parts->address == "*" ? IpAddress::v4(0) : IpAddress::parse(parts->address);
  if (!address) return std::nullopt;
  ListenAddress result{*address, kDefaultFlowPort};
  if (parts->port) {
    const auto port = parsePort(*parts->port);
    if (!port) return std::nullopt;
    result.port = *port;
  }
  return result;
}

std::string ListenAddress::toString() const {
  const std::string suffix = ':' + std::to_string(port);
  return address.isV4() ? address.toString() + suffix : '[' + address.toString() + ']' + suffix;
}

}  // namespace soho::collector
