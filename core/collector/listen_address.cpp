#include "core/collector/listen_address.h"

#include "core/base/endpoint.h"

namespace soho::collector {

std::optional<ListenAddress> ListenAddress::parse(std::string_view text) {
  const auto endpoint = Endpoint::parse(text, kDefaultFlowPort);
  if (!endpoint) return std::nullopt;
  return ListenAddress{endpoint->address, endpoint->port};
}

std::string ListenAddress::toString() const { return Endpoint{address, port}.toString(); }

}  // namespace soho::collector
