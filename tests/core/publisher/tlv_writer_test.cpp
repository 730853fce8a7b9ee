#include "core/publisher/tlv_writer.h"

#include "tests/support/tlv_reader.h"

#include <gmock/gmock.h>

#include <array>
#include <limits>
#include <string>

namespace soho::publisher {
namespace {

using ::testing::ElementsAre;
using ::testing::SizeIs;

std::string hexOf(std::span<const std::uint8_t> bytes) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : bytes) {
    text += kDigits[byte >> 4];
    text += kDigits[byte & 0xf];
  }
  return text;
}

/// UDP 192.168.1.10:50000 → 8.8.8.8:53, 100 bytes out, 300 back: bytes that ntopng was seen to accept.
TEST(TlvWriter, writesThePublishedExample) {
  std::array<std::uint8_t, 256> buffer{};
  TlvWriter writer(buffer);
  writer.number(60, 4);
  writer.text(8, "192.168.1.10");
  writer.text(12, "8.8.8.8");
  writer.number(7, 50000);
  writer.number(11, 53);
  writer.number(4, 17);
  writer.number(1, 100);
  writer.number(2, 1);
  writer.number(23, 300);
  writer.number(24, 1);
  writer.number(22, 0x6b0449fb);
  writer.number(21, 0x6b044a00);
  writer.endRecord();
  EXPECT_EQ(hexOf(writer.bytes()),
            "0101"
            "223c04"
            "2b08000c3139322e3136382e312e3130"
            "2b0c0007382e382e382e38"
            "2307c350"
            "220b35"
            "220411"
            "220164"
            "220201"
            "2317012c"
            "221801"
            "24166b0449fb"
            "24156b044a00"
            "01");
  EXPECT_FALSE(writer.hasOverflowed());
}

TEST(TlvWriter, numbersTakeTheSmallestUnsignedTypeThatHoldsThem) {
  constexpr std::array<std::uint64_t, 10> kValues = {
      0, 127, 128, 255, 256, 65535, 0x00010000, 0xffffffff, 0x100000000ULL, UINT64_MAX};
  constexpr std::array<std::size_t, 10> kWidths = {1, 1, 1, 1, 2, 2, 4, 4, 8, 8};
  std::array<std::uint8_t, 256> buffer{};
  for (std::size_t i = 0; i < kValues.size(); ++i) {
    TlvWriter writer(buffer);
    const std::size_t sizeBefore = writer.size();
    writer.number(1, kValues[i]);
    EXPECT_EQ(writer.size() - sizeBefore, 2 + kWidths[i]) << kValues[i];
    writer.endRecord();
    const auto records = tests::readTlv(writer.bytes());
    ASSERT_TRUE(records && records->size() == 1) << kValues[i];
    EXPECT_EQ(records->front().number(1), kValues[i]);
  }
}

TEST(TlvWriter, keysAboveAByteTakeTwo) {
  std::array<std::uint8_t, 64> buffer{};
  TlvWriter writer(buffer);
  writer.number(255, 1);
  writer.number(256, 2);
  writer.number(58051, 3);
  writer.text(57590, "91.126");
  writer.endRecord();
  const auto records = tests::readTlv(writer.bytes());
  ASSERT_TRUE(records && records->size() == 1);
  EXPECT_THAT(records->front().elements(), ElementsAre(255, 256, 57590, 58051));
  EXPECT_EQ(records->front().text(57590), "91.126");
}

TEST(TlvWriter, manyRecordsFollowOneHeader) {
  std::array<std::uint8_t, 4096> buffer{};
  TlvWriter writer(buffer);
  for (std::uint64_t i = 0; i < 200; ++i) {
    writer.number(1, i);
    writer.endRecord();
  }
  const auto records = tests::readTlv(writer.bytes());
  ASSERT_TRUE(records);
  ASSERT_THAT(*records, SizeIs(200));
  EXPECT_EQ(records->back().number(1), 199U);
}

TEST(TlvWriter, anItemThatDoesNotFitIsLeftOutWhole) {
  std::array<std::uint8_t, 30> buffer{};
  TlvWriter writer(buffer);
  writer.text(8, "192.168.1.10");
  const std::size_t sizeBefore = writer.size();
  EXPECT_FALSE(writer.hasOverflowed());
  writer.text(12, "192.168.1.10");
  EXPECT_EQ(writer.size(), sizeBefore);
  EXPECT_TRUE(writer.hasOverflowed());
  writer.number(1, 5);
  writer.endRecord();
  const auto records = tests::readTlv(writer.bytes());
  ASSERT_TRUE(records && records->size() == 1);
  EXPECT_FALSE(records->front().has(12));
}

TEST(TlvWriter, aTextTooLongForItsLengthFieldIsLeftOut) {
  std::vector<std::uint8_t> buffer(200'000);
  TlvWriter writer(buffer);
  writer.text(8, std::string(65'536, 'x'));
  EXPECT_EQ(writer.size(), 2U);
  writer.text(8, std::string(65'535, 'x'));
  EXPECT_EQ(writer.size(), 2 + 4 + 65'535U);
}

TEST(TlvWriter, anEmptyTextIsReadBackEmpty) {
  std::array<std::uint8_t, 64> buffer{};
  TlvWriter writer(buffer);
  writer.text(136, "");
  writer.endRecord();
  const auto records = tests::readTlv(writer.bytes());
  ASSERT_TRUE(records && records->size() == 1);
  EXPECT_TRUE(records->front().has(136));
  EXPECT_EQ(records->front().text(136), "");
}

TEST(TlvWriter, restartForgetsWhatWasWritten) {
  std::array<std::uint8_t, 16> buffer{};
  TlvWriter writer(buffer);
  writer.text(8, "192.168.1.10");
  ASSERT_TRUE(writer.hasOverflowed());
  writer.restart();
  EXPECT_FALSE(writer.hasOverflowed());
  EXPECT_THAT(writer.bytes(), ElementsAre(1, 1));
}

TEST(TlvWriter, aBufferTooSmallForTheHeaderStaysEmpty) {
  std::array<std::uint8_t, 1> buffer{};
  TlvWriter writer(buffer);
  writer.number(1, 1);
  writer.endRecord();
  EXPECT_TRUE(writer.hasOverflowed());
  EXPECT_LE(writer.size(), 1U);
}

/// The reader itself must not take a cut message for a whole one, or the tests above prove nothing.
TEST(TlvReader, refusesEveryCutMessage) {
  std::array<std::uint8_t, 64> buffer{};
  TlvWriter writer(buffer);
  writer.number(1, 70'000);
  writer.text(8, "10.0.0.1");
  writer.endRecord();
  const auto whole = writer.bytes();
  ASSERT_TRUE(tests::readTlv(whole));
  for (std::size_t length = 3; length < whole.size(); ++length) {
    EXPECT_FALSE(tests::readTlv(whole.first(length))) << length;
  }
}

}  // namespace
}  // namespace soho::publisher
