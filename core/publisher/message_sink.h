// Where finished messages for ntopng go. The real one is a ZeroMQ socket; tests keep them in memory.
#pragma once

#include <cstdint>
#include <span>

namespace soho::publisher {

enum class SendResult : std::uint8_t {
  Sent,
  Unheard,     ///< Nobody listens: the message went nowhere, as publishers' messages do.
  WouldBlock,  ///< A listener does not keep up; the message was refused.
  Failed,
};

class MessageSink {
 public:
  virtual ~MessageSink() = default;
  /// Two frames, sent together or not at all; never blocks.
  virtual SendResult send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) = 0;
};

}  // namespace soho::publisher
