#include "core/decoder/template_cache.h"

#include "core/decoder/limits.h"

#include <gmock/gmock.h>

#include <algorithm>

namespace soho::decoder {
namespace {

using Outcome = TemplateCache::Outcome;

StoredTemplate definitionOf(std::uint16_t port, std::uint16_t id, std::uint16_t length = 4, int seconds = 0) {
  StoredTemplate definition;
  definition.sourcePort = port;
  definition.id = id;
  definition.learnedAt = Time{std::chrono::seconds(seconds)};
  definition.fields = {{0, 1, length}};
  return definition;
}

class TemplateCacheTest : public ::testing::Test {
 protected:
  [[nodiscard]] std::size_t lengthFor(std::uint16_t port, std::uint16_t id) const {
    const KnownTemplate* known = cache.find(Protocol::NetFlowV9, port, id);
    return known != nullptr ? known->compiled.recordLength() : 0;
  }

  FieldBudget budget;
  TemplateCache cache{budget};
};

TEST_F(TemplateCacheTest, learnsOnceAndRenewsTheAge) {
  EXPECT_EQ(cache.learn(definitionOf(1, 256, 4, 10)), Outcome::Learned);
  EXPECT_EQ(cache.learn(definitionOf(1, 256, 4, 20)), Outcome::Repeated);
  ASSERT_EQ(cache.summaries().size(), 1U);
  EXPECT_EQ(cache.summaries()[0].learnedAt, Time{std::chrono::seconds(20)});
}

TEST_F(TemplateCacheTest, aChangedTemplateReplacesTheOldOne) {
  cache.learn(definitionOf(1, 256, 4));
  EXPECT_EQ(cache.learn(definitionOf(1, 256, 8)), Outcome::Learned);
  EXPECT_EQ(lengthFor(1, 256), 8U);
  EXPECT_EQ(cache.size(), 1U);
  EXPECT_EQ(budget.used, 1U);
}

TEST_F(TemplateCacheTest, eachPortHasItsOwn) {
  cache.learn(definitionOf(1, 256, 4));
  cache.learn(definitionOf(2, 256, 8));
  EXPECT_EQ(lengthFor(1, 256), 4U);
  EXPECT_EQ(lengthFor(2, 256), 8U);
}

TEST_F(TemplateCacheTest, aNewPortUsesTheNewestOfTheId) {
  cache.learn(definitionOf(1, 256, 4, 10));
  cache.learn(definitionOf(2, 256, 8, 20));
  EXPECT_EQ(lengthFor(3, 256), 8U);
  cache.learn(definitionOf(1, 256, 4, 30));
  EXPECT_EQ(lengthFor(3, 256), 4U);
  EXPECT_EQ(lengthFor(3, 257), 0U);
}

TEST_F(TemplateCacheTest, protocolsDoNotMix) {
  cache.learn(definitionOf(1, 256));
  EXPECT_EQ(cache.find(Protocol::Ipfix, 1, 256), nullptr);
}

TEST_F(TemplateCacheTest, aForgottenPortLeavesOnlyTheNewest) {
  cache.learn(definitionOf(1, 256, 4, 10));
  cache.learn(definitionOf(1, 257, 4, 10));
  cache.learn(definitionOf(2, 256, 8, 20));
  cache.forgetPort(Protocol::NetFlowV9, 1);
  EXPECT_EQ(cache.size(), 2U);
  EXPECT_EQ(lengthFor(1, 256), 8U);
  EXPECT_EQ(lengthFor(3, 257), 4U);
  cache.learn(definitionOf(2, 257, 8, 30));
  EXPECT_EQ(cache.size(), 2U);
  EXPECT_EQ(lengthFor(3, 257), 8U);
}

TEST_F(TemplateCacheTest, malformedOnesAreRefused) {
  StoredTemplate empty = definitionOf(1, 256);
  empty.fields.clear();
  EXPECT_EQ(cache.learn(empty), Outcome::Malformed);
  StoredTemplate scopes = definitionOf(1, 256);
  scopes.isOptions = true;
  scopes.scopeFieldCount = 2;
  EXPECT_EQ(cache.learn(scopes), Outcome::Malformed);
  EXPECT_EQ(cache.size(), 0U);
}

TEST_F(TemplateCacheTest, aLiveTemplateIsNotReplacedByOneFromDisk) {
  cache.learn(definitionOf(1, 256, 4, 10));
  cache.restore(definitionOf(1, 256, 8, 5));
  EXPECT_EQ(lengthFor(1, 256), 4U);
  cache.restore(definitionOf(1, 257, 8, 5));
  EXPECT_EQ(lengthFor(1, 257), 8U);
  EXPECT_TRUE(cache.summaries()[1].isFromDisk);
  cache.learn(definitionOf(1, 257, 8, 20));
  EXPECT_FALSE(cache.summaries()[1].isFromDisk);
}

TEST_F(TemplateCacheTest, atTheCapTheLongestUnseenGivesWay) {
  for (std::size_t index = 0; index < limits::kTemplatesPerExporter; ++index) {
    cache.learn(definitionOf(1, static_cast<std::uint16_t>(256 + index), 4, static_cast<int>(index)));
  }
  cache.learn(definitionOf(1, 256, 4, 5000));  // seen again
  EXPECT_EQ(cache.learn(definitionOf(1, 60000, 4, 6000)), Outcome::Learned);
  EXPECT_EQ(cache.size(), limits::kTemplatesPerExporter);
  EXPECT_EQ(lengthFor(1, 256), 4U);
  EXPECT_EQ(lengthFor(1, 257), 0U);
  EXPECT_EQ(lengthFor(1, 60000), 4U);
}

TEST_F(TemplateCacheTest, whenTheNewestGivesWayAnotherOfItsIdIsTheNewest) {
  cache.learn(definitionOf(1, 256, 4, 20));
  cache.learn(definitionOf(2, 256, 8, 30));
  cache.learn(definitionOf(2, 256, 8, 10));  // Again, after the clock was set back.
  EXPECT_EQ(lengthFor(3, 256), 8U);
  for (std::size_t index = 1; index < limits::kTemplatesPerExporter; ++index) {
    cache.learn(definitionOf(3, static_cast<std::uint16_t>(256 + index), 4, 100));
  }
  EXPECT_EQ(cache.size(), limits::kTemplatesPerExporter);
  EXPECT_EQ(lengthFor(2, 256), 4U) << "its own is gone";
  cache.forgetPort(Protocol::NetFlowV9, 1);
  EXPECT_EQ(lengthFor(3, 256), 4U) << "kept as the newest of its id";
}

TEST_F(TemplateCacheTest, fieldsOfOneExporterAreCapped) {
  StoredTemplate large = definitionOf(1, 256);
  large.fields.assign(limits::kFieldsPerTemplate, {0, 1, 4});
  for (std::uint16_t index = 0; index < 100; ++index) {
    large.id = static_cast<std::uint16_t>(256 + index);
    large.learnedAt = Time{std::chrono::seconds(index)};
    EXPECT_EQ(cache.learn(large), Outcome::Learned);
  }
  EXPECT_EQ(budget.used, limits::kFieldsPerExporter);
  EXPECT_EQ(cache.size(), limits::kFieldsPerExporter / limits::kFieldsPerTemplate);
}

TEST_F(TemplateCacheTest, fieldsOfAllExportersAreCapped) {
  budget.used = limits::kFieldsOfAll;
  EXPECT_EQ(cache.learn(definitionOf(1, 256)), Outcome::OverLimit);
  EXPECT_EQ(cache.size(), 0U);
  budget.used = limits::kFieldsOfAll - 1;
  EXPECT_EQ(cache.learn(definitionOf(1, 256)), Outcome::Learned);
}

TEST(TemplateCacheBudget, isGivenBack) {
  FieldBudget budget;
  {
    TemplateCache cache(budget);
    cache.learn(definitionOf(1, 256));
    EXPECT_EQ(budget.used, 1U);
  }
  EXPECT_EQ(budget.used, 0U);
}

TEST_F(TemplateCacheTest, everythingIsThereToBeSaved) {
  cache.learn(definitionOf(1, 256, 4, 10));
  cache.learn(definitionOf(2, 257, 8, 20));
  std::vector<StoredTemplate> all;
  cache.appendTo(all);
  std::ranges::sort(all, {}, &StoredTemplate::id);
  EXPECT_THAT(all, ::testing::ElementsAre(definitionOf(1, 256, 4, 10), definitionOf(2, 257, 8, 20)));
}

}  // namespace
}  // namespace soho::decoder
