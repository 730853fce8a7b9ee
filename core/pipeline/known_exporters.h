// What front ends told of exporters, in a form that outlives the collector: only they know what was set up on a router.
// A value; any thread.
#pragma once

#include "core/base/result.h"
#include "core/control/session_messages.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace soho::pipeline {

class KnownExporters {
 public:
  /// The one told of longest ago gives way.
  static constexpr std::size_t kMost = 256;

  /// Takes the place of what was told of that exporter before.
  void set(control::ExporterFacts facts);
  /// Null: nobody told of it. Valid until the next set().
  [[nodiscard]] const control::ExporterFacts* find(const IpAddress& exporter) const;

  /// Versioned JSON; times in whole milliseconds.
  [[nodiscard]] std::string toJson() const;
  /// FileTooNew for a later version, FileDamaged for everything else; `place` stands in the error.
  static Result<KnownExporters> fromJson(std::string_view content, const std::string& place);

  bool operator==(const KnownExporters&) const = default;

 private:
  std::vector<control::ExporterFacts> m_all;
};

}  // namespace soho::pipeline
