// What a router sends its test packet with: only by a tool that can, and it says when it has none. The tools are
// stand-ins that note how they were called.
#include "core/router/remote_script.h"
#include "tests/core/router/shells.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace soho::router {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;

constexpr const char* kBigNslookup = "BusyBox v1.36.1 multi-call binary.\n\nUsage: nslookup [-type=QUERY_TYPE] HOST";
constexpr const char* kSmallNslookup = "BusyBox v1.36.1 multi-call binary.\n\nUsage: nslookup [HOST] [SERVER]";
constexpr const char* kOtherNslookup = "nslookup: invalid option";
constexpr const char* kBigNc = "Usage: nc [-u] HOST PORT\n\n-u UDP mode";
constexpr const char* kSmallNc = "Usage: nc [-l] [-p PORT] [IPADDR PORT]";

class SendToken : public ::testing::Test {
 protected:
  SendToken() {
    m_shell.setEnvironment(QStringLiteral("PATH"), QString::fromStdString(m_folder.path().string()));
    put("nslookup", kSmallNslookup);
    put("bash", "", 1);
    put("nc", kSmallNc);
  }
  /// Prints `help` when it is asked with one word, else notes its words.
  void put(const std::string& name, const std::string& help, int exitCode = 0) const {
    const std::filesystem::path path = m_folder / name;
    std::ofstream(path) << "#!/bin/sh\nif [ $# -le 1 ]; then cat <<'END'\n"
                        << help << "\nEND\nexit 1; fi\necho \"" << name << " $*\" >>" << (m_folder / "calls").string()
                        << "\nexit " << exitCode << "\n";
    std::filesystem::permissions(path, std::filesystem::perms::owner_all);
  }
  /// The exit code.
  int send() {
    const RemoteScript script{"send_token", {"abcdefgh12345678", "192.0.2.1", "2055"}};
    const auto answer = tests::answerTo(m_shell, *scriptText(script));
    EXPECT_TRUE(answer);
    return answer ? answer->exitCode : -1;
  }
  [[nodiscard]] std::string calls() const {
    std::ifstream in(m_folder / "calls");
    std::ostringstream all;
    all << in.rdbuf();
    return all.str();
  }

  tests::TemporaryFolder m_folder;
  // dash: a busybox may run its own applets before it looks into PATH.
  tests::LocalShell m_shell{tests::shellNamed("dash")};
};

TEST_F(SendToken, byTheDnsClientThatTakesAPort) {
  put("nslookup", kBigNslookup);
  EXPECT_EQ(send(), 0);
  EXPECT_THAT(calls(), HasSubstr("nslookup -type=a -port=2055"));
  EXPECT_THAT(calls(), HasSubstr("abcdefgh12345678.invalid 192.0.2.1"));
}

TEST_F(SendToken, byBashWhereTheDnsClientTakesNoPort) {
  put("bash", "");
  EXPECT_EQ(send(), 0);
  EXPECT_THAT(calls(), HasSubstr("bash -c"));
  EXPECT_THAT(calls(), Not(HasSubstr("nslookup")));
}

TEST_F(SendToken, byNcWhereItKnowsUdp) {
  put("nc", kBigNc);
  EXPECT_EQ(send(), 0);
  EXPECT_THAT(calls(), HasSubstr("nc -u -w 1 192.0.2.1 2055"));
}

TEST_F(SendToken, byAnotherDnsClientAtLast) {
  put("nslookup", kOtherNslookup);
  EXPECT_EQ(send(), 0);
  EXPECT_THAT(calls(), HasSubstr("nslookup -type=a"));
}

TEST_F(SendToken, notAtAllWhereNothingCan) {
  EXPECT_EQ(send(), 40);
  EXPECT_THAT(calls(), Not(HasSubstr("nslookup")));
  EXPECT_THAT(calls(), Not(HasSubstr("nc ")));
}

}  // namespace
}  // namespace soho::router
