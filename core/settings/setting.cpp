#include "core/settings/setting.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <limits>
#include <optional>

namespace soho::settings {
namespace {

struct Unit {
  std::string_view suffix;
  std::int64_t factor;
};
// The largest first: toText takes the first that divides the value.
constexpr std::array<Unit, 3> kSizeUnits{{{"M", 1024LL * 1024}, {"K", 1024}, {"", 1}}};
constexpr std::array<Unit, 4> kPeriodUnits{{{"h", 3600}, {"m", 60}, {"s", 1}, {"", 1}}};
constexpr std::array<Unit, 1> kNoUnits{{{"", 1}}};

std::span<const Unit> unitsOf(Kind kind) {
  if (kind == Kind::Size) return kSizeUnits;
  if (kind == Kind::Period) return kPeriodUnits;
  return kNoUnits;
}

template <class Number>
std::optional<Number> parseWhole(std::string_view text) {
  Number number = 0;
  const char* const last = text.data() + text.size();
  const auto [end, error] = std::from_chars(text.data(), last, number);
  if (error != std::errc{} || end != last) return std::nullopt;
  return number;
}

std::optional<std::int64_t> parseNumber(const Setting& setting, std::string_view text) {
  for (const Unit& unit : unitsOf(setting.kind)) {
    if (!text.ends_with(unit.suffix)) continue;
    const auto number = parseWhole<std::int64_t>(text.substr(0, text.size() - unit.suffix.size()));
    const auto [least, most] = setting.range;
    // Compared before multiplying, so that a huge number cannot wrap into the range.
    if (!number || *number > most / unit.factor || *number * unit.factor < least) return std::nullopt;
    return *number * unit.factor;
  }
  return std::nullopt;
}

std::string numberText(Kind kind, std::int64_t number) {
  for (const Unit& unit : unitsOf(kind)) {
    if (number % unit.factor == 0) return std::to_string(number / unit.factor).append(unit.suffix);
  }
  return std::to_string(number);
}

std::optional<bool> parseSwitch(std::string_view text) {
  if (text == "on" || text == "true" || text == "yes") return true;
  if (text == "off" || text == "false" || text == "no") return false;
  return std::nullopt;
}

std::optional<std::string> parseChoice(const Setting& setting, std::string_view text) {
  for (const auto& [given, meant] : setting.synonyms) {
    if (text == given) return std::string(meant);
  }
  if (std::ranges::find(setting.choices, text) == setting.choices.end()) return std::nullopt;
  return std::string(text);
}

std::optional<std::string> parseText(const Setting&, std::string_view text) {
  if (text.empty() || text.find('\0') != std::string_view::npos) return std::nullopt;
  return std::string(text);
}

std::optional<std::string> parseCurveKey(std::string_view text) {
  constexpr std::size_t kLength = 40;
  // Z85 (ZeroMQ RFC 32): five signs are a number of 32 bits, base 85.
  constexpr std::string_view kDigits =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-:+=^!/*?&<>()[]{}@%$#";
  constexpr std::size_t kGroup = 5;
  std::string key(text);
  if (text.size() == 2 * kLength) {
    key.clear();
    for (std::size_t at = 0; at < text.size(); at += 2) {
      std::uint8_t byte = 0;
      const auto [end, error] = std::from_chars(text.data() + at, text.data() + at + 2, byte, 16);
      if (error != std::errc{} || end != text.data() + at + 2) return std::nullopt;
      key += static_cast<char>(byte);
    }
  }
  if (key.size() != kLength) return std::nullopt;
  for (std::size_t at = 0; at < kLength; at += kGroup) {
    std::uint64_t number = 0;
    for (const char c : key.substr(at, kGroup)) {
      const std::size_t digit = kDigits.find(c);
      if (digit == std::string_view::npos) return std::nullopt;
      number = number * kDigits.size() + digit;
    }
    if (number > std::numeric_limits<std::uint32_t>::max()) return std::nullopt;
  }
  return key;
}

std::optional<IpPrefix> parsePrefix(std::string_view text) { return IpPrefix::parse(text); }

std::optional<Endpoint> parseEndpoint(std::string_view text) { return Endpoint::parse(text); }

bool isHostName(std::string_view host) {
  return !host.empty() && host.size() <= 253 &&
         std::ranges::all_of(host,
                             [](char c) {
                               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                      c == '-' || c == '.';
                             }) &&
         host.front() != '-' && host.front() != '.';
}

/// "tcp://HOST:PORT", where "tcp://" may be left out; "*" becomes 0.0.0.0, which ZeroMQ takes for both bind and
/// connect.
std::optional<std::string> parseTarget(std::string_view text) {
  constexpr std::string_view kScheme = "tcp://";
  if (text.starts_with(kScheme)) text.remove_prefix(kScheme.size());
  if (const auto endpoint = Endpoint::parse(text)) {
    if (endpoint->port == 0) return std::nullopt;
    return std::string(kScheme) + endpoint->toString();
  }
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos) return std::nullopt;
  const std::string_view host = text.substr(0, colon);
  const auto port = parseWhole<std::uint16_t>(text.substr(colon + 1));
  // A name's last label is never a number: "1.2.3.400" is a mistyped address, not a host.
  const bool looksNumeric = !host.empty() && host.back() >= '0' && host.back() <= '9' &&
                            host.find_first_not_of("0123456789.") == std::string_view::npos;
  if (!isHostName(host) || looksNumeric || !port || *port == 0) return std::nullopt;
  return std::string(kScheme).append(host) + ':' + std::to_string(*port);
}

std::optional<ExporterSampling> parseSampling(std::string_view text) {
  const std::size_t equals = text.find('=');
  if (equals == std::string_view::npos) return std::nullopt;
  const auto exporter = IpPrefix::parse(text.substr(0, equals));
  const auto interval = parseWhole<std::uint32_t>(text.substr(equals + 1));
  if (!exporter || !interval || *interval == 0) return std::nullopt;
  return ExporterSampling{*exporter, *interval};
}

std::vector<std::string_view> itemsOf(std::string_view text) {
  constexpr std::string_view kSeparators = ", \t\n";
  std::vector<std::string_view> items;
  while (true) {
    const std::size_t start = text.find_first_not_of(kSeparators);
    if (start == std::string_view::npos) return items;
    text.remove_prefix(start);
    const std::size_t length = std::min(text.find_first_of(kSeparators), text.size());
    items.push_back(text.substr(0, length));
    text.remove_prefix(length);
  }
}

/// Items in their order, each once; none at all is no list.
template <class Item>
std::optional<Value> parseList(const Setting& setting, std::string_view text,
                               std::optional<Item> (*parseItem)(std::string_view)) {
  std::vector<Item> list;
  for (const std::string_view itemText : itemsOf(text)) {
    const auto item = parseItem(itemText);
    if (!item) return std::nullopt;
    if (std::ranges::find(list, *item) == list.end()) list.push_back(*item);
  }
  if (list.empty() || (list.size() > 1 && !setting.isList)) return std::nullopt;
  return Value(std::move(list));
}

template <class T>
std::optional<Value> asValue(std::optional<T> parsed) {
  if (!parsed) return std::nullopt;
  return Value(std::move(*parsed));
}

std::optional<Value> parseByKind(const Setting& setting, std::string_view text) {
  switch (setting.kind) {
    case Kind::Switch:
      return asValue(parseSwitch(text));
    case Kind::Integer:
    case Kind::Size:
      return asValue(parseNumber(setting, text));
    case Kind::Period:
      if (const auto seconds = parseNumber(setting, text)) return Value(std::chrono::seconds(*seconds));
      return std::nullopt;
    case Kind::Text:
    case Kind::Path:
      return asValue(parseText(setting, text));
    case Kind::CurveKey:
      return asValue(parseCurveKey(text));
    case Kind::Choice:
      return asValue(parseChoice(setting, text));
    case Kind::Prefixes:
      return parseList<IpPrefix>(setting, text, parsePrefix);
    case Kind::Endpoints:
      return parseList<Endpoint>(setting, text, parseEndpoint);
    case Kind::Targets:
      return parseList<std::string>(setting, text, parseTarget);
    case Kind::Sampling:
      return parseList<ExporterSampling>(setting, text, parseSampling);
  }
  return std::nullopt;
}

std::string itemText(const std::string& item) { return item; }
std::string itemText(const Endpoint& item) { return item.toString(); }
std::string itemText(const IpPrefix& item) {
  const unsigned fullLength = item.network().isV4() ? 32 : 128;
  return item.length() == fullLength ? item.network().toString() : item.toString();
}
std::string itemText(const ExporterSampling& item) {
  return itemText(item.exporter) + '=' + std::to_string(item.interval);
}

struct TextsOf {
  const Setting& setting;

  std::vector<std::string> operator()(std::monostate) const { return {std::string(setting.emptyWord)}; }
  std::vector<std::string> operator()(bool isOn) const { return {isOn ? "on" : "off"}; }
  std::vector<std::string> operator()(std::int64_t number) const { return {numberText(setting.kind, number)}; }
  std::vector<std::string> operator()(std::chrono::seconds period) const {
    return {numberText(setting.kind, period.count())};
  }
  std::vector<std::string> operator()(const std::string& text) const { return {text}; }
  template <class Item>
  std::vector<std::string> operator()(const std::vector<Item>& list) const {
    std::vector<std::string> texts;
    texts.reserve(list.size());
    for (const Item& item : list) texts.push_back(itemText(item));
    return texts;
  }
};

/// For an error message: no control characters, and no page-long value.
std::string quoted(std::string_view text) {
  constexpr std::size_t kLongest = 80;
  std::size_t length = std::min(text.size(), kLongest);
  // Never half of a UTF-8 character.
  while (length < text.size() && length > 0 && (static_cast<unsigned char>(text[length]) & 0xc0) == 0x80) --length;
  std::string result(text.substr(0, length));
  std::ranges::replace_if(
      result, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, '?');
  return '"' + result + (text.size() > kLongest ? "…\"" : "\"");
}

}  // namespace

const Setting* find(Table table, std::string_view name) {
  const auto row = std::ranges::find(table, name, &Setting::name);
  return row == table.end() ? nullptr : &*row;
}

Error refusal(const Setting& setting, std::string_view given) {
  return {ErrorCode::BadSetting, std::string(setting.name),
          quoted(given).append(" given, allowed is ").append(setting.allowed)};
}

Result<Value> parse(const Setting& setting, std::string_view text) {
  if (!setting.emptyWord.empty() && text == setting.emptyWord) return Value(std::monostate{});
  if (auto value = parseByKind(setting, text)) return std::move(*value);
  return Unexpected(refusal(setting, text));
}

std::vector<std::string> toTexts(const Setting& setting, const Value& value) {
  return std::visit(TextsOf{setting}, value);
}

std::string toText(const Setting& setting, const Value& value) {
  std::string text;
  for (const std::string& item : toTexts(setting, value)) {
    if (!text.empty()) text += ',';
    text += item;
  }
  return text;
}

}  // namespace soho::settings
