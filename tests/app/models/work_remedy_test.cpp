#include "app/models/work_remedy.h"

#include "app/models/stack_words.h"
#include "core/text/error_text.h"

#include <gtest/gtest.h>

#include <vector>

namespace soho::ui {
namespace {

using namespace Qt::StringLiterals;

/// An engine, and nothing set up yet.
setup::StackPicture emptyStack() {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.engine = container::EngineFacts{};
  return picture;
}

WorkRemedy remedy(ErrorCode code, const char* place, const setup::StackPicture& picture = emptyStack(),
                  StackAction action = StackAction::SetUp) {
  return workRemedyFor({code, place, {}}, action, picture);
}

/// On a computer of that distribution.
QString engineButton(ErrorCode code, const char* place) {
  const auto isApt = [](const QString& program) { return program == u"apt-get"_s; };
  const auto known = container::remedyFor({code, place, {}}, isApt, u"ann"_s);
  return known.command.isEmpty() ? QString() : remedyText(known.kind);
}

TEST(WorkRemedy, everyProblemHasASentenceAndAButton) {
  struct Row {
    ErrorCode code;
    const char* place;
    QString button;
  };
  const std::vector<Row> rows{
      {ErrorCode::EngineMissing, "Podman", engineButton(ErrorCode::EngineMissing, "Podman")},
      {ErrorCode::EngineNotRunning, "Docker", engineButton(ErrorCode::EngineNotRunning, "Docker")},
      {ErrorCode::EngineNoPermission, "Docker", engineButton(ErrorCode::EngineNoPermission, "Docker")},
      {ErrorCode::EngineTooOld, "Docker", engineButton(ErrorCode::EngineTooOld, "Docker")},
      {ErrorCode::RegistryUnreachable, "redis:7", workRemedyText(remedy(ErrorCode::RegistryUnreachable, "redis:7"))},
      {ErrorCode::ImageWrongArchitecture, "n:1", workRemedyText(remedy(ErrorCode::ImageWrongArchitecture, "n:1"))},
      {ErrorCode::ImageMissing, "n:1", workRemedyText(remedy(ErrorCode::ImageMissing, "n:1"))},
      {ErrorCode::PortInUse, "127.0.0.1:3000", workRemedyText(remedy(ErrorCode::PortInUse, "127.0.0.1:3000"))},
      {ErrorCode::AddressNotLocal, "10.0.0.9", workRemedyText(remedy(ErrorCode::AddressNotLocal, "10.0.0.9"))},
      {ErrorCode::DiskFull, "redis:7", workRemedyText(remedy(ErrorCode::DiskFull, "redis:7"))},
      {ErrorCode::FolderWrongOwner, "/srv", workRemedyText(remedy(ErrorCode::FolderWrongOwner, "/srv"))},
      {ErrorCode::EngineRefused, "sohoflow", workRemedyText(remedy(ErrorCode::EngineRefused, "sohoflow"))}};
  for (const Row& row : rows) {
    const text::Explanation said = text::explain({row.code, row.place, {}});
    EXPECT_FALSE(said.what.isEmpty() || said.why.isEmpty() || said.nextStep.isEmpty()) << row.place;
    EXPECT_FALSE(row.button.isEmpty()) << static_cast<int>(row.code);
  }
}

TEST(WorkRemedy, aTakenPortLeadsToItsOption) {
  const WorkRemedy web = remedy(ErrorCode::PortInUse, "127.0.0.1:3000");
  EXPECT_EQ(web, (WorkRemedy{WorkRemedyKind::ChooseOption, u"--web-port"_s}));
  EXPECT_EQ(remedy(ErrorCode::PortInUse, "127.0.0.1:5556").place, u"--zmq-port"_s);
  EXPECT_FALSE(actionOf(web, StackAction::SetUp)) << "it takes the options";
}

TEST(WorkRemedy, anImageForAnotherComputerGivesWayToTheUsualOne) {
  setup::StackPicture picture = emptyStack();
  picture.options.ntopngImage = u"docker.io/ntop/ntopng_arm64.dev:latest"_s;
  const auto chosen = remedy(ErrorCode::ImageWrongArchitecture, "docker.io/ntop/ntopng_arm64.dev:latest", picture);
  EXPECT_EQ(chosen, (WorkRemedy{WorkRemedyKind::UseUsualImage, u"--image"_s}));
  const auto redis = remedy(ErrorCode::ImageWrongArchitecture, "docker.io/library/redis:7", picture);
  EXPECT_EQ(redis, (WorkRemedy{WorkRemedyKind::ChooseOption, u"--redis-image"_s})) << "it is the usual one";
}

TEST(WorkRemedy, aStackThatIsBackWithItsOldOptionsIsNotTriedAgain) {
  setup::StackPicture picture = emptyStack();
  picture.status.ntopng.state = container::RunState::Running;
  EXPECT_EQ(remedy(ErrorCode::TimedOut, "x", picture).kind, WorkRemedyKind::None);
  EXPECT_EQ(remedy(ErrorCode::RegistryUnreachable, "x", picture).kind, WorkRemedyKind::TryAgain);
  EXPECT_EQ(remedy(ErrorCode::TimedOut, "x", picture, StackAction::Update).kind, WorkRemedyKind::TryAgain);
}

TEST(WorkRemedy, aLogIsShownWhereThereIsOne) {
  setup::StackPicture picture = emptyStack();
  EXPECT_EQ(remedy(ErrorCode::ContainerEnded, "sohoflow-ntopng", picture).kind, WorkRemedyKind::TryAgain);
  picture.status.ntopng.state = container::RunState::Exited;
  EXPECT_EQ(remedy(ErrorCode::ContainerEnded, "sohoflow-ntopng", picture, StackAction::Start),
            (WorkRemedy{WorkRemedyKind::ShowLog, u"log/ntopng"_s}));
}

TEST(WorkRemedy, onlyWhatAsksNoQuestionIsDoneAtOnce) {
  const WorkRemedy again{WorkRemedyKind::TryAgain};
  EXPECT_EQ(actionOf(again, StackAction::Update), StackAction::Update);
  for (const StackAction action : {StackAction::Restore, StackAction::RemoveWithData, StackAction::UseElsewhere}) {
    EXPECT_FALSE(actionOf(again, action)) << static_cast<int>(action);
  }
  EXPECT_EQ(remedy(ErrorCode::NotLoggedIn, "x").kind, WorkRemedyKind::None) << "five failures block this computer";
  EXPECT_EQ(remedy(ErrorCode::Cancelled, "x").kind, WorkRemedyKind::None);
}

}  // namespace
}  // namespace soho::ui
