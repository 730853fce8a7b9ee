// One exporter's habit as a scenario: its datagrams, built readably, and beside them (expected.txt) every record and
// what is known of the exporter afterwards. Each folder tests/golden/<quirk>/ holds one.
#pragma once

#include "core/base/clock.h"
#include "tests/support/message_builder.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <string_view>
#include <vector>

namespace soho::golden {

/// Takes the datagrams of a scenario.
class Feed {
 public:
  virtual ~Feed() = default;
  /// One datagram from 192.0.2.1, received `after` the scenario began.
  virtual void send(const tests::Bytes& datagram, Duration after = {}, std::uint16_t port = 40000) = 0;
};

/// The receive time of a scenario's beginning; what its headers name when the exporter's clock is right.
constexpr std::uint32_t kBegin = 1'800'000'000;

/// Registers itself; one static object per folder.
class Quirk {
 public:
  using Datagrams = std::function<void(Feed&)>;

  Quirk(std::string_view folder, Datagrams datagrams);

  std::string_view folder;
  Datagrams datagrams;
};

[[nodiscard]] const std::vector<const Quirk*>& allQuirks();

}  // namespace soho::golden
