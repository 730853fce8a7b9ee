#include "core/base/span_reader.h"

#include <gmock/gmock.h>

#include <array>

namespace soho {
namespace {

constexpr std::array<std::uint8_t, 8> kBytes{1, 2, 3, 4, 5, 6, 7, 8};

TEST(SpanReader, readsBigEndian) {
  SpanReader reader(kBytes);
  EXPECT_EQ(reader.u8(), 1);
  EXPECT_EQ(reader.u16(), 0x0203);
  EXPECT_EQ(reader.unsignedOf(3), 0x040506U);
  EXPECT_EQ(reader.remaining(), 2U);
  EXPECT_EQ(SpanReader(kBytes).u64(), 0x0102030405060708ULL);
}

TEST(SpanReader, readingPastTheEndFailsForGood) {
  SpanReader reader(kBytes);
  reader.skip(6);
  EXPECT_EQ(reader.u32(), 0U);
  EXPECT_TRUE(reader.hasFailed());
  EXPECT_EQ(reader.u8(), 0);
  EXPECT_EQ(reader.remaining(), 0U);
  EXPECT_TRUE(reader.rest().empty());
}

TEST(SpanReader, takingExactlyTheRestIsFine) {
  SpanReader reader(kBytes);
  EXPECT_EQ(reader.take(8).size(), 8U);
  EXPECT_FALSE(reader.hasFailed());
}

}  // namespace
}  // namespace soho
