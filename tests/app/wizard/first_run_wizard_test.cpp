// The wizard's frame and when the window shows it, with questions that ask nothing.
#include "app/wizard/first_run_wizard.h"

#include "app/shell/first_run_desk.h"
#include "tests/support/event_loop.h"
#include "tests/support/temporary_folder.h"

#include <QSignalSpy>
#include <gmock/gmock.h>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

namespace keys = settings::desktop;

class Question final : public QuestionPage {
 public:
  Question(const Theme& theme, WizardStep step) : QuestionPage(theme, step) {
    connect(&panel(), &QuestionPanel::primaryPressed, this, &WizardPage::nextWanted);
    retranslate();
  }
  void begin() override { ++begins; }
  int begins = 0;

 protected:
  void retranslate() override {
    panel().setWords(u"Question %1"_s.arg(static_cast<int>(step()) + 1), u"?"_s);
    panel().setButtons(u"&Back"_s, u"&Next"_s);
  }
};

class Plain final : public Page {
 public:
  [[nodiscard]] QString title() const override { return u"Overview"_s; }
  [[nodiscard]] QString iconName() const override { return u"overview"_s; }
};

class FirstRunWizardTest : public testing::Test {
 protected:
  FirstRunWizardTest() { startProgram(); }

  /// As a new process would: with what the file holds.
  void startProgram() {
    desk.reset();
    window.reset();
    preferences.reset();
    stored = std::make_unique<settings::Settings>(settings::desktopTable());
    EXPECT_THAT(stored->openStore(folder / settings::kDesktopFileName), testing::IsEmpty());
    preferences = std::make_unique<Preferences>(*stored);
    window = std::make_unique<MainWindow>(theme);
    window->addPage(QString::fromLatin1(page::kOverview), new Plain);
    std::vector<WizardPage*> pages;
    for (const WizardStep step :
         {WizardStep::Network, WizardStep::Router, WizardStep::Ntopng, WizardStep::Locations, WizardStep::Done}) {
      pages.push_back(new Question(theme, step));
    }
    wizard = new FirstRunWizard(std::move(pages), theme);
    desk = std::make_unique<FirstRunDesk>(*window, *preferences, *wizard);
    window->show();
    window->activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
  }
  [[nodiscard]] QuestionPanel& panel() const { return static_cast<QuestionPage&>(wizard->page()).panel(); }
  void next() const { panel().primary().click(); }

  tests::TemporaryFolder folder;
  Theme theme;
  std::unique_ptr<settings::Settings> stored;
  std::unique_ptr<Preferences> preferences;
  std::unique_ptr<MainWindow> window;
  FirstRunWizard* wizard = nullptr;
  std::unique_ptr<FirstRunDesk> desk;
};

TEST_F(FirstRunWizardTest, isOfferedWhenNothingIsSetUpAndLeadsThroughToTheOverview) {
  desk->offer(false);
  ASSERT_TRUE(window->isCovered());
  EXPECT_TRUE(wizard->isVisible());
  for (int number = 1; number <= 6; ++number) {
    if (number == 3) continue;  // belongs to the router's page
    EXPECT_EQ(wizard->title(), u"Question %1"_s.arg(number));
    EXPECT_TRUE(window->windowTitle().startsWith(wizard->title()));
    next();
  }
  EXPECT_FALSE(window->isCovered());
  EXPECT_EQ(window->currentPage(), QString::fromLatin1(page::kOverview));
  startProgram();
  desk->offer(false);
  EXPECT_FALSE(window->isCovered()) << "never again unless asked";
}

TEST_F(FirstRunWizardTest, isNotOfferedWhereSomethingIsSetUp) {
  desk->offer(true);
  EXPECT_FALSE(window->isCovered());
  startProgram();
  desk->offer(false);
  EXPECT_FALSE(window->isCovered());
}

TEST_F(FirstRunWizardTest, goesOnAtThePageWhereTheProgramWasCutOff) {
  desk->offer(false);
  next();
  next();
  ASSERT_EQ(wizard->step(), WizardStep::Ntopng);
  startProgram();
  desk->offer(true);  // the router is set up by now
  ASSERT_TRUE(window->isCovered());
  EXPECT_EQ(wizard->step(), WizardStep::Ntopng);
}

TEST_F(FirstRunWizardTest, backLeadsToThePageBeforeAndEveryPageCanBeSkipped) {
  desk->offer(false);
  for (int number = 0; number < 4; ++number) {
    EXPECT_TRUE(wizard->skipButton().isVisible());
    wizard->skipButton().click();
  }
  EXPECT_EQ(wizard->step(), WizardStep::Done);
  EXPECT_FALSE(wizard->skipButton().isVisible());
  for (int number = 0; number < 4; ++number) panel().back().click();
  EXPECT_EQ(wizard->step(), WizardStep::Network);
}

TEST_F(FirstRunWizardTest, laterEndsItForGoodAndAPageAsksForItAgain) {
  desk->offer(false);
  wizard->laterButton().click();
  EXPECT_FALSE(window->isCovered());
  startProgram();
  desk->offer(false);
  ASSERT_FALSE(window->isCovered());
  Q_EMIT window->setUpWanted();
  EXPECT_TRUE(window->isCovered());
  EXPECT_EQ(wizard->step(), WizardStep::Network);
}

TEST_F(FirstRunWizardTest, aPageThatIsAskedForIsShownAndTheSetUpGoesOnAtTheNextStart) {
  desk->offer(false);
  next();
  QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
  EXPECT_FALSE(window->isCovered());
  EXPECT_TRUE(window->windowTitle().startsWith(u"Overview"_s));
  startProgram();
  desk->offer(false);
  EXPECT_EQ(wizard->step(), WizardStep::Router);
}

TEST_F(FirstRunWizardTest, aRouterThatReportsAlreadyMakesItNeedlessUntilSomebodyHasBegun) {
  desk->offer(false);
  desk->withdraw();
  EXPECT_FALSE(window->isCovered());
  Q_EMIT window->setUpWanted();
  desk->withdraw();
  EXPECT_TRUE(window->isCovered()) << "asked for";
}

TEST_F(FirstRunWizardTest, aSetUpThatSucceedsInTheWizardDoesNotEndIt) {
  desk->offer(false);
  next();
  desk->withdraw();
  EXPECT_TRUE(window->isCovered());
}

TEST_F(FirstRunWizardTest, aFirstQuestionThatNobodyAnsweredGivesWayToWhatIsSetUpMeanwhile) {
  desk->offer(false);
  startProgram();
  desk->offer(true);
  EXPECT_FALSE(window->isCovered());
  startProgram();
  desk->offer(false);
  EXPECT_FALSE(window->isCovered());
}

TEST_F(FirstRunWizardTest, aFirstQuestionThatNobodyAnsweredGivesWayToARouterThatReportsAtTheNextStart) {
  desk->offer(false);
  startProgram();
  desk->offer(false);
  ASSERT_TRUE(window->isCovered());
  desk->withdraw();
  EXPECT_FALSE(window->isCovered());
}

TEST_F(FirstRunWizardTest, anAnswerThatComesLateLeadsNowhere) {
  desk->offer(false);
  WizardPage& first = wizard->page();
  next();
  WizardPage& second = wizard->page();
  Q_EMIT first.nextWanted();
  Q_EMIT first.backWanted();
  EXPECT_EQ(wizard->step(), WizardStep::Router);
  wizard->laterButton().click();
  Q_EMIT second.nextWanted();
  EXPECT_EQ(wizard->step(), WizardStep::Router);
}

TEST_F(FirstRunWizardTest, theReturnKeyAnswersEveryQuestion) {
  desk->offer(false);
  for (int number = 0; number < 5; ++number) {
    ASSERT_NE(window->focusWidget(), nullptr);
    QTest::keyClick(window->focusWidget(), Qt::Key_Return);
  }
  EXPECT_FALSE(window->isCovered());
}

}  // namespace
}  // namespace soho::ui
