#include "core/router/value_grammar.h"

#include "core/base/ip_address.h"

#include <algorithm>

namespace soho::router {
namespace {

constexpr std::size_t kLongestInterface = 15;
constexpr std::size_t kLongestPath = 255;
constexpr std::size_t kLongestName = 64;
constexpr std::size_t kLongestHost = 253;
constexpr std::size_t kLongestLabel = 63;

constexpr bool isLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isAlphanumeric(char c) { return isLower(c) || (c >= 'A' && c <= 'Z') || isDigit(c); }

/// 1 to `longest` letters, digits and characters of `others`.
bool isMadeOf(std::string_view text, std::string_view others, std::size_t longest) {
  return !text.empty() && text.size() <= longest && std::ranges::all_of(text, [others](char c) {
    return isAlphanumeric(c) || others.find(c) != std::string_view::npos;
  });
}

bool isLabel(std::string_view label) {
  return isMadeOf(label, "-_", kLongestLabel) && label.front() != '-' && label.back() != '-';
}

}  // namespace

bool isInterfaceName(std::string_view text) {
  return isMadeOf(text, "._-", kLongestInterface) && text.front() != '.' && text.front() != '-';
}

bool isRemotePath(std::string_view text) {
  if (!isMadeOf(text, "/._-+@:,=", kLongestPath) || text.front() != '/') return false;
  for (std::size_t start = 1;;) {
    const std::size_t end = std::min(text.find('/', start), text.size());
    const std::string_view component = text.substr(start, end - start);
    if (component.empty() || component == "." || component == "..") return false;
    if (end == text.size()) return true;
    start = end + 1;
  }
}

bool isUciName(std::string_view text) { return isMadeOf(text, "_", kLongestName); }

bool isUciPackage(std::string_view text) { return isMadeOf(text, "_-", kLongestName) && text.front() != '-'; }

bool isNvramKey(std::string_view text) { return isMadeOf(text, "_.:-", kLongestName) && text.front() != '-'; }

bool isPackageName(std::string_view text) {
  return isMadeOf(text, "+-._", kLongestName) && (isLower(text.front()) || isDigit(text.front())) &&
         std::ranges::none_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool isLoginName(std::string_view text) { return isMadeOf(text, "._-+", kLongestName) && text.front() != '-'; }

bool isHost(std::string_view text) {
  const std::size_t zone = text.find('%');
  if (zone != std::string_view::npos) {
    const auto address = IpAddress::parse(text.substr(0, zone));
    return address && !address->isV4() && isInterfaceName(text.substr(zone + 1));
  }
  if (IpAddress::parse(text)) return true;
  if (text.empty() || text.size() > kLongestHost) return false;
  // All digits and dots, yet no address: a mistyped one, not a name.
  if (std::ranges::all_of(text, [](char c) { return isDigit(c) || c == '.'; })) return false;
  for (std::size_t start = 0;;) {
    const std::size_t end = std::min(text.find('.', start), text.size());
    if (!isLabel(text.substr(start, end - start))) return false;
    if (end == text.size()) return true;
    start = end + 1;
  }
}

}  // namespace soho::router
