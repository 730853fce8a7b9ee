// The ZeroMQ socket that feeds ntopng. Lives on the collector thread, which alone may touch it (ZeroMQ sockets are not
// thread-safe) and calls poll() now and then; connecting and sending happen behind it without a wait.
// It knows frames and subscriptions, not what is in the messages.
#pragma once

#include "core/base/result.h"
#include "core/publisher/message_sink.h"
#include "core/publisher/ntopng_link.h"
#include "core/publisher/zmq_endpoint.h"

#include <memory>
#include <string>
#include <vector>

namespace soho::publisher {

struct ZmqSettings {
  std::vector<std::string> endpoints;  ///< See ZmqEndpoint::parse(); at least one.
  SocketMode mode = SocketMode::Connect;
  std::string curveServerKey = {};  ///< ntopng's public key (Z85), who is the server of CURVE in both modes; or empty.
  /// Messages that may wait for one ntopng: with full messages 0.1 s of a million records per second, and about 12 MB.
  int highWaterMark = 400;
  bool operator==(const ZmqSettings&) const = default;
};

class ZmqSocket final : public MessageSink {
 public:
  /// Opens the socket and starts connecting to, or listens on, every endpoint. An ntopng that is not there is no error.
  /// `now` is when the link's first state begins.
  /// Errors: BadOption (the detail says why); bind mode: PortInUse, AddressNotLocal, PortNeedsPrivilege, NoPermission
  /// (ipc); SocketFailed for anything else. The place is the endpoint.
  static Result<std::unique_ptr<ZmqSocket>> open(const ZmqSettings& settings, Time now);
  /// Gives messages that wait at most 500 ms to go out, unless they were abandoned.
  ~ZmqSocket() override;
  /// What still waits is not wanted any more: the end takes no time.
  void abandon();
  ZmqSocket(const ZmqSocket&) = delete;
  ZmqSocket& operator=(const ZmqSocket&) = delete;

  SendResult send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) override;

  /// Takes in what happened to connections and subscriptions; never waits. `now` becomes the time of a new state.
  void poll(Time now);
  [[nodiscard]] const NtopngLink& link() const;
  /// Bind mode: where it really listens, with the port the system chose. Connect mode: empty.
  [[nodiscard]] const std::vector<std::string>& boundEndpoints() const;

 private:
  class State;
  explicit ZmqSocket(std::unique_ptr<State> state);
  std::unique_ptr<State> m_state;
};

}  // namespace soho::publisher
