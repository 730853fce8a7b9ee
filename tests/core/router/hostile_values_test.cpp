// Whatever a router, a person or a lease says, no shell ever reads it as anything but a value: every script is run by a
// real busybox ash in a folder where "pwned" must not appear, and by one that shows its parameters.
#include "core/router/driver.h"
#include "core/router/remote_script.h"
#include "core/router/value_grammar.h"
#include "tests/core/router/golden_router.h"
#include "tests/core/router/plan_dump.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <gmock/gmock.h>

#include <random>
#include <string>
#include <vector>

namespace soho::router {
namespace {

using ::testing::ElementsAreArray;

std::vector<std::string> hostileValues() {
  std::vector<std::string> values{
      "$(touch pwned)",
      "`touch pwned`",
      "'; touch pwned; '",
      "\"; touch pwned; \"",
      "a\ntouch pwned\n",
      "&& touch pwned",
      "| touch pwned",
      "; touch pwned",
      "\\'; touch pwned #",
      "$IFS",
      "*",
      "-rf",
      "",
      "\t",
      "'",
      "''",
      "'\\''",
      "EOF\ntouch pwned",
      std::string(4096, '\''),
      std::string(4096, '$'),
      "\xff\xfe\x01",
      "${PATH#/}",
      "~root",
      "a b  c",
  };
  std::mt19937 random(4);
  const std::string alphabet = "'\"$`\\;|&()<>\n\t #*?[]{}~=%!a-";
  std::uniform_int_distribution<std::size_t> length(0, 200);
  std::uniform_int_distribution<std::size_t> letter(0, alphabet.size() - 1);
  for (int i = 0; i < 60; ++i) {
    std::string value;
    for (std::size_t n = length(random); n > 0; --n) value += alphabet[letter(random)];
    values.push_back(value);
  }
  return values;
}

std::string run(const std::string& script, const std::filesystem::path& folder) {
  QProcess shell;
  shell.setWorkingDirectory(QString::fromStdString(folder.string()));
  shell.start(QStringLiteral("busybox"), {QStringLiteral("ash")});
  shell.write(script.data(), static_cast<qint64>(script.size()));
  shell.closeWriteChannel();
  EXPECT_TRUE(shell.waitForFinished());
  return shell.readAllStandardOutput().toStdString();
}

TEST(HostileValues, arriveAsExactlyThatValue) {
  const tests::TemporaryFolder folder;
  const auto values = hostileValues();
  auto text = scriptText({"look", values});
  ASSERT_TRUE(text);
  // In place of the script's body, one that shows what it was given.
  text->resize(text->find("# look.sh"));
  const std::string shown = run(*text + "for v in \"$@\"; do printf '%s\\036' \"$v\"; done\n", folder.path());
  std::vector<std::string> arrived;
  for (std::size_t start = 0; start < shown.size();) {
    const std::size_t end = shown.find('\036', start);
    arrived.push_back(shown.substr(start, end - start));
    start = end + 1;
  }
  EXPECT_THAT(arrived, ElementsAreArray(values));
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

/// A plan made of hostile facts holds only values of a strict grammar, or there is none.
TEST(HostileValues, routerFactsNeverBecomePartOfAPlan) {
  for (const char* system : {"openwrt_24_10", "debian_12", "merlin_entware"}) {
    for (const std::string& value : hostileValues()) {
      RouterFacts facts = tests::goldenFacts(system);
      facts.interfaces.clear();
      facts.interfaces.push_back(RouterInterface{.name = value,
                                                 .addresses = {*IpAddress::parse("192.168.1.1")},
                                                 .prefixes = {*IpPrefix::parse("192.168.1.0/24")},
                                                 .isUp = true});
      Wishes wishes{.collector = *Endpoint::parse("192.168.1.50:2055"), .installation = "1a2b3c4d"};
      const auto plan = driverFor(facts)->plan(facts, wishes);
      EXPECT_EQ(plan.has_value(), isInterfaceName(value)) << value;
      wishes.interface = value;
      const auto wished = driverFor(facts)->plan(facts, wishes);
      if (!value.empty()) {
        EXPECT_EQ(wished.has_value(), isInterfaceName(value)) << value;
      }
      wishes.interface.clear();
      wishes.installation = value;
      EXPECT_FALSE(driverFor(tests::goldenFacts(system))->plan(tests::goldenFacts(system), wishes));
    }
  }
}

/// Everything a router says of itself in the probe, at once hostile: the scripts of a plan, if there is one, do nothing
/// but what they are for when a shell that has no programs runs them.
TEST(HostileValues, aProbeFullOfThemMakesNoScriptThatRunsThem) {
  const tests::TemporaryFolder folder;
  for (const std::string& value : hostileValues()) {
    std::string line = value;
    std::ranges::replace(line, '\n', ' ');
    const auto facts =
        parseProbe("@kernel\n s Linux\n@login\n uid 0\n client " + line +
                   "\n@commands\n opkg\n uci\n@openwrt-release\n DISTRIB_ID='" + line + "'\n DISTRIB_RELEASE='" + line +
                   "'\n@links\n 3: br-lan: <UP>\n@addresses\n 3: br-lan inet 192.168.1.1/24\n" +
                   "@exporter-sections\n softflowd." + line + ".interface='" + line + "'\n softflowd." + line +
                   ".enabled='1'\n" + "@offload\n module ctf" + line + "\n@end\n");
    ASSERT_TRUE(facts);
    const Driver* const driver = driverFor(*facts);
    ASSERT_NE(driver, nullptr);
    const auto plan =
        driver->plan(*facts, {.collector = *Endpoint::parse("192.168.1.50:2055"), .installation = "1a2b3c4d"});
    ASSERT_TRUE(plan) << plan.error().detail;
    for (const PlanStep& step : plan->steps) {
      if (!step.apply) continue;
      for (const std::string& word : step.apply->values) {
        EXPECT_EQ(word.find_first_of("$`;|&()<>\"'\\\n*?[]{}~#!"), std::string::npos) << word;
      }
    }
  }
  EXPECT_TRUE(std::filesystem::is_empty(folder.path()));
}

}  // namespace
}  // namespace soho::router
