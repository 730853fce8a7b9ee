#include "app/models/missing_stage.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

TEST(MissingStageTest, namesTheFirstStageThatIsMissing) {
  control::CollectorState state;
  const IpAddress router = IpAddress::v4(0xc0a80101);
  EXPECT_EQ(missingStage(false, &state).stage, MissingStage::Collector);
  EXPECT_EQ(missingStage(true, nullptr).stage, MissingStage::Collector);
  EXPECT_EQ(missingStage(true, &state).stage, MissingStage::Exporter);
  state.allowedExporters = {*IpPrefix::parse("192.168.0.0/16")};
  EXPECT_EQ(missingStage(true, &state).stage, MissingStage::Exporter) << "nobody in particular is waited for";
  state.allowedExporters.push_back(IpPrefix(router, 128));
  EXPECT_EQ(missingStage(true, &state), (Missing{MissingStage::Report, router}));
  state.unknownSenders.push_back({router, 3, {}, {}});
  EXPECT_EQ(missingStage(true, &state), (Missing{MissingStage::Allowance, router}));
  decoder::Exporter exporter;
  exporter.key.address = router;
  state.unknownSenders.clear();
  state.exporters.push_back({exporter, std::nullopt});
  EXPECT_EQ(missingStage(true, &state), (Missing{MissingStage::Report, router})) << "known by its template only";
  state.exporters.clear();
  exporter.datagrams = 1;
  state.exporters.push_back({exporter, std::nullopt});
  EXPECT_EQ(missingStage(true, &state), (Missing{MissingStage::Template, router}));
  state.exporters[0].exporter.protocol = decoder::Protocol::NetFlowV5;
  EXPECT_EQ(missingStage(true, &state), (Missing{MissingStage::Records, router})) << "version 5 has no templates";
  state.exporters[0].exporter.records = 1;
  EXPECT_EQ(missingStage(true, &state), Missing{});
}

TEST(MissingStageTest, offersTheSenderThatCameFirstWhileItSends) {
  control::CollectorState state;
  state.at = Time(1h);
  const IpAddress first = IpAddress::v4(0xc0a80102);
  const IpAddress second = IpAddress::v4(0xc0a80101);
  state.unknownSenders = {{second, 3, Time(58min), state.at}, {first, 3, Time(57min), state.at - 1s}};
  EXPECT_EQ(missingStage(true, &state), (Missing{MissingStage::Allowance, first}));
  state.at += 10min;
  EXPECT_EQ(missingStage(true, &state), (Missing{MissingStage::Allowance, second})) << "the first has stopped";
  state.at += 1s;
  EXPECT_EQ(missingStage(true, &state).stage, MissingStage::Exporter) << "both have";
}

}  // namespace
}  // namespace soho::ui
