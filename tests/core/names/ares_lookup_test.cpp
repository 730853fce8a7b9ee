// Against a real name server: dnsmasq on a loopback port of its own.
#include "core/names/reverse_lookup.h"
#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <QHostAddress>
#include <QProcess>
#include <QTcpSocket>
#include <QUdpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace soho::names {
namespace {

using namespace std::chrono_literals;

std::uint16_t freePort() {
  QUdpSocket socket;
  return socket.bind(QHostAddress(QHostAddress::LocalHost), 0) ? socket.localPort() : 0;
}

class NameServer {
 public:
  NameServer() : port(freePort()) {
    process.start(
        u"/usr/sbin/dnsmasq"_s,
        {u"--no-daemon"_s, u"--conf-file=/dev/null"_s, u"--no-resolv"_s, u"--no-hosts"_s, u"--bind-interfaces"_s,
         u"--listen-address=127.0.0.1"_s, u"--port=%1"_s.arg(port), u"--user="_s, u"--local-ttl=77"_s, u"--pid-file="_s,
         u"--host-record=laptop.home.example,192.168.7.5,2001:db8:7::5"_s, u"--local=/168.192.in-addr.arpa/"_s});
  }
  ~NameServer() {
    process.kill();
    process.waitForFinished();
  }
  bool answers() {
    return tests::runUntil([this] {
      if (process.state() == QProcess::NotRunning) return false;
      QTcpSocket probe;
      probe.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
      return probe.waitForConnected(100);
    });
  }

  std::uint16_t port;
  QProcess process;
};

class AresLookupTest : public testing::Test {
 protected:
  LookupAnswer ask(ReverseLookup& lookup, const char* address) {
    return tests::answerOf<LookupAnswer>(
        [&](ReverseLookup::Reply reply) { lookup.ask(*IpAddress::parse(address), std::move(reply)); });
  }
};

TEST_F(AresLookupTest, namesOfBothFamiliesComeFromARealServer) {
  NameServer server;
  ASSERT_TRUE(server.answers()) << server.process.readAllStandardError().toStdString();
  const auto lookup = makeAresLookup({{IpAddress::v4(0x7f000001), server.port}});
  for (const char* address : {"192.168.7.5", "2001:db8:7::5"}) {
    const LookupAnswer answer = ask(*lookup, address);
    EXPECT_EQ(answer.outcome, LookupAnswer::Outcome::Found) << address;
    EXPECT_EQ(answer.name, "laptop.home.example");
    EXPECT_EQ(answer.timeToLive, 77s);
  }
  EXPECT_EQ(ask(*lookup, "192.168.7.6").outcome, LookupAnswer::Outcome::NoName);
}

TEST_F(AresLookupTest, manyQuestionsAtOnceAreEachAnswered) {
  NameServer server;
  ASSERT_TRUE(server.answers());
  const auto lookup = makeAresLookup({{IpAddress::v4(0x7f000001), server.port}});
  int answers = 0;
  int found = 0;
  for (std::uint32_t host = 0; host < 100; ++host) {
    lookup->ask(IpAddress::v4(0xc0a80700 + host), [&](const LookupAnswer& answer) {
      ++answers;
      if (answer.outcome == LookupAnswer::Outcome::Found) ++found;
    });
  }
  EXPECT_EQ(answers, 0) << "never from within the question";
  EXPECT_TRUE(tests::runUntil([&] { return answers == 100; }));
  EXPECT_EQ(found, 1);
}

TEST_F(AresLookupTest, aServerThatIsNotThereIsAFailureAndNotTheEnd) {
  const auto lookup = makeAresLookup({{IpAddress::v4(0x7f000001), freePort()}});
  EXPECT_EQ(ask(*lookup, "192.168.7.5").outcome, LookupAnswer::Outcome::Failed);
}

TEST_F(AresLookupTest, whoeverIsGoneIsNotAnswered) {
  QUdpSocket silent;
  ASSERT_TRUE(silent.bind(QHostAddress(QHostAddress::LocalHost), 0));
  auto lookup = makeAresLookup({{IpAddress::v4(0x7f000001), silent.localPort()}});
  bool isAnswered = false;
  lookup->ask(IpAddress::v4(0xc0a80705), [&](const LookupAnswer&) { isAnswered = true; });
  ASSERT_TRUE(tests::runUntil([&] { return silent.hasPendingDatagrams(); })) << "it was asked";
  lookup.reset();
  EXPECT_FALSE(tests::runUntil([&] { return isAnswered; }, 50ms));
}

}  // namespace
}  // namespace soho::names
