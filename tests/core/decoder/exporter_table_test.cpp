#include "core/decoder/exporter_table.h"

#include "core/decoder/limits.h"

#include <gmock/gmock.h>

namespace soho::decoder {
namespace {

using namespace std::chrono_literals;

constexpr Time kStart{std::chrono::seconds(1'800'000'000)};

class ExporterTableTest : public ::testing::Test {
 protected:
  std::optional<Source> open(std::uint32_t address, std::uint32_t domain, std::uint16_t port = 1, Time at = kStart,
                             std::optional<std::uint32_t> uptimeMs = std::nullopt) {
    const Datagram datagram{{}, IpAddress::v4(address), port, at};
    return table.open({datagram.source, domain}, Protocol::NetFlowV9, datagram, uptimeMs);
  }
  static StoredTemplate definitionOf(std::uint16_t port, std::uint16_t id) {
    StoredTemplate definition;
    definition.sourcePort = port;
    definition.id = id;
    definition.learnedAt = kStart;
    definition.fields = {{0, 1, 4}};
    return definition;
  }

  std::vector<std::uint32_t> forgotten;
  ExporterTable table{[this](std::uint32_t index) { forgotten.push_back(index); }};
};

TEST_F(ExporterTableTest, addressAndDomainMakeAnExporter) {
  EXPECT_EQ(open(1, 0)->exporter.index, 0U);
  EXPECT_EQ(open(1, 7)->exporter.index, 1U);
  EXPECT_EQ(open(2, 0)->exporter.index, 2U);
  EXPECT_EQ(open(1, 0)->exporter.index, 0U);
  EXPECT_EQ(table.exporters()[0].datagrams, 2U);
}

TEST_F(ExporterTableTest, portsAreSessionsOfOneExporter) {
  Session& first = open(1, 0, 1000)->session;
  first.sampling.announce(10);
  Session& second = open(1, 0, 2000)->session;
  EXPECT_NE(&first, &second);
  EXPECT_EQ(&open(1, 0, 1000)->session, &first);
  EXPECT_EQ(table.exporters().size(), 1U);
}

TEST_F(ExporterTableTest, aChangedPortOfTheSameProcessKeepsItsSampling) {
  open(1, 0, 1000, kStart, 60'000)->session.sampling.announce(10);
  const auto moved = open(1, 0, 2000, kStart + 10s, 70'500);
  EXPECT_EQ(moved->session.sampling.intervalFor(0, 0), 10U);
}

TEST_F(ExporterTableTest, anotherProcessAnnouncesItsOwnSampling) {
  open(1, 0, 1000, kStart, 60'000)->session.sampling.announce(10);
  table.exporter(0).samplingInterval = 10;
  const auto anew = open(1, 0, 2000, kStart + 10s, 500);
  EXPECT_EQ(anew->session.sampling.intervalFor(0, 0), 0U);
  EXPECT_EQ(anew->exporter.samplingInterval, 0U);
}

TEST_F(ExporterTableTest, theLongestSilentSessionGivesWay) {
  for (std::uint16_t port = 1; port <= limits::kSessionsPerExporter; ++port) {
    const auto source = open(1, 0, port, kStart + port * 1s);
    source->templates.learn(definitionOf(port, static_cast<std::uint16_t>(255 + port)));
    source->templates.learn(definitionOf(port, 1000));
  }
  auto source = open(1, 0, 9999, kStart + 100s);
  EXPECT_EQ(source->session.port, 9999);
  // Port 1 is gone, its template 256 stays as the only one of its id; its 1000 was not the newest.
  EXPECT_NE(source->templates.find(Protocol::NetFlowV9, 9999, 256), nullptr);
  EXPECT_EQ(source->templates.size(), 2 * limits::kSessionsPerExporter - 1);
}

TEST_F(ExporterTableTest, oneAddressCannotFillTheTable) {
  for (std::uint32_t domain = 0; domain < limits::kDomainsPerAddress; ++domain) EXPECT_TRUE(open(1, domain));
  EXPECT_FALSE(open(1, 5000));
  EXPECT_TRUE(open(2, 0));
  EXPECT_EQ(table.exporters().size(), limits::kDomainsPerAddress + 1);
}

TEST_F(ExporterTableTest, aSilentDomainGivesWayToANewOne) {
  for (std::uint32_t domain = 0; domain < limits::kDomainsPerAddress; ++domain) open(1, domain);
  const Time later = kStart + limits::kExporterSilence;
  for (std::uint32_t domain = 0; domain < limits::kDomainsPerAddress; ++domain) {
    if (domain != 7) open(1, domain, 1, later - 1s);
  }
  EXPECT_FALSE(open(1, 5000, 1, later - 1s));
  const auto source = open(1, 5000, 1, later);
  ASSERT_TRUE(source);
  EXPECT_EQ(source->exporter.index, 7U);
  EXPECT_EQ(source->exporter.datagrams, 1U);
  EXPECT_THAT(forgotten, ::testing::ElementsAre(7));
  EXPECT_FALSE(open(1, 7, 1, later));
}

TEST_F(ExporterTableTest, theTableIsCapped) {
  for (std::uint32_t address = 0; address < limits::kExporters; ++address) EXPECT_TRUE(open(address, 0));
  EXPECT_FALSE(open(1 << 20, 0));
  EXPECT_TRUE(open(1 << 20, 0, 1, kStart + limits::kExporterSilence));
  EXPECT_EQ(table.exporters().size(), limits::kExporters);
}

TEST_F(ExporterTableTest, referencesStayValidWhileExportersAreAdded) {
  const auto first = open(1, 0);
  for (std::uint32_t address = 2; address < 500; ++address) open(address, 0);
  EXPECT_EQ(&first->exporter, &table.exporter(0));
}

TEST_F(ExporterTableTest, restoredTemplatesMakeAnExporterWithoutDatagrams) {
  auto source = table.restore({IpAddress::v4(1), 0}, Protocol::NetFlowV9, 1000, kStart);
  source->templates.restore(definitionOf(1000, 256));
  const auto exporters = table.exporters();
  ASSERT_EQ(exporters.size(), 1U);
  EXPECT_EQ(exporters[0].datagrams, 0U);
  ASSERT_EQ(exporters[0].templates.size(), 1U);
  EXPECT_TRUE(exporters[0].templates[0].isFromDisk);
  EXPECT_NE(open(1, 0, 2000)->templates.find(Protocol::NetFlowV9, 2000, 256), nullptr);
}

}  // namespace
}  // namespace soho::decoder
