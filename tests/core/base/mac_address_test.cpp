#include "core/base/mac_address.h"

#include <gmock/gmock.h>

namespace soho {
namespace {

TEST(MacAddress, textSurvivesARoundTrip) {
  EXPECT_EQ(MacAddress::parse("00:1A:2b:3c:4d:5e")->toString(), "00:1a:2b:3c:4d:5e");
  EXPECT_EQ(MacAddress::parse("00-1a-2b-3c-4d-5e"), MacAddress(0x001a2b3c4d5eULL));
}

TEST(MacAddress, refusesOtherText) {
  for (const char* text :
       {"", "00:1a:2b:3c:4d", "00:1a:2b:3c:4d:5", "00:1a:2b:3c:4d:5g", "00.1a.2b.3c.4d.5e", "001a2b3c4d5e"}) {
    EXPECT_FALSE(MacAddress::parse(text)) << text;
  }
}

TEST(MacAddress, zeroIsUnknown) {
  EXPECT_FALSE(MacAddress().isKnown());
  EXPECT_TRUE(MacAddress(1).isKnown());
}

}  // namespace
}  // namespace soho
