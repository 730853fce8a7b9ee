#include "core/health/health_text.h"

#include "tests/core/health/sample_facts.h"

#include <QCoreApplication>
#include <QTranslator>
#include <gmock/gmock.h>

#include <set>

using namespace Qt::StringLiterals;

namespace soho::health {
namespace {

using namespace std::chrono_literals;

Finding findingOf(Condition condition) { return {condition, "PLACE", "DETAIL.", 7, 200s}; }

TEST(HealthTextTest, everyConditionIsAWholeSentenceOfItsOwn) {
  std::set<QString> seen;
  for (std::size_t i = 0; i < kConditionCount; ++i) {
    const auto condition = static_cast<Condition>(i);
    const QString sentence = sentenceOf(findingOf(condition), QLocale::c());
    EXPECT_TRUE(sentence.size() > 12 && sentence.endsWith(u'.')) << rowOf(condition).name;
    EXPECT_FALSE(sentence.contains(u'%')) << sentence.toStdString();
    EXPECT_FALSE(sentence.contains(u".."_s)) << sentence.toStdString();
    EXPECT_TRUE(seen.insert(sentence).second) << sentence.toStdString();
  }
}

TEST(HealthTextTest, valuesFromOutsideAreNotReadAsPlaceholders) {
  const Finding finding{Condition::NothingKept, "/x/%2", "50 %1 used", 0, {}};
  EXPECT_TRUE(sentenceOf(finding, QLocale::c()).startsWith(u"Nothing can be kept in /x/%2: 50 %1 used."_s));
}

TEST(HealthTextTest, anNtopngThatCallsUsIsToldApartFromOneThatWeCall) {
  for (const NtopngLink link : {NtopngLink::NotConnected, NtopngLink::NotListening}) {
    Facts facts = workingFacts();
    facts.collector->ntopng.link = link;
    EXPECT_FALSE(sentenceOf(judge(facts, {}).node(Node::Ntopng)).contains(u"without the letter c"_s));
    facts.collector->ntopng.isBound = true;
    EXPECT_TRUE(sentenceOf(judge(facts, {}).node(Node::Ntopng)).contains(u"without the letter c"_s));
  }
}

TEST(HealthTextTest, everyNodeHasOneNumber) {
  Health health = judge(workingFacts(), {});
  health.perMinute[static_cast<std::size_t>(Stage::Record)] = 124.4;
  EXPECT_EQ(numberOf(Node::Router, health, QLocale::c()), u"3 s ago"_s);
  EXPECT_EQ(numberOf(Node::Collector, health, QLocale::c()), u"124 flow(s)/min"_s);
  EXPECT_EQ(numberOf(Node::Ntopng, health, QLocale::c()), u"0 lost"_s);
  EXPECT_EQ(numberOf(Node::You, health, QLocale::c()), u"312 active flow(s)"_s);
}

TEST(HealthTextTest, withoutACollectorNoNumberIsClaimed) {
  Facts facts = workingFacts();
  facts.connection = Connection::NotRunning;
  const Health health = judge(facts, {});
  for (std::size_t i = 0; i < kNodeCount; ++i) {
    EXPECT_EQ(numberOf(static_cast<Node>(i), health, QLocale::c()), u"–"_s) << i;
  }
  for (std::size_t i = 0; i < kStageCount; ++i) {
    EXPECT_EQ(numberOf(static_cast<Stage>(i), health, QLocale::c()), u"–"_s) << i;
  }
}

TEST(HealthTextTest, netFlow5NeedsNoTemplates) {
  Facts facts = workingFacts();
  facts.collector->exporters.front().templates = 0;
  EXPECT_EQ(numberOf(Stage::Template, judge(facts, {}), QLocale::c()), u"not needed"_s);
}

TEST(HealthTextTest, aRouterThatWasNeverHeardHasNoLastPacket) {
  Facts facts = workingFacts();
  EXPECT_NE(numberOf(Node::Router, judge(facts, {}), QLocale::c()), u"–"_s);
  facts.collector->exporters.clear();
  facts.collector->expected = {*IpAddress::parse("192.168.1.1")};
  for (const Duration sinceStart : {1min, 6min}) {
    facts.collector->expectedSince = facts.now - sinceStart;
    EXPECT_EQ(numberOf(Node::Router, judge(facts, {}), QLocale::c()), u"–"_s) << sinceStart.count();
  }
}

TEST(HealthTextTest, everyFixButNoneHasAButton) {
  std::set<QString> seen;
  for (int i = 0; i <= static_cast<int>(FixKind::FreeDisk); ++i) {
    const QString text = fixText({static_cast<FixKind>(i), "192.168.1.7"});
    EXPECT_EQ(text.isEmpty(), i == 0);
    EXPECT_TRUE(seen.insert(text).second);
  }
}

/// Answers every text of the context "Health" with a marked copy.
class MarkingTranslator final : public QTranslator {
 public:
  [[nodiscard]] QString translate(const char* context, const char* text, const char*, int) const override {
    return qstrcmp(context, "Health") == 0 ? u'~' + QString::fromUtf8(text) : QString();
  }
  [[nodiscard]] bool isEmpty() const override { return false; }
};

TEST(HealthTextTest, everyTextCanBeTranslated) {
  MarkingTranslator translator;
  ASSERT_TRUE(QCoreApplication::installTranslator(&translator));
  const Health health = judge(workingFacts(), {});
  for (std::size_t i = 0; i < kConditionCount; ++i) {
    const QString sentence = sentenceOf(findingOf(static_cast<Condition>(i)));
    EXPECT_TRUE(sentence.startsWith(u'~')) << sentence.toStdString();
  }
  for (std::size_t i = 0; i < kStageCount; ++i) {
    EXPECT_TRUE(stageText(static_cast<Stage>(i)).startsWith(u'~'));
    EXPECT_TRUE(numberOf(static_cast<Stage>(i), health).startsWith(u'~')) << i;
  }
  for (std::size_t i = 0; i < kNodeCount; ++i)
    EXPECT_TRUE(numberOf(static_cast<Node>(i), health).startsWith(u'~')) << i;
  QCoreApplication::removeTranslator(&translator);
}

}  // namespace
}  // namespace soho::health
