#include "core/router/shell_quote.h"

#include "tests/core/router/shells.h"

#include <random>
#include <string>
#include <vector>

namespace soho::tests {
namespace {

using router::shellWord;

class ShellQuote : public ::testing::TestWithParam<std::string> {};

std::vector<std::string> hostileValues() {
  std::vector<std::string> values = {"",
                                     "'",
                                     "''",
                                     "\\",
                                     "\\'",
                                     "$(id)",
                                     "`id`",
                                     "a\nb",
                                     "\n",
                                     "; id",
                                     "&& id",
                                     "$HOME",
                                     "${x}",
                                     "*",
                                     "~root",
                                     "!!",
                                     "\"",
                                     "-n",
                                     "%s%n",
                                     "\\n",
                                     "\r\n",
                                     "\t",
                                     "#x",
                                     "a=b",
                                     "$'a'",
                                     "\x1b[2J",
                                     "EOF",
                                     "\xff\xfe",
                                     "ä€",
                                     "<(id)",
                                     std::string(4096, '\''),
                                     std::string(4096, '$'),
                                     std::string("a") + '\0' + "b"};
  std::mt19937 random(4711);
  // Mostly what shells give a meaning, else any byte: dash marks its own characters with bytes from 0x80 up.
  constexpr std::string_view kSpecial = "'\"\\$`(){};&|<>*?[]~!#=% \n\t";
  for (int i = 0; i < 2000; ++i) {
    std::string value(random() % 40, ' ');
    for (char& c : value) {
      c = random() % 2 == 0 ? kSpecial[random() % kSpecial.size()] : static_cast<char>(1 + random() % 255);
    }
    values.push_back(value);
  }
  return values;
}

TEST_P(ShellQuote, givesTheCommandExactlyTheValue) {
  const std::vector<std::string> values = hostileValues();
  std::string script = "id() { echo EXECUTED; }\n";
  std::string expected;
  for (const std::string& value : values) {
    script += "printf '%s' " + shellWord(value) + "; printf '\\000'\n";
    for (const char c : value) {
      if (c != '\0') expected += c;
    }
    expected += '\0';
  }
  LocalShell shell(shellNamed(GetParam()));
  const auto answer = answerTo(shell, script);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->exitCode, 0) << answer->errors;
  EXPECT_EQ(answer->output, expected);
  EXPECT_EQ(answer->errors, "");
}

TEST_P(ShellQuote, staysOneWordInsideAssignmentsAndSubstitutions) {
  for (const std::string& value : {std::string("a'b$(id)c"), std::string("x\\'y`id`"), std::string("1 2\n3")}) {
    LocalShell shell(shellNamed(GetParam()));
    const auto answer = answerTo(shell, "v=" + shellWord(value) + "; set -- " + shellWord(value) + "; w=$(printf %s " +
                                            shellWord(value) + ")\nprintf '%s|%s|%s|%s' \"$#\" \"$1\" \"$v\" \"$w\"");
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->output, "1|" + value + '|' + value + '|' + value);
  }
}

INSTANTIATE_TEST_SUITE_P(Shells, ShellQuote, ::testing::Values("ash", "dash", "bash"),
                         [](const auto& name) { return name.param; });

}  // namespace
}  // namespace soho::tests
