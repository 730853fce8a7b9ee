#include "exposition_check.h"

#include <cstdlib>
#include <regex>
#include <set>
#include <sstream>

namespace soho::metrics {
namespace {

bool endsWith(const std::string& text, const std::string& end) {
  return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

class Reader {
 public:
  Exposition read(const std::string& text) {
    if (!text.empty() && text.back() != '\n') fault("the last line does not end");
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
      m_line = line;
      if (line.rfind("# HELP ", 0) == 0) {
        help(line);
      } else if (line.rfind("# TYPE ", 0) == 0) {
        type(line);
      } else {
        sample(line);
      }
    }
    return m_result;
  }

 private:
  void fault(const std::string& what) { m_result.faults.push_back(what + ": " + m_line); }

  void help(const std::string& line) {
    static const std::regex kForm(R"(# HELP ([a-zA-Z_:][a-zA-Z0-9_:]*) (\S.*))");
    std::smatch match;
    if (!std::regex_match(line, match, kForm)) return fault("no help");
    if (!m_helped.insert(match[1]).second) fault("a second help");
  }

  void type(const std::string& line) {
    static const std::regex kForm(R"(# TYPE ([a-zA-Z_:][a-zA-Z0-9_:]*) (counter|gauge))");
    std::smatch match;
    if (!std::regex_match(line, match, kForm)) return fault("no type");
    m_family = match[1];
    if (!m_result.types.emplace(m_family, match[2]).second) fault("a second type, or a family in two places");
    if (m_helped.count(m_family) == 0) fault("no help before the type");
    if ((match[2] == "counter") != endsWith(m_family, "_total")) fault("_total is for counters, all of them");
    if (std::regex_search(m_family, std::regex("_(milliseconds|ms|kilobytes|kb|bits|minutes)(_|$)"))) {
      fault("no base unit");
    }
  }

  void sample(const std::string& line) {
    static const std::regex kForm(R"(([a-zA-Z_:][a-zA-Z0-9_:]*)(\{(.*)\})? (\S+))");
    std::smatch match;
    if (!std::regex_match(line, match, kForm)) return fault("no sample");
    if (match[1] != m_family) fault("a sample outside its family");
    labels(match[3]);
    const std::string number = match[4];
    char* end = nullptr;
    const double value = std::strtod(number.c_str(), &end);
    if (*end != '\0') fault("no number");
    if (m_result.types[m_family] == "counter" && !(value >= 0)) fault("a counter below zero");
    if (!m_result.samples.emplace(match[1].str() + match[2].str(), value).second) fault("a sample twice");
  }

  void labels(const std::string& text) {
    static const std::regex kForm(R"re(([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"(,|$))re");
    std::set<std::string> names;
    auto rest = text.cbegin();
    std::smatch match;
    while (rest != text.cend() &&
           std::regex_search(rest, text.cend(), match, kForm, std::regex_constants::match_continuous)) {
      if (!names.insert(match[1]).second) fault("a label twice");
      rest = match[0].second;
    }
    if (rest != text.cend()) fault("no label");
  }

  Exposition m_result;
  std::set<std::string> m_helped;
  std::string m_family;
  std::string m_line;
};

}  // namespace

Exposition readExposition(const std::string& text) { return Reader().read(text); }

}  // namespace soho::metrics
