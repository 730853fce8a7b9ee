#include "app/ctl/options.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

Result<Options> parse(QStringList words) {
  words.prepend(u"sohoflowctl"_s);
  return parseOptions(words);
}

TEST(CtlOptions, talkersTakesViewWindowSortAndFilter) {
  const auto options = parse({u"talkers"_s, u"--once"_s, u"--view"_s, u"devices"_s, u"--window"_s, u"24h"_s,
                              u"--sort"_s, u"in"_s, u"--filter"_s, u"!dns"_s, u"--rows"_s, u"7"_s});
  ASSERT_TRUE(options);
  EXPECT_EQ(options->command, Command::Talkers);
  EXPECT_TRUE(options->isOnce);
  EXPECT_EQ(options->query.kind, talkers::ViewKind::Devices);
  EXPECT_EQ(options->query.window, talkers::Window::Day);
  EXPECT_EQ(options->query.sort, talkers::SortKey::BytesIn);
  EXPECT_EQ(options->query.filter, "!dns");
  EXPECT_EQ(options->query.count, 7U);
}

TEST(CtlOptions, namesAreSortedFromTheFirst) {
  EXPECT_TRUE(parse({u"talkers"_s, u"--sort"_s, u"name"_s})->query.isAscending);
  EXPECT_FALSE(parse({u"talkers"_s, u"--sort"_s, u"rate"_s})->query.isAscending);
}

TEST(CtlOptions, aBadValueNamesOptionValueAndWhatIsAllowed) {
  const auto options = parse({u"talkers"_s, u"--window"_s, u"1y"_s});
  ASSERT_FALSE(options);
  EXPECT_EQ(options.error().place, "--window");
  EXPECT_THAT(options.error().detail, ::testing::AllOf(::testing::HasSubstr("1y"), ::testing::HasSubstr("24h")));
}

TEST(CtlOptions, jsonHasEveryRowUnlessToldOtherwise) {
  EXPECT_EQ(parse({u"talkers"_s, u"--json"_s})->query.count, talkers::kMaxRows);
  EXPECT_LT(parse({u"talkers"_s})->query.count, talkers::kMaxRows);
  EXPECT_FALSE(parse({u"talkers"_s})->areRowsGiven);
  EXPECT_EQ(parse({u"talkers"_s, u"--json"_s, u"--rows"_s, u"7"_s})->query.count, 7U);
  EXPECT_TRUE(parse({u"talkers"_s, u"--rows"_s, u"7"_s})->areRowsGiven);
}

TEST(CtlOptions, refusesRowsOutOfRange) {
  for (const auto& rows : {u"0"_s, u"20001"_s, u"many"_s}) {
    EXPECT_FALSE(parse({u"talkers"_s, u"--rows"_s, rows})) << rows.toStdString();
  }
}

TEST(CtlOptions, orderWordsTakeTheirValues) {
  EXPECT_EQ(parse({u"unmute"_s, u"192.168.1.1"_s})->command, Command::Unmute);
  EXPECT_EQ(parse({u"mute"_s, u"192.168.1.1"_s})->name, u"192.168.1.1"_s);
  EXPECT_EQ(parse({u"reset"_s, u"allow"_s})->command, Command::Reset);
  EXPECT_FALSE(parse({u"mute"_s}));
  EXPECT_FALSE(parse({u"reset"_s, u"allow"_s, u"none"_s}));
}

TEST(CtlOptions, refusesUnknownCommandsAndMissingValues) {
  EXPECT_FALSE(parse({u"talk"_s}));
  EXPECT_FALSE(parse({u"allow"_s}));
  EXPECT_FALSE(parse({u"set"_s, u"listen"_s}));
  EXPECT_FALSE(parse({u"status"_s, u"now"_s}));
  EXPECT_FALSE(parse({u"--nonsense"_s}));
}

TEST(CtlOptions, withoutACommandItHelps) {
  EXPECT_EQ(parse({})->command, Command::Help);
  EXPECT_THAT(helpText().toStdString(), ::testing::HasSubstr("sohoflowctl talkers"));
}

}  // namespace
}  // namespace soho::ctl
