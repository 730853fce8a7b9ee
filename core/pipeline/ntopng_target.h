// Where messages for ntopng go: a ZeroMQ socket that can be exchanged while the collector runs. Made on the event loop,
// then used by the collector thread alone.
#pragma once

#include "core/publisher/zmq_socket.h"

#include <memory>

namespace soho::pipeline {

class NtopngTarget final : public publisher::MessageSink {
 public:
  publisher::SendResult send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) override;

  /// Closes the socket that is open and opens this one; none without endpoints. Errors as publisher::ZmqSocket::open();
  /// then nothing is open.
  Result<void> open(const publisher::ZmqSettings& settings, Time now);
  [[nodiscard]] bool isOpen() const { return m_socket != nullptr; }
  /// Takes in who listens, never blocks; true when somebody has just begun to.
  bool poll(Time now);
  [[nodiscard]] publisher::NtopngLink link() const;

 private:
  std::unique_ptr<publisher::ZmqSocket> m_socket;
};

}  // namespace soho::pipeline
