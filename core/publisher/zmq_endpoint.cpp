#include "core/publisher/zmq_endpoint.h"

#include "core/base/ip_address.h"

#include <algorithm>
#include <charconv>

namespace soho::publisher {
namespace {

constexpr std::string_view kTcp = "tcp://";
constexpr std::string_view kIpc = "ipc://";
/// sockaddr_un's room for a path.
constexpr std::size_t kMaxIpcPath = 107;
constexpr std::size_t kMaxHostName = 253;

bool isPort(std::string_view text) {
  unsigned port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  return error == std::errc{} && end == text.data() + text.size() && port >= 1 && port <= 65'535;
}

bool isHostName(std::string_view text) {
  const auto isAllowed = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_';
  };
  if (text.empty() || text.size() > kMaxHostName || !std::ranges::all_of(text, isAllowed)) return false;
  // Digits and dots that are no address are a mistyped address, not a name.
  const bool looksLikeAddress = text.find_first_not_of("0123456789.") == std::string_view::npos;
  return !looksLikeAddress || IpAddress::parse(text).has_value();
}

Unexpected refusal(std::string_view text, std::string detail) {
  return failure(ErrorCode::BadOption, std::string(text), std::move(detail));
}

Result<ZmqEndpoint> parseTcp(std::string_view text, SocketMode mode) {
  const std::string_view rest = text.substr(kTcp.size());
  const std::size_t colon = rest.rfind(':');
  if (colon == std::string_view::npos) return refusal(text, "the port is missing: tcp://HOST:PORT");
  const std::string_view host = rest.substr(0, colon);
  const std::string_view port = rest.substr(colon + 1);
  const bool isBound = mode == SocketMode::Bind;

  if (port.ends_with('c') && isPort(port.substr(0, port.size() - 1))) {
    return refusal(text, "the c after the port belongs to ntopng's own -i option only");
  }
  if (!isPort(port) && !(isBound && port == "*")) return refusal(text, "the port is a number from 1 to 65535");

  ZmqEndpoint endpoint{std::string(text), false};
  if (host == "*") {
    if (isBound) return endpoint;
    return refusal(text, "* is no address to connect to: name the machine ntopng runs on");
  }
  if (host.starts_with('[') && host.ends_with(']')) {
    const std::string_view address = host.substr(1, host.size() - 2);
    if (address.find(':') == std::string_view::npos || !IpAddress::parse(address)) {
      return refusal(text, "the brackets hold an IPv6 address");
    }
    endpoint.isIpv6 = true;
    return endpoint;
  }
  if (host.find(':') != std::string_view::npos) {
    return refusal(text, "an IPv6 address stands in brackets: tcp://[ADDRESS]:PORT");
  }
  if (!isHostName(host)) return refusal(text, "the host is an address or a name");
  return endpoint;
}

}  // namespace

Result<ZmqEndpoint> ZmqEndpoint::parse(std::string_view text, SocketMode mode) {
  if (text.starts_with(kTcp)) return parseTcp(text, mode);
  if (text.starts_with(kIpc)) {
    const std::size_t length = text.size() - kIpc.size();
    if (length == 0 || length > kMaxIpcPath) return refusal(text, "the path has 1 to 107 bytes");
    return ZmqEndpoint{std::string(text), false};
  }
  return refusal(text, "an endpoint is tcp://HOST:PORT or ipc://PATH");
}

}  // namespace soho::publisher
