#include "core/base/endpoint.h"

#include <gmock/gmock.h>

namespace soho {
namespace {

TEST(EndpointTest, readsBothFamiliesAndWritesThemBack) {
  for (const char* text : {"0.0.0.0:2055", "127.0.0.1:0", "[::]:2055", "[fd00::5]:65535"}) {
    const auto endpoint = Endpoint::parse(text);
    ASSERT_TRUE(endpoint) << text;
    EXPECT_EQ(endpoint->toString(), text);
  }
}

TEST(EndpointTest, starIsEveryIpv4Address) { EXPECT_EQ(Endpoint::parse("*:2055"), (Endpoint{IpAddress::v4(0), 2055})); }

TEST(EndpointTest, aMissingPortNeedsADefault) {
  EXPECT_FALSE(Endpoint::parse("192.168.1.5"));
  EXPECT_FALSE(Endpoint::parse("fd00::5"));
  EXPECT_EQ(Endpoint::parse("192.168.1.5", 2055)->toString(), "192.168.1.5:2055");
  EXPECT_EQ(Endpoint::parse("fd00::5", 2055)->toString(), "[fd00::5]:2055");
  EXPECT_EQ(Endpoint::parse("[fd00::5]", 2055)->toString(), "[fd00::5]:2055");
}

TEST(EndpointTest, refusesWhatIsNoEndpoint) {
  for (const char* text : {"", ":", ":2055", "1.2.3.4:", "1.2.3.4:65536", "1.2.3.4:-1", "1.2.3.4:20x", "[::]",
                           "[::]2055", "[1.2.3.4]:1", "router:2055", "[::", "::]:1", "]:1"}) {
    EXPECT_FALSE(Endpoint::parse(text)) << text;
  }
}

}  // namespace
}  // namespace soho
