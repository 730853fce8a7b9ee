#include "core/container/stack_state.h"

#include <gtest/gtest.h>

namespace soho::container {
namespace {

TEST(ContainerState, isReadFromDockersInspect) {
  const auto state = readContainerState(R"([{"Name":"/sohoflow-ntopng","Image":"sha256:ab","RestartCount":2,
    "State":{"Status":"running","StartedAt":"2026-11-25T16:44:54.317033913Z","FinishedAt":"0001-01-01T00:00:00Z","ExitCode":0,"OOMKilled":false},
    "Config":{"Image":"ntop/ntopng:stable","Labels":{"org.sohoflow.stack":"sohoflow"}},
    "NetworkSettings":{"Ports":{"3000/tcp":[{"HostIp":"127.0.0.1","HostPort":"3000"}],"5556/tcp":[{"HostIp":"127.0.0.1","HostPort":"5556"}],"6379/tcp":null}},
    "Mounts":[{"Type":"volume","Source":"/var/lib/docker/volumes/d/_data","Destination":"/var/lib/ntopng"},
              {"Type":"bind","Source":"/home/me/places","Destination":"/var/lib/GeoIP"}]}])");
  ASSERT_TRUE(state);
  EXPECT_EQ(state->name, QStringLiteral("sohoflow-ntopng"));
  EXPECT_EQ(state->state, RunState::Running);
  EXPECT_EQ(state->since.toString(Qt::ISODate), QStringLiteral("2026-11-25T16:44:54Z"));
  EXPECT_EQ(state->restarts, 2);
  EXPECT_EQ(state->addresses, (QStringList{QStringLiteral("127.0.0.1:3000"), QStringLiteral("127.0.0.1:5556")}));
  EXPECT_EQ(state->stackName, QStringLiteral("sohoflow"));
  EXPECT_EQ(state->placesFolder, QStringLiteral("/home/me/places"));
}

TEST(ContainerState, saysHowAContainerEnded) {
  const auto state = readContainerState(
      R"([{"Name":"n","Image":"cd","State":{"Status":"exited","FinishedAt":"2026-11-25T17:00:00Z","ExitCode":137,"OOMKilled":true}}])");
  ASSERT_TRUE(state);
  EXPECT_EQ(state->state, RunState::Exited);
  EXPECT_EQ(state->exitCode, 137);
  EXPECT_TRUE(state->wasKilledForMemory);
  EXPECT_EQ(state->imageId, QStringLiteral("sha256:cd"));
  EXPECT_FALSE(readContainerState("[]"));
}

TEST(MemoryUsage, isReadInBinaryAndDecimalUnits) {
  EXPECT_EQ(readMemoryUsage("1.5MiB / 1GiB"), 1572864U);
  EXPECT_EQ(readMemoryUsage("12.5kB / 2GB"), 12500U);
  EXPECT_EQ(readMemoryUsage("512B / 1GiB"), 512U);
  EXPECT_FALSE(readMemoryUsage("-- / --"));
  const QByteArray both = "sohoflow-redis 1.5MiB / 1GiB\nsohoflow-ntopng 12.5kB / 2GB\n";
  EXPECT_EQ(readMemoryUsageOf(QStringLiteral("sohoflow-redis"), both), 1572864U);
  EXPECT_EQ(readMemoryUsageOf(QStringLiteral("sohoflow-ntopng"), both), 12500U);
  EXPECT_FALSE(readMemoryUsageOf(QStringLiteral("sohoflow"), both));
}

}  // namespace
}  // namespace soho::container
