// Golden argument lists: what an engine is asked, word for word.
#include "core/container/stack_spec.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

const EngineFacts kDocker{EngineKind::Docker, QStringLiteral("20.10.24"), QStringLiteral("amd64"), false, true};
const EngineFacts kRootlessPodman{EngineKind::Podman, QStringLiteral("4.3.1"), QStringLiteral("amd64"), true, false};

std::string words(const QStringList& list) { return list.join(u' ').toStdString(); }

TEST(StackSpec, runsNtopngHardenedOnLoopback) {
  EXPECT_EQ(words(StackSpec({}, kDocker, 1000, 1000).runNtopng()),
            "run --detach --name sohoflow-ntopng --label org.sohoflow.stack=sohoflow --network sohoflow --restart "
            "unless-stopped "
            "--init --user 2055:2055 --cap-drop ALL --security-opt no-new-privileges --read-only --tmpfs /tmp "
            "--log-opt max-size=10m "
            "--log-opt max-file=2 --memory 1024m --volume sohoflow-ntopng-data:/var/lib/ntopng:nocopy --volume "
            "sohoflow-ntopng-config:/etc/sohoflow:ro --publish 127.0.0.1:3000:3000 --publish 127.0.0.1:5556:5556 "
            "--entrypoint ntopng "
            "docker.io/ntop/ntopng:stable /etc/sohoflow/ntopng.conf");
}

TEST(StackSpec, runsRedisWithoutAPublishedPort) {
  EXPECT_EQ(words(StackSpec({}, kDocker, 1000, 1000).runRedis()),
            "run --detach --name sohoflow-redis --label org.sohoflow.stack=sohoflow --network sohoflow --restart "
            "unless-stopped "
            "--init --user 2055:2055 --cap-drop ALL --security-opt no-new-privileges --read-only --tmpfs /tmp "
            "--log-opt max-size=10m "
            "--log-opt max-file=2 --memory 256m --volume sohoflow-redis-data:/data:nocopy --entrypoint redis-server "
            "docker.io/library/redis:7 "
            "--dir /data --save 60 1 --protected-mode no");
}

TEST(StackSpec, rootlessPodmanMapsTheCallerAndSetsNoLimitItCannotKeep) {
  const std::string arguments = words(StackSpec({}, kRootlessPodman, 1000, 1001).runNtopng());
  EXPECT_NE(arguments.find("--user 1000:1001"), std::string::npos);
  EXPECT_NE(arguments.find("--userns keep-id"), std::string::npos);
  EXPECT_EQ(arguments.find("--memory"), std::string::npos);
  EXPECT_EQ(arguments.find("--log-opt"), std::string::npos);
}

TEST(StackSpec, theOptionNocopyIsLeftOutWhereItKeepsContainersFromStarting) {
  EngineFacts facts = kRootlessPodman;
  facts.refusesNoCopy = true;
  const StackSpec spec({}, facts, 1000, 1000);
  EXPECT_TRUE(spec.runRedis().contains(QStringLiteral("sohoflow-redis-data:/data")));
  EXPECT_TRUE(spec.runNtopng().contains(QStringLiteral("sohoflow-ntopng-data:/var/lib/ntopng")));
  EXPECT_TRUE(
      StackSpec({}, kRootlessPodman, 0, 0).runRedis().contains(QStringLiteral("sohoflow-redis-data:/data:nocopy")));
}

TEST(StackSpec, followsTheOptions) {
  StackOptions options;
  options.name = QStringLiteral("office");
  options.webAddress = QStringLiteral("fd00::5");
  options.webPort = 8080;
  options.zmqPort = 6000;
  options.dataFolder = QStringLiteral("/srv/ntopng");
  options.placesFolder = QStringLiteral("/srv/places");
  options.timeZone = QStringLiteral("Europe/Berlin");
  options.ntopngMemoryMb = 0;
  options.startsWithEngine = false;
  const StackSpec spec(options, kDocker, 0, 0);
  const QStringList arguments = spec.runNtopng();
  for (const char* word : {"[fd00::5]:8080:3000", "127.0.0.1:6000:5556", "/srv/ntopng:/var/lib/ntopng",
                           "/srv/places:/var/lib/GeoIP:ro", "TZ=Europe/Berlin", "no", "office-ntopng"}) {
    EXPECT_TRUE(arguments.contains(QString::fromLatin1(word))) << word;
  }
  EXPECT_FALSE(arguments.contains(QStringLiteral("--memory")));
  EXPECT_EQ(spec.volumes(), (QStringList{QStringLiteral("office-redis-data"), QStringLiteral("office-ntopng-config")}));
}

TEST(StackSpec, foldersAreLabelledWhereTheEngineHasSelinux) {
  EngineFacts facts = kDocker;
  facts.hasSelinux = true;
  StackOptions options;
  options.dataFolder = QStringLiteral("/srv/ntopng");
  options.placesFolder = QStringLiteral("/srv/places");
  const StackSpec spec(options, facts, 1000, 1000);
  const QStringList arguments = spec.runNtopng();
  EXPECT_TRUE(arguments.contains(QStringLiteral("/srv/ntopng:/var/lib/ntopng:z")));
  EXPECT_TRUE(arguments.contains(QStringLiteral("/srv/places:/var/lib/GeoIP:ro,z")));
  EXPECT_TRUE(arguments.contains(QStringLiteral("sohoflow-ntopng-config:/etc/sohoflow:ro"))) << "a volume";
  const QStringList mounts{QStringLiteral("/srv/ntopng:/data"), QStringLiteral("sohoflow-redis-data:/redis")};
  const QStringList once = spec.runOnce(mounts, {QStringLiteral("true")});
  EXPECT_TRUE(once.contains(QStringLiteral("/srv/ntopng:/data:z")));
  EXPECT_TRUE(once.contains(mounts.last()));
  options.placesFolder = QStringLiteral("/usr/share/GeoIP");
  EXPECT_TRUE(
      StackSpec(options, facts, 1000, 1000).runNtopng().contains(QStringLiteral("/usr/share/GeoIP:/var/lib/GeoIP:ro")));
}

TEST(StackSpec, whatIsLeftEmptyIsTakenFromTheComputer) {
  const Surroundings here{{QStringLiteral("10.0.0.0/8")}, QStringLiteral("/home/me/places")};
  const StackSpec spec({}, kDocker, 0, 0, here);
  EXPECT_TRUE(spec.ntopngConfiguration({})->contains("--local-networks=10.0.0.0/8\n"));
  EXPECT_TRUE(spec.runNtopng().contains(QStringLiteral("/home/me/places:/var/lib/GeoIP:ro")));
  StackOptions options;
  options.localNetworks = {QStringLiteral("192.168.1.0/24")};
  options.placesFolder = QStringLiteral("/srv/places");
  const StackSpec chosen(options, kDocker, 0, 0, here);
  EXPECT_TRUE(chosen.ntopngConfiguration({})->contains("--local-networks=192.168.1.0/24\n"));
  EXPECT_TRUE(chosen.runNtopng().contains(QStringLiteral("/srv/places:/var/lib/GeoIP:ro")));
}

TEST(StackSpec, theSystemLogIsMountedForADumpToItAlone) {
  const Surroundings here{{}, {}, QStringLiteral("/run/systemd/journal/dev-log")};
  const QString mount = QStringLiteral("/run/systemd/journal/dev-log:/dev/log");
  EXPECT_FALSE(StackSpec({}, kDocker, 0, 0, here).runNtopng().contains(mount));
  StackOptions options;
  options.flowDump = *parseFlowDump(QStringLiteral("syslog;local0"));
  EXPECT_TRUE(StackSpec(options, kDocker, 0, 0, here).runNtopng().contains(mount));
}

TEST(StackSpec, theUsualImageIsTheOneForTheEnginesProcessor) {
  EngineFacts arm = kDocker;
  arm.architecture = QStringLiteral("arm64");
  const QString image = StackSpec({}, arm, 0, 0).ntopngImage();
  EXPECT_EQ(image, QStringLiteral("docker.io/ntop/ntopng_arm64.dev:latest"));
  EXPECT_TRUE(StackSpec({}, arm, 0, 0).runNtopng().contains(image));
  EXPECT_EQ(StackSpec({}, kDocker, 0, 0).ntopngImage(), QStringLiteral("docker.io/ntop/ntopng:stable"));
  StackOptions options;
  options.ntopngImage = QStringLiteral("registry.lan/ntopng:mine");
  EXPECT_EQ(StackSpec(options, arm, 0, 0).ntopngImage(), options.ntopngImage) << "a person's choice stays";
}

TEST(StackSpec, theConfigurationAloneHoldsTheDumpsPassword) {
  StackOptions options;
  options.localNetworks = {QStringLiteral("192.168.1.0/24"), QStringLiteral("fd00::/8")};
  options.flowDump = *parseFlowDump(QStringLiteral("mysql;db.lan;ntopng;me"));
  options.extraOptions = {QStringLiteral("--offline")};
  const StackSpec spec(options, kDocker, 0, 0);
  const auto text = spec.ntopngConfiguration(QStringLiteral("hidden"));
  ASSERT_TRUE(text);
  EXPECT_EQ(
      text->toStdString(),
      "--interface=tcp://*:5556c\n--redis=sohoflow-redis:6379\n--http-port=3000\n--https-port=0\n--data-dir=/var/"
      "lib/ntopng\n"
      "--pid=/tmp/ntopng.pid\n--dns-mode=0\n--dont-change-user\n--disable-autologout\n--local-networks=192.168.1.0/"
      "24,fd00::/8\n"
      "--dump-flows=mysql;db.lan;ntopng;me;hidden\n--offline\n--community\n");
  EXPECT_EQ(words(spec.runNtopng() + spec.runRedis()).find("hidden"), std::string::npos);
}

TEST(StackSpec, workOnVolumesHasNoNetworkAndRootOnlyForOwners) {
  const StackSpec spec({}, kDocker, 0, 0);
  EXPECT_EQ(words(spec.runOnce({QStringLiteral("v:/volume")},
                               {QStringLiteral("chown"), QStringLiteral("1:1"), QStringLiteral("/volume")}, true)),
            "run --rm --interactive --label org.sohoflow.stack=sohoflow --network none --cap-drop ALL --security-opt "
            "no-new-privileges "
            "--read-only --user 0:0 --cap-add CHOWN --cap-add DAC_OVERRIDE --cap-add FOWNER --volume v:/volume "
            "--entrypoint chown "
            "docker.io/library/redis:7 1:1 /volume");
}

}  // namespace
}  // namespace soho::container
