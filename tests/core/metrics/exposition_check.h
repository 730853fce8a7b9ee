// A strict reader of Prometheus' text format 0.0.4, with the naming rules promtool checks.
#pragma once

#include <map>
#include <string>
#include <vector>

namespace soho::metrics {

struct Exposition {
  /// Sample with its labels as written, `name{a="b"}`, and its value.
  std::map<std::string, double> samples;
  std::map<std::string, std::string> types;
  std::vector<std::string> faults;  ///< Everything that breaks the format or a naming rule.
};

[[nodiscard]] Exposition readExposition(const std::string& text);

}  // namespace soho::metrics
