// One row of a settings table, as data, and the values such rows hold. Immutable; any thread.
// Knows how a value is written by a person; not where it comes from (settings.h) or how it is kept (settings_file.h).
#pragma once

#include "core/base/endpoint.h"
#include "core/base/ip_address.h"
#include "core/base/result.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace soho::settings {

enum class Kind : std::uint8_t {
  Switch,     ///< on, off
  Integer,    ///< within Setting::range
  Size,       ///< bytes, with K or M for 1024 and 1024²; within range
  Period,     ///< seconds, or with s, m, h; within range (seconds)
  Text,       ///< anything but nothing
  Path,       ///< of a file; "-" is left to the reader
  Choice,     ///< one of Setting::choices
  Prefixes,   ///< addresses and prefixes
  Endpoints,  ///< ADDRESS:PORT
  Targets,    ///< tcp://HOST:PORT, as ZeroMQ takes it
  Sampling,   ///< EXPORTER=N
  CurveKey,   ///< ZeroMQ's public key: 40 characters of Z85, or these in hexadecimal digits as ntopng's page shows them
};

/// What the user says of one exporter: it reports one packet in `interval`.
struct ExporterSampling {
  IpPrefix exporter;
  std::uint32_t interval = 1;
  bool operator==(const ExporterSampling&) const = default;
};

/// What a setting holds: no value (its emptyWord), Switch, Integer and Size, Period, Text (Path, Choice, CurveKey), and
/// the lists in the order of Kind.
using Value = std::variant<std::monostate, bool, std::int64_t, std::chrono::seconds, std::string, std::vector<IpPrefix>,
                           std::vector<Endpoint>, std::vector<std::string>, std::vector<ExporterSampling>>;

enum class Effect : std::uint8_t { AtOnce, AfterRestart };

struct Setting {
  std::string_view name = {};  ///< In files; with "--" before it, on the command line.
  char shortOption = 0;
  Kind kind = Kind::Text;
  std::string_view defaultText = {};
  std::string_view allowed = {};    ///< Ends the sentence "allowed is …".
  std::string_view valueName = {};  ///< In the option list: "ADDR:PORT".
  std::string_view help = {};
  std::pair<std::int64_t, std::int64_t> range = {};
  std::vector<std::string_view> choices = {};
  /// Other spellings of choices: given, meant.
  std::vector<std::pair<std::string_view, std::string_view>> synonyms = {};
  std::string_view emptyWord = {};  ///< What stands for no value, such as "off"; empty when there must be one.
  bool isList = false;              ///< Several values, by comma or by repeating the option.
  Effect effect = Effect::AtOnce;
};

using Table = std::span<const Setting>;

/// The row of that name, or null.
[[nodiscard]] const Setting* find(Table table, std::string_view name);

/// Reads what a person wrote; list items are separated by commas or white space.
/// BadSetting with place = the setting's name and a detail that quotes the text and says what is allowed.
Result<Value> parse(const Setting& setting, std::string_view text);

/// The BadSetting that parse() answers, for readers of other forms.
[[nodiscard]] Error refusal(const Setting& setting, std::string_view given);

/// The one way a value is written in files, messages and lists; parse() gives it back.
[[nodiscard]] std::string toText(const Setting& setting, const Value& value);

/// As toText, one text for each item of a list.
[[nodiscard]] std::vector<std::string> toTexts(const Setting& setting, const Value& value);

}  // namespace soho::settings
