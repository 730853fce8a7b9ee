// Whom the control server refuses, and how: foreigners, other versions, crowds, nonsense, and those who do not read.
#include "control_fixture.h"

#include <QCborMap>

#include <unistd.h>

namespace soho::control {
namespace {

using testing::Contains;
using testing::HasSubstr;

PeerIdentity peerOf(std::uint32_t user, std::vector<std::uint32_t> groups) { return {user, std::move(groups), 1}; }

TEST(PeerIdentity, theOwnerRootAndTheGroupMayControl) {
  EXPECT_TRUE(mayControl(peerOf(1000, {}), 1000, std::nullopt));
  EXPECT_TRUE(mayControl(peerOf(0, {}), 1000, std::nullopt));
  EXPECT_TRUE(mayControl(peerOf(1001, {100, 990}), 1000, 990));
  EXPECT_FALSE(mayControl(peerOf(1001, {100}), 1000, 990));
  EXPECT_FALSE(mayControl(peerOf(1001, {100, 990}), 1000, std::nullopt)) << "no group outside the service";
}

TEST(PeerIdentity, groupsAreFoundByName) {
  EXPECT_EQ(groupNumber("root"), 0U);
  EXPECT_FALSE(groupNumber("no-such-group-here"));
}

TEST_F(ControlSocketTest, theKernelNamesThePeer) {
  std::optional<Result<PeerIdentity>> seen;
  settings.identify = [&](qintptr socket) {
    seen = peerIdentity(socket);
    return *seen;
  };
  listen();
  ASSERT_TRUE(open(client));
  ASSERT_TRUE(seen && *seen);
  EXPECT_EQ((*seen)->user, ::geteuid());
  EXPECT_EQ((*seen)->processId, ::getpid());
  EXPECT_THAT((*seen)->groups, Contains(::getegid()));
}

TEST_F(ControlSocketTest, aSocketThatIsNoneHasNoPeer) { EXPECT_FALSE(peerIdentity(-1)); }

TEST_F(ControlSocketTest, aForeignerIsToldAndSentAway) {
  settings.identify = [](qintptr) { return Result<PeerIdentity>(peerOf(::geteuid() + 54'321, {})); };
  listen();
  const auto welcome = open(client);
  ASSERT_FALSE(welcome);
  EXPECT_EQ(welcome.error().code, ErrorCode::NotAllowed);
  EXPECT_THAT(welcome.error().detail, HasSubstr("54321"));
  EXPECT_EQ(server->counters().refusedPeers, 1U);
  EXPECT_TRUE(QTest::qWaitFor([this] { return server->clients() == 0; }, kDeadlineMs));
}

TEST_F(ControlSocketTest, aPeerNobodyCanNameIsSentAway) {
  settings.identify = [](qintptr) { return Result<PeerIdentity>(failure(ErrorCode::SocketFailed, "x", "y")); };
  listen();
  EXPECT_EQ(open(client).error().code, ErrorCode::SocketFailed);
}

TEST_F(ControlSocketTest, whatAForeignerSendsIsNotRead) {
  settings.identify = [](qintptr) { return Result<PeerIdentity>(peerOf(::geteuid() + 54'321, {})); };
  listen();
  RawClient foreigner(settings.path);
  foreigner.greet();
  foreigner.ask(2, Stop{});
  ASSERT_TRUE(foreigner.waitForEnd());
  EXPECT_EQ(foreigner.replies.size(), 1U);
  EXPECT_EQ(service.stops, 0);
}

TEST_F(ControlSocketTest, anotherVersionIsToldBoth) {
  listen();
  RawClient old(settings.path);
  old.ask(1, Hello{kProtocolVersion + 1, "sohoflowctl", "7.0"});
  ASSERT_TRUE(old.waitForEnd());
  ASSERT_TRUE(old.refusal(0));
  EXPECT_EQ(old.replies[0].id, 1U);
  EXPECT_EQ(old.refusal(0)->code, ErrorCode::VersionMismatch);
  EXPECT_THAT(old.refusal(0)->detail, testing::AllOf(HasSubstr("0.1.0"), HasSubstr("7.0")));
}

TEST_F(ControlSocketTest, aCollectorOfAnotherVersionIsNotSpokenTo) {
  QLocalServer later;
  ASSERT_TRUE(later.listen(settings.path));
  QObject::connect(&later, &QLocalServer::newConnection, &later, [&later] {
    QLocalSocket* socket = later.nextPendingConnection();
    socket->write(frameOf(encode(1, ReplyBody(Welcome{kProtocolVersion + 1, "sohoflow-collector", "8", 1}))));
  });
  EXPECT_EQ(open(client).error().code, ErrorCode::VersionMismatch);
}

TEST_F(ControlSocketTest, helloComesFirstAndOnce) {
  listen();
  RawClient rude(settings.path);
  rude.ask(1, Stop{});
  ASSERT_TRUE(rude.waitForEnd());
  ASSERT_TRUE(rude.refusal(0));
  EXPECT_EQ(rude.refusal(0)->detail, "hello must come first");
  EXPECT_EQ(service.stops, 0);

  RawClient twice(settings.path);
  twice.greet();
  twice.greet();
  ASSERT_TRUE(twice.waitForEnd());
  EXPECT_TRUE(twice.refusal(1));
}

TEST_F(ControlSocketTest, aMalformedMessageEndsTheSessionAndOnlyIt) {
  listen();
  ASSERT_TRUE(open(client));
  for (const QByteArray& bytes :
       {frameOf("this is not CBOR"), frameOf(QByteArray(400'000, '\x81')), QByteArray(4, '\xff'), QByteArray(4, '\0'),
        frameOf(encode(0, RequestBody(Stop{}))), frameOf(QCborMap{{QStringLiteral("id"), 9}}.toCborValue().toCbor())}) {
    RawClient broken(settings.path);
    broken.greet();
    broken.socket.write(bytes);
    ASSERT_TRUE(broken.waitForEnd());
    ASSERT_GE(broken.replies.size(), 2U);
    EXPECT_TRUE(broken.refusal(broken.replies.size() - 1));
    EXPECT_EQ(broken.replies.back().id, 0U);
  }
  EXPECT_EQ(server->counters().brokenOff, 6U);
  EXPECT_EQ(service.stops, 0);
  EXPECT_TRUE(ask(client, StateQuery{}));
}

TEST_F(ControlSocketTest, anUnknownMessageIsRefusedAndTheSessionGoesOn) {
  listen();
  RawClient newer(settings.path);
  newer.greet();
  newer.socket.write(frameOf(
      QCborMap{{QStringLiteral("id"), 2}, {QStringLiteral("is"), QStringLiteral("teleport")}}.toCborValue().toCbor()));
  newer.ask(3, StateQuery{});
  ASSERT_TRUE(newer.waitForReplies(3));
  EXPECT_EQ(newer.replies[1].id, 2U);
  EXPECT_EQ(newer.refusal(1)->code, ErrorCode::Unsupported);
  EXPECT_EQ(newer.replies[2].id, 3U);
  EXPECT_FALSE(newer.refusal(2));
}

TEST_F(ControlSocketTest, clientsThatLeaveInTheMiddleDoNoHarm) {
  listen();
  const QByteArray frame = frameOf(encode(2, RequestBody(Subscribe{queryOf(1000), std::nullopt})));
  for (qsizetype length : {qsizetype{0}, qsizetype{2}, qsizetype{4}, frame.size() / 2, frame.size()}) {
    RawClient leaver(settings.path);
    leaver.greet();
    leaver.socket.write(frame.first(length));
    leaver.socket.flush();
    ASSERT_TRUE(QTest::qWaitFor([this] { return server->clients() == 1; }, kDeadlineMs));
    leaver.socket.abort();
    ASSERT_TRUE(QTest::qWaitFor([this] { return server->clients() == 0; }, kDeadlineMs));
  }
  server->snapshotChanged(snapshotOf(1));
  EXPECT_TRUE(open(client));
}

TEST_F(ControlSocketTest, aCrowdIsToldThatItIsFull) {
  settings.limits.clients = 2;
  listen();
  ControlClient first("a", "1");
  ControlClient second("b", "1");
  ASSERT_TRUE(open(first));
  ASSERT_TRUE(open(second));
  EXPECT_EQ(open(client).error().code, ErrorCode::TooLarge);
  EXPECT_EQ(server->counters().refusedAsFull, 1U);
  second.close();
  ASSERT_TRUE(QTest::qWaitFor([this] { return server->clients() == 1; }, kDeadlineMs));
  EXPECT_TRUE(open(client)) << "a place that is free again is given away";
}

TEST_F(ControlSocketTest, whoDoesNotGreetIsCutOff) {
  settings.limits.greeting = std::chrono::milliseconds(20);
  listen();
  RawClient silent(settings.path);
  EXPECT_TRUE(QTest::qWaitFor([this] { return server->counters().accepted == 1; }, kDeadlineMs));
  EXPECT_TRUE(silent.waitForEnd());
  EXPECT_EQ(server->clients(), 0U);
}

// The client's socket takes nothing in (its read buffer is one byte), so replies pile up at the server.
class UnreadingClient {
 public:
  explicit UnreadingClient(const QString& path) {
    socket.setReadBufferSize(1);
    socket.connectToServer(path);
    socket.write(frameOf(encode(1, RequestBody(Hello{kProtocolVersion, "test", "0"}))));
  }
  void askForMuch(int times) {
    for (int i = 0; i < times; ++i) {
      socket.write(frameOf(encode(2, RequestBody(ViewRequest{queryOf(talkers::kMaxRows), std::nullopt}))));
    }
    socket.flush();
  }
  QLocalSocket socket;
};

TEST_F(ControlSocketTest, requestsOfWhoDoesNotReadHaveToWait) {
  listen();
  UnreadingClient unreading(settings.path);
  unreading.askForMuch(12);
  ASSERT_TRUE(open(client));
  EXPECT_TRUE(ask(client, StateQuery{})) << "others are served";
  server->snapshotChanged(snapshotOf(1));
  EXPECT_TRUE(ask(client, StateQuery{}));
  EXPECT_LE(service.views, 3) << "each answer is over a mebibyte: the second has to wait";
  EXPECT_EQ(server->clients(), 2U);

  // When it begins to read, everything comes.
  unreading.socket.setReadBufferSize(0);
  qsizetype received = 0;
  EXPECT_TRUE(QTest::qWaitFor(
      [&] {
        received += unreading.socket.readAll().size();
        return service.views == 12 && unreading.socket.bytesAvailable() == 0 && received > qsizetype{12} * 1024 * 1024;
      },
      kDeadlineMs));
}

TEST_F(ControlSocketTest, whoNeverReadsIsCutOff) {
  settings.limits.stall = std::chrono::milliseconds(50);
  listen();
  UnreadingClient unreading(settings.path);
  unreading.askForMuch(5);
  EXPECT_TRUE(QTest::qWaitFor([this] { return server->counters().accepted == 1; }, kDeadlineMs));
  EXPECT_TRUE(QTest::qWaitFor([this] { return server->clients() == 0; }, kDeadlineMs));
}

TEST_F(ControlSocketTest, aBurstOfRequestsIsAnsweredInOrder) {
  listen();
  RawClient eager(settings.path);
  eager.greet();
  for (std::uint32_t id = 2; id <= 500; ++id) eager.ask(id, EventQuery{});
  ASSERT_TRUE(eager.waitForReplies(500));
  for (std::size_t index = 0; index < 500; ++index) EXPECT_EQ(eager.replies[index].id, index + 1);
}

// A server that answers nonsense: the client must not be harmed by it either.
TEST_F(ControlSocketTest, aCollectorThatTalksNonsenseIsLeft) {
  for (const QByteArray& bytes : {frameOf("nonsense"), QByteArray(4, '\xff'), frameOf(encode(1, ReplyBody(Done{}))),
                                  QByteArray("\0\0\0\5ab", 6)}) {
    QLocalServer strange;
    ASSERT_TRUE(strange.listen(settings.path));
    QObject::connect(&strange, &QLocalServer::newConnection, &strange, [&] {
      QLocalSocket* socket = strange.nextPendingConnection();
      socket->write(bytes);
      socket->disconnectFromServer();
    });
    ControlClient asking("test", "1");
    const auto welcome = open(asking);
    ASSERT_FALSE(welcome);
    EXPECT_THAT(welcome.error().code,
                testing::AnyOf(ErrorCode::Malformed, ErrorCode::TooLarge, ErrorCode::ConnectionLost));
  }
}

}  // namespace
}  // namespace soho::control
