#include "core/names/reverse_query.h"

#include <gtest/gtest.h>

#include <vector>

namespace soho::names {
namespace {

using namespace std::chrono_literals;
using Bytes = std::vector<std::uint8_t>;

void addName(Bytes& bytes, std::string_view name) {
  while (!name.empty()) {
    const std::size_t end = std::min(name.find('.'), name.size());
    bytes.push_back(static_cast<std::uint8_t>(end));
    bytes.insert(bytes.end(), name.begin(), name.begin() + static_cast<std::ptrdiff_t>(end));
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  bytes.push_back(0);
}

void addRecord(Bytes& bytes, std::string_view owner, std::uint8_t type, std::uint32_t timeToLive, const Bytes& data) {
  addName(bytes, owner);
  for (const int byte : {0, int{type}, 0, 1}) bytes.push_back(static_cast<std::uint8_t>(byte));
  for (int shift = 24; shift >= 0; shift -= 8) bytes.push_back(static_cast<std::uint8_t>(timeToLive >> shift));
  bytes.push_back(static_cast<std::uint8_t>(data.size() >> 8));
  bytes.push_back(static_cast<std::uint8_t>(data.size()));
  bytes.insert(bytes.end(), data.begin(), data.end());
}

Bytes head(std::uint8_t answers) {
  Bytes bytes{0, 1, 0x81, 0x80, 0, 1, 0, answers, 0, 0, 0, 0};
  addName(bytes, "5.1.168.192.in-addr.arpa");
  bytes.insert(bytes.end(), {0, 12, 0, 1});
  return bytes;
}

Bytes nameBytes(std::string_view name) {
  Bytes bytes;
  addName(bytes, name);
  return bytes;
}

TEST(ReverseQuery, namesOfBothFamilies) {
  EXPECT_EQ(reverseName(IpAddress::v4(0xc0a80105)), "5.1.168.192.in-addr.arpa");
  EXPECT_EQ(reverseName(*IpAddress::parse("2001:db8::567:89ab")),  // the example of RFC 3596 §2.5, shortened
            "b.a.9.8.7.6.5.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa");
}

TEST(ReverseQuery, theSmallestTimeToLiveOnTheWayCounts) {
  Bytes reply = head(2);
  addRecord(reply, "5.1.168.192.in-addr.arpa", 5, 30, nameBytes("5.sub.example"));  // an alias, as RFC 2317 has them
  addRecord(reply, "5.sub.example", 12, 300, nameBytes("laptop.home.example"));
  const auto answer = pointerIn(reply);
  ASSERT_TRUE(answer);
  EXPECT_EQ(answer->name, "laptop.home.example");
  EXPECT_EQ(answer->timeToLive, 30s);
}

TEST(ReverseQuery, noPointerIsNoName) {
  EXPECT_FALSE(pointerIn(head(0)));
  Bytes reply = head(1);
  addRecord(reply, "x", 16, 30, nameBytes("text"));
  EXPECT_FALSE(pointerIn(reply));
}

TEST(ReverseQuery, whatIsNoHostNameIsRefused) {
  for (const char* name : {"evil\x1b[31m.example", "a b.example", "q\"uote.example",
                           "gr\xc3\xbc\xc3\x9f"
                           "e.example"}) {
    Bytes reply = head(1);
    addRecord(reply, "x", 12, 30, nameBytes(name));
    EXPECT_FALSE(pointerIn(reply)) << name;
  }
}

TEST(ReverseQuery, everyCutReplyIsRefused) {
  Bytes reply = head(1);
  addRecord(reply, "5.1.168.192.in-addr.arpa", 12, 300, nameBytes("laptop.home.example"));
  ASSERT_TRUE(pointerIn(reply));
  for (std::size_t length = 0; length < reply.size(); ++length) {
    EXPECT_FALSE(pointerIn(std::span(reply).first(length))) << length;
  }
}

TEST(ReverseQuery, aNameThatPointsAtItselfEnds) {
  Bytes reply = head(1);
  const auto at = static_cast<std::uint8_t>(reply.size());
  reply.insert(reply.end(), {0xc0, at, 0, 12, 0, 1, 0, 0, 0, 9, 0, 2, 0xc0, at});
  EXPECT_FALSE(pointerIn(reply));
}

TEST(ReverseQuery, toldNamesAreMadeFitToBeShown) {
  EXPECT_EQ(shownName(" living-room. "), "living-room");
  EXPECT_EQ(shownName("a\x1b[2J\n\xe2\x80\xae"
                      "b"),
            "a[2Jb");
  EXPECT_EQ(shownName("Küche"), "Küche");
  EXPECT_LE(shownName(std::string(1000, 'x')).size(), 255U);
  EXPECT_EQ(shownName("\x01\x02"), "");
}

}  // namespace
}  // namespace soho::names
