#include "core/publisher/zmq_endpoint.h"

#include <gmock/gmock.h>

#include <string>

namespace soho::publisher {
namespace {

using ::testing::HasSubstr;

TEST(ZmqEndpoint, takesAddressesNamesAndPaths) {
  for (const char* text : {"tcp://127.0.0.1:5556", "tcp://ntopng:5556", "tcp://my-nas.lan:1", "tcp://10.0.0.1:65535",
                           "ipc:///run/ntopng.sock"}) {
    for (const SocketMode mode : {SocketMode::Connect, SocketMode::Bind}) {
      const auto endpoint = ZmqEndpoint::parse(text, mode);
      ASSERT_TRUE(endpoint) << text << ": " << endpoint.error().detail;
      EXPECT_EQ(endpoint->text, text);
      EXPECT_FALSE(endpoint->isIpv6);
    }
  }
}

TEST(ZmqEndpoint, onlyAnIpv6AddressAsksForIpv6) {
  const auto endpoint = ZmqEndpoint::parse("tcp://[fd00::5]:5556", SocketMode::Connect);
  ASSERT_TRUE(endpoint);
  EXPECT_TRUE(endpoint->isIpv6);
}

TEST(ZmqEndpoint, starsAreForListening) {
  EXPECT_TRUE(ZmqEndpoint::parse("tcp://*:5556", SocketMode::Bind));
  EXPECT_TRUE(ZmqEndpoint::parse("tcp://127.0.0.1:*", SocketMode::Bind));
  EXPECT_FALSE(ZmqEndpoint::parse("tcp://*:5556", SocketMode::Connect));
  EXPECT_FALSE(ZmqEndpoint::parse("tcp://127.0.0.1:*", SocketMode::Connect));
}

TEST(ZmqEndpoint, refusesEverythingElse) {
  for (const std::string& text :
       {std::string(), std::string("127.0.0.1:5556"), std::string("udp://127.0.0.1:5556"), std::string("tcp://"),
        std::string("tcp://127.0.0.1"), std::string("tcp://:5556"), std::string("tcp://127.0.0.1:"),
        std::string("tcp://127.0.0.1:0"), std::string("tcp://127.0.0.1:65536"), std::string("tcp://127.0.0.1:+5"),
        std::string("tcp://1.2.3.256:5556"), std::string("tcp://fd00::5:5556"), std::string("tcp://[10.0.0.1]:5556"),
        std::string("tcp://[fd00::5]"), std::string("tcp://a b:5556"), std::string("tcp://x;y:5556"),
        std::string("ipc://"), "ipc://" + std::string(108, 'x'), "tcp://" + std::string(254, 'x') + ":1"}) {
    const auto endpoint = ZmqEndpoint::parse(text, SocketMode::Bind);
    ASSERT_FALSE(endpoint) << text;
    EXPECT_EQ(endpoint.error().code, ErrorCode::BadOption);
    EXPECT_EQ(endpoint.error().place, text);
    EXPECT_FALSE(endpoint.error().detail.empty());
  }
}

TEST(ZmqEndpoint, explainsTheSuffixThatBelongsToNtopng) {
  const auto endpoint = ZmqEndpoint::parse("tcp://127.0.0.1:5556c", SocketMode::Connect);
  ASSERT_FALSE(endpoint);
  EXPECT_THAT(endpoint.error().detail, HasSubstr("ntopng's own -i option"));
}

}  // namespace
}  // namespace soho::publisher
