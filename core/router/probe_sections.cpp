#include "core/router/probe_sections.h"

#include "core/router/line_reader.h"

#include <algorithm>

namespace soho::router {
namespace {

constexpr std::size_t kMaxLines = 200;

std::string_view unquoted(std::string_view text) {
  text = trimmed(text);
  const bool isQuoted =
      text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front();
  return isQuoted ? text.substr(1, text.size() - 2) : text;
}

}  // namespace

std::string shown(std::string_view text, std::size_t mostBytes) {
  std::string result(trimmed(text.substr(0, mostBytes)));
  std::ranges::replace_if(
      result, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
  return result;
}

ProbeSections::ProbeSections(std::string_view answer) {
  ProbeLines* section = nullptr;
  std::string_view line;
  while (nextLine(answer, line)) {
    if (line.empty()) continue;
    if (line == "@end") {
      m_isComplete = true;
      return;
    }
    if (line.front() == '@') {
      section = &m_sections[line.substr(1)];
    } else if (section != nullptr && line.front() == ' ' && section->size() < kMaxLines) {
      section->push_back(line.substr(1));
    }
  }
}

const ProbeLines& ProbeSections::lines(std::string_view name) const {
  static const ProbeLines kNone;
  const auto found = m_sections.find(name);
  return found == m_sections.end() ? kNone : found->second;
}

std::string_view ProbeSections::firstLine(std::string_view name) const {
  const ProbeLines& all = lines(name);
  return all.empty() ? std::string_view() : all.front();
}

bool ProbeSections::has(std::string_view section, std::string_view line) const {
  return std::ranges::find(lines(section), line) != lines(section).end();
}

std::string ProbeSections::value(std::string_view section, std::string_view key, std::string_view separator) const {
  for (const std::string_view line : lines(section)) {
    if (!line.starts_with(key) || !line.substr(key.size()).starts_with(separator)) continue;
    return shown(unquoted(line.substr(key.size() + separator.size())));
  }
  return {};
}

}  // namespace soho::router
