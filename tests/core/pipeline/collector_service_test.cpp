#include "core/pipeline/collector_service.h"

#include "core/base/atomic_file.h"
#include "tests/support/event_loop.h"
#include "tests/support/message_builder.h"
#include "tests/support/temporary_folder.h"

#include <QUdpSocket>
#include <gmock/gmock.h>

#include <algorithm>
#include <memory>

namespace soho::pipeline {
namespace {

using control::EventKind;
using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::Not;
using ::testing::SizeIs;

const IpPrefix kHere(IpAddress::v4(0x7f000001), 128);
constexpr std::size_t kMaxFileBytes = 64 * 1024;

/// A service over settings in a folder of its own, on a port of loopback that the system chooses.
class CollectorServiceTest : public testing::Test {
 protected:
  CollectorServiceTest() {
    EXPECT_TRUE(settings.fixByCommandLine(
        {{"metrics", "off"}, {"ntopng", "off"}, {"reverse-dns", "off"}, {"local-networks", "192.168.0.0/16"}}));
    EXPECT_THAT(settings.openStore(file()), IsEmpty());
    EXPECT_TRUE(settings.set("listen", "127.0.0.1:0"));
    settings.markAllInUse();
  }
  [[nodiscard]] std::filesystem::path file() const { return folder / "collector.json"; }
  [[nodiscard]] Result<void> start() {
    RunOptions options;
    options.stateFolder = folder.path();
    service = std::make_unique<CollectorService>(settings, options, "1.2.3");
    return service->start();
  }
  [[nodiscard]] std::uint16_t port() const { return service->report()->receive.listeners.at(0).bound.port; }
  void sendOneFlow() const {
    const auto bytes = tests::V5Message()
                           .record({.source = "192.168.1.10",
                                    .destination = "203.0.113.1",
                                    .packets = 10,
                                    .octets = 9000,
                                    .sourcePort = 40000,
                                    .destinationPort = 443,
                                    .protocol = 6})
                           .build();
    QUdpSocket socket;
    socket.writeDatagram(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()),
                         QHostAddress(QHostAddress::LocalHost), port());
  }
  [[nodiscard]] std::vector<EventKind> events() const {
    std::vector<EventKind> kinds;
    for (const control::Event& event : service->eventsAfter(0).events) kinds.push_back(event.kind);
    return kinds;
  }
  [[nodiscard]] std::string valueOf(const char* name) const {
    const auto all = service->settings().settings;
    const auto found = std::ranges::find(all, name, &control::SettingState::name);
    return found == all.end() ? "missing" : found->value;
  }

  tests::TemporaryFolder folder;
  settings::Settings settings{settings::collectorTable()};
  std::unique_ptr<CollectorService> service;
};

TEST_F(CollectorServiceTest, whoIsAllowedIsCountedAndKeptAndWhoIsNoLongerIsNot) {
  ASSERT_TRUE(start());
  const Time began = service->state().allowedSince;
  EXPECT_EQ(began, service->state().startedAt);
  sendOneFlow();
  ASSERT_TRUE(tests::runUntil([this] { return !service->state().unknownSenders.empty(); }));
  EXPECT_THAT(service->state().exporters, IsEmpty());
  ASSERT_TRUE(service->allow(kHere));
  ASSERT_TRUE(service->allow(kHere)) << "once more changes nothing";
  EXPECT_THAT(service->state().allowedExporters, ElementsAre(kHere)) << "at once, not with the next report";
  EXPECT_GT(service->state().allowedSince, began);
  EXPECT_THAT(*readFile(file(), kMaxFileBytes), testing::HasSubstr("\"allow\""));
  ASSERT_TRUE(tests::runUntil([this] {
    sendOneFlow();
    return !service->state().exporters.empty();
  }));
  ASSERT_TRUE(service->disallow(kHere));
  ASSERT_TRUE(service->disallow(kHere)) << "nor does this";
  EXPECT_THAT(service->state().allowedExporters, IsEmpty());
  EXPECT_THAT(*readFile(file(), kMaxFileBytes), Not(testing::HasSubstr("\"allow\"")));
  EXPECT_THAT(events(), Contains(EventKind::ExporterAllowed).Times(1));
  EXPECT_THAT(events(), Contains(EventKind::UnknownSender));
}

TEST_F(CollectorServiceTest, aValueThatWouldKeepTheNextCollectorFromStartingIsRefusedNow) {
  ASSERT_TRUE(start());
  QUdpSocket taken;
  ASSERT_TRUE(taken.bind(QHostAddress(QHostAddress::LocalHost)));
  const std::string other = "127.0.0.1:" + std::to_string(taken.localPort());
  EXPECT_EQ(service->setSetting("listen", other).error().code, ErrorCode::PortInUse);
  EXPECT_EQ(service->setSetting("listen", "0.0.0.0:4444,127.0.0.1:4444").error().code, ErrorCode::PortInUse);
  EXPECT_EQ(service->setSetting("listen", "nonsense").error().code, ErrorCode::BadSetting);
  EXPECT_EQ(service->setSetting("json", (folder / "no/such/folder").string()).error().code, ErrorCode::FileMissing);
  EXPECT_EQ(service->setSetting("colour", "red").error().code, ErrorCode::BadSetting);
  EXPECT_EQ(service->setSetting("metrics", "off").error().code, ErrorCode::NotAllowed) << "the command line fixes it";
  EXPECT_EQ(valueOf("listen"), "127.0.0.1:0");
  const auto own = service->setSetting("listen", "127.0.0.1:" + std::to_string(port()));
  ASSERT_TRUE(own) << "its own port is not in its way";
  EXPECT_TRUE(own->setting.isWaitingForRestart);
}

TEST_F(CollectorServiceTest, anotherReceiveBufferIsUsedAtOnce) {
  ASSERT_TRUE(settings.set("receive-buffer", "64K"));
  ASSERT_TRUE(start());
  const auto outcome = service->setSetting("receive-buffer", "128K");
  ASSERT_TRUE(outcome);
  EXPECT_FALSE(outcome->setting.isWaitingForRestart);
  EXPECT_TRUE(tests::runUntil([this] {
    const collector::ReceiveBuffer buffer = service->report()->receive.listeners.at(0).buffer;
    return buffer.askedBytes == 128 * 1024 && buffer.givenBytes > 64 * 1024;
  }));
}

TEST_F(CollectorServiceTest, aPortThatIsTakenKeepsItFromStarting) {
  QUdpSocket taken;
  ASSERT_TRUE(taken.bind(QHostAddress(QHostAddress::LocalHost)));
  ASSERT_TRUE(settings.set("listen", "127.0.0.1:" + std::to_string(taken.localPort())));
  EXPECT_EQ(start().error().code, ErrorCode::PortInUse);
}

TEST_F(CollectorServiceTest, whatWasWrittenByHandIsUsedWhenItReadsAgainAndRubbishIsTold) {
  ASSERT_TRUE(start());
  ASSERT_TRUE(
      replaceFile(file(), R"({"version": 1, "listen": ["127.0.0.1:0"], "allow": ["127.0.0.1"], "source-id": -1})"));
  service->reload();
  EXPECT_THAT(service->state().allowedExporters, ElementsAre(kHere));
  EXPECT_EQ(valueOf("source-id"), "0");
  EXPECT_THAT(service->state().warnings,
              Contains(testing::Field(&control::Warning::kind, control::WarningKind::SettingsNotUsable)));
  EXPECT_THAT(events(), Contains(EventKind::ConfigurationRead));
}

TEST_F(CollectorServiceTest, aConfigurationThatCannotBeReadAgainIsToldBesideWhatWasKnownAndTheJsonLinesAreReopened) {
  const std::filesystem::path config = folder / "config.json";
  const std::filesystem::path lines = folder / "flows.jsonl";
  ASSERT_TRUE(replaceFile(config, R"({"json": ")" + lines.string() + R"("})"));
  ASSERT_TRUE(settings.fixByFile(config));
  ASSERT_TRUE(start());
  const Error known{ErrorCode::BadSetting, "source-id in " + file().string(), "'-1'"};
  service->setSettingsProblems({known});
  std::filesystem::rename(lines, folder / "flows.jsonl.1");
  ASSERT_TRUE(replaceFile(config, "no JSON"));
  const auto told = [this] {
    std::vector<std::string> places;
    for (const control::Warning& warning : service->state().warnings) {
      if (warning.kind == control::WarningKind::SettingsNotUsable) places.push_back(warning.place);
    }
    return places;
  };
  service->reload();
  service->reload();
  EXPECT_THAT(told(), ElementsAre(known.place, config.string())) << "once, however often it is tried";
  EXPECT_TRUE(tests::runUntil([&] { return std::filesystem::exists(lines); }))
      << "lines go on into the file by its name";
  EXPECT_THAT(events(), Not(Contains(EventKind::ConfigurationRead)));
  ASSERT_TRUE(replaceFile(config, "{}"));
  service->reload();
  EXPECT_THAT(told(), IsEmpty());
}

TEST_F(CollectorServiceTest, templatesAreThereAfterARestart) {
  ASSERT_TRUE(settings.set("allow", "127.0.0.1"));
  ASSERT_TRUE(start());
  const auto bytes = tests::V9Message().templateOf(256, {{8, 4}, {12, 4}, {1, 4}, {2, 4}}).build();
  QUdpSocket socket;
  ASSERT_TRUE(tests::runUntil([&] {
    socket.writeDatagram(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()),
                         QHostAddress(QHostAddress::LocalHost), port());
    return !service->state().exporters.empty();
  }));
  service->shutDown();
  service->shutDown();
  ASSERT_TRUE(start());
  ASSERT_TRUE(tests::runUntil([this] { return !service->state().exporters.empty(); }));
  const decoder::Exporter known = service->state().exporters.front().exporter;
  EXPECT_THAT(known.templates, SizeIs(1));
  EXPECT_FALSE(known.isHeard());
}

TEST_F(CollectorServiceTest, whatWasToldOfAnExporterIsThereAfterARestart) {
  ASSERT_TRUE(settings.set("allow", "127.0.0.1"));
  ASSERT_TRUE(start());
  const control::ExporterFacts told{IpAddress::v4(0x7f000001), "router",    "softflowd 1.1.0", std::chrono::seconds(60),
                                    std::chrono::seconds(10),  std::nullopt};
  ASSERT_TRUE(service->setExporterFacts(told));
  service->shutDown();
  ASSERT_TRUE(start());
  ASSERT_TRUE(tests::runUntil([this] {
    sendOneFlow();
    return !service->state().exporters.empty();
  }));
  EXPECT_EQ(service->state().exporters.front().facts, told);
}

TEST_F(CollectorServiceTest, aTokenThatIsNoneIsNotWaitedFor) {
  ASSERT_TRUE(start());
  EXPECT_EQ(service->expectProbe("Short!").error().code, ErrorCode::Malformed);
  const auto expected = service->expectProbe("k3j4h5g6");
  ASSERT_TRUE(expected);
  EXPECT_FALSE(expected->arrived);
}

}  // namespace
}  // namespace soho::pipeline
