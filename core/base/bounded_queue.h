// Hands values from one thread to another. Never blocks the producer: a full queue refuses the newest value
// and counts it. One mutex guards the content; it is held only to move values in or out.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <utility>

namespace soho {

template <class T>
class BoundedQueue {
 public:
  explicit BoundedQueue(std::size_t capacity) : m_capacity(capacity) {}

  /// False when the queue is full or closed; the value is then dropped and counted.
  bool push(T value) {
    {
      const std::lock_guard lock(m_mutex);
      if (m_isClosed || m_values.size() >= m_capacity) {
        ++m_dropped;
        return false;
      }
      m_values.push_back(std::move(value));
    }
    m_arrived.notify_one();
    return true;
  }

  /// The oldest value if there is one.
  std::optional<T> tryPop() {
    const std::lock_guard lock(m_mutex);
    return takeFront();
  }

  /// Waits at most `timeout` for a value; empty at the deadline, or at once when closed and drained.
  template <class Rep, class Period>
  std::optional<T> popFor(std::chrono::duration<Rep, Period> timeout) {
    std::unique_lock lock(m_mutex);
    m_arrived.wait_for(lock, timeout, [this] { return m_isClosed || !m_values.empty(); });
    return takeFront();
  }

  /// No more values are taken in; those inside can still be popped.
  void close() {
    {
      const std::lock_guard lock(m_mutex);
      m_isClosed = true;
    }
    m_arrived.notify_all();
  }

  [[nodiscard]] bool isClosed() const {
    const std::lock_guard lock(m_mutex);
    return m_isClosed;
  }
  [[nodiscard]] std::size_t size() const {
    const std::lock_guard lock(m_mutex);
    return m_values.size();
  }
  /// Values refused since the queue exists.
  [[nodiscard]] std::uint64_t dropped() const {
    const std::lock_guard lock(m_mutex);
    return m_dropped;
  }

 private:
  std::optional<T> takeFront() {
    if (m_values.empty()) return std::nullopt;
    std::optional<T> value(std::move(m_values.front()));
    m_values.pop_front();
    return value;
  }

  mutable std::mutex m_mutex;
  std::condition_variable m_arrived;
  std::deque<T> m_values;
  const std::size_t m_capacity;
  std::uint64_t m_dropped = 0;
  bool m_isClosed = false;
};

}  // namespace soho
