#include "core/pipeline/ntopng_target.h"

#include <utility>

namespace soho::pipeline {

publisher::SendResult NtopngTarget::send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) {
  return m_socket ? m_socket->send(header, payload) : publisher::SendResult::Failed;
}

Result<void> NtopngTarget::open(const publisher::ZmqSettings& settings, Time now) {
  m_socket.reset();  // First: the new one may want the same address.
  if (settings.endpoints.empty()) return {};
  auto opened = publisher::ZmqSocket::open(settings, now);
  if (!opened) return Unexpected(opened.error());
  m_socket = std::move(*opened);
  return {};
}

bool NtopngTarget::poll(Time now) {
  if (!m_socket) return false;
  const bool wasListening = m_socket->link().state == publisher::LinkState::Listening;
  m_socket->poll(now);
  return !wasListening && m_socket->link().state == publisher::LinkState::Listening;
}

publisher::NtopngLink NtopngTarget::link() const { return m_socket ? m_socket->link() : publisher::NtopngLink{}; }

}  // namespace soho::pipeline
