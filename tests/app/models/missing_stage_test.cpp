#include "app/models/missing_stage.h"

#include <gmock/gmock.h>

namespace soho::ui {
namespace {

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

}  // namespace
}  // namespace soho::ui
