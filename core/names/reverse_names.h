// Names of addresses by reverse DNS: what is known, what is being asked, what waits. Event loop; nothing blocks.
// Bounded in every way: questions at once and per second, waiting addresses, remembered answers.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/names/reverse_lookup.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace soho::names {

struct ReverseLimits {
  std::size_t outstanding = 16;
  std::size_t perSecond = 25;
  std::size_t waiting = 4'096;  ///< In each class of urgency; what finds no room is asked for again later.
  std::size_t known = 65'536;
  // For how long an answer is used; a found name's own time to live is kept between the first two.
  std::chrono::seconds shortest = std::chrono::minutes(5);
  std::chrono::seconds longest = std::chrono::hours(24);
  std::chrono::seconds noName = std::chrono::hours(1);  ///< RFC 2308 §5 advises one to three hours.
  std::chrono::seconds failed = std::chrono::minutes(2);
};

/// Who is asked first.
enum class Urgency : std::uint8_t { Local, Shown, Any };

class ReverseNames {
 public:
  /// `clock` outlives this object and is the one of the caches; without `lookup` nothing is ever asked.
  ReverseNames(std::unique_ptr<ReverseLookup> lookup, const Clock& clock, ReverseLimits limits = {});

  /// Empty while none is known. Valid until the next call that is not const.
  [[nodiscard]] const std::string& nameOf(const IpAddress& address) const;
  /// Asks for it, soon, unless a fresh answer is known or it is asked already. Never asks for addresses that cannot
  /// have a name: loopback, multicast, broadcast, unspecified.
  void want(const IpAddress& address, Urgency urgency);
  /// Once a second: a new second's worth of questions.
  void tick();
  /// Another way of asking (null: none); forgets every name, for they may be another server's or unwanted now.
  void setLookup(std::unique_ptr<ReverseLookup> lookup);
  [[nodiscard]] bool isAsking() const { return m_lookup != nullptr; }
  [[nodiscard]] std::size_t known() const { return m_known.size(); }
  /// Grows with every name that came, changed or went.
  [[nodiscard]] std::uint64_t revision() const { return m_revision; }

 private:
  struct Known {
    std::string name;  ///< Empty: none.
    Time expires{};
  };

  void askNext();
  void take(const IpAddress& address, const LookupAnswer& answer);
  void makeRoom();

  std::unique_ptr<ReverseLookup> m_lookup;
  const Clock& m_clock;
  ReverseLimits m_limits;
  std::unordered_map<IpAddress, Known> m_known;
  std::array<std::deque<IpAddress>, 3> m_waiting;  ///< By Urgency.
  std::unordered_set<IpAddress> m_pending;         ///< Waiting or asked.
  std::size_t m_outstanding = 0;
  std::size_t m_leftThisSecond = 0;
  std::uint64_t m_revision = 0;
};

}  // namespace soho::names
