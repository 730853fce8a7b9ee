// The wizard's question about location databases, and the panel it shares with the Settings.
#include "app/wizard/places_wizard_page.h"

#include "tests/app/models/model_fixture.h"
#include "tests/support/fake_places.h"

#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using ::testing::HasSubstr;
using tests::runUntil;

class PlacesWizardPageTest : public ModelTest {
 protected:
  void SetUp() override {
    connectFeed();
    page = std::make_unique<PlacesWizardPage>(feed, places, theme);
    QObject::connect(page.get(), &WizardPage::nextWanted, page.get(), [this] { ++goneOn; });
    page->resize(900, 700);
    page->show();
    page->begin();
  }
  [[nodiscard]] PlacePanel& content() const { return *page->findChild<PlacePanel*>(); }
  [[nodiscard]] QPushButton& primary() const { return page->panel().primary(); }
  void useDatabase() {
    geoip::PlaceFile file;
    file.path = "/home/me/dbip-asn-lite.mmdb";
    file.type = "DBIP-ASN-Lite";
    file.builtAt = SystemClock().now() - std::chrono::hours(73);
    file.attribution = "IP Geolocation by DB-IP";
    service.placeStatus.files = {file};
  }

  Theme theme;
  tests::FakePlaces places;
  std::unique_ptr<PlacesWizardPage> page;
  QStringList log;
  int goneOn = 0;
};

TEST_F(PlacesWizardPageTest, theFreeDatabaseNeedsNothingButAPress) {
  ASSERT_TRUE(runUntil([this] { return content().text().contains(u"No location database"_s); }));
  primary().click();
  ASSERT_EQ(places.orders.size(), 1U);
  EXPECT_EQ(places.orders[0], (tests::FakePlaces::Order{PlaceChoice::Free, {}, {}}));
  EXPECT_EQ(goneOn, 0);
}

TEST_F(PlacesWizardPageTest, accountAndKeyAreTakenForMaxMindOnly) {
  const auto fields = content().findChildren<QLineEdit*>();
  ASSERT_EQ(fields.size(), 2);
  EXPECT_FALSE(fields[0]->isVisible());
  content().findChildren<QRadioButton*>().at(1)->click();
  EXPECT_TRUE(fields[0]->isVisible());
  EXPECT_EQ(fields[1]->echoMode(), QLineEdit::Password);
  fields[0]->setText(u"42"_s);
  fields[1]->setText(u"secret_key"_s);
  primary().click();
  ASSERT_EQ(places.orders.size(), 1U);
  EXPECT_EQ(places.orders[0], (tests::FakePlaces::Order{PlaceChoice::MaxMind, u"42"_s, u"secret_key"_s}));
}

TEST_F(PlacesWizardPageTest, aKeyThatWasTypedIsNotLeftBehindByTheObviousButton) {
  useDatabase();
  content().ask();
  ASSERT_TRUE(runUntil([this] { return content().isDatabaseUsed(); }));
  ASSERT_EQ(primary().text(), u"&Next"_s);
  content().findChildren<QRadioButton*>().at(1)->click();
  EXPECT_EQ(primary().text(), u"&Next"_s) << "nothing was typed";
  const auto fields = content().findChildren<QLineEdit*>();
  ASSERT_EQ(fields.size(), 2);
  fields[0]->setText(u"42"_s);
  QTest::keyClicks(fields[1], u"secret_key"_s);
  EXPECT_EQ(primary().text(), u"&Download"_s);
  primary().click();
  ASSERT_EQ(places.orders.size(), 1U);
  EXPECT_EQ(places.orders[0], (tests::FakePlaces::Order{PlaceChoice::MaxMind, u"42"_s, u"secret_key"_s}));
  EXPECT_EQ(goneOn, 0);
  content().findChildren<QRadioButton*>().at(0)->click();
  EXPECT_EQ(primary().text(), u"&Next"_s);
}

TEST_F(PlacesWizardPageTest, theDownloadMayGoOnBehindAndItsEndIsShownWithAgeAndAttribution) {
  auto made = std::make_unique<tests::ScriptedJob>(u"Download"_s, log, std::nullopt);
  tests::ScriptedJob& job = *made;
  places.setWork(std::move(made));
  job.start();
  ASSERT_TRUE(runUntil([this] { return !log.isEmpty(); }));
  EXPECT_EQ(primary().text(), u"&Next"_s);
  useDatabase();
  job.end({});
  ASSERT_TRUE(runUntil([this] { return content().isDatabaseUsed(); }));
  EXPECT_THAT(content().text().toStdString(), HasSubstr("DBIP-ASN-Lite, 3 day"));
  EXPECT_THAT(content().text().toStdString(), HasSubstr("IP Geolocation by DB-IP"));
  primary().click();
  EXPECT_EQ(goneOn, 1);
}

TEST_F(PlacesWizardPageTest, aDownloadThatFailedSaysWhyAndCanBeTriedAgain) {
  auto job = std::make_unique<tests::ScriptedJob>(u"Download"_s, log, failure(ErrorCode::BadSetting, "MaxMind"));
  job->start();
  places.setWork(std::move(job));
  ASSERT_TRUE(runUntil([this] { return !places.isWorking(); }));
  EXPECT_FALSE(content().findChild<JobView*>()->problemText().isEmpty());
  EXPECT_EQ(primary().text(), u"&Download"_s);
}

TEST_F(PlacesWizardPageTest, aPanelOfItsOwnHasItsButtonsAndLooksForFilesAgain) {
  PlacePanel alone(feed, places, theme, true);
  alone.show();
  const auto buttons = alone.findChildren<QPushButton*>();
  const auto again = std::ranges::find_if(buttons, [](auto* button) { return button->text().contains(u"Look for"_s); });
  ASSERT_NE(again, buttons.end());
  useDatabase();
  (*again)->click();
  ASSERT_TRUE(runUntil([&] { return alone.isDatabaseUsed(); }));
  EXPECT_EQ(service.placeReloads, 1);
}

TEST_F(PlacesWizardPageTest, aFileThePersonHasIsChosenInADialogue) {
  PlacePanel alone(feed, places, theme, true);
  alone.show();
  const auto buttons = alone.findChildren<QPushButton*>();
  const auto use = std::ranges::find_if(buttons, [](auto* button) { return button->text().contains(u"Use a file"_s); });
  ASSERT_NE(use, buttons.end());
  (*use)->click();
  auto* dialog = alone.findChild<QFileDialog*>();
  ASSERT_NE(dialog, nullptr);
  Q_EMIT dialog->fileSelected(u"/home/me/mine.mmdb"_s);
  EXPECT_EQ(places.installed, QStringList{u"/home/me/mine.mmdb"_s});
}

}  // namespace
}  // namespace soho::ui
