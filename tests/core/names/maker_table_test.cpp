#include "core/names/maker_table.h"

#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

#include <fstream>

namespace soho::names {
namespace {

// Rows in the form of the IEEE's files, made up but for the form.
constexpr std::string_view kLarge =
    "OUI/MA-L      Organization\r\n\r\n00-22-72   (hex)\t\tExample Works Ltd.\r\n002272     (base 16)\t\tExample Works "
    "Ltd.\r\n\t\t\t\tSome Street\r\n\r\n70-B3-D5   (hex)\t\tIEEE Registration Authority\r\n70B3D5     (base "
    "16)\t\tIEEE "
    "Registration Authority\r\n";
constexpr std::string_view kMedium =
    "74-1A-E0   (hex)\t\tPrivate\r\n900000-9FFFFF     (base 16)\t\tMedium Makers, Inc.\r\n";
constexpr std::string_view kSmall = "70-B3-D5   (hex)\t\tTiny\r\n719000-719FFF     (base 16)\t\tTiny Things\r\n";

TEST(MakerTable, theSmallestBlockWins) {
  MakerTable table;
  EXPECT_TRUE(table.isEmpty());
  for (const std::string_view text : {kLarge, kMedium, kSmall}) table.add(text);
  EXPECT_EQ(table.makerOf(MacAddress(0x002272ffffff)), "Example Works Ltd.");
  EXPECT_EQ(table.makerOf(MacAddress(0x741ae09fffff)), "Medium Makers, Inc.");
  EXPECT_EQ(table.makerOf(MacAddress(0x741ae0800000)), "");
  EXPECT_EQ(table.makerOf(MacAddress(0x70b3d5719123)), "Tiny Things");
  EXPECT_EQ(table.makerOf(MacAddress(0x70b3d5718123)), "IEEE Registration Authority");
}

TEST(MakerTable, anAddressADeviceMadeUpHasNoMaker) {
  MakerTable table;
  table.add("02-22-72   (hex)\t\tNobody\r\n022272     (base 16)\t\tNobody\r\n");
  EXPECT_EQ(table.makerOf(MacAddress(0x022272000001)), "");
  EXPECT_EQ(table.makerOf(MacAddress()), "");
}

TEST(MakerTable, brokenLinesAreSkipped) {
  MakerTable table;
  table.add("(base 16)\nXYZXYZ (base 16) A\n123 (base 16) B\n900000-100000 (base 16) C\n(hex)\n002272 (base 16)");
  EXPECT_TRUE(table.isEmpty());
}

TEST(MakerTable, theFirstFolderWithTheListIsRead) {
  const tests::TemporaryFolder empty;
  const tests::TemporaryFolder full;
  std::ofstream(full / "oui.txt") << kLarge;
  std::ofstream(full / "oui36.txt") << kSmall;
  const auto table = MakerTable::fromFolders(std::vector{empty.path(), full.path()});
  EXPECT_EQ(table.makerOf(MacAddress(0x70b3d5719123)), "Tiny Things");
  EXPECT_EQ(table.makerOf(MacAddress(0x002272000000)), "Example Works Ltd.");
}

TEST(MakerTable, debiansListIsUnderstood) {
  const auto table = MakerTable::fromFolders(MakerTable::usualFolders());
  ASSERT_FALSE(table.isEmpty()) << "install ieee-data";
  EXPECT_EQ(table.makerOf(MacAddress(0x3c0754000001)), "Apple, Inc.");
}

TEST(MakerTable, aNameIsShortAndTellsDevicesApart) {
  EXPECT_EQ(nameFromMaker("Apple, Inc.", MacAddress(0x3c07543a427f)), "Apple 3a:42:7f");
  EXPECT_EQ(nameFromMaker("AVM Audiovisuelles Marketing und Computersysteme GmbH", MacAddress(0x3c07543a427f)),
            "AVM Audiovisuelles 3a:42:7f");
  EXPECT_EQ(nameFromMaker("", MacAddress(0x3c07543a427f)), "");
}

}  // namespace
}  // namespace soho::names
