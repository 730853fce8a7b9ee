#include "core/names/reverse_names.h"

#include <gmock/gmock.h>

#include <utility>
#include <vector>

namespace soho::names {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::SizeIs;

IpAddress address(std::uint32_t number) { return IpAddress::v4(0xcb007100 + number); }

/// Keeps questions until the test answers them.
class PatientLookup final : public ReverseLookup {
 public:
  struct Question {
    IpAddress address;
    Reply reply;
  };
  explicit PatientLookup(std::vector<Question>& questions) : m_questions(questions) {}
  void ask(const IpAddress& asked, Reply reply) override { m_questions.push_back({asked, std::move(reply)}); }

 private:
  std::vector<Question>& m_questions;
};

class ReverseNamesTest : public testing::Test {
 protected:
  void answerNext(LookupAnswer answer) {
    ASSERT_FALSE(questions.empty());
    const PatientLookup::Question question = questions.front();
    questions.erase(questions.begin());
    question.reply(std::move(answer));
  }
  static LookupAnswer found(std::string name, std::chrono::seconds timeToLive = 600s) {
    return {LookupAnswer::Outcome::Found, std::move(name), timeToLive};
  }
  [[nodiscard]] std::vector<IpAddress> asked() const {
    std::vector<IpAddress> list;
    for (const auto& question : questions) list.push_back(question.address);
    return list;
  }

  ManualClock clock;
  std::vector<PatientLookup::Question> questions;
  ReverseLimits limits{.outstanding = 2, .perSecond = 3, .waiting = 4, .known = 8};
  ReverseNames names{std::make_unique<PatientLookup>(questions), clock, limits};
};

TEST_F(ReverseNamesTest, aNameIsAskedForOnceAndKnownAfterwards) {
  names.want(address(1), Urgency::Any);
  names.want(address(1), Urgency::Shown);
  ASSERT_THAT(questions, SizeIs(1));
  EXPECT_EQ(names.nameOf(address(1)), "");
  answerNext(found("one.example"));
  EXPECT_EQ(names.nameOf(address(1)), "one.example");
  names.want(address(1), Urgency::Any);
  EXPECT_THAT(questions, SizeIs(0));
}

TEST_F(ReverseNamesTest, localAddressesAreAskedBeforeShownOnesAndThoseBeforeTheRest) {
  names.want(address(1), Urgency::Any);
  names.want(address(2), Urgency::Any);  // both on their way
  names.want(address(3), Urgency::Any);
  names.want(address(4), Urgency::Shown);
  names.want(address(5), Urgency::Local);
  names.tick();
  answerNext(found("a"));
  answerNext(found("b"));
  EXPECT_THAT(asked(), ElementsAre(address(5), address(4)));
}

TEST_F(ReverseNamesTest, neverMoreAtOnceNorPerSecondThanAllowed) {
  for (std::uint32_t number = 1; number <= 6; ++number) names.want(address(number), Urgency::Any);
  EXPECT_THAT(questions, SizeIs(2)) << "two at once";
  answerNext(found("a"));
  answerNext(found("b"));
  EXPECT_THAT(questions, SizeIs(1)) << "three in this second";
  answerNext(found("c"));
  EXPECT_THAT(questions, SizeIs(0));
  names.tick();
  EXPECT_THAT(questions, SizeIs(2)) << "a new second";
}

TEST_F(ReverseNamesTest, whatFindsNoRoomIsAskedForLater) {
  for (std::uint32_t number = 1; number <= 20; ++number) names.want(address(number), Urgency::Any);
  for (int second = 0; second < 5; ++second) {
    names.tick();
    while (!questions.empty()) answerNext(found("x"));
  }
  EXPECT_EQ(names.nameOf(address(20)), "");
  names.tick();
  names.want(address(20), Urgency::Any);
  ASSERT_THAT(asked(), ElementsAre(address(20)));
}

TEST_F(ReverseNamesTest, anAnswerLivesAsLongAsItSaysWithinReason) {
  names.want(address(1), Urgency::Any);
  answerNext(found("short.example", 1s));
  clock.advance(299s);
  names.want(address(1), Urgency::Any);
  EXPECT_THAT(questions, SizeIs(0)) << "five minutes at least";
  clock.advance(2s);
  names.want(address(1), Urgency::Any);
  EXPECT_THAT(questions, SizeIs(1));
  EXPECT_EQ(names.nameOf(address(1)), "short.example") << "the old name stays until the new one is there";
  answerNext(found("long.example", 24h * 30));
  clock.advance(24h + 1s);
  names.tick();
  names.want(address(1), Urgency::Any);
  EXPECT_THAT(questions, SizeIs(1)) << "a day at most";
}

TEST_F(ReverseNamesTest, thatThereIsNoNameIsRememberedToo) {
  names.want(address(1), Urgency::Any);
  answerNext({LookupAnswer::Outcome::NoName, {}, 0s});
  clock.advance(59min);
  names.want(address(1), Urgency::Any);
  EXPECT_THAT(questions, SizeIs(0));
  clock.advance(2min);
  names.want(address(1), Urgency::Any);
  EXPECT_THAT(questions, SizeIs(1));
}

TEST_F(ReverseNamesTest, aServerThatFailsIsAskedAgainSoonerAndLosesNoName) {
  names.want(address(1), Urgency::Any);
  answerNext(found("one.example", 600s));
  clock.advance(601s);
  names.want(address(1), Urgency::Any);
  answerNext({LookupAnswer::Outcome::Failed, {}, 0s});
  EXPECT_EQ(names.nameOf(address(1)), "one.example");
  names.tick();
  clock.advance(119s);
  names.want(address(1), Urgency::Any);
  EXPECT_THAT(questions, SizeIs(0));
  clock.advance(2s);
  names.want(address(1), Urgency::Any);
  EXPECT_THAT(questions, SizeIs(1));
}

TEST_F(ReverseNamesTest, switchedOffItAsksNobodyAndForgets) {
  names.want(address(1), Urgency::Any);
  answerNext(found("one.example"));
  names.want(address(2), Urgency::Any);
  const auto late = questions.front();
  names.setLookup(nullptr);
  EXPECT_FALSE(names.isAsking());
  EXPECT_EQ(names.nameOf(address(1)), "");
  names.want(address(3), Urgency::Local);
  EXPECT_THAT(questions, SizeIs(1)) << "only the one from before";
}

TEST_F(ReverseNamesTest, addressesThatCannotHaveANameAreNotAskedFor) {
  for (const char* text : {"127.0.0.1", "224.0.0.251", "255.255.255.255", "::", "::1", "ff02::fb", "0.0.0.0"}) {
    names.want(*IpAddress::parse(text), Urgency::Local);
  }
  EXPECT_THAT(questions, SizeIs(0));
}

TEST_F(ReverseNamesTest, memoryIsBounded) {
  for (std::uint32_t number = 1; number <= 100; ++number) {
    names.tick();
    names.want(address(number), Urgency::Any);
    answerNext(found("x" + std::to_string(number)));
    clock.advance(1s);
  }
  EXPECT_LE(names.known(), limits.known);
  EXPECT_EQ(names.nameOf(address(100)), "x100");
}

}  // namespace
}  // namespace soho::names
