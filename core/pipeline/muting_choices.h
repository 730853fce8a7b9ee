// The pairs of sources a person wants counted although they repeat one another, in a form that outlives the collector:
// sources are named by exporter, port and interface, not by their places in a table. A value; any thread.
#pragma once

#include "core/base/result.h"
#include "core/decoder/flow_record.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace soho::pipeline {

struct NamedSource {
  decoder::ExporterKey exporter;
  std::uint16_t port = 0;
  std::uint32_t interface = 0;
  bool operator==(const NamedSource&) const = default;
};

class MutingChoices {
 public:
  /// The oldest choices give way.
  static constexpr std::size_t kMost = 256;

  /// Whichever of the two is the muted one.
  void set(const NamedSource& one, const NamedSource& other, bool isMutingOn);
  /// True unless it was switched off for these two. Ports matter only between probes of one exporter: they change when
  /// an exporter restarts.
  [[nodiscard]] bool isMutingOn(const NamedSource& one, const NamedSource& other) const;
  [[nodiscard]] bool isEmpty() const { return m_unmuted.empty(); }

  /// Versioned JSON.
  [[nodiscard]] std::string toJson() const;
  /// FileTooNew for a later version, FileDamaged for everything else; `place` stands in the error.
  static Result<MutingChoices> fromJson(std::string_view content, const std::string& place);

  bool operator==(const MutingChoices&) const = default;

 private:
  struct Pair {
    NamedSource one;
    NamedSource other;
    bool operator==(const Pair&) const = default;
    [[nodiscard]] bool isOf(const NamedSource& left, const NamedSource& right) const;
  };
  std::vector<Pair> m_unmuted;
};

}  // namespace soho::pipeline
