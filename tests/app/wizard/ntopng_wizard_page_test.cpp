#include "app/wizard/ntopng_wizard_page.h"

#include "tests/app/models/model_fixture.h"
#include "tests/support/fake_settings.h"
#include "tests/support/fake_stack.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using ::testing::HasSubstr;
using tests::runUntil;

setup::StackPicture emptyEngine() {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.engine = container::EngineFacts{
      .kind = container::EngineKind::Docker, .version = u"20.10.24"_s, .architecture = u"amd64"_s};
  return picture;
}

class NtopngWizardPageTest : public ModelTest {
 protected:
  void SetUp() override {
    connectFeed();
    QObject::connect(&page, &WizardPage::nextWanted, &page, [this] { ++goneOn; });
    page.resize(900, 700);
    page.show();
    page.begin();
  }
  [[nodiscard]] std::string note() const {
    QString all;
    for (const QLabel* label : page.findChildren<QLabel*>()) {
      if (label->isVisible()) all += label->text() + u'\n';
    }
    return all.toStdString();
  }
  [[nodiscard]] QString primary() const {
    return page.panel().primary().isVisible() ? page.panel().primary().text().remove(u'&') : QString();
  }

  Theme theme;
  tests::FakeStack stack;
  tests::FakeSettings settings{
      {{"local-networks", "auto"}, {"ntopng", "tcp://127.0.0.1:5556"}, {"ntopng-mode", "connect"}}};
  NtopngWizardPage page{stack, feed, settings, theme};
  QStringList log;
  int goneOn = 0;
};

TEST_F(NtopngWizardPageTest, whileTheEngineIsLookedForThereIsNothingToPress) {
  EXPECT_EQ(stack.looks, 1);
  EXPECT_EQ(primary(), QString());
  EXPECT_THAT(note(), HasSubstr("Looking for Docker or Podman"));
}

TEST_F(NtopngWizardPageTest, withoutAnEngineItSaysHowToGetOne) {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.problem = Error{ErrorCode::EngineMissing, "Docker", {}};
  stack.known = {container::RemedyKind::Install, {u"apt-get"_s, u"install"_s, u"docker.io"_s}};
  stack.show(picture);
  EXPECT_THAT(note(), HasSubstr("sudo apt-get install docker.io"));
  EXPECT_EQ(primary(), u"Install Docker"_s);
  page.panel().primary().click();
  ASSERT_EQ(stack.performed.size(), 1U);
  EXPECT_EQ(stack.performed[0].first, StackAction::MendEngine);
  page.panel().other().click();
  EXPECT_EQ(stack.looks, 2);
}

TEST_F(NtopngWizardPageTest, aSetUpShowsItsStepsMayGoOnBehindAndEndsRunning) {
  stack.show(emptyEngine());
  EXPECT_THAT(note(), HasSubstr("Docker 20.10.24 was found"));
  page.panel().primary().click();
  ASSERT_EQ(stack.performed.size(), 1U);
  EXPECT_EQ(stack.performed[0].first, StackAction::SetUp);
  auto made = std::make_unique<tests::ScriptedJob>(u"Fetch ntopng"_s, log, std::nullopt);
  tests::ScriptedJob& job = *made;
  stack.setWork(std::move(made));
  job.start();
  ASSERT_TRUE(runUntil([&] { return !log.isEmpty(); }));
  job.setPercent(40);
  EXPECT_THAT(note(), HasSubstr("Fetch ntopng: 40"));
  page.panel().primary().click();
  EXPECT_EQ(goneOn, 1) << "nobody has to wait for the download";
  job.end({});
  ASSERT_TRUE(runUntil([&] { return !stack.isWorking(); }));
  stack.show(tests::runningStack());
  EXPECT_THAT(note(), HasSubstr("ntopng runs"));
  EXPECT_EQ(primary(), u"Next"_s);
}

TEST_F(NtopngWizardPageTest, aSetUpThatFailedSaysWhyAndCanBeTriedAgain) {
  stack.show(emptyEngine());
  auto job = std::make_unique<tests::ScriptedJob>(u"Fetch ntopng"_s, log,
                                                  failure(ErrorCode::RegistryUnreachable, "docker.io"));
  job->start();
  stack.setWork(std::move(job));
  ASSERT_TRUE(runUntil([&] { return !stack.isWorking(); }));
  EXPECT_FALSE(page.findChild<JobView*>()->problemText().isEmpty());
  EXPECT_EQ(primary(), u"Set up ntopng"_s);
}

TEST_F(NtopngWizardPageTest, theNetworksOfTheFirstQuestionAreNtopngsToo) {
  settings.state("local-networks").value = "192.168.1.0/24,fd00::/8";
  stack.show(emptyEngine());
  page.panel().primary().click();
  EXPECT_EQ(stack.seen.options.localNetworks, (QStringList{u"192.168.1.0/24"_s, u"fd00::/8"_s}));
  EXPECT_EQ(stack.performed.size(), 1U);
}

TEST_F(NtopngWizardPageTest, thatNtopngGetsTheReportsIsSaidOnlyOnceItDoes) {
  stack.show(tests::runningStack());
  EXPECT_THAT(note(), HasSubstr("is being opened"));
  service.currentState.ntopng.endpoint = "tcp://127.0.0.1:5556";
  service.currentState.ntopng.link = control::NtopngLink::Listening;
  ASSERT_TRUE(runUntil([this] { return note().find("has reported nothing yet") != std::string::npos; }));
  decoder::Exporter exporter;
  exporter.datagrams = 1;
  exporter.records = 1;
  service.currentState.exporters.push_back({exporter, std::nullopt});
  ASSERT_TRUE(runUntil([this] { return note().find("gets the reports of your router") != std::string::npos; }));
}

TEST_F(NtopngWizardPageTest, anNtopngElsewhereIsTriedWithItsLoginAndThenUsed) {
  page.findChildren<QRadioButton*>().at(1)->click();
  const auto fields = page.findChild<ElsewhereForm*>()->findChildren<QLineEdit*>();
  ASSERT_EQ(fields.size(), 6);
  EXPECT_EQ(primary(), u"Use it"_s);
  EXPECT_FALSE(page.panel().primary().isEnabled());
  QTest::keyClicks(fields[0], u"http://192.168.1.9:3000"_s);
  QTest::keyClicks(fields[2], u"secret"_s);
  ASSERT_TRUE(page.panel().primary().isEnabled());
  page.panel().primary().click();
  const container::NtopngElsewhere used{u"http://192.168.1.9:3000"_s, u"admin"_s, u"tcp://192.168.1.9:5556"_s};
  ASSERT_EQ(stack.seen.elsewhere, used);
  EXPECT_EQ(stack.password, u"secret"_s);
  stack.show(stack.seen);
  EXPECT_FALSE(fields[0]->isVisible());
  EXPECT_THAT(note(), HasSubstr("http://192.168.1.9:3000"));
  EXPECT_THAT(note(), HasSubstr("Nobody takes flows there yet"));
  service.currentState.ntopng.endpoint = "tcp://192.168.1.9:5556";
  service.currentState.ntopng.link = control::NtopngLink::Listening;
  ASSERT_TRUE(runUntil([this] { return note().find("has reported nothing yet") != std::string::npos; }));
  page.panel().primary().click();
  EXPECT_EQ(goneOn, 1);
}

TEST_F(NtopngWizardPageTest, aCertificateThatNobodyVouchesForIsConfirmedFirst) {
  stack.shownCertificate = QByteArray(32, '\xab');
  page.findChildren<QRadioButton*>().at(1)->click();
  const auto fields = page.findChild<ElsewhereForm*>()->findChildren<QLineEdit*>();
  QTest::keyClicks(fields[0], u"https://192.168.1.9"_s);
  QTest::keyClicks(fields[2], u"secret"_s);
  QTest::keyClick(fields[2], Qt::Key_Return);
  EXPECT_EQ(primary(), u"Trust it and use it"_s);
  EXPECT_THAT(note(), HasSubstr("AB:CD"));
  QTest::keyClick(fields[2], Qt::Key_Return);
  EXPECT_FALSE(stack.seen.elsewhere) << "a second Return must not confirm it";
  page.panel().primary().click();
  ASSERT_TRUE(stack.seen.elsewhere);
  EXPECT_EQ(stack.seen.elsewhere->certificateSha256, stack.shownCertificate);
}

TEST_F(NtopngWizardPageTest, aLoginThatIsRefusedIsSaidBesideTheForm) {
  page.findChildren<QRadioButton*>().at(1)->click();
  stack.performed.emplace_back(StackAction::UseElsewhere, QString());
  auto job = std::make_unique<tests::ScriptedJob>(u"Log in"_s, log, failure(ErrorCode::NotLoggedIn, "192.168.1.9"));
  job->start();
  stack.setWork(std::move(job));
  ASSERT_TRUE(runUntil([&] { return !stack.isWorking(); }));
  EXPECT_TRUE(page.findChild<ElsewhereForm*>()->isVisible());
  EXPECT_TRUE(std::ranges::any_of(page.findChildren<JobView*>(), [](const JobView* view) {
    return view->isVisible() && !view->problemText().isEmpty();
  }));
  EXPECT_EQ(primary(), u"Use it"_s);
}

TEST_F(NtopngWizardPageTest, anNtopngElsewhereThatIsUsedAlreadyIsShownAndNotAskedFor) {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.elsewhere = container::NtopngElsewhere{u"http://192.168.1.9:3000"_s, u"me"_s, u"tcp://192.168.1.9:5556"_s};
  stack.show(picture);
  EXPECT_TRUE(page.findChildren<QRadioButton*>().at(1)->isChecked());
  EXPECT_FALSE(page.findChildren<QRadioButton*>().at(0)->isEnabled());
  EXPECT_FALSE(page.findChild<ElsewhereForm*>()->isVisible());
  EXPECT_THAT(note(), HasSubstr("http://192.168.1.9:3000"));
  EXPECT_EQ(primary(), u"Next"_s);
  stack.show(emptyEngine());
  EXPECT_TRUE(page.findChildren<QRadioButton*>().at(0)->isChecked());
  EXPECT_EQ(primary(), u"Set up ntopng"_s);
}

}  // namespace
}  // namespace soho::ui
