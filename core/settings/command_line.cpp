#include "core/settings/command_line.h"

#include "core/settings/setting_text.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace soho::settings {
namespace {

/// What the parser needs to know of an option, whichever list it comes from.
struct Known {
  std::string_view name;
  bool takesValue = true;
  bool isList = false;
  bool isSetting = false;
  std::string_view allowed;
};

class Parser {
 public:
  Parser(Table table, std::span<const Option> options, std::span<const std::string> words)
      : m_table(table), m_options(options), m_words(words) {}

  Result<CommandLine> run() {
    while (!m_words.empty()) {
      const std::string& word = take();
      if (word == "--") {
        for (const std::string& rest : m_words) m_result.arguments.push_back(rest);
        break;
      }
      const bool isOption = word.size() > 1 && word.front() == '-';
      if (!isOption) {
        m_result.arguments.push_back(word);
      } else if (auto taken = option(word); !taken) {
        return Unexpected(std::move(taken.error()));
      }
    }
    return std::move(m_result);
  }

 private:
  const std::string& take() {
    const std::string& word = m_words.front();
    m_words = m_words.subspan(1);
    return word;
  }

  [[nodiscard]] std::optional<Known> lookUp(std::string_view written) const {
    const auto matches = [&](std::string_view name, char shortOption) {
      return written.starts_with("--") ? written.substr(2) == name
                                       : shortOption != 0 && written.size() == 2 && written[1] == shortOption;
    };
    for (const Setting& setting : m_table) {
      if (matches(setting.name, setting.shortOption)) {
        return Known{setting.name, true, setting.isList, true, setting.allowed};
      }
    }
    for (const Option& option : m_options) {
      if (matches(option.name, option.shortOption)) {
        return Known{option.name, !option.valueName.empty(), false, false, option.valueName};
      }
    }
    return std::nullopt;
  }

  Result<void> option(std::string_view word) {
    const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string_view::npos;
    const std::string_view written = word.substr(0, equals);
    const auto known = lookUp(written);
    if (!known) return refuse(written, "there is no such option; --help lists them");
    auto& texts = known->isSetting ? m_result.settings : m_result.options;
    const bool hasInlineValue = equals != std::string_view::npos;
    if (!known->takesValue) {
      if (hasInlineValue) return refuse(written, "it takes no value");
      texts.insert_or_assign(std::string(known->name), std::string());
      return {};
    }
    // "--json --metrics …": the value was forgotten; a lone "-" is one.
    if (!hasInlineValue && (m_words.empty() || m_words.front().starts_with("--"))) {
      return refuse(written, std::string("no value given, allowed is ").append(known->allowed));
    }
    return keep(texts, *known, hasInlineValue ? word.substr(equals + 1) : std::string_view(take()));
  }

  static Result<void> keep(OptionTexts& texts, const Known& known, std::string_view value) {
    const auto [place, isFirst] = texts.try_emplace(std::string(known.name), value);
    if (isFirst) return {};
    if (!known.isList) return refuse(std::string("--").append(known.name), "it was given twice");
    place->second.append(",").append(value);
    return {};
  }

  static Unexpected refuse(std::string_view option, std::string detail) {
    return failure(ErrorCode::BadOption, std::string(option), std::move(detail));
  }

  Table m_table;
  std::span<const Option> m_options;
  std::span<const std::string> m_words;
  CommandLine m_result;
};

std::string heading(std::string_view name, char shortOption, std::string_view valueName) {
  std::string text = shortOption != 0 ? std::string("  -") + shortOption + ", --" : "      --";
  text.append(name);
  if (!valueName.empty()) text.append(" ").append(valueName);
  return text + '\n';
}

std::string indented(const QString& text) { return "          " + text.toStdString() + '\n'; }

QString labelled(const char* label, const QString& text) {
  return QCoreApplication::translate("Settings", label).arg(text);
}

}  // namespace

Result<CommandLine> parseCommandLine(Table table, std::span<const Option> options, std::span<const std::string> words) {
  return Parser(table, options, words).run();
}

std::string optionList(Table table, std::span<const Option> options) {
  std::string text;
  for (const Setting& setting : table) {
    text += heading(setting.name, setting.shortOption, setting.valueName) + indented(translatedText(setting.help));
    text += indented(labelled(QT_TRANSLATE_NOOP("Settings", "Allowed: %1"), translatedText(setting.allowed)));
    const std::string usual(setting.defaultText);
    text += indented(labelled(QT_TRANSLATE_NOOP("Settings", "Default: %1"), QString::fromStdString(usual)));
  }
  for (const Option& option : options) {
    text += heading(option.name, option.shortOption, option.valueName) + indented(translatedText(option.help));
  }
  return text;
}

}  // namespace soho::settings
