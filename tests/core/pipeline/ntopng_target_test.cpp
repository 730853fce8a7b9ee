#include "core/pipeline/ntopng_target.h"

#include <gtest/gtest.h>

#include <array>

namespace soho::pipeline {
namespace {

using namespace std::chrono_literals;
using publisher::SendResult;
using publisher::SocketMode;
using publisher::ZmqSocket;

constexpr Time kStart{1'600'000'000s};
constexpr std::array<std::uint8_t, 4> kBytes{1, 2, 3, 4};

/// Has a port until it is let go.
class Holder {
 public:
  Holder() : m_socket(*ZmqSocket::open({{"tcp://127.0.0.1:*"}, SocketMode::Bind}, kStart)) {}

  [[nodiscard]] publisher::ZmqSettings wish() const { return {m_socket->boundEndpoints(), SocketMode::Bind}; }
  void letGo() { m_socket.reset(); }

 private:
  std::unique_ptr<ZmqSocket> m_socket;
};

TEST(NtopngTarget, anAddressThatIsTakenIsOpenedOnceItIsFree) {
  Holder holder;
  NtopngTarget target;
  const publisher::ZmqSettings wish = holder.wish();
  const auto opened = target.open(wish, kStart);
  ASSERT_FALSE(opened);
  EXPECT_EQ(opened.error().code, ErrorCode::PortInUse);
  EXPECT_TRUE(target.isWanted());
  ASSERT_TRUE(target.problem());
  EXPECT_EQ(target.send(kBytes, kBytes), SendResult::Unheard);
  holder.letGo();
  EXPECT_FALSE(target.poll(kStart + 500ms));
  EXPECT_TRUE(target.problem()) << "not all the time";
  EXPECT_FALSE(target.poll(kStart + 1s));
  EXPECT_FALSE(target.problem());
  EXPECT_FALSE(ZmqSocket::open(wish, kStart)) << "it has the address";
}

TEST(NtopngTarget, thePausesGrowToAHalfMinuteAndNoFurther) {
  Holder holder;
  NtopngTarget target;
  const publisher::ZmqSettings wish = holder.wish();
  ASSERT_FALSE(target.open(wish, kStart));
  Time now = kStart;
  for (int second = 0; second < 600; ++second) (void)target.poll(now += 1s);
  holder.letGo();
  int waited = 0;
  for (; target.problem() && waited < 600; ++waited) (void)target.poll(now += 1s);
  EXPECT_GT(waited, 0);
  EXPECT_LE(waited, 30);
}

TEST(NtopngTarget, aClockThatIsSetBackDoesNotStopTheTries) {
  Holder holder;
  NtopngTarget target;
  ASSERT_FALSE(target.open(holder.wish(), kStart));
  holder.letGo();
  (void)target.poll(kStart - 1h);
  EXPECT_FALSE(target.problem());
}

TEST(NtopngTarget, whatCanNeverBeOpenedIsNotTriedAgain) {
  NtopngTarget target;
  ASSERT_FALSE(target.open({{"nonsense"}, SocketMode::Bind}, kStart));
  (void)target.poll(kStart + 1h);
  EXPECT_TRUE(target.problem());
  ASSERT_TRUE(target.open({}, kStart));
  EXPECT_FALSE(target.isWanted() || target.problem());
}

}  // namespace
}  // namespace soho::pipeline
