#include "control_fixture.h"
#include "sample_messages.h"

#include <QFileInfo>
#include <QLocalServer>

namespace soho::control {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST_F(ControlSocketTest, greetsAndAnswersEveryQuestion) {
  listen();
  service.currentState = sampleState();
  service.events.append(Time(), EventKind::NtopngConnected, "tcp://127.0.0.1:5556");
  server->snapshotChanged(snapshotOf(3));
  const auto welcome = open(client);
  ASSERT_TRUE(welcome) << welcome.error().detail;
  EXPECT_EQ(welcome->version, "0.1.0");
  EXPECT_EQ(welcome->processId, static_cast<std::uint64_t>(QCoreApplication::applicationPid()));
  EXPECT_EQ(client.path(), settings.path);

  EXPECT_EQ(ask(client, StateQuery{})->warnings, sampleState().warnings);
  EXPECT_EQ(ask(client, EventQuery{0})->events.size(), 1U);
  EXPECT_EQ(ask(client, ViewRequest{queryOf(2), std::nullopt})->view.rows.size(), 2U);
  EXPECT_EQ(ask(client, SeriesRequest{{}, SeriesTier::Minutes, 3})->series.bytesIn, std::vector<double>{3});
  EXPECT_EQ(ask(client, Hold{})->revision, 3U);
  EXPECT_TRUE(ask(client, Release{}));
  EXPECT_EQ(ask(client, SettingQuery{})->settings.size(), 1U);
}

TEST_F(ControlSocketTest, ordersReachTheCollector) {
  listen();
  ASSERT_TRUE(open(client));
  const auto outcome = ask(client, SetSetting{"ntopng.mode", "bind"});
  ASSERT_TRUE(outcome);
  EXPECT_EQ(outcome->setting.value, "bind");
  EXPECT_TRUE(outcome->setting.needsRestart);
  EXPECT_EQ(ask(client, SetSetting{"ntopng.mode", std::nullopt})->setting.value, "connect");
  EXPECT_TRUE(ask(client, Allow{*IpPrefix::parse("192.168.1.1")}));
  EXPECT_THAT(service.allowed, ElementsAre(*IpPrefix::parse("192.168.1.1/32")));
  EXPECT_TRUE(ask(client, SetMuting{{1, 2, 3, 4, 5, 6, false}}));
  ASSERT_EQ(service.muting.size(), 1U);
  EXPECT_FALSE(service.muting[0].isMutingOn);
  const ExporterFacts facts{IpAddress::v4(1), "router", "1.1.0", std::chrono::seconds(60), std::nullopt, 10};
  EXPECT_TRUE(ask(client, SetExporterFacts{facts}));
  EXPECT_TRUE(ask(client, Disallow{*IpPrefix::parse("192.168.1.1")}));
  EXPECT_EQ(service.disallowed.size(), 1U);
  service.expectedToken = "abcdefgh12345678";
  service.probe.arrived = ProbeArrived{*IpAddress::parse("192.168.1.1"), 4711, Time{}};
  EXPECT_EQ(*ask(client, ExpectProbe{"abcdefgh12345678"}), service.probe);
  EXPECT_EQ(ask(client, ExpectProbe{"x"}).error().code, ErrorCode::Malformed);
  EXPECT_THAT(service.facts, ElementsAre(facts));
}

TEST_F(ControlSocketTest, refusalsOfTheCollectorReachTheAsker) {
  listen();
  ASSERT_TRUE(open(client));
  EXPECT_EQ(ask(client, SetSetting{"colour", "red"}).error(),
            (Error{ErrorCode::BadSetting, "colour", "is no setting"}));
  EXPECT_EQ(ask(client, ViewRequest{queryOf(1, "("), std::nullopt}).error().code, ErrorCode::BadFilter);
  EXPECT_EQ(ask(client, Unsubscribe{44}).error().code, ErrorCode::BadOption);
  EXPECT_TRUE(client.isOpen());
}

TEST_F(ControlSocketTest, stopIsAnsweredBeforeItHappens) {
  listen();
  service.onStop = [this] { server->close(); };
  ASSERT_TRUE(open(client));
  EXPECT_TRUE(ask(client, Stop{}));
  EXPECT_TRUE(QTest::qWaitFor([this] { return service.stops == 1; }, kDeadlineMs));
  EXPECT_FALSE(service.isStartedAgain);
}

TEST_F(ControlSocketTest, aRestartIsAStopThatSaysSo) {
  listen();
  ASSERT_TRUE(open(client));
  EXPECT_TRUE(ask(client, Stop{true}));
  EXPECT_TRUE(QTest::qWaitFor([this] { return service.stops == 1; }, kDeadlineMs));
  EXPECT_TRUE(service.isStartedAgain);
}

TEST_F(ControlSocketTest, devicesAndTheirNamesCross) {
  listen();
  ASSERT_TRUE(open(client));
  const IpAddress phone = IpAddress::v4(0xc0a80105);
  service.knownDevices.emplace_back().addresses = {phone};
  EXPECT_EQ(ask(client, DeviceQuery{})->devices, service.knownDevices);
  EXPECT_TRUE(ask(client, SetDeviceLabel{phone, "Phone"}));
  EXPECT_THAT(service.labels, ElementsAre(std::pair(phone, std::string("Phone"))));
  EXPECT_TRUE(ask(client, AcknowledgeDevices{{phone}}));
  EXPECT_THAT(service.acknowledged, ElementsAre(std::vector{phone}));
  const SetLeases told{IpAddress::v4(0xc0a80101), {{phone, MacAddress(5), "android", {}}}};
  EXPECT_TRUE(ask(client, told));
  EXPECT_THAT(service.leases, ElementsAre(told));
}

TEST_F(ControlSocketTest, aPlaceFileCrossesInParts) {
  listen();
  ASSERT_TRUE(open(client));
  service.placeStatus.folders = {"/usr/share/GeoIP"};
  EXPECT_EQ(*ask(client, PlaceQuery{}), service.placeStatus);
  EXPECT_EQ(*ask(client, ReloadPlaces{}), service.placeStatus);
  EXPECT_EQ(service.placeReloads, 1);
  PlacePart part{geoip::PlaceKind::Asn, 2 * kMaxPlacePartBytes, std::string(64, '0'), 0,
                 QByteArray(static_cast<qsizetype>(kMaxPlacePartBytes), '\xff')};
  EXPECT_EQ(*ask(client, part), (PlacePartTaken{kMaxPlacePartBytes, false}));
  part.offset = kMaxPlacePartBytes;
  EXPECT_EQ(*ask(client, part), (PlacePartTaken{2 * kMaxPlacePartBytes, true}));
  EXPECT_THAT(service.placeParts, testing::SizeIs(2));
}

TEST_F(ControlSocketTest, aSubscriptionFollowsTheSnapshots) {
  listen();
  server->snapshotChanged(snapshotOf(1));
  ASSERT_TRUE(open(client));
  std::vector<std::uint64_t> revisions;
  QObject::connect(&client, &ControlClient::viewChanged, &client,
                   [&](quint32, const talkers::ViewAnswer& answer) { revisions.push_back(answer.revision); });
  const auto subscribed = ask(client, Subscribe{queryOf(3), std::nullopt});
  ASSERT_TRUE(subscribed);
  EXPECT_TRUE(QTest::qWaitFor([&] { return revisions.size() == 1; }, kDeadlineMs));
  server->snapshotChanged(snapshotOf(2));
  EXPECT_TRUE(QTest::qWaitFor([&] { return revisions.size() == 2; }, kDeadlineMs));
  EXPECT_THAT(revisions, ElementsAre(1U, 2U));
  EXPECT_TRUE(ask(client, Unsubscribe{subscribed->subscription}));
  server->snapshotChanged(snapshotOf(3));
  EXPECT_TRUE(ask(client, StateQuery{})) << "a later answer shows that no update came before it";
  EXPECT_EQ(revisions.size(), 2U);
}

TEST_F(ControlSocketTest, aSlowClientIsSentOneAnswerUntilItTookIt) {
  listen();
  RawClient slow(settings.path);
  slow.greet();
  slow.ask(2, Subscribe{queryOf(1), std::nullopt});
  ASSERT_TRUE(slow.waitForReplies(3));  // welcome, subscribed, first update
  for (std::uint64_t revision = 1; revision <= 20; ++revision) server->snapshotChanged(snapshotOf(revision));
  slow.ask(3, StateQuery{});
  ASSERT_TRUE(slow.waitForReplies(4));
  EXPECT_EQ(slow.replies[3].id, 3U) << "no second update before the state";
  slow.ask(4, Taken{1});
  ASSERT_TRUE(slow.waitForReplies(5));
  ASSERT_TRUE(slow.replies[4].body);
  EXPECT_EQ(std::get<ViewUpdate>(*slow.replies[4].body).view.revision, 20U);
}

TEST_F(ControlSocketTest, aHeldRevisionOutlivesNewSnapshotsForItsClientOnly) {
  listen();
  server->snapshotChanged(snapshotOf(1));
  ASSERT_TRUE(open(client));
  ASSERT_TRUE(ask(client, Hold{}));
  server->snapshotChanged(snapshotOf(2));
  EXPECT_EQ(ask(client, ViewRequest{queryOf(1), 1})->view.revision, 1U);
  ControlClient other("other", "1");
  ASSERT_TRUE(open(other));
  EXPECT_EQ(ask(other, ViewRequest{queryOf(1), 1}).error().code, ErrorCode::BadOption);
}

TEST_F(ControlSocketTest, severalClientsSeeTheSameTruth) {
  listen();
  std::vector<std::unique_ptr<ControlClient>> clients;
  for (int i = 0; i < 5; ++i) {
    clients.push_back(std::make_unique<ControlClient>("c" + std::to_string(i), "1"));
    ASSERT_TRUE(open(*clients.back()));
  }
  EXPECT_EQ(server->clients(), 5U);
  service.currentState.rejectedDatagrams = 77;
  for (const auto& each : clients) EXPECT_EQ(ask(*each, StateQuery{})->rejectedDatagrams, 77U);
  clients.clear();
  EXPECT_TRUE(QTest::qWaitFor([this] { return server->clients() == 0; }, kDeadlineMs));
}

TEST_F(ControlSocketTest, theLargestViewArrives) {
  listen();
  ASSERT_TRUE(open(client));
  const auto reply = ask(client, ViewRequest{queryOf(talkers::kMaxRows), std::nullopt});
  ASSERT_TRUE(reply) << reply.error().detail;
  EXPECT_EQ(reply->view.rows.size(), talkers::kMaxRows);
}

TEST_F(ControlSocketTest, anAnswerOverTheCapBecomesARefusal) {
  listen();
  ASSERT_TRUE(open(client));
  EXPECT_EQ(ask(client, ViewRequest{queryOf(400'000), std::nullopt}).error().code, ErrorCode::TooLarge);
  EXPECT_TRUE(ask(client, StateQuery{}));
}

TEST_F(ControlSocketTest, theEndOfTheCollectorIsTold) {
  listen();
  ASSERT_TRUE(open(client));
  std::vector<Error> lost;
  QObject::connect(&client, &ControlClient::connectionLost, &client,
                   [&](const Error& error) { lost.push_back(error); });
  std::optional<Result<Held>> pending;
  client.ask(Hold{}, nullptr, [&](Result<Held> result) { pending = std::move(result); });
  server->close();
  EXPECT_TRUE(QTest::qWaitFor([&] { return lost.size() == 1; }, kDeadlineMs));
  EXPECT_EQ(lost.at(0).code, ErrorCode::ConnectionLost);
  ASSERT_TRUE(pending);
  EXPECT_EQ(pending->error().code, ErrorCode::ConnectionLost);
  EXPECT_FALSE(client.isOpen());
  EXPECT_FALSE(QFileInfo::exists(settings.path));
  EXPECT_EQ(ask(client, StateQuery{}).error().code, ErrorCode::NotRunning);
}

TEST_F(ControlSocketTest, anEndThatWasAskedForIsToldAsOne) {
  listen();
  ASSERT_TRUE(open(client));
  std::vector<Error> lost;
  QObject::connect(&client, &ControlClient::connectionLost, &client,
                   [&](const Error& error) { lost.push_back(error); });
  server->close(true);
  EXPECT_TRUE(QTest::qWaitFor([&] { return !lost.empty(); }, kDeadlineMs));
  ASSERT_EQ(lost.size(), 1u);
  EXPECT_EQ(lost.front().code, ErrorCode::NotRunning);
  EXPECT_FALSE(client.isOpen());
}

TEST_F(ControlSocketTest, aClientCanComeBack) {
  listen();
  ASSERT_TRUE(open(client));
  server->close();
  ASSERT_TRUE(QTest::qWaitFor([this] { return !client.isOpen(); }, kDeadlineMs));
  listen();
  EXPECT_TRUE(open(client));
  EXPECT_TRUE(ask(client, StateQuery{}));
}

TEST_F(ControlSocketTest, noCollectorIsSaidAtOnce) {
  EXPECT_EQ(open(client).error().code, ErrorCode::NotRunning);
  EXPECT_EQ(open(client, {}).error().code, ErrorCode::NotRunning);
}

TEST_F(ControlSocketTest, aDeadSocketIsNoCollectorAndTheNextPlaceIsTried) {
  const QString dead = folder.filePath(QStringLiteral("dead"));
  const QString died = folder.filePath(QStringLiteral("died"));
  QLocalServer once;
  ASSERT_TRUE(once.listen(dead));
  ASSERT_TRUE(QFile::rename(dead, died));  // so that closing does not remove it
  once.close();
  EXPECT_EQ(open(client, {died}).error().code, ErrorCode::NotRunning);
  listen();
  EXPECT_TRUE(open(client, {died, settings.path}));
  EXPECT_EQ(client.path(), settings.path);
}

TEST_F(ControlSocketTest, aSilentCollectorTimesOut) {
  QLocalServer silent;
  ASSERT_TRUE(silent.listen(settings.path));
  std::optional<Result<Welcome>> outcome;
  client.open({settings.path}, std::chrono::milliseconds(50), nullptr,
              [&](Result<Welcome> result) { outcome = std::move(result); });
  ASSERT_TRUE(QTest::qWaitFor([&] { return outcome.has_value(); }, kDeadlineMs));
  EXPECT_EQ(outcome->error().code, ErrorCode::TimedOut);
  EXPECT_EQ(outcome->error().place, settings.path.toStdString());
}

TEST_F(ControlSocketTest, closingCancelsWhatIsOpen) {
  listen();
  ASSERT_TRUE(open(client));
  std::optional<Result<CollectorState>> pending;
  client.ask(StateQuery{}, nullptr, [&](Result<CollectorState> result) { pending = std::move(result); });
  client.close();
  ASSERT_TRUE(pending);
  EXPECT_EQ(pending->error().code, ErrorCode::Cancelled);

  std::optional<Result<Welcome>> opening;
  client.open({settings.path}, kDeadline, nullptr, [&](Result<Welcome> result) { opening = std::move(result); });
  client.close();
  ASSERT_TRUE(opening);
  EXPECT_EQ(opening->error().code, ErrorCode::Cancelled);
}

TEST_F(ControlSocketTest, anAnswerForSomebodyGoneIsDropped) {
  listen();
  ASSERT_TRUE(open(client));
  bool isCalled = false;
  auto context = std::make_unique<QObject>();
  client.ask(StateQuery{}, context.get(), [&](const Result<CollectorState>&) { isCalled = true; });
  context.reset();
  EXPECT_TRUE(ask(client, StateQuery{}));
  EXPECT_FALSE(isCalled);
}

TEST_F(ControlSocketTest, anOldSocketIsReplacedAndItsModeIsTheOwners) {
  {
    QLocalServer once;
    const QString first = folder.filePath(QStringLiteral("first"));
    ASSERT_TRUE(once.listen(first));
    ASSERT_TRUE(QFile::rename(first, settings.path));
  }
  ASSERT_TRUE(QFileInfo::exists(settings.path));
  listen();
  constexpr auto kGroupAndOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                                   QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
  EXPECT_FALSE(QFile::permissions(settings.path) & kGroupAndOthers);
  EXPECT_TRUE(open(client));
}

TEST_F(ControlSocketTest, theServicesSocketIsTheGroupsToo) {
  settings.isGroupAllowed = true;
  listen();
  const auto mode = QFile::permissions(settings.path);
  EXPECT_TRUE(mode & QFileDevice::WriteGroup);
  EXPECT_FALSE(mode & (QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeGroup));
}

TEST_F(ControlSocketTest, theLastFolderIsMadeForTheOwnerOnly) {
  settings.path = folder.filePath(QStringLiteral("sohoflow/control"));
  listen();
  EXPECT_FALSE(QFile::permissions(folder.filePath(QStringLiteral("sohoflow"))) &
               (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther));
  EXPECT_TRUE(open(client));
}

TEST_F(ControlSocketTest, impossiblePlacesAreClearErrors) {
  const auto codeFor = [this](const QString& path) {
    settings.path = path;
    const auto result = ControlServer(service, settings).listen();
    return result ? ErrorCode::Unknown : result.error().code;
  };
  EXPECT_EQ(codeFor(QStringLiteral("control")), ErrorCode::BadOption);
  EXPECT_EQ(codeFor(folder.filePath(QString(120, u'x'))), ErrorCode::BadOption);
  EXPECT_EQ(codeFor(folder.filePath(QStringLiteral("a/b/control"))), ErrorCode::FileMissing);
  QFile file(folder.filePath(QStringLiteral("diary")));
  ASSERT_TRUE(file.open(QIODevice::WriteOnly));
  file.write("dear diary");
  file.close();
  EXPECT_EQ(codeFor(file.fileName()), ErrorCode::WriteFailed);
  EXPECT_EQ(file.size(), 10) << "what is no socket is left alone";
}

}  // namespace
}  // namespace soho::control
