// /metrics, /health and /templates over HTTP (civetweb). Made, fed and destroyed on the event loop's thread; requests
// are answered on civetweb's own few threads: each asks for an update and answers from the immutable MetricsInput that
// comes. GET only, no files, no other pages.
#pragma once

#include "core/base/ip_address.h"
#include "core/base/result.h"
#include "core/metrics/metrics_input.h"

#include <cstdint>
#include <functional>
#include <memory>

namespace soho::metrics {

class MetricsServer {
 public:
  /// `askForUpdate` makes update() be called soon; it runs on a thread of the server's and returns at once. Without it,
  /// or when the update takes longer than 500 ms, a request is answered from the newest there is.
  explicit MetricsServer(std::function<void()> askForUpdate = {});
  /// Waits for the requests under way, a few seconds at most.
  ~MetricsServer();
  MetricsServer(const MetricsServer&) = delete;
  MetricsServer& operator=(const MetricsServer&) = delete;

  /// Port 0 takes a free one. Errors name "ADDRESS:PORT": PortInUse, PortNeedsPrivilege, AddressNotLocal, SocketFailed,
  /// Unsupported (an IPv6 address, where civetweb was built without; Debian 12 does).
  [[nodiscard]] Result<void> start(const IpAddress& address, std::uint16_t port);
  /// The port in use; 0 when not started.
  [[nodiscard]] std::uint16_t port() const;

  /// What requests are answered from here on; until the first call the pages say 503. Any thread.
  void update(std::shared_ptr<const MetricsInput> input);

 private:
  class Impl;
  std::unique_ptr<Impl> m_impl;
};

}  // namespace soho::metrics
