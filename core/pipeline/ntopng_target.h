// Where messages for ntopng go: a ZeroMQ socket that can be exchanged while the collector runs, and that is opened as
// soon as it can be when its address is taken. Made on the event loop, then used by the collector thread alone.
#pragma once

#include "core/publisher/zmq_socket.h"

#include <memory>
#include <optional>

namespace soho::pipeline {

class NtopngTarget final : public publisher::MessageSink {
 public:
  /// After a failure: at once, then ever more rarely up to this.
  static constexpr Duration kLongestPause = std::chrono::seconds(30);

  /// Unheard while nothing is open.
  publisher::SendResult send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) override;

  /// Closes the socket that is open, without waiting for what it has not sent yet, and opens this one; none without
  /// endpoints. Errors as publisher::ZmqSocket::open(); poll() tries again what may pass by itself.
  Result<void> open(const publisher::ZmqSettings& settings, Time now);
  /// There are endpoints, be it that they could not be opened yet.
  [[nodiscard]] bool isWanted() const { return !m_settings.endpoints.empty(); }
  /// Why nothing is open although it is wanted.
  [[nodiscard]] const std::optional<Error>& problem() const { return m_problem; }
  /// Takes in who listens, never blocks; true when somebody has just begun to.
  bool poll(Time now);
  [[nodiscard]] publisher::NtopngLink link() const;

 private:
  void tryOpen(Time now);

  publisher::ZmqSettings m_settings;
  std::unique_ptr<publisher::ZmqSocket> m_socket;
  std::optional<Error> m_problem;
  Time m_lastTry{};
  Duration m_pause{};
};

}  // namespace soho::pipeline
