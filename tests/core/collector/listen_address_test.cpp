#include "core/collector/listen_address.h"

#include <gmock/gmock.h>

namespace soho::collector {
namespace {

TEST(ListenAddress, readsWhatPeopleWrite) {
  const std::pair<const char*, const char*> cases[] = {
      {"0.0.0.0:2055", "0.0.0.0:2055"}, {"192.168.1.5", "192.168.1.5:2055"},
      {"*:9995", "0.0.0.0:9995"},       {"*", "0.0.0.0:2055"},
      {"[::]:2055", "[::]:2055"},       {"::", "[::]:2055"},
      {"[fd00::5]", "[fd00::5]:2055"},  {"fd00::5", "[fd00::5]:2055"},
      {"127.0.0.1:0", "127.0.0.1:0"},   {"[::1]:65535", "[::1]:65535"},
  };
  for (const auto& [text, expected] : cases) {
    const auto address = ListenAddress::parse(text);
    ASSERT_TRUE(address) << text;
    EXPECT_EQ(address->toString(), expected) << text;
  }
}

TEST(ListenAddress, refusesWhatIsNone) {
  for (const char* text :
       {"", ":2055", "2055", "192.168.1.5:", "192.168.1.5:65536", "192.168.1.5:-1", "192.168.1.5:x", "192.168.1:2055",
        "[::]:", "[::", "[::]2055", "[192.168.1.5]:2055", "[]:1", "::1]:2055", "router:2055", "192.168.1.5:2055 "}) {
    EXPECT_FALSE(ListenAddress::parse(text)) << text;
  }
}

}  // namespace
}  // namespace soho::collector
