#include "core/collector/port_holder.h"

#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <fstream>

namespace soho::collector {
namespace {

namespace fs = std::filesystem;
using tests::TemporaryFolder;

/// A folder that looks like /proc: one IPv4 socket (127.0.0.1:2055, inode 111), one IPv6 socket ([::]:9995, inode 222).
class PortHolderTest : public ::testing::Test {
 protected:
  PortHolderTest() {
    fs::create_directories(m_proc.path() / "net");
    std::ofstream(m_proc.path() / "net/udp")
        << "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref "
           "pointer drops\n"
        << "  7: 0100007F:0807 00000000:0000 07 00000000:00000000 00:00000000 00000000   998        0 111 2 0 0\n"
        << "not a line of the table\n";
    std::ofstream(m_proc.path() / "net/udp6")
        << "  sl  local_address                         remote_address                        st\n"
        << "  9: 00000000000000000000000000000000:270B 00000000000000000000000000000000:0000 07 00000000:00000000 "
           "00:00000000 00000000  1000        0 222 2 0 0\n";
    std::ofstream(m_proc.path() / "net/tcp")
        << "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
        << "  0: 0100007F:0BB8 00000000:0000 0A 00000000:00000000 00:00000000 00000000   998        0 444 1\n"
        << "  1: 0100007F:0BB9 0100007F:A0A0 01 00000000:00000000 00:00000000 00000000   998        0 445 1\n";
    fs::create_directories(m_proc.path() / "self/fd");
    addProcess("4711", "nfcapd", "socket:[111]");
    addProcess("4712", "innocent", "socket:[333]");
    addProcess("4713", "grafana", "socket:[444]");
  }
  void addProcess(const std::string& pid, const std::string& name, const std::string& link) {
    fs::create_directories(m_proc.path() / pid / "fd");
    std::ofstream(m_proc.path() / pid / "comm") << name << '\n';
    fs::create_symlink(link, m_proc.path() / pid / "fd" / "5");
  }
  [[nodiscard]] std::optional<PortHolder> find(const char* address) const {
    return findPortHolder(*Endpoint::parse(address), m_proc.path());
  }
  TemporaryFolder m_proc;
};

TEST_F(PortHolderTest, namesProcessAndPid) {
  const auto holder = find("127.0.0.1:2055");
  ASSERT_TRUE(holder);
  EXPECT_EQ(holder->toString(), "held by nfcapd (pid 4711)");
}

TEST_F(PortHolderTest, namesWhoListensOnATcpPort) {
  const auto holder = findListener(*Endpoint::parse("127.0.0.1:3000"), m_proc.path());
  ASSERT_TRUE(holder);
  EXPECT_EQ(holder->toString(), "held by grafana (pid 4713)");
}

TEST_F(PortHolderTest, aTcpConnectionHoldsNoPortAndUdpIsAnotherMatter) {
  EXPECT_FALSE(findListener(*Endpoint::parse("127.0.0.1:3001"), m_proc.path()));
  EXPECT_FALSE(findListener(*Endpoint::parse("127.0.0.1:2055"), m_proc.path()));
  EXPECT_FALSE(find("127.0.0.1:3000"));
}

TEST_F(PortHolderTest, aWildcardIsHeldUpByOneAddress) { EXPECT_EQ(find("0.0.0.0:2055")->pid, 4711); }

TEST_F(PortHolderTest, namesTheUserWhenTheProcessIsHidden) {
  const auto holder = find("192.168.1.5:9995");
  ASSERT_TRUE(holder);
  EXPECT_EQ(holder->toString(), "held by a process of user 1000");
}

TEST_F(PortHolderTest, otherPortsAndAddressesHoldNothing) {
  EXPECT_FALSE(find("127.0.0.1:2056"));
  EXPECT_FALSE(find("127.0.0.2:2055"));
}

TEST_F(PortHolderTest, withoutProcNothingIsKnown) {
  EXPECT_FALSE(findPortHolder(*Endpoint::parse("127.0.0.1:2055"), m_proc.path() / "missing"));
}

}  // namespace
}  // namespace soho::collector
