// The download of location databases for the window, from a server of the test's own.
#include "app/shell/place_desk.h"

#include "tests/core/geoip/test_databases.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_secret_store.h"
#include "tests/support/temporary_folder.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <gmock/gmock.h>

#include <fstream>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

namespace keys = settings::desktop;
using tests::runUntil;
using namespace std::chrono_literals;

/// Answers like DB-IP's server; 404 to what it does not have.
class DbIpServer final : public QTcpServer {
 public:
  DbIpServer() {
    EXPECT_TRUE(listen(QHostAddress::LocalHost));
    connect(this, &QTcpServer::newConnection, this, [this] {
      QTcpSocket* socket = nextPendingConnection();
      connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { answer(*socket); });
      connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
  }
  [[nodiscard]] QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

  bool isEmpty = false;
  QList<QByteArray> asked;
  std::vector<std::string> requests;

 private:
  void answer(QTcpSocket& socket) {
    const QByteArray request = socket.readAll();
    requests.push_back(request.toStdString());
    asked << request.left(request.indexOf("\r\n"));
    QByteArray body;
    for (const auto& [word, name] : {std::pair{"asn", "GeoLite2-ASN-Test"}, std::pair{"city", "GeoLite2-City-Test"},
                                     std::pair{"country", "GeoLite2-Country-Test"}}) {
      if (!isEmpty && asked.last().contains(word)) body = packed(name);
    }
    socket.write(body.isEmpty() ? "HTTP/1.1 404 Not Found\r\n" : "HTTP/1.1 200 OK\r\n");
    socket.write("Connection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    socket.disconnectFromHost();
  }
  static QByteArray packed(const char* name) {
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-c"_s, QString::fromStdString(geoip::testDatabase(name).string())});
    EXPECT_TRUE(gzip.waitForFinished());
    return gzip.readAllStandardOutput();
  }
};

class PlaceDeskTest : public testing::Test {
 protected:
  PlaceDeskTest() {
    EXPECT_TRUE(stored.openStore(folder / "desktop.json").empty());
    clock.set(Time(std::chrono::seconds(1'800'000'000)));
    makeDesk(folder / "places");
  }
  void makeDesk(const std::filesystem::path& places) {
    PlaceSite site;
    site.stateFolder = folder / "state";
    site.folder = places;
    site.controlPaths = [this] { return QStringList{QString::fromStdString((folder / "none").string())}; };
    site.openStore = [this](QObject* context, const secrets::StoreReply& reply) {
      QMetaObject::invokeMethod(
          context,
          [this, reply] {
            auto made = std::make_unique<tests::FakeSecretStore>();
            store = made.get();
            if (!keptKey.isEmpty()) {
              made->write(geoip::licenceKeyName("42"), keptKey, &life, [](const Result<void>&) {});
            }
            reply(std::move(made));
          },
          Qt::QueuedConnection);
    };
    site.servers = {server.url(), server.url()};
    site.accountFiles = {folder / "GeoIP.conf"};
    desk = std::make_unique<PlaceDesk>(std::move(site), preferences, clock);
  }
  [[nodiscard]] bool waitForEnd() const {
    return runUntil([this] { return desk->job() != nullptr && !desk->isWorking(); });
  }
  [[nodiscard]] ErrorCode outcome() const { return desk->job()->result().error().code; }

  tests::TemporaryFolder folder;
  DbIpServer server;
  settings::Settings stored{settings::desktopTable()};
  Preferences preferences{stored};
  ManualClock clock;
  QObject life;
  QByteArray keptKey;
  tests::FakeSecretStore* store = nullptr;
  std::unique_ptr<PlaceDesk> desk;
};

TEST_F(PlaceDeskTest, theFreeDatabasesAreThereAfterwardsAndTheChoiceIsKept) {
  desk->update(PlaceChoice::Free, {}, {});
  ASSERT_TRUE(waitForEnd());
  ASSERT_TRUE(desk->job()->result()) << desk->job()->result().error().detail;
  for (const char* kind : {"asn", "city", "country"}) {
    EXPECT_TRUE(std::filesystem::exists(folder / "places" / (std::string("dbip-") + kind + "-lite.mmdb"))) << kind;
  }
  EXPECT_EQ(desk->choice(), PlaceChoice::Free);
}

TEST_F(PlaceDeskTest, aDownloadThatIsLargerThanIsTakenIsToldWithItsAddressAndTheLimit) {
  std::filesystem::create_directory(folder / "places");
  geoip::PlaceOrder order;
  order.servers = {server.url(), server.url()};
  order.folder = folder / "places";
  order.today = QDate(2026, 11, 30);
  order.mostMiB = 0;
  geoip::PlaceDownload download(order);
  download.start();
  ASSERT_TRUE(runUntil([&] { return download.isFinished(); }));
  ASSERT_FALSE(download.result());
  const Error& error = download.result().error();
  EXPECT_EQ(error.code, ErrorCode::TooLarge);
  EXPECT_THAT(error.place, testing::HasSubstr("dbip-country-lite-2026-11.mmdb.gz"));
  EXPECT_EQ(error.detail, "SohoFlow takes at most 0 MiB");
  EXPECT_TRUE(std::filesystem::is_empty(folder / "places")) << "nothing of it stays";
}

TEST_F(PlaceDeskTest, aFullDiskIsToldAlsoForAFileThatFitsIntoABuffer) {
  std::filesystem::create_directory(folder / "places");
  std::filesystem::create_symlink("/dev/full", folder / "places" / "dbip-asn-lite.mmdb.download");
  desk->update(PlaceChoice::Free, {}, {});
  ASSERT_TRUE(waitForEnd());
  EXPECT_EQ(outcome(), ErrorCode::DiskFull);
}

TEST_F(PlaceDeskTest, whatWasChosenIsRefreshedWhenAWeekHasPassed) {
  desk->refreshIfDue();
  EXPECT_EQ(desk->job(), nullptr) << "nobody has chosen anything";
  desk->update(PlaceChoice::Free, {}, {});
  ASSERT_TRUE(waitForEnd());
  clock.advance(6 * 24h);
  desk->refreshIfDue();
  EXPECT_FALSE(desk->isWorking());
  clock.advance(25h);
  desk->refreshIfDue();
  EXPECT_TRUE(desk->isWorking());
  ASSERT_TRUE(waitForEnd());
  clock.advance(1h);
  desk->refreshIfDue();
  EXPECT_FALSE(desk->isWorking());
}

TEST_F(PlaceDeskTest, aWindowThatRunsForWeeksLooksEveryHourWhetherItIsTime) {
  desk->update(PlaceChoice::Free, {}, {});
  ASSERT_TRUE(waitForEnd());
  desk->start();
  auto* hourly = desk->findChild<QTimer*>();
  ASSERT_TRUE(hourly != nullptr && hourly->isActive() && !hourly->isSingleShot());
  EXPECT_LE(hourly->intervalAsDuration(), 1h);
  for (int week = 0; week < 2; ++week) {
    EXPECT_FALSE(desk->isWorking());
    clock.advance(8 * 24h);  // perhaps asleep
    EXPECT_TRUE(QMetaObject::invokeMethod(hourly, "timeout"));
    EXPECT_TRUE(desk->isWorking());
    ASSERT_TRUE(waitForEnd());
  }
}

TEST_F(PlaceDeskTest, aRefreshAtATimeThatIsYetToComeDoesNotCount) {
  desk->update(PlaceChoice::Free, {}, {});
  ASSERT_TRUE(waitForEnd());
  clock.advance(-365 * 24h);
  desk->refreshIfDue();
  EXPECT_TRUE(desk->isWorking()) << "the clock was wrong then, or is now";
  ASSERT_TRUE(waitForEnd());
}

TEST_F(PlaceDeskTest, aRefreshThatFailedIsTriedAgainTheSameDayButNotEveryHour) {
  ASSERT_TRUE(preferences.set(keys::kPlacesSource, u"free"_s));
  server.isEmpty = true;
  desk->refreshIfDue();
  ASSERT_TRUE(waitForEnd());
  EXPECT_EQ(outcome(), ErrorCode::FileMissing);
  const qsizetype before = server.asked.size();
  clock.advance(3h);
  desk->refreshIfDue();
  EXPECT_FALSE(desk->isWorking());
  clock.advance(1h);
  desk->refreshIfDue();
  ASSERT_TRUE(waitForEnd());
  EXPECT_GT(server.asked.size(), before);
}

TEST_F(PlaceDeskTest, anAccountThatCannotBeOneIsToldWithoutAskingAnybody) {
  desk->update(PlaceChoice::MaxMind, u"me"_s, u"key"_s);
  ASSERT_TRUE(waitForEnd());
  EXPECT_EQ(outcome(), ErrorCode::BadSetting);
  EXPECT_TRUE(server.asked.isEmpty());
  EXPECT_EQ(desk->choice(), PlaceChoice::None);
}

TEST_F(PlaceDeskTest, withoutAKeyTheKeptOneIsUsed) {
  desk->update(PlaceChoice::MaxMind, u"42"_s, {});
  EXPECT_TRUE(desk->isWorking());
  ASSERT_TRUE(waitForEnd());
  EXPECT_EQ(outcome(), ErrorCode::BadSetting) << "there is none";
  EXPECT_TRUE(server.asked.isEmpty());
  keptKey = "kept_key";
  makeDesk(folder / "places");
  desk->update(PlaceChoice::MaxMind, u"42"_s, {});
  ASSERT_TRUE(waitForEnd());
  ASSERT_FALSE(server.asked.isEmpty());
  EXPECT_TRUE(server.asked.first().contains("/geoip/updates/metadata"));
}

TEST_F(PlaceDeskTest, theAccountOfAnExistingGeoIpConfIsOfferedAndItsKeyUsed) {
  EXPECT_EQ(desk->account(), QString());
  std::ofstream(folder / "GeoIP.conf") << "AccountID 42\nLicenseKey file_key\n";
  EXPECT_EQ(desk->account(), u"42"_s);
  desk->update(PlaceChoice::MaxMind, u"42"_s, {});
  ASSERT_TRUE(waitForEnd());
  ASSERT_FALSE(server.asked.isEmpty());
  EXPECT_THAT(server.requests.front(),
              testing::HasSubstr("Basic " + QByteArray("42:file_key").toBase64().toStdString()));
  const qsizetype before = server.asked.size();
  desk->update(PlaceChoice::MaxMind, u"43"_s, {});
  ASSERT_TRUE(waitForEnd());
  EXPECT_EQ(outcome(), ErrorCode::BadSetting) << "it is another account's key";
  EXPECT_EQ(server.asked.size(), before);
}

TEST_F(PlaceDeskTest, aFileThePersonHasIsCheckedAndCopiedOrRefused) {
  desk->install(QString::fromStdString(geoip::testDatabase("GeoLite2-ASN-Test").string()));
  EXPECT_TRUE(desk->isWorking());
  ASSERT_TRUE(waitForEnd());
  ASSERT_TRUE(desk->job()->result()) << desk->job()->result().error().detail;
  const auto copy = folder / "places" / "GeoLite2-ASN.mmdb";
  EXPECT_EQ(std::filesystem::status(copy).permissions(), std::filesystem::perms(0644));
  EXPECT_EQ(desk->choice(), PlaceChoice::None) << "nothing is downloaded because of it";
  std::ofstream(folder / "GeoLite2-ASN.mmdb") << "no database";
  desk->install(QString::fromStdString((folder / "GeoLite2-ASN.mmdb").string()));
  ASSERT_TRUE(waitForEnd());
  EXPECT_EQ(outcome(), ErrorCode::FileDamaged);
  EXPECT_GT(std::filesystem::file_size(copy), 100U) << "the one before stays";
  EXPECT_TRUE(server.asked.isEmpty());
}

TEST_F(PlaceDeskTest, anOlderFileOfTheOtherMakerGoesSinceNtopngWouldPreferIt) {
  const QByteArray before = qgetenv("XDG_DATA_HOME");
  qputenv("XDG_DATA_HOME", QByteArray::fromStdString((folder / "data").string()));
  const std::filesystem::path own = geoip::ownPlaceFolder();
  for (const auto& [places, isOurs] : {std::pair{own, true}, std::pair{folder / "places", false}}) {
    ASSERT_TRUE(geoip::installPlaceFile(geoip::testDatabase("GeoLite2-City-Test"), places));
    makeDesk(places);
    desk->update(PlaceChoice::Free, {}, {});
    ASSERT_TRUE(waitForEnd());
    ASSERT_TRUE(desk->job()->result()) << desk->job()->result().error().detail;
    EXPECT_TRUE(std::filesystem::exists(places / "dbip-city-lite.mmdb"));
    EXPECT_EQ(std::filesystem::exists(places / "GeoLite2-City.mmdb"), !isOurs)
        << "other folders may be somebody else's";
    EXPECT_EQ(std::filesystem::exists(places / "GeoLite2-City.mmdb.older"), isOurs) << "it may be a person's";
  }
  before.isNull() ? qunsetenv("XDG_DATA_HOME") : qputenv("XDG_DATA_HOME", before);
}

TEST_F(PlaceDeskTest, oneDownloadAtATimeAlsoAcrossPrograms) {
  const auto held = jobs::JobLock::acquire(folder / "state", (folder / "places").string());
  ASSERT_TRUE(held);
  desk->update(PlaceChoice::Free, {}, {});
  ASSERT_TRUE(waitForEnd());
  EXPECT_EQ(outcome(), ErrorCode::Locked);
}

}  // namespace
}  // namespace soho::ui
