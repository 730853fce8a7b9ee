#include "core/router/value_grammar.h"

#include <gtest/gtest.h>

#include <array>
#include <string>

namespace soho::router {
namespace {

using Check = bool (*)(std::string_view);
constexpr std::array<Check, 8> kAll{isInterfaceName, isRemotePath,  isUciName,   isUciPackage,
                                    isNvramKey,      isPackageName, isLoginName, isHost};

TEST(ValueGrammar, takesWhatRoutersUse) {
  for (const char* name : {"br-lan", "eth0.2", "pppoe-wan", "wlan0-1", "vlan1", "lan1", "enp3s0f0np0", "_x"}) {
    EXPECT_TRUE(isInterfaceName(name)) << name;
  }
  for (const char* path : {"/etc/config/softflowd", "/jffs/scripts/services-start", "/opt/etc/init.d/S80softflowd",
                           "/etc/softflowd/br-lan.conf", "/etc/systemd/system/softflowd@sohoflow.service"}) {
    EXPECT_TRUE(isRemotePath(path)) << path;
  }
  EXPECT_TRUE(isUciName("softflowd"));
  EXPECT_TRUE(isUciName("cfg011dbd"));
  EXPECT_TRUE(isUciPackage("network-extra"));
  EXPECT_TRUE(isNvramKey("wan0_ipaddr"));
  EXPECT_TRUE(isPackageName("libpcap0.8"));
  EXPECT_TRUE(isPackageName("libstdc++6"));
  for (const char* user : {"root", "admin", "pi", "first.last", "admin+c512w"}) EXPECT_TRUE(isLoginName(user)) << user;
  for (const char* host : {"192.168.1.1", "fd00::1", "fe80::1%eth0", "OpenWrt", "router.lan", "my_router"}) {
    EXPECT_TRUE(isHost(host)) << host;
  }
}

TEST(ValueGrammar, refusesWhatIsNearlyRight) {
  for (const char* name : {".", "..", "-x", "a b", "a/b", "eth0:1", "sixteen-bytes-xx"}) {
    EXPECT_FALSE(isInterfaceName(name)) << name;
  }
  for (const char* path : {"etc/passwd", "/", "/etc/../passwd", "/etc//x", "/etc/", "/./x", "/~root", "/a b"}) {
    EXPECT_FALSE(isRemotePath(path)) << path;
  }
  EXPECT_FALSE(isUciName("network-extra"));
  EXPECT_FALSE(isUciPackage("-c"));
  EXPECT_FALSE(isPackageName("Upper"));
  EXPECT_FALSE(isPackageName("-y"));
  EXPECT_FALSE(isLoginName("-oProxyCommand=x"));
  EXPECT_FALSE(isLoginName("a@b"));
  for (const char* host :
       {"192.168.1.300", "1.2.3", "fe80::1%", "fe80::1%a b", "192.168.1.1%eth0", "-x", "a..b", "a."}) {
    EXPECT_FALSE(isHost(host)) << host;
  }
}

TEST(ValueGrammar, noneTakesWhatMeansSomethingToAShell) {
  const std::string long4k(4096, 'a');
  for (const std::string& value : {std::string(), std::string("a;b"), std::string("$(reboot)"), std::string("`id`"),
                                   std::string("a\nb"), std::string("a'b"), std::string("a\"b"), std::string("a|b"),
                                   std::string("a&b"), std::string("a>b"), std::string("a*"), std::string("a\\b"),
                                   std::string("a\0b", 3), std::string("a\x80"), std::string("ä"), long4k}) {
    for (const Check check : kAll) {
      EXPECT_FALSE(check(value)) << value.substr(0, 20);
      EXPECT_FALSE(check("/" + value)) << value.substr(0, 20);
    }
  }
}

}  // namespace
}  // namespace soho::router
