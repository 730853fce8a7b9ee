#include "core/router/router_login.h"

#include "core/router/value_grammar.h"

#include <charconv>

namespace soho::router {
namespace {

std::optional<std::uint16_t> portFrom(std::string_view text) {
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port == 0) return std::nullopt;
  return port;
}

struct HostAndPort {
  std::string_view host;
  std::optional<std::uint16_t> port = kSshPort;  ///< Empty: not a port.
};

HostAndPort split(std::string_view text) {
  if (text.starts_with('[')) {
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos) return {};
    const std::string_view rest = text.substr(end + 1);
    if (rest.empty()) return {text.substr(1, end - 1)};
    return {text.substr(1, end - 1), rest.front() == ':' ? portFrom(rest.substr(1)) : std::nullopt};
  }
  const std::size_t colon = text.find(':');
  // More than one colon: a bare IPv6 address, which has no room for a port.
  if (colon == std::string_view::npos || text.find(':', colon + 1) != std::string_view::npos) return {text};
  return {text.substr(0, colon), portFrom(text.substr(colon + 1))};
}

}  // namespace

Result<RouterAddress> RouterAddress::parse(std::string_view text) {
  const std::size_t at = text.rfind('@');
  if (at == std::string_view::npos) {
    return failure(ErrorCode::BadAddress, std::string(text), "the login is missing, as in root@192.168.1.1");
  }
  const std::string_view user = text.substr(0, at);
  const auto [host, port] = split(text.substr(at + 1));
  if (!isLoginName(user)) return failure(ErrorCode::BadAddress, std::string(text), "not a login name before the @");
  if (!isHost(host)) return failure(ErrorCode::BadAddress, std::string(text), "not a host after the @");
  if (!port) return failure(ErrorCode::BadAddress, std::string(text), "the port is not 1 to 65535");
  return RouterAddress{std::string(user), std::string(host), *port};
}

std::string RouterAddress::hostAndPort() const {
  const bool isV6 = host.find(':') != std::string::npos;
  return (isV6 ? '[' + host + ']' : host) + ':' + std::to_string(port);
}

std::string RouterAddress::toString() const { return user + '@' + (port == kSshPort ? host : hostAndPort()); }

}  // namespace soho::router
