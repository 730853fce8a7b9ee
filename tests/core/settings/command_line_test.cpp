#include "core/settings/command_line.h"

#include <gmock/gmock.h>

#include <array>

namespace soho::settings {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Pair;

const std::array kTable{
    Setting{.name = "listen",
            .shortOption = 'a',
            .kind = Kind::Endpoints,
            .defaultText = "0.0.0.0:2055",
            .allowed = "ADDR:PORT",
            .valueName = "ADDR:PORT",
            .help = "Where to listen.",
            .isList = true},
    Setting{.name = "json", .kind = Kind::Path, .defaultText = "off", .allowed = "a file or -", .valueName = "FILE"},
};
constexpr std::array kOptions{
    Option{.name = "read", .valueName = "FILE", .help = "Replay a recording."},
    Option{.name = "version", .shortOption = 'v', .help = "Say the version."},
};

Result<CommandLine> parsed(const std::vector<std::string>& words) { return parseCommandLine(kTable, kOptions, words); }

Error refused(const std::vector<std::string>& words) {
  auto line = parsed(words);
  return line ? Error{} : line.error();
}

TEST(CommandLineTest, settingsOptionsAndArgumentsAreToldApart) {
  const auto line = parsed(
      {"-a", "1.1.1.1:1", "--read=a=b", "--version", "talkers", "--listen", "[::]:2", "--json", "-", "--", "-x"});
  ASSERT_TRUE(line);
  EXPECT_THAT(line->settings, ElementsAre(Pair("json", "-"), Pair("listen", "1.1.1.1:1,[::]:2")));
  EXPECT_THAT(line->options, ElementsAre(Pair("read", "a=b"), Pair("version", "")));
  EXPECT_THAT(line->arguments, ElementsAre("talkers", "-x"));
}

TEST(CommandLineTest, everyRefusalNamesTheOption) {
  EXPECT_EQ(refused({"--lisen", "x"}),
            (Error{ErrorCode::BadOption, "--lisen", "there is no such option; --help lists them"}));
  EXPECT_EQ(refused({"-z"}).place, "-z");
  EXPECT_EQ(refused({"-av"}).place, "-av");
  EXPECT_EQ(refused({"--json"}), (Error{ErrorCode::BadOption, "--json", "no value given, allowed is a file or -"}));
  EXPECT_EQ(refused({"--json", "--version"}).detail, "no value given, allowed is a file or -");
  EXPECT_EQ(refused({"--version=2"}), (Error{ErrorCode::BadOption, "--version", "it takes no value"}));
  EXPECT_EQ(refused({"--json", "a", "--json", "b"}), (Error{ErrorCode::BadOption, "--json", "it was given twice"}));
  EXPECT_EQ(refused({"--read", "a", "--read", "b"}).detail, "it was given twice");
}

TEST(CommandLineTest, aValueMayStartWithADash) {
  EXPECT_THAT(parsed({"--json", "-odd"}).value().settings, ElementsAre(Pair("json", "-odd")));
  EXPECT_THAT(parsed({"--json=--odd"}).value().settings, ElementsAre(Pair("json", "--odd")));
}

TEST(CommandLineTest, theListShowsEveryOption) {
  const std::string list = optionList(kTable, kOptions);
  EXPECT_THAT(list, HasSubstr("  -a, --listen ADDR:PORT\n          Where to listen.\n"));
  EXPECT_THAT(list, HasSubstr("Allowed: ADDR:PORT\n"));
  EXPECT_THAT(list, HasSubstr("Default: 0.0.0.0:2055\n"));
  EXPECT_THAT(list, HasSubstr("      --read FILE\n"));
  EXPECT_THAT(list, HasSubstr("  -v, --version\n          Say the version.\n"));
}

}  // namespace
}  // namespace soho::settings
