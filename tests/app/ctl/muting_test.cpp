#include "app/ctl/muting.h"

#include "app/ctl/status_text.h"

#include <gmock/gmock.h>

using namespace Qt::StringLiterals;
using ::testing::HasSubstr;
using ::testing::SizeIs;

namespace soho::ctl {
namespace {

/// A router whose two probes repeat one another, and an access point that repeats the router.
control::CollectorState state() {
  control::CollectorState state;
  for (const char* address : {"192.168.1.1", "fd00::2"}) {
    decoder::Exporter exporter;
    exporter.datagrams = 1;
    exporter.key.address = *IpAddress::parse(address);
    exporter.index = static_cast<std::uint32_t>(state.exporters.size());
    state.exporters.push_back({exporter, std::nullopt});
  }
  state.duplicates = {
      {0, 0, 40'000, 40'001, 1, 2, true}, {0, 1, 40'000, 50'000, 1, 0, true}, {0, 1, 40'001, 50'000, 2, 0, true}};
  return state;
}

TEST(Muting, aSourceIsNamedByAddressPortAndInterface) {
  EXPECT_EQ(mutedSourceOf(state().duplicates[0], state()), u"192.168.1.1:40001/2"_s);
  EXPECT_EQ(keptSourceOf(state().duplicates[0], state()), u"192.168.1.1:40000/1"_s);
  EXPECT_EQ(mutedSourceOf(state().duplicates[1], state()), u"[fd00::2]:50000/0"_s);
}

TEST(Muting, everyPairOfTheNamedSourceIsSwitched) {
  const auto pairs = pairsToSwitch(state(), u"[fd00::2]:50000/0"_s, false);
  ASSERT_TRUE(pairs);
  ASSERT_THAT(*pairs, SizeIs(2));
  EXPECT_EQ((*pairs)[1], (flows::DuplicatePair{0, 1, 40'001, 50'000, 2, 0, false}));
}

TEST(Muting, anAddressAloneMeansAllSourcesOfThatExporterThatAreMuted) {
  EXPECT_THAT(*pairsToSwitch(state(), u"fd00::2"_s, true), SizeIs(2));
  EXPECT_THAT(*pairsToSwitch(state(), u"192.168.1.1"_s, true), SizeIs(1));
}

TEST(Muting, anUnknownSourceIsRefusedWithThoseThereAre) {
  const auto refused = pairsToSwitch(state(), u"192.168.1.9"_s, false);
  ASSERT_FALSE(refused);
  EXPECT_EQ(refused.error().code, ErrorCode::BadOption);
  EXPECT_THAT(refused.error().detail, HasSubstr("192.168.1.1:40001/2, [fd00::2]:50000/0"));
  EXPECT_THAT(pairsToSwitch({}, u"192.168.1.9"_s, false).error().detail, HasSubstr("no source repeats"));
}

TEST(Muting, statusListsTheSourcesAsTheyAreNamed) {
  control::CollectorState unmuted = state();
  unmuted.duplicates.front().isMutingOn = false;
  const std::string text = statusText(unmuted, QLocale::c()).toStdString();
  EXPECT_THAT(text, HasSubstr("192.168.1.1:40001/2 repeats 192.168.1.1:40000/1 and counts all the same"));
  EXPECT_THAT(text, HasSubstr("[fd00::2]:50000/0 repeats 192.168.1.1:40000/1 and is muted"));
}

}  // namespace
}  // namespace soho::ctl
