// The probe's answer cut into its sections, and the parts of reading them that fill files of their own.
// Only for probe_parser.cpp and its neighbours.
#pragma once

#include "core/router/router_facts.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace soho::router {

using ProbeLines = std::vector<std::string_view>;

class ProbeSections {
 public:
  explicit ProbeSections(std::string_view answer);

  [[nodiscard]] bool isComplete() const { return m_isComplete; }
  [[nodiscard]] const ProbeLines& lines(std::string_view name) const;
  [[nodiscard]] std::string_view firstLine(std::string_view name) const;
  [[nodiscard]] bool has(std::string_view section, std::string_view line) const;
  /// The rest of the first line that begins with `key` and `separator`, without the quotes around it.
  [[nodiscard]] std::string value(std::string_view section, std::string_view key, std::string_view separator) const;

 private:
  std::map<std::string_view, ProbeLines> m_sections;
  bool m_isComplete = false;
};

/// Printable, at most so many bytes: what a router prints is shown to people.
[[nodiscard]] std::string shown(std::string_view text, std::size_t mostBytes = 200);

void readSystem(const ProbeSections& sections, RouterFacts& facts);
void readNetwork(const ProbeSections& sections, RouterFacts& facts);
void readOffloads(const ProbeSections& sections, RouterFacts& facts);
void readExporter(const ProbeSections& sections, RouterFacts& facts);

}  // namespace soho::router
