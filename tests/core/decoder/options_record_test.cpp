#include "core/decoder/options_record.h"

#include "core/decoder/limits.h"
#include "tests/support/message_builder.h"

#include <gtest/gtest.h>

namespace soho::decoder {
namespace {

using tests::RecordBytes;

StoredTemplate v9Options(const std::vector<StoredTemplate::FieldSpec>& fields, std::uint16_t scopes) {
  StoredTemplate definition;
  definition.protocol = Protocol::NetFlowV9;
  definition.isOptions = true;
  definition.scopeFieldCount = scopes;
  definition.fields = fields;
  return definition;
}

TEST(OptionsRecord, softflowdsSamplingOption) {
  const auto definition = v9Options({{0, 2, 4}, {0, 34, 4}, {0, 35, 1}, {0, 82, 16}}, 1);
  const auto said = readOptions(definition, RecordBytes().u32(3).u32(10).u8(1).text("br-lan", 16).bytes());
  EXPECT_EQ(said.samplingInterval, 10U);
  EXPECT_EQ(said.interfaceIndex, 3U);
  EXPECT_EQ(said.interfaceName, "br-lan");
  EXPECT_FALSE(said.sampler.has_value());
}

TEST(OptionsRecord, ciscoSampler) {
  const auto definition = v9Options({{0, 1, 4}, {0, 48, 1}, {0, 49, 1}, {0, 50, 4}}, 1);
  const auto said = readOptions(definition, RecordBytes().u32(0).u8(5).u8(2).u32(1000).bytes());
  EXPECT_EQ(said.sampler, 5U);
  EXPECT_EQ(said.samplingInterval, 1000U);
  EXPECT_FALSE(said.interfaceIndex.has_value());
}

TEST(OptionsRecord, scopeNumbersOfV9AreNotElements) {
  // Scope 1 (system) and 2 (interface) are not IE 1 and 2; scope 34 is no sampling interval.
  const auto said = readOptions(v9Options({{0, 34, 4}}, 1), RecordBytes().u32(99).bytes());
  EXPECT_FALSE(said.samplingInterval.has_value());
}

TEST(OptionsRecord, scopeWithoutBytesIsNoInterface) {
  const auto said = readOptions(v9Options({{0, 2, 0}, {0, 34, 4}}, 1), RecordBytes().u32(7).bytes());
  EXPECT_EQ(said.samplingInterval, 7U);
  EXPECT_FALSE(said.interfaceIndex.has_value());
}

TEST(OptionsRecord, packetIntervalAndSpace) {
  const auto definition = v9Options({{0, 305, 4}, {0, 306, 4}}, 0);
  EXPECT_EQ(readOptions(definition, RecordBytes().u32(1).u32(99).bytes()).samplingInterval, 100U);
  EXPECT_FALSE(readOptions(definition, RecordBytes().u32(0).u32(99).bytes()).samplingInterval.has_value());
}

TEST(OptionsRecord, sizeAndPopulation) {
  const auto definition = v9Options({{0, 309, 4}, {0, 310, 4}}, 0);
  EXPECT_EQ(readOptions(definition, RecordBytes().u32(2).u32(128).bytes()).samplingInterval, 64U);
}

TEST(OptionsRecord, namesAreCutAndMadePrintable) {
  const auto definition = v9Options({{0, 82, 200}}, 0);
  const auto cut = readOptions(definition, RecordBytes().text(std::string(200, 'x'), 200).bytes());
  EXPECT_EQ(cut.interfaceName->size(), limits::kNameBytes);
  const auto odd = readOptions(v9Options({{0, 82, 8}}, 0), RecordBytes().text("a\x1b[1m\n ", 8).bytes());
  EXPECT_EQ(odd.interfaceName, "a?[1m?");
}

TEST(OptionsRecord, shortRecordSaysWhatItHolds) {
  const auto definition = v9Options({{0, 34, 4}, {0, 82, 16}}, 0);
  const auto said = readOptions(definition, RecordBytes().u32(10).u32(0).bytes());
  EXPECT_EQ(said.samplingInterval, 10U);
  EXPECT_FALSE(said.interfaceName.has_value());
}

}  // namespace
}  // namespace soho::decoder
