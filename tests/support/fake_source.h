// A datagram source that gives what a test puts into it; from any thread, without sockets.
#pragma once

#include "core/collector/datagram_source.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <vector>

namespace soho::tests {

class FakeSource final : public collector::DatagramSource {
 public:
  void give(std::vector<std::uint8_t> bytes, IpAddress source, Time receivedAt, std::uint16_t port = 40000) {
    const std::lock_guard lock(m_mutex);
    m_waiting.push_back({std::move(bytes), source, receivedAt, port});
    m_changed.notify_all();
  }
  void end() {
    const std::lock_guard lock(m_mutex);
    m_isAtEnd = true;
    m_changed.notify_all();
  }
  void fail(Error error) {
    const std::lock_guard lock(m_mutex);
    m_error = std::move(error);
    m_changed.notify_all();
  }

  Result<collector::ReceiveOutcome> receive(std::chrono::milliseconds timeout,
                                            const collector::DatagramTaker& take) override {
    std::unique_lock lock(m_mutex);
    m_changed.wait_for(lock, timeout, [this] { return !m_waiting.empty() || m_isAtEnd || m_isWoken || m_error; });
    m_isWoken = false;
    if (m_error) return Unexpected(*m_error);
    if (m_waiting.empty()) {
      return m_isAtEnd ? collector::ReceiveOutcome::Ended : collector::ReceiveOutcome::TimedOut;
    }
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    lock.unlock();
    const decoder::Datagram datagram{next.bytes, next.source, next.port, next.receivedAt};
    take(std::span(&datagram, 1));
    return collector::ReceiveOutcome::Received;
  }
  void wake() override {
    const std::lock_guard lock(m_mutex);
    m_isWoken = true;
    m_changed.notify_all();
  }

 private:
  struct Waiting {
    std::vector<std::uint8_t> bytes;
    IpAddress source;
    Time receivedAt;
    std::uint16_t port;
  };
  std::mutex m_mutex;
  std::condition_variable m_changed;
  std::deque<Waiting> m_waiting;
  bool m_isAtEnd = false;
  bool m_isWoken = false;
  std::optional<Error> m_error;
};

}  // namespace soho::tests
