#include "core/container/stack_options.h"

#include "core/container/extra_options.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

StackOptions unusual() {
  StackOptions options;
  options.webAddress = QStringLiteral("192.168.1.5");
  options.webPort = 8080;
  options.localNetworks = {QStringLiteral("192.168.1.0/24"), QStringLiteral("fd00::/8")};
  options.dataFolder = QStringLiteral("/srv/ntopng data");
  options.userId = 1000;
  options.timeZone = QStringLiteral("Europe/Berlin");
  options.flowDump = *parseFlowDump(QStringLiteral("mysql;db.lan;ntopng;me"));
  options.extraOptions = {QStringLiteral("--max-num-hosts=4096"), QStringLiteral("--offline")};
  options.startsWithEngine = false;
  return options;
}

TEST(StackOptions, surviveTheirFile) {
  const auto read = stackOptionsFrom(toJson(unusual()));
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, unusual());
  EXPECT_EQ(*stackOptionsFrom({}), StackOptions());
}

TEST(StackOptions, areRefusedByTheNameOfTheOption) {
  const auto placeAfter = [](auto change) {
    StackOptions options;
    change(options);
    const auto checked = checkOptions(options);
    return checked ? std::string() : checked.error().place;
  };
  EXPECT_EQ(placeAfter([](StackOptions&) {}), "");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.localNetworks = {QStringLiteral("my-lan")}; }), "--local-networks");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.dataFolder = QStringLiteral("relative"); }), "--data-folder");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.dataFolder = QStringLiteral("/a:/b"); }), "--data-folder");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.userId = 0; }), "--user");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.zmqPort = o.webPort; }), "--zmq-port");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.ntopngMemoryMb = 100; }), "--memory");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.dnsMode = 4; }), "--dns-mode");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.ntopngImage = QStringLiteral("--privileged"); }), "--image");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.timeZone = QStringLiteral("../etc"); }), "--time-zone");
  EXPECT_EQ(placeAfter([](StackOptions& o) { o.extraOptions = {QStringLiteral("--redis=other")}; }), "--redis");
}

TEST(StackOptions, knowWhetherTheNetworkCanReachThePage) {
  StackOptions options;
  EXPECT_FALSE(isReachableFromNetwork(options));
  options.webAddress = QStringLiteral("0.0.0.0");
  EXPECT_TRUE(isReachableFromNetwork(options));
}

TEST(ExtraOptions, onlyThoseNtopngKnowsWithValuesItTakes) {
  EXPECT_TRUE(checkExtraOptions({QStringLiteral("--ignore-macs"), QStringLiteral("--max-num-hosts=2048")}));
  EXPECT_FALSE(checkExtraOptions({QStringLiteral("--made-up")}));
  EXPECT_FALSE(checkExtraOptions({QStringLiteral("--max-num-flows=many")}));
  EXPECT_FALSE(checkExtraOptions({QStringLiteral("--instance-name=a\n--disable-login=1")}));
}

}  // namespace
}  // namespace soho::container
