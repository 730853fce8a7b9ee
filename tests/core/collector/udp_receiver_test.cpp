#include "core/collector/udp_receiver.h"

#include "tests/core/collector/loopback_sender.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <map>
#include <string>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <thread>

namespace soho::collector {
namespace {

using namespace std::chrono_literals;
using test::LoopbackSender;
using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::SizeIs;

constexpr auto kDeadline = 5s;

Endpoint listenOn(const char* text) { return *Endpoint::parse(text); }

struct Kept {
  std::string payload;
  IpAddress source;
  std::uint16_t sourcePort = 0;
  Time receivedAt{};
};

UdpReceiver open(std::vector<Endpoint> addresses, const ReceiverOptions& options = {}) {
  auto receiver = UdpReceiver::open(addresses, options);
  EXPECT_TRUE(receiver) << receiver.error().detail;
  return std::move(*receiver);
}

/// Receives until `count` datagrams came or the deadline passed.
std::vector<Kept> receiveAll(UdpReceiver& receiver, std::size_t count) {
  std::vector<Kept> kept;
  const auto deadline = std::chrono::steady_clock::now() + kDeadline;
  while (kept.size() < count && std::chrono::steady_clock::now() < deadline) {
    const auto outcome = receiver.receive(100ms, [&](std::span<const decoder::Datagram> batch) {
      EXPECT_LE(batch.size(), kDatagramsPerBatch);
      for (const auto& datagram : batch) {
        kept.push_back({std::string(datagram.bytes.begin(), datagram.bytes.end()), datagram.source, datagram.sourcePort,
                        datagram.receivedAt});
      }
    });
    EXPECT_TRUE(outcome);
  }
  return kept;
}

class EveryMethod : public ::testing::TestWithParam<ReceiveMethod> {
 protected:
  [[nodiscard]] ReceiverOptions options() const {
    ReceiverOptions options;
    options.method = GetParam();
    return options;
  }
};
INSTANTIATE_TEST_SUITE_P(UdpReceiver, EveryMethod, ::testing::Values(ReceiveMethod::Fastest, ReceiveMethod::Single));

TEST_P(EveryMethod, deliversPayloadSenderAndReceiveTime) {
  auto receiver = open({listenOn("127.0.0.1:0")}, options());
  const LoopbackSender sender(receiver.boundAddresses().front());
  ASSERT_TRUE(sender.isReady());
  const Time before = SystemClock().now();
  ASSERT_TRUE(sender.send("first"));
  const auto kept = receiveAll(receiver, 1);
  const Time after = SystemClock().now();
  ASSERT_THAT(kept, SizeIs(1));
  EXPECT_EQ(kept[0].payload, "first");
  EXPECT_EQ(kept[0].source.toString(), "127.0.0.1");
  EXPECT_EQ(kept[0].sourcePort, sender.port());
  // Both clocks are the same one, but the coarse edges may differ by a tick.
  EXPECT_GE(kept[0].receivedAt, before - 10ms);
  EXPECT_LE(kept[0].receivedAt, after + 10ms);
}

TEST_P(EveryMethod, takesBothFamiliesAndSeveralPortsAtOnce) {
  auto receiver = open({listenOn("127.0.0.1:0"), listenOn("[::1]:0"), listenOn("127.0.0.1:0")}, options());
  const auto bound = receiver.boundAddresses();
  ASSERT_THAT(bound, SizeIs(3));
  for (const auto& address : bound) {
    EXPECT_NE(address.port, 0);
    ASSERT_TRUE(LoopbackSender(address).send(address.toString()));
  }
  std::map<std::string, std::string> sourceOf;
  for (const auto& kept : receiveAll(receiver, 3)) sourceOf[kept.payload] = kept.source.toString();
  ASSERT_THAT(sourceOf, SizeIs(3));
  EXPECT_EQ(sourceOf[bound[0].toString()], "127.0.0.1");
  EXPECT_EQ(sourceOf[bound[1].toString()], "::1");
  EXPECT_EQ(sourceOf[bound[2].toString()], "127.0.0.1");
}

TEST_P(EveryMethod, keepsOrderAndCountsAcrossBatches) {
  auto receiver = open({listenOn("127.0.0.1:0")}, options());
  const LoopbackSender sender(receiver.boundAddresses().front());
  constexpr std::size_t kCount = 3 * kDatagramsPerBatch + 7;
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < kCount; ++i) {
    const std::string payload = std::to_string(i);
    bytes += payload.size();
    ASSERT_TRUE(sender.send(payload));
  }
  const auto kept = receiveAll(receiver, kCount);
  ASSERT_THAT(kept, SizeIs(kCount));
  for (std::size_t i = 0; i < kCount; ++i) EXPECT_EQ(kept[i].payload, std::to_string(i));
  EXPECT_EQ(receiver.counters().datagrams, kCount);
  EXPECT_EQ(receiver.counters().bytes, bytes);
  EXPECT_EQ(receiver.counters().kernelDrops, 0U);
}

TEST_P(EveryMethod, oneBatchPerCallLeavesTheCallerTimeForItsTimers) {
  auto receiver = open({listenOn("127.0.0.1:0")}, options());
  const LoopbackSender sender(receiver.boundAddresses().front());
  for (std::size_t i = 0; i < kDatagramsPerBatch + 1; ++i) ASSERT_TRUE(sender.send("x"));
  std::size_t calls = 0;
  std::size_t count = 0;
  ASSERT_TRUE(receiver.receive(kDeadline, [&](std::span<const decoder::Datagram> batch) {
    ++calls;
    count += batch.size();
  }));
  EXPECT_EQ(calls, 1U);
  EXPECT_EQ(count, kDatagramsPerBatch);
}

TEST_P(EveryMethod, aDatagramLongerThanTheBufferIsCutAndCounted) {
  ReceiverOptions small = options();
  small.longestDatagram = 16;
  auto receiver = open({listenOn("127.0.0.1:0")}, small);
  const LoopbackSender sender(receiver.boundAddresses().front());
  ASSERT_TRUE(sender.send("0123456789abcdef"));
  ASSERT_TRUE(sender.send("0123456789abcdefg"));
  const auto kept = receiveAll(receiver, 2);
  ASSERT_THAT(kept, SizeIs(2));
  EXPECT_EQ(kept[1].payload, "0123456789abcdef");
  EXPECT_EQ(receiver.counters().truncated, 1U);
}

TEST_P(EveryMethod, theLongestDatagramFits) {
  auto receiver = open({listenOn("127.0.0.1:0")}, options());
  const LoopbackSender sender(receiver.boundAddresses().front());
  const std::string longest(65'507, 'x');
  ASSERT_TRUE(sender.send(longest));
  const auto kept = receiveAll(receiver, 1);
  ASSERT_THAT(kept, SizeIs(1));
  EXPECT_EQ(kept[0].payload, longest);
  EXPECT_EQ(receiver.counters().truncated, 0U);
}

TEST_P(EveryMethod, anEmptyDatagramIsADatagram) {
  auto receiver = open({listenOn("127.0.0.1:0")}, options());
  const LoopbackSender sender(receiver.boundAddresses().front());
  ASSERT_TRUE(sender.send(""));
  ASSERT_THAT(receiveAll(receiver, 1), SizeIs(1));
}

TEST_P(EveryMethod, countsWhatTheKernelDroppedAtTheFullBuffer) {
  ReceiverOptions small = options();
  small.receiveBufferBytes = 4'096;
  auto receiver = open({listenOn("127.0.0.1:0")}, small);
  const LoopbackSender sender(receiver.boundAddresses().front());
  constexpr std::size_t kSent = 200;
  for (std::size_t i = 0; i < kSent; ++i) ASSERT_TRUE(sender.send(std::string(1'000, 'x')));
  // Before anything is received, and not only from what received datagrams say.
  const auto dropped = receiver.counters().kernelDrops;
  EXPECT_GT(dropped, 0U);
  ASSERT_LT(dropped, kSent);
  EXPECT_THAT(receiveAll(receiver, kSent - dropped), SizeIs(kSent - dropped));
  EXPECT_EQ(receiver.counters().kernelDrops, dropped);
  ASSERT_TRUE(sender.send("after"));
  EXPECT_THAT(receiveAll(receiver, 1), SizeIs(1));
  EXPECT_EQ(receiver.counters().kernelDrops, dropped);
}

TEST(UdpReceiver, timesOutWhenNothingComes) {
  auto receiver = open({listenOn("127.0.0.1:0")});
  const auto outcome = receiver.receive(1ms, [](auto) { FAIL(); });
  ASSERT_TRUE(outcome);
  EXPECT_EQ(*outcome, ReceiveOutcome::TimedOut);
  EXPECT_EQ(*receiver.receive(-5ms, [](auto) { FAIL(); }), ReceiveOutcome::TimedOut);
}

TEST(UdpReceiver, wakeEndsTheWaitOfAnotherThread) {
  auto receiver = open({listenOn("127.0.0.1:0")});
  std::thread other([&] { receiver.wake(); });
  EXPECT_EQ(*receiver.receive(kDeadline, [](auto) { FAIL(); }), ReceiveOutcome::Woken);
  other.join();
  EXPECT_EQ(*receiver.receive(0ms, [](auto) { FAIL(); }), ReceiveOutcome::TimedOut);
}

TEST(UdpReceiver, aWakeDoesNotHoldBackDatagrams) {
  auto receiver = open({listenOn("127.0.0.1:0")});
  ASSERT_TRUE(LoopbackSender(receiver.boundAddresses().front()).send("x"));
  receiver.wake();
  std::size_t count = 0;
  EXPECT_EQ(*receiver.receive(kDeadline, [&](auto batch) { count += batch.size(); }), ReceiveOutcome::Woken);
  EXPECT_EQ(count, 1U);
}

TEST(UdpReceiver, aSecondReceiverLearnsWhoHoldsThePort) {
  auto first = open({listenOn("127.0.0.1:0")});
  const auto second = UdpReceiver::open(first.boundAddresses());
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::PortInUse);
  EXPECT_EQ(second.error().place, first.boundAddresses().front().toString());
  EXPECT_THAT(second.error().detail, HasSubstr("(pid " + std::to_string(::getpid()) + ")"));
}

TEST(UdpReceiver, theWildcardCollidesWithOneAddressAndNamesItsHolder) {
  auto first = open({listenOn("127.0.0.1:0")});
  const Endpoint wildcard{IpAddress::v4(0), first.boundAddresses().front().port};
  const auto second = UdpReceiver::open(std::array{wildcard});
  ASSERT_FALSE(second);
  EXPECT_EQ(second.error().code, ErrorCode::PortInUse);
  EXPECT_THAT(second.error().detail, HasSubstr(std::to_string(::getpid())));
}

TEST(UdpReceiver, bothWildcardsShareOnePort) {
  auto v6 = open({listenOn("[::]:0")});
  const Endpoint v4{IpAddress::v4(0), v6.boundAddresses().front().port};
  EXPECT_TRUE(UdpReceiver::open(std::array{v4}));
}

TEST(UdpReceiver, anAddressOfAnotherMachineIsRefused) {
  const auto receiver = UdpReceiver::open(std::array{listenOn("192.0.2.1:0")});
  ASSERT_FALSE(receiver);
  EXPECT_EQ(receiver.error().code, ErrorCode::AddressNotLocal);
  EXPECT_EQ(receiver.error().place, "192.0.2.1:0");
}

TEST(UdpReceiver, oneBadAddressOpensNone) {
  // An address nobody else binds ports of, so that the freed one stays free.
  auto probe = open({listenOn("127.77.1.1:0")});
  const auto free = probe.boundAddresses().front();
  probe = open({listenOn("127.0.0.1:0")});
  ASSERT_FALSE(UdpReceiver::open(std::array{free, listenOn("192.0.2.1:0")}));
  EXPECT_TRUE(UdpReceiver::open(std::array{free}));
}

/// As on a machine without IPv6.
ReceiverOptions withoutIpv6(bool isEveryAddressNeeded) {
  ReceiverOptions options;
  options.isEveryAddressNeeded = isEveryAddressNeeded;
  options.openSocket = [](const Endpoint& address, std::size_t bytes) -> Result<UdpSocket> {
    if (!address.address.isV4()) return failure(ErrorCode::Unsupported, address.toString(), "no such family");
    return openUdpSocket(address, bytes);
  };
  return options;
}

TEST(UdpReceiver, anAddressOfAMissingFamilyIsLeftOutAndTold) {
  auto receiver = open({listenOn("[::]:0"), listenOn("127.0.0.1:0")}, withoutIpv6(false));
  ASSERT_THAT(receiver.boundAddresses(), SizeIs(1));
  ASSERT_THAT(receiver.leftOut(), SizeIs(1));
  EXPECT_EQ(receiver.leftOut().front().place, "[::]:0");
  ASSERT_TRUE(LoopbackSender(receiver.boundAddresses().front()).send("x"));
  EXPECT_THAT(receiveAll(receiver, 1), SizeIs(1));
}

TEST(UdpReceiver, anAddressOfAMissingFamilyThatIsNeededOpensNone) {
  const auto receiver = UdpReceiver::open(std::array{listenOn("127.0.0.1:0"), listenOn("[::]:0")}, withoutIpv6(true));
  ASSERT_FALSE(receiver);
  EXPECT_EQ(receiver.error().code, ErrorCode::Unsupported);
}

TEST(UdpReceiver, whenNoAddressIsLeftItDoesNotOpen) {
  const auto receiver = UdpReceiver::open(std::array{listenOn("[::]:0")}, withoutIpv6(false));
  ASSERT_FALSE(receiver);
  EXPECT_EQ(receiver.error().code, ErrorCode::Unsupported);
}

TEST(UdpReceiver, otherFailuresAreNotLeftOut) {
  const auto receiver =
      UdpReceiver::open(std::array{listenOn("127.0.0.1:0"), listenOn("192.0.2.1:0")}, withoutIpv6(false));
  ASSERT_FALSE(receiver);
  EXPECT_EQ(receiver.error().code, ErrorCode::AddressNotLocal);
}

TEST(UdpReceiver, nothingToListenOnIsAnError) {
  const auto receiver = UdpReceiver::open({});
  ASSERT_FALSE(receiver);
  EXPECT_EQ(receiver.error().code, ErrorCode::BadAddress);
}

TEST(UdpReceiver, runningOutOfDescriptorsIsAnError) {
  rlimit saved{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &saved), 0);
  const FileDescriptor lowest(::dup(0));
  rlimit tight = saved;
  tight.rlim_cur = static_cast<rlim_t>(lowest.get()) + 1;
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &tight), 0);
  const auto receiver = UdpReceiver::open(std::array{listenOn("127.0.0.1:0")});
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &saved), 0);
  ASSERT_FALSE(receiver);
  EXPECT_EQ(receiver.error().code, ErrorCode::SocketFailed);
}

/// Puts this thread into a sandbox that answers recvmmsg with `error`.
bool enterSandbox(int error) {
  const auto answer = SECCOMP_RET_ERRNO | static_cast<std::uint32_t>(error);
  std::array<sock_filter, 4> rules{{{BPF_LD | BPF_W | BPF_ABS, 0, 0, offsetof(seccomp_data, nr)},
                                    {BPF_JMP | BPF_JEQ | BPF_K, 0, 1, SYS_recvmmsg},
                                    {BPF_RET | BPF_K, 0, 0, answer},
                                    {BPF_RET | BPF_K, 0, 0, SECCOMP_RET_ALLOW}}};
  const sock_fprog program{static_cast<unsigned short>(rules.size()), rules.data()};
  return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

TEST(UdpReceiver, aSandboxThatRefusesToReadManyAtOnceIsReadOneByOne) {
  for (const int error : {ENOSYS, EPERM, EACCES}) {
    std::thread sandboxed([error] {
      ASSERT_TRUE(enterSandbox(error));
      auto receiver = open({listenOn("127.0.0.1:0")});
      ASSERT_TRUE(LoopbackSender(receiver.boundAddresses().front()).send("x"));
      EXPECT_THAT(receiveAll(receiver, 1), SizeIs(1));
      EXPECT_EQ(receiver.counters().errors, 0U);
    });
    sandboxed.join();
  }
}

TEST(UdpReceiver, saysWhatItGotOfTheBuffer) {
  ReceiverOptions huge;
  huge.receiveBufferBytes = 1ULL << 40;  // more than any kernel gives
  auto receiver = open({listenOn("127.0.0.1:0")}, huge);
  EXPECT_TRUE(receiver.receiveBuffer().isSmallerThanAsked());
  EXPECT_GT(receiver.receiveBuffer().givenBytes, 0U);
}

TEST(UdpReceiver, anotherBufferIsUsedAtOnce) {
  ReceiverOptions modest;
  modest.receiveBufferBytes = 65'536;
  auto receiver = open({listenOn("127.0.0.1:0"), listenOn("127.0.0.1:0")}, modest);
  const std::size_t before = receiver.receiveBuffer().givenBytes;
  receiver.setReceiveBuffer(131'072);
  EXPECT_EQ(receiver.receiveBuffer().askedBytes, 131'072U);
  EXPECT_GT(receiver.receiveBuffer().givenBytes, before) << "of every socket";
  receiver.setReceiveBuffer(1ULL << 40);
  EXPECT_TRUE(receiver.receiveBuffer().isSmallerThanAsked());
}

TEST(UdpReceiver, aGrantedBufferIsNotTooSmall) {
  ReceiverOptions modest;
  modest.receiveBufferBytes = 65'536;
  auto receiver = open({listenOn("127.0.0.1:0")}, modest);
  EXPECT_GE(receiver.receiveBuffer().givenBytes, 65'536U);
  EXPECT_FALSE(receiver.receiveBuffer().isSmallerThanAsked());
}

}  // namespace
}  // namespace soho::collector
