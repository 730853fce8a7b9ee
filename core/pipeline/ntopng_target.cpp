#include "core/pipeline/ntopng_target.h"

#include <algorithm>
#include <utility>

namespace soho::pipeline {
namespace {

constexpr Duration kFirstPause = std::chrono::seconds(1);

}  // namespace

publisher::SendResult NtopngTarget::send(std::span<const std::uint8_t> header, std::span<const std::uint8_t> payload) {
  return m_socket ? m_socket->send(header, payload) : publisher::SendResult::Unheard;
}

Result<void> NtopngTarget::open(const publisher::ZmqSettings& settings, Time now) {
  // First: the new one may want the same address.
  if (m_socket) m_socket->abandon();
  m_socket.reset();
  m_settings = settings;
  m_problem.reset();
  m_pause = kFirstPause;
  if (!isWanted()) return {};
  tryOpen(now);
  if (m_problem) return Unexpected(*m_problem);
  return {};
}

void NtopngTarget::tryOpen(Time now) {
  m_lastTry = now;
  auto opened = publisher::ZmqSocket::open(m_settings, now);
  if (opened) {
    m_socket = std::move(*opened);
    m_problem.reset();
  } else {
    m_problem = opened.error();
  }
}

bool NtopngTarget::poll(Time now) {
  if (!m_socket) {
    const bool mayPass = m_problem && m_problem->code != ErrorCode::BadOption;
    const bool isDue = now - m_lastTry >= m_pause || now < m_lastTry;  // The clock may be set back.
    if (!mayPass || !isDue) return false;
    m_pause = std::min(2 * m_pause, kLongestPause);
    tryOpen(now);
    return false;
  }
  const bool wasListening = m_socket->link().state == publisher::LinkState::Listening;
  m_socket->poll(now);
  return !wasListening && m_socket->link().state == publisher::LinkState::Listening;
}

publisher::NtopngLink NtopngTarget::link() const { return m_socket ? m_socket->link() : publisher::NtopngLink{}; }

}  // namespace soho::pipeline
