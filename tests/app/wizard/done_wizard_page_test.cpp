#include "app/wizard/done_wizard_page.h"

#include "tests/app/models/model_fixture.h"
#include "tests/support/fake_places.h"
#include "tests/support/fake_stack.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using ::testing::HasSubstr;
using tests::runUntil;

class DoneWizardPageTest : public ModelTest {
 protected:
  void SetUp() override {
    service.currentState.exporters.clear();
    service.currentState.ntopng.link = {};
    connectFeed();
    page.resize(900, 700);
    page.show();
    page.begin();
  }
  [[nodiscard]] std::string list() const {
    QString all;
    for (const QLabel* label : page.findChildren<QLabel*>()) all += label->text() + u'\n';
    return all.toStdString();
  }

  Theme theme;
  tests::FakeStack stack;
  tests::FakePlaces places;
  DoneWizardPage page{feed, stack, places, theme};
  QStringList log;
};

TEST_F(DoneWizardPageTest, whatWasLeftOutIsNamedWithWhereItIsFoundAgain) {
  EXPECT_EQ(page.title(), u"Almost done"_s);
  EXPECT_THAT(list(), HasSubstr("■ No router reports traffic yet"));
  EXPECT_THAT(list(), HasSubstr("■ ntopng is not set up"));
  EXPECT_THAT(list(), HasSubstr("■ Countries and network owners are not shown"));
}

TEST_F(DoneWizardPageTest, ntopngIsSetUpOnlyOnceItIs) {
  auto made = std::make_unique<tests::ScriptedJob>(u"Fetch ntopng"_s, log, std::nullopt);
  tests::ScriptedJob& job = *made;
  job.start();
  stack.setWork(std::move(made));
  EXPECT_THAT(list(), HasSubstr("◐ ntopng is being set up"));
  ASSERT_TRUE(runUntil([&] { return !log.isEmpty(); }));
  job.end({});
  ASSERT_TRUE(runUntil([&] { return !stack.isWorking(); }));
  stack.show(tests::runningStack());
  EXPECT_THAT(list(), HasSubstr("● ntopng is set up"));
  setup::StackPicture stopped = tests::runningStack();
  stopped.status.ntopng.state = container::RunState::Exited;
  stack.show(stopped);
  EXPECT_THAT(list(), HasSubstr("■ ntopng is set up and does not run"));
  service.currentState.ntopng.link = control::NtopngLink::Listening;
  EXPECT_TRUE(runUntil([this] { return list().find("● ntopng is set up") != std::string::npos; }))
      << "one that SohoFlow does not look after";
}

TEST_F(DoneWizardPageTest, placesAreShownOnlyOnceTheyAreThere) {
  auto made = std::make_unique<tests::ScriptedJob>(u"Download"_s, log, std::nullopt);
  tests::ScriptedJob& job = *made;
  job.start();
  places.setWork(std::move(made));
  EXPECT_THAT(list(), HasSubstr("◐ The databases of countries"));
  ASSERT_TRUE(runUntil([&] { return !log.isEmpty(); }));
  places.known = PlaceChoice::Free;
  job.end({});
  EXPECT_TRUE(
      runUntil([this] { return list().find("● Countries and network owners are shown") != std::string::npos; }));
}

TEST_F(DoneWizardPageTest, aRouterThatBeginsToReportIsSeenAtOnce) {
  QSignalSpy retitled(&page, &WizardPage::stepChanged);
  decoder::Exporter exporter;
  exporter.datagrams = 1;
  exporter.records = 1;
  service.currentState.exporters.push_back({exporter, std::nullopt});
  ASSERT_TRUE(runUntil([this] { return page.title() == u"Done"_s; }));
  EXPECT_THAT(list(), HasSubstr("● Your router reports its traffic"));
  EXPECT_EQ(retitled.count(), 1);
}

}  // namespace
}  // namespace soho::ui
