// A port below 1024 without the right to it. Needs a network namespace of its own: containers often lower the limit.
#include "core/collector/udp_receiver.h"

#include <gmock/gmock.h>

#include <array>
#include <linux/capability.h>
#include <sched.h>
#include <sys/syscall.h>
#include <sys/wait.h>

namespace soho::collector {
namespace {

/// The code of the error that opening port 1 gives in a fresh namespace without capabilities; -1 if there is none.
int codeOfPortOne() {
  if (::unshare(CLONE_NEWNET | (::geteuid() == 0 ? 0 : CLONE_NEWUSER)) != 0) return -2;
  __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
  std::array<__user_cap_data_struct, 2> none{};
  if (::syscall(SYS_capset, &header, none.data()) != 0) return -3;
  const auto receiver = UdpReceiver::open(std::array{*Endpoint::parse("0.0.0.0:1")});
  return receiver ? -1 : static_cast<int>(receiver.error().code);
}

TEST(PrivilegedPort, needsAPrivilege) {
  std::array<int, 2> ends{};
  ASSERT_EQ(::pipe(ends.data()), 0);
  const pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const int code = codeOfPortOne();
    ::_exit(::write(ends[1], &code, sizeof code) == sizeof code ? 0 : 1);
  }
  int code = 0;
  ASSERT_EQ(::waitpid(child, nullptr, 0), child);
  ASSERT_EQ(::read(ends[0], &code, sizeof code), static_cast<ssize_t>(sizeof code));
  ASSERT_GE(code, -1) << "no network namespace of one's own: run as root or allow user namespaces";
  EXPECT_EQ(code, static_cast<int>(ErrorCode::PortNeedsPrivilege));
}

}  // namespace
}  // namespace soho::collector
