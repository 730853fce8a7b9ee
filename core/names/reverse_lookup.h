// Asks the domain name system for the names of addresses. An interface, so that tests need no network.
#pragma once

#include "core/base/endpoint.h"
#include "core/base/ip_address.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace soho::names {

struct LookupAnswer {
  enum class Outcome : std::uint8_t {
    Found,
    NoName,  ///< The servers say that there is none.
    Failed,  ///< No server answered, or none could.
  };
  Outcome outcome = Outcome::Failed;
  std::string name;
  std::chrono::seconds timeToLive{};
};

class ReverseLookup {
 public:
  using Reply = std::function<void(LookupAnswer)>;

  virtual ~ReverseLookup() = default;
  /// Answers once, later, on the event loop of this object's thread; not at all when the object is gone before.
  virtual void ask(const IpAddress& address, Reply reply) = 0;
};

/// c-ares on the event loop: no thread, nothing blocks. Servers are those of the system (read again when it is idle
/// and a minute has passed, because laptops change networks), or `servers` when there are any.
[[nodiscard]] std::unique_ptr<ReverseLookup> makeAresLookup(std::vector<Endpoint> servers);

}  // namespace soho::names
