#include "core/setup/stack_surroundings.h"

#include "core/base/atomic_file.h"
#include "core/flows/local_networks.h"
#include "core/geoip/place_update.h"
#include "tests/support/temporary_folder.h"

#include <QLocalServer>
#include <gtest/gtest.h>

namespace soho::setup {
namespace {

using namespace Qt::StringLiterals;

IpPrefix prefix(const char* text) { return IpPrefix::parse(text).value_or(IpPrefix()); }

TEST(StackSurroundings, ntopngTakesTheSameNetworksForLocalAsTheCollectorDoesByItself) {
  const auto text = specFor({}, {}).ntopngConfiguration({});
  ASSERT_TRUE(text);
  const QString line = QString::fromUtf8(*text).section(u"--local-networks="_s, 1).section(u'\n', 0, 0);
  const QStringList networks = line.split(u',');
  for (const IpPrefix& expected : flows::defaultLocalPrefixes()) {
    EXPECT_TRUE(networks.contains(QString::fromStdString(expected.toString()))) << expected.toString();
  }
}

TEST(StackSurroundings, aNetworkWithinAnotherOneIsNotListedTwice) {
  const std::vector<IpPrefix> all{prefix("192.168.0.0/16"), prefix("192.168.7.0/24"), prefix("203.0.113.0/24"),
                                  prefix("fe80::/10"),      prefix("fe80::/64"),      prefix("2001:db8:1::/64")};
  EXPECT_EQ(networksForNtopng(all),
            (QStringList{u"192.168.0.0/16"_s, u"203.0.113.0/24"_s, u"fe80::/10"_s, u"2001:db8:1::/64"_s}));
}

TEST(StackSurroundings, whatAPersonHasChosenStays) {
  container::StackOptions options;
  options.localNetworks = {u"10.9.0.0/16"_s};
  options.placesFolder = u"/srv/places"_s;
  const container::StackSpec spec = specFor(options, {});
  EXPECT_EQ(spec.options(), options);
  EXPECT_EQ(spec.placesFolder(), u"/srv/places"_s);
  EXPECT_TRUE(spec.ntopngConfiguration({})->contains("--local-networks=10.9.0.0/16\n"));
}

TEST(StackSurroundings, theNetworksOfAPlaceAreNotStoredAsIfAPersonHadChosenThem) {
  const container::StackSpec spec = specFor({}, {});
  EXPECT_EQ(spec.options(), container::StackOptions()) << "else another place would look like another choice";
  EXPECT_EQ(spec.placesFolder().toStdString(), geoip::ownPlaceFolder().string());
}

TEST(StackSurroundings, theSystemLogIsASocketPerhapsBehindALink) {
  const tests::TemporaryFolder folder;
  EXPECT_EQ(systemLog(folder / "log"), QString());
  ASSERT_TRUE(replaceFile(folder / "log", "a file"));
  EXPECT_EQ(systemLog(folder / "log"), QString());
  QLocalServer server;
  ASSERT_TRUE(server.listen(QString::fromStdString((folder / "dev-log").string())));
  std::filesystem::create_symlink(folder / "dev-log", folder / "link");
  EXPECT_EQ(systemLog(folder / "link").toStdString(), std::filesystem::canonical(folder / "dev-log").string());
}

TEST(StackSurroundings, onlyAnNtopngThatRunsAndWasStartedBeforeThemMissesNewDatabases) {
  const tests::TemporaryFolder folder;
  container::ContainerState ntopng;
  ntopng.state = container::RunState::Running;
  ntopng.since = QDateTime::currentDateTimeUtc().addDays(-1);
  ntopng.placesFolder = QString::fromStdString(folder.path().string());
  EXPECT_FALSE(missesNewPlaces(ntopng)) << "there are none";
  ASSERT_TRUE(replaceFile(folder / "GeoLite2-City.mmdb", "new"));
  EXPECT_TRUE(missesNewPlaces(ntopng));
  ntopng.since = QDateTime::currentDateTimeUtc().addDays(1);
  EXPECT_FALSE(missesNewPlaces(ntopng));
  ntopng.since = ntopng.since.addDays(-2);
  ntopng.state = container::RunState::Exited;
  EXPECT_FALSE(missesNewPlaces(ntopng));
  ntopng.state = container::RunState::Running;
  ntopng.placesFolder.clear();
  EXPECT_FALSE(missesNewPlaces(ntopng)) << "it has those of its image";
}

}  // namespace
}  // namespace soho::setup
