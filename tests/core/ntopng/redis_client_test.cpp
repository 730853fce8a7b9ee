#include "core/ntopng/redis_client.h"

#include "tests/support/redis_server.h"

#include <gtest/gtest.h>

#include <array>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace soho::ntopng {
namespace {

TEST(RedisPlace, takesNamesAndIpv4AddressesWithOrWithoutPort) {
  EXPECT_EQ(RedisPlace::parse(QStringLiteral("redis")), (RedisPlace{QStringLiteral("redis"), 6379}));
  EXPECT_EQ(RedisPlace::parse(QStringLiteral("10.0.0.5:7000")), (RedisPlace{QStringLiteral("10.0.0.5"), 7000}));
  for (const char* text : {"", "redis:", "redis:0", "redis:70000", "redis:six", "[::1]:6379", "redis:6379:1", "a b"}) {
    EXPECT_FALSE(RedisPlace::parse(QString::fromLatin1(text))) << text;
  }
}

TEST(RedisClient, keepsWhatIsThereUnlessToldOtherwise) {
  const tests::RedisServer server;
  auto redis = RedisClient::connect(server.place());
  ASSERT_TRUE(redis);
  EXPECT_EQ(redis->get("name").value(), "");
  ASSERT_TRUE(redis->setIfMissing("name", "two words"));
  ASSERT_TRUE(redis->setIfMissing("name", "other"));
  EXPECT_EQ(redis->get("name").value(), "two words");
  ASSERT_TRUE(redis->set("name", "other"));
  EXPECT_EQ(redis->get("name").value(), "other");
}

TEST(RedisClient, namesTheServerThatDoesNotListen) {
  const RedisPlace nobody{QStringLiteral("127.0.0.1"), tests::freePort()};
  const auto redis = RedisClient::connect(nobody);
  ASSERT_FALSE(redis);
  EXPECT_EQ(redis.error().code, ErrorCode::ConnectionRefused);
  EXPECT_EQ(redis.error().place, nobody.text().toStdString());
}

TEST(RedisClient, repeatsWhyRedisRefuses) {
  const tests::RedisServer server({QStringLiteral("--requirepass"), QStringLiteral("hidden")});
  auto redis = RedisClient::connect(server.place());
  ASSERT_TRUE(redis);
  const auto answer = redis->get("name");
  ASSERT_FALSE(answer);
  EXPECT_EQ(answer.error().code, ErrorCode::NotAllowed);
  EXPECT_NE(answer.error().detail.find("NOAUTH"), std::string::npos);
}

/// Somebody else on that port: sends `answer` to whoever asks, then hangs up.
class Impostor {
 public:
  explicit Impostor(const QByteArray& answer) : m_socket(::socket(AF_INET, SOCK_STREAM, 0)) {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    EXPECT_EQ(::bind(m_socket, reinterpret_cast<sockaddr*>(&address), size), 0);
    EXPECT_EQ(::listen(m_socket, 1), 0);
    EXPECT_EQ(::getsockname(m_socket, reinterpret_cast<sockaddr*>(&address), &size), 0);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this, answer] {
      const int peer = ::accept(m_socket, nullptr, nullptr);
      std::array<char, 1024> question{};
      EXPECT_GT(::read(peer, question.data(), question.size()), 0);
      EXPECT_EQ(::write(peer, answer.constData(), static_cast<std::size_t>(answer.size())), answer.size());
      ::close(peer);
    });
  }
  ~Impostor() {
    m_thread.join();
    ::close(m_socket);
  }
  Impostor(const Impostor&) = delete;
  Impostor& operator=(const Impostor&) = delete;

  [[nodiscard]] RedisPlace place() const { return {QStringLiteral("127.0.0.1"), m_port}; }

 private:
  int m_socket;
  std::uint16_t m_port = 0;
  std::thread m_thread;
};

ErrorCode errorFrom(const QByteArray& answer) {
  const Impostor server(answer);
  auto redis = RedisClient::connect(server.place());
  if (!redis) return redis.error().code;
  const auto value = redis->get("name");
  return value ? ErrorCode::Unknown : value.error().code;
}

TEST(RedisClient, tellsAServerThatLoadsFromOneThatIsNoRedis) {
  EXPECT_EQ(errorFrom("-LOADING Redis is loading the dataset in memory\r\n"), ErrorCode::TimedOut);
  EXPECT_EQ(errorFrom("HTTP/1.1 400 Bad Request\r\n\r\n"), ErrorCode::Malformed);
  EXPECT_EQ(errorFrom(""), ErrorCode::ConnectionLost);
}

}  // namespace
}  // namespace soho::ntopng
