#include "core/metrics/metrics_server.h"

#include "exposition_check.h"
#include "sample_input.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <gmock/gmock.h>

#include <atomic>
#include <memory>
#include <thread>

namespace soho::metrics {
namespace {

using testing::IsEmpty;

constexpr int kDeadlineMs = 10'000;
const IpAddress kLoopback = IpAddress::v4(0x7f000001);

struct Answer {
  int status = 0;
  QByteArray contentType;
  QByteArray allow;
  QByteArray body;
};

class MetricsServerTest : public testing::Test {
 protected:
  MetricsServerTest() { network.setProxy(QNetworkProxy::NoProxy); }

  void start(const IpAddress& address = kLoopback) {
    const auto started = server.start(address, 0);
    ASSERT_TRUE(started) << started.error().place << ' ' << started.error().detail;
    ASSERT_NE(server.port(), 0);
  }

  Answer ask(const char* path, const char* method = "GET", const char* host = "127.0.0.1") {
    return askOf(server, path, method, host);
  }
  Answer askOf(const MetricsServer& asked, const char* path, const char* method = "GET",
               const char* host = "127.0.0.1") {
    const QUrl url(QStringLiteral("http://%1:%2%3")
                       .arg(QString::fromLatin1(host), QString::number(asked.port()), QString::fromLatin1(path)));
    const std::unique_ptr<QNetworkReply> reply(network.sendCustomRequest(QNetworkRequest(url), method));
    EXPECT_TRUE(QTest::qWaitFor([&] { return reply->isFinished(); }, kDeadlineMs)) << path;
    return {reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), reply->rawHeader("Content-Type"),
            reply->rawHeader("Allow"), reply->readAll()};
  }

  QNetworkAccessManager network;
  MetricsServer server;
};

TEST_F(MetricsServerTest, aRequestIsAnsweredFromWhatIsSoThen) {
  std::atomic<std::uint64_t> asked{0};
  MetricsServer* fed = nullptr;
  MetricsServer live([&asked, &fed] {
    auto input = std::make_shared<MetricsInput>(sampleInput());
    input->version = "version " + std::to_string(++asked);
    fed->update(std::move(input));
  });
  fed = &live;
  live.update(std::make_shared<const MetricsInput>(sampleInput()));
  ASSERT_TRUE(live.start(kLoopback, 0));
  for (const char* version : {"version 1", "version 2"}) {
    EXPECT_TRUE(askOf(live, "/health").body.contains(version));
  }
}

TEST_F(MetricsServerTest, anUpdateThatDoesNotComeIsNotWaitedForLong) {
  MetricsServer stuck([] {});
  stuck.update(std::make_shared<const MetricsInput>(sampleInput()));
  ASSERT_TRUE(stuck.start(kLoopback, 0));
  EXPECT_EQ(askOf(stuck, "/metrics").status, 200);
}

TEST_F(MetricsServerTest, servesMetricsOverHttp) {
  start();
  server.update(std::make_shared<const MetricsInput>(sampleInput()));
  const Answer answer = ask("/metrics");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.contentType, "text/plain; version=0.0.4; charset=utf-8");
  const auto page = readExposition(answer.body.toStdString());
  EXPECT_THAT(page.faults, IsEmpty());
  EXPECT_EQ(page.samples.at("sohoflow_json_lines_total"), 100);
}

TEST_F(MetricsServerTest, eachScrapeReadsTheNewestValues) {
  start();
  MetricsInput input = sampleInput();
  for (const std::uint64_t lines : {1U, 2U, 3U}) {
    input.jsonLines->lines = lines;
    server.update(std::make_shared<const MetricsInput>(input));
    EXPECT_EQ(readExposition(ask("/metrics").body.toStdString()).samples.at("sohoflow_json_lines_total"),
              static_cast<double>(lines));
  }
}

TEST_F(MetricsServerTest, healthIsAStatusCodeToo) {
  start();
  MetricsInput input = sampleInput();
  server.update(std::make_shared<const MetricsInput>(input));
  EXPECT_EQ(ask("/health").status, 200);
  input.stages.push_back({"packet", StageStatus::Attention, "router-silent", "Nothing has come."});
  server.update(std::make_shared<const MetricsInput>(input));
  const Answer answer = ask("/health");
  EXPECT_EQ(answer.status, 503);
  EXPECT_TRUE(QJsonDocument::fromJson(answer.body).isObject());
}

TEST_F(MetricsServerTest, servesTemplates) {
  start();
  server.update(std::make_shared<const MetricsInput>(sampleInput()));
  const Answer answer = ask("/templates");
  EXPECT_EQ(answer.status, 200);
  EXPECT_EQ(answer.contentType, "application/json");
  EXPECT_TRUE(QJsonDocument::fromJson(answer.body).isArray());
}

TEST_F(MetricsServerTest, saysThatItIsStarting) {
  start();
  for (const char* page : {"/metrics", "/health", "/templates"}) EXPECT_EQ(ask(page).status, 503) << page;
}

TEST_F(MetricsServerTest, servesNothingElse) {
  start();
  server.update(std::make_shared<const MetricsInput>(sampleInput()));
  for (const char* page : {"/", "/metrics/", "/etc/passwd", "/../../etc/passwd", "/Metrics", "/%2e%2e/etc/passwd"}) {
    EXPECT_EQ(ask(page).status, 404) << page;
  }
}

TEST_F(MetricsServerTest, onlyGetIsAllowed) {
  start();
  server.update(std::make_shared<const MetricsInput>(sampleInput()));
  for (const char* method : {"POST", "PUT", "DELETE", "HEAD"}) {
    const Answer answer = ask("/metrics", method);
    EXPECT_EQ(answer.status, 405) << method;
    EXPECT_EQ(answer.allow, "GET") << method;
  }
}

TEST_F(MetricsServerTest, aQueryStringDoesNotHideThePage) {
  start();
  server.update(std::make_shared<const MetricsInput>(sampleInput()));
  EXPECT_EQ(ask("/metrics?x=1").status, 200);
}

// What the library can do is its build's choice; what must not happen is a server that is there and cannot be reached.
TEST_F(MetricsServerTest, servesOnIpv6OrSaysThatItCannot) {
  if (const auto started = server.start(*IpAddress::parse("::1"), 0); !started) {
    EXPECT_EQ(started.error().code, ErrorCode::Unsupported);
    EXPECT_EQ(started.error().place, "[::1]:0");
    return;
  }
  server.update(std::make_shared<const MetricsInput>(sampleInput()));
  EXPECT_EQ(ask("/health", "GET", "[::1]").status, 200);
}

TEST_F(MetricsServerTest, aPortInUseIsAClearError) {
  QTcpServer other;
  ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
  const auto started = server.start(kLoopback, other.serverPort());
  ASSERT_FALSE(started);
  EXPECT_EQ(started.error().code, ErrorCode::PortInUse);
  EXPECT_EQ(started.error().place, "127.0.0.1:" + std::to_string(other.serverPort()));
  EXPECT_EQ(server.port(), 0);
}

TEST_F(MetricsServerTest, anAddressOfAnotherMachineIsAClearError) {
  const auto started = server.start(*IpAddress::parse("203.0.113.77"), 0);
  ASSERT_FALSE(started);
  EXPECT_EQ(started.error().code, ErrorCode::AddressNotLocal);
}

TEST_F(MetricsServerTest, startsOnce) {
  start();
  EXPECT_EQ(server.start(kLoopback, 0).error().code, ErrorCode::AlreadyRunning);
  EXPECT_EQ(ask("/health").status, 503) << "the first one goes on";
}

TEST_F(MetricsServerTest, nonsenseAndSilenceDoNotStopOthers) {
  start();
  server.update(std::make_shared<const MetricsInput>(sampleInput()));
  QTcpSocket silent;
  silent.connectToHost(QHostAddress::LocalHost, server.port());
  ASSERT_TRUE(silent.waitForConnected(kDeadlineMs));
  QTcpSocket rude;
  rude.connectToHost(QHostAddress::LocalHost, server.port());
  ASSERT_TRUE(rude.waitForConnected(kDeadlineMs));
  rude.write("\x16\x03\x01 nonsense\r\n\r\n");
  rude.write(QByteArray(100'000, 'x'));
  EXPECT_EQ(ask("/metrics").status, 200);
}

TEST_F(MetricsServerTest, scrapesWhileValuesChangeAreWhole) {
  start();
  MetricsInput input = sampleInput();
  input.jsonLines->bytes = input.jsonLines->lines;
  server.update(std::make_shared<const MetricsInput>(input));
  std::atomic<bool> isDone = false;
  std::thread feeder([&server = server, &isDone, input]() mutable {
    while (!isDone) {
      ++input.jsonLines->lines;
      input.jsonLines->bytes = input.jsonLines->lines;
      server.update(std::make_shared<const MetricsInput>(input));
      std::this_thread::yield();
    }
  });
  for (int scrape = 0; scrape < 20; ++scrape) {
    const auto page = readExposition(ask("/metrics").body.toStdString());
    EXPECT_THAT(page.faults, IsEmpty());
    EXPECT_EQ(page.samples.at("sohoflow_json_lines_bytes_total"), page.samples.at("sohoflow_json_lines_total"));
  }
  isDone = true;
  feeder.join();
}

TEST_F(MetricsServerTest, canStartAgainOnTheSamePort) {
  auto first = std::make_unique<MetricsServer>();
  ASSERT_TRUE(first->start(kLoopback, 0));
  const std::uint16_t port = first->port();
  first.reset();
  EXPECT_TRUE(server.start(kLoopback, port));
}

}  // namespace
}  // namespace soho::metrics
