#include "core/decoder/element_table.h"

#include <gtest/gtest.h>

namespace soho::decoder {
namespace {

TEST(ElementTable, findsByNumber) {
  const Element* bytes = findElement(0, 1);
  ASSERT_NE(bytes, nullptr);
  EXPECT_EQ(bytes->name, "octetDeltaCount");
  EXPECT_EQ(bytes->target, Target::Bytes);
  EXPECT_EQ(bytes->width, 8);
}

TEST(ElementTable, numbersOfTwoEnterprisesDoNotMix) {
  EXPECT_EQ(findElement(enterprise::kReverse, 1)->target, Target::OutBytes);
  EXPECT_EQ(findElement(enterprise::kReverse, 3), nullptr);
  EXPECT_EQ(findElement(12345, 1), nullptr);
}

TEST(ElementTable, ntopElementsOfV9AreNtopsOwn) {
  ASSERT_NE(findElement(0, 57590), nullptr);
  EXPECT_EQ(findElement(0, 57590), findElement(enterprise::kNtop, 118));
  EXPECT_EQ(findElement(0, 65535), nullptr);
}

TEST(ElementTable, unknownNumberHasNoRow) {
  EXPECT_EQ(findElement(0, 65), nullptr);
  EXPECT_EQ(findElement(0, 5000), nullptr);
}

TEST(ElementTable, everyRowFindsItself) {
  for (const Element& row : elementRows()) {
    EXPECT_EQ(findElement(row.enterprise, row.number), &row) << row.name;
    EXPECT_FALSE(row.name.empty()) << row.number;
  }
}

TEST(ElementTable, addressesHaveTheirFullWidth) {
  for (const Element& row : elementRows()) {
    const bool isIpv4 = row.type == ElementType::Ipv4;
    const bool isIpv6 = row.type == ElementType::Ipv6;
    const bool isMac = row.type == ElementType::Mac;
    if (isIpv4 || isIpv6 || isMac) {
      EXPECT_EQ(row.width, isIpv4 ? 4 : isIpv6 ? 16 : 6) << row.name;
    }
  }
}

TEST(ElementTable, twoWayExportersAreKnownByTheirElements) {
  EXPECT_TRUE(tellsTwoWayRecords(0, 57472));
  EXPECT_TRUE(tellsTwoWayRecords(0, 239));
  EXPECT_TRUE(tellsTwoWayRecords(enterprise::kNtop, 118));
  EXPECT_TRUE(tellsTwoWayRecords(enterprise::kReverse, 1));
  EXPECT_FALSE(tellsTwoWayRecords(0, 23));
  EXPECT_FALSE(tellsTwoWayRecords(9, 1));
}

}  // namespace
}  // namespace soho::decoder
