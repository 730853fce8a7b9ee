// Who called whom: decides which end of a draft is the client, and remembers where ports alone would not tell again.
#pragma once

#include "core/flows/bounded_table.h"
#include "core/flows/draft.h"

#include <cstdint>

namespace soho::flows {

/// Below 1024, or a well-known registered port.
[[nodiscard]] bool isServicePort(std::uint16_t port);

class Orientation {
 public:
  explicit Orientation(std::uint32_t capacity) : m_known(capacity) {}

  /// Swaps the ends of `draft` if its source is the server. In this order: a group address (multicast, broadcast) is
  /// the server; SYN without ACK comes from the client; what was decided before for the same conversation; the record
  /// itself (IE 231/232); an echo request or reply; the service port when only one end has one; whose packet came first
  /// (not under sampling: the first packet need not have been counted); the lower port; the local end is the client;
  /// the record's source is. `hash` is that of `draft.key`, `ends` are as the draft stands.
  void orient(Draft& draft, LocalEnds ends, std::uint64_t hash);

 private:
  enum class Memory : std::uint8_t {
    Nothing,  ///< Any later piece leads to the same verdict.
    Correct,  ///< Put right what is remembered, if anything is.
    Keep,     ///< A later piece might be judged otherwise.
  };
  struct Verdict {
    Opener opener = Opener::Unknown;
    Memory memory = Memory::Nothing;
  };
  using Table = BoundedTable<TupleKey, bool>;

  [[nodiscard]] Verdict decide(const Draft& draft, LocalEnds ends, std::uint64_t hash);
  void remember(const TupleKey& key, std::uint64_t hash, bool isClientLow, Memory memory);

  Table m_known;  ///< Value: the low end is the client.
};

}  // namespace soho::flows
