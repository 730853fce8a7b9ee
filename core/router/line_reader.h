// Text from a router as lines and words: bounded, no copies. Shared by the parsers of this folder. Any thread.
#pragma once

#include <charconv>
#include <concepts>
#include <optional>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace soho::router {

[[nodiscard]] inline std::string_view trimmed(std::string_view text) {
  const auto begin = text.find_first_not_of(" \t\r\n");
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(" \t\r\n") - begin + 1);
}

/// Cuts `text` at the first `separator`; without one, everything is in the first part.
[[nodiscard]] inline std::pair<std::string_view, std::string_view> cutAt(std::string_view text,
                                                                         std::string_view separator) {
  const auto at = text.find(separator);
  if (at == std::string_view::npos) return {text, {}};
  return {text.substr(0, at), text.substr(at + separator.size())};
}

/// Takes the next line off `rest`, without its end; false when there is none.
inline bool nextLine(std::string_view& rest, std::string_view& line) {
  if (rest.empty()) return false;
  std::tie(line, rest) = cutAt(rest, "\n");
  if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
  return true;
}

/// At most 64 words between blanks.
[[nodiscard]] inline std::vector<std::string_view> wordsOf(std::string_view text) {
  std::vector<std::string_view> words;
  while (words.size() < 64) {
    text = trimmed(text);
    if (text.empty()) break;
    const auto end = text.find_first_of(" \t");
    words.push_back(text.substr(0, end));
    text = end == std::string_view::npos ? std::string_view() : text.substr(end);
  }
  return words;
}

template <std::integral Number>
[[nodiscard]] std::optional<Number> numberOf(std::string_view text, int base = 10) {
  Number number{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, base);
  if (error != std::errc() || end != text.data() + text.size() || text.empty()) return std::nullopt;
  return number;
}

}  // namespace soho::router
