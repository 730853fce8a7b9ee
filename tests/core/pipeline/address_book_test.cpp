#include "core/pipeline/address_book.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace soho::pipeline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

class AddressBookTest : public testing::Test {
 protected:
  AddressBookTest() {
    const MacAddress mac(0x001122334455);
    const std::vector<names::Sighting> seen{{phone6, mac, 10, 1, now, now}, {phone, mac, 10, 1, now, now}};
    book.book().look(seen, now);
  }

  const Time now{std::chrono::hours(24 * 365)};
  const IpAddress phone = IpAddress::v4(0xc0a80105);
  const IpAddress phone6 = *IpAddress::parse("2001:db8:1::5");
  const IpAddress server = *IpAddress::parse("2001:db8:2::8");
  tests::TemporaryFolder folder;
  ManualClock clock;
  AddressBook book{clock, folder.path(), false, {}};
};

TEST_F(AddressBookTest, aChipOfOneAddressHoldsTheOthersOfItsDevice) {
  talkers::Chip chip{phone6, server, {}};
  book.complete(chip);
  EXPECT_EQ(chip.device, phone6);
  EXPECT_THAT(chip.otherAddresses, ElementsAre(phone)) << "each once: series are added up";
  EXPECT_TRUE(chip.matchesDevice(phone));
  EXPECT_FALSE(chip.matchesDevice(server));
}

TEST_F(AddressBookTest, aChipThatNamesNoKnownDeviceStaysAsItIs) {
  talkers::Chip stranger{server, {}, {}};
  book.complete(stranger);
  EXPECT_THAT(stranger.otherAddresses, IsEmpty());
  talkers::Chip service{{}, {}, 443, {phone}};
  book.complete(service);
  EXPECT_THAT(service.otherAddresses, IsEmpty()) << "nothing a front end says of them is believed";
}

}  // namespace
}  // namespace soho::pipeline
