#include "core/base/endpoint.h"

#include <charconv>

namespace soho {
namespace {

std::optional<std::uint16_t> parsePort(std::string_view text) {
  std::uint16_t port = 0;
  const char* const last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, port);
  if (error != std::errc{} || end != last) return std::nullopt;
  return port;
}

/// Where the colon before the port is; npos when there is only an address.
std::size_t portColonOf(std::string_view text) {
  const std::size_t last = text.rfind(':');
  const bool isOnly = text.find(':') == last;
  const bool followsBracket = last != std::string_view::npos && last > 0 && text[last - 1] == ']';
  return isOnly || followsBracket ? last : std::string_view::npos;
}

std::optional<IpAddress> parseHost(std::string_view text) {
  if (text == "*") return IpAddress::v4(0);
  const bool isBracketed = text.starts_with('[') && text.ends_with(']');
  if (isBracketed) text = text.substr(1, text.size() - 2);
  const auto address = IpAddress::parse(text);
  const bool isV6Text = text.find(':') != std::string_view::npos;
  return isBracketed && !isV6Text ? std::nullopt : address;
}

}  // namespace

std::optional<Endpoint> Endpoint::parse(std::string_view text, std::optional<std::uint16_t> defaultPort) {
  const std::size_t colon = portColonOf(text);
  const auto address = parseHost(text.substr(0, colon));
  const auto port = colon == std::string_view::npos ? defaultPort : parsePort(text.substr(colon + 1));
  if (!address || !port) return std::nullopt;
  return Endpoint{*address, *port};
}

std::string Endpoint::toString() const {
  const std::string host = address.toString();
  return (address.isV4() ? host : '[' + host + ']') + ':' + std::to_string(port);
}

}  // namespace soho
