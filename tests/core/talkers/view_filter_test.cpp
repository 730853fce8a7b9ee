#include "core/talkers/view_filter.h"

#include "tests/core/talkers/conversation_maker.h"

#include <gtest/gtest.h>

#include <string>

namespace soho::talkers {
namespace {

Row conversation() {
  Row row;
  row.device = ip("192.168.1.10");
  row.remote = ip("203.0.113.5");
  row.service = serviceKey(6, 443);
  row.devicePort = 40'000;
  row.remotePort = 443;
  row.mac = MacAddress(0xaabbccddeeffULL);
  return row;
}

std::string names(const IpAddress& address) { return address == ip("192.168.1.10") ? "Living Room TV" : "cdn.example"; }

bool accepts(std::string_view text, const Row& row = conversation(), ViewKind kind = ViewKind::Conversations) {
  return ViewFilter::parse(text).value().accepts(kind, row, names);
}

bool isBad(std::string_view text) {
  const auto filter = ViewFilter::parse(text);
  return !filter && filter.error().code == ErrorCode::BadFilter && !filter.error().detail.empty();
}

TEST(ViewFilter, emptyFilterAcceptsEverything) {
  EXPECT_TRUE(accepts(""));
  EXPECT_TRUE(accepts(" \t "));
}

TEST(ViewFilter, wordOccursInNamesAddressesServiceAndMac) {
  for (const char* word :
       {"living", "CDN.", "192.168.1", "203.0.113.5", "https", "tcp/443", "tcp", "443", ":443", "40000", "AA:BB:cc"}) {
    EXPECT_TRUE(accepts(word)) << word;
  }
  for (const char* word : {"bedroom", "10.0", "quic", "udp", "444", ":44", "4000"}) EXPECT_FALSE(accepts(word)) << word;
}

TEST(ViewFilter, upperAndLowerCaseAreTheSameInEveryScript) {
  const auto heating = [](const IpAddress&) { return std::string("Ölheizung КУХНЯ"); };
  for (const char* word : {"öl", "ÖL", "Ölheizung", "кухня", "Кух"}) {
    EXPECT_TRUE(ViewFilter::parse(word).value().accepts(ViewKind::Conversations, conversation(), heating)) << word;
  }
  EXPECT_FALSE(ViewFilter::parse("ol").value().accepts(ViewKind::Conversations, conversation(), heating));
}

TEST(ViewFilter, allWordsMustOccurAndNoExcludedOne) {
  EXPECT_TRUE(accepts("living https"));
  EXPECT_FALSE(accepts("living quic"));
  EXPECT_FALSE(accepts("!https"));
  EXPECT_TRUE(accepts("living !quic"));
  EXPECT_FALSE(accepts("living !cdn"));
}

TEST(ViewFilter, quotationMarksHoldWordsTogether) {
  EXPECT_TRUE(accepts("\"living room\" https"));
  EXPECT_FALSE(accepts("\"room living\""));
  EXPECT_FALSE(accepts("!\"living room\""));
}

TEST(ViewFilter, viewMatchesOnlyWhatItsRowsShow) {
  const Row row = conversation();
  EXPECT_TRUE(accepts("living", row, ViewKind::Devices));
  EXPECT_FALSE(accepts("cdn", row, ViewKind::Devices));
  EXPECT_TRUE(accepts("cdn", row, ViewKind::Destinations));
  EXPECT_FALSE(accepts("living", row, ViewKind::Destinations));
  EXPECT_TRUE(accepts("443", row, ViewKind::Services));
  EXPECT_FALSE(accepts("40000", row, ViewKind::Services));
}

TEST(ViewFilter, worksWithoutNames) {
  auto filter = ViewFilter::parse("203.0").value();
  EXPECT_TRUE(filter.accepts(ViewKind::Conversations, conversation(), {}));
}

TEST(ViewFilter, malformedFiltersAreRefused) {
  EXPECT_TRUE(isBad("!"));
  EXPECT_TRUE(isBad("a ! b"));
  EXPECT_TRUE(isBad("!!a"));
  EXPECT_TRUE(isBad("\"open"));
  EXPECT_TRUE(isBad("a \"\""));
  EXPECT_TRUE(isBad("!\"\""));
  EXPECT_TRUE(isBad(std::string(1'001, 'a')));
}

TEST(ViewFilter, thirtyTwoWordsAreTheLimit) {
  std::string words;
  for (int word = 0; word < 32; ++word) words += "https ";
  EXPECT_TRUE(accepts(words));
  EXPECT_TRUE(isBad(words + "more"));
}

}  // namespace
}  // namespace soho::talkers
