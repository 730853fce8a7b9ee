#include "app/wizard/network_wizard_page.h"

#include "tests/support/fake_settings.h"

#include <QTest>
#include <gmock/gmock.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using ::testing::HasSubstr;

class NetworkWizardPageTest : public testing::Test {
 protected:
  NetworkWizardPageTest() {
    proposal.gateway = IpAddress::parse("192.168.1.1");
    proposal.networks = {*IpPrefix::parse("192.168.1.0/24"), *IpPrefix::parse("2001:db8:1::/64")};
    proposal.addresses = {*IpAddress::parse("192.168.1.50"), *IpAddress::parse("192.168.1.51")};
  }
  NetworkWizardPage& show() {
    page = std::make_unique<NetworkWizardPage>(
        settings,
        NetworkWizardServices{[this] { return proposal; }, [this] { return address; },
                              [this](const std::optional<IpAddress>& chosen) { address = chosen; }, patience},
        theme);
    QObject::connect(page.get(), &WizardPage::nextWanted, page.get(), [this] { ++goneOn; });
    page->resize(900, 600);
    page->show();
    page->begin();
    return *page;
  }
  [[nodiscard]] QRadioButton& choice(int index) const { return *page->findChildren<QRadioButton*>().at(index); }
  [[nodiscard]] QLineEdit& networks() const { return *page->findChild<QLineEdit*>(); }
  [[nodiscard]] std::string problem() const { return page->panel().problem().toStdString(); }

  Theme theme;
  tests::FakeSettings settings{{{"local-networks", "auto"}}};
  setup::NetworkProposal proposal;
  std::optional<IpAddress> address;
  std::chrono::milliseconds patience = std::chrono::seconds(10);
  std::unique_ptr<NetworkWizardPage> page;
  int goneOn = 0;
};

TEST_F(NetworkWizardPageTest, whatIsProposedNeedsNoTyping) {
  show().panel().primary().click();
  EXPECT_EQ(goneOn, 1);
  EXPECT_EQ(settings.state("local-networks").value, "auto");
  EXPECT_EQ(address, std::nullopt) << "the address that the router sees anyway";
}

TEST_F(NetworkWizardPageTest, someNetworksOnlyAreProposedFromTheInterfacesAndKept) {
  show();
  EXPECT_FALSE(networks().isEnabled());
  choice(1).click();
  EXPECT_EQ(networks().text(), u"192.168.1.0/24, 2001:db8:1::/64"_s);
  networks().setText(u"192.168.1.0/24; 10.0.0.0/8"_s);
  page->panel().primary().click();
  EXPECT_EQ(settings.state("local-networks").value, "192.168.1.0/24,10.0.0.0/8");
  EXPECT_EQ(goneOn, 1);
}

TEST_F(NetworkWizardPageTest, whatIsNoNetworkIsNamedAndNothingIsKept) {
  show();
  choice(1).click();
  for (const char* typed : {"192.168.1.0/24, home", "", " , "}) {
    networks().setText(QString::fromLatin1(typed));
    page->panel().primary().click();
    EXPECT_THAT(problem(), HasSubstr("192.168.1.0/24")) << typed;
  }
  EXPECT_EQ(settings.state("local-networks").value, "auto");
  EXPECT_EQ(goneOn, 0);
}

TEST_F(NetworkWizardPageTest, networksEnteredBeforeAreShownAgain) {
  settings.state("local-networks").value = "10.1.0.0/16,fd00::/8";
  show();
  EXPECT_TRUE(choice(1).isChecked());
  EXPECT_EQ(networks().text(), u"10.1.0.0/16, fd00::/8"_s);
}

TEST_F(NetworkWizardPageTest, whatWasChangedInTheSettingsMeanwhileIsShownUnlessThePersonHasChosenHere) {
  settings.state("local-networks").value = "10.1.0.0/16";
  show();
  settings.state("local-networks").value = "auto";
  Q_EMIT settings.changed();
  EXPECT_TRUE(choice(0).isChecked());
  choice(1).click();
  Q_EMIT settings.changed();
  EXPECT_TRUE(choice(1).isChecked());
  page->panel().primary().click();
  ASSERT_EQ(goneOn, 1);
  settings.state("local-networks").value = "auto";
  Q_EMIT settings.changed();
  EXPECT_TRUE(choice(0).isChecked()) << "what was chosen here is kept by then";
}

TEST_F(NetworkWizardPageTest, anotherAddressOfThisComputerIsRememberedAndOfferedFirstTheNextTime) {
  show();
  page->findChild<QComboBox*>()->setCurrentIndex(1);
  page->panel().primary().click();
  EXPECT_EQ(address, IpAddress::parse("192.168.1.51"));
  EXPECT_EQ(show().findChild<QComboBox*>()->currentText(), u"192.168.1.51"_s);
}

TEST_F(NetworkWizardPageTest, aCollectorThatCannotTakeItIsToldInWordsAndNextTriesAgain) {
  settings.refusal = Error{ErrorCode::NotRunning, "sohoflow-collector", {}};
  show().panel().primary().click();
  EXPECT_FALSE(problem().empty());
  EXPECT_EQ(goneOn, 0);
  settings.refusal.reset();
  page->panel().primary().click();
  EXPECT_TRUE(problem().empty());
  EXPECT_EQ(goneOn, 1);
}

TEST_F(NetworkWizardPageTest, whoIsQuickerThanTheCollectorStartsGoesOnAsSoonAsItAnswers) {
  const auto known = std::exchange(settings.known, {});
  show().panel().primary().click();
  EXPECT_EQ(goneOn, 0);
  EXPECT_TRUE(problem().empty());
  EXPECT_FALSE(page->panel().primary().isEnabled());
  EXPECT_THAT(page->panel().sentence().toStdString(), HasSubstr("starting"));
  settings.known = known;
  Q_EMIT settings.changed();
  EXPECT_EQ(goneOn, 1);
  EXPECT_TRUE(page->panel().primary().isEnabled());
}

TEST_F(NetworkWizardPageTest, whoSkipsTheQuestionMeanwhileHasAnsweredNothing) {
  const auto known = std::exchange(settings.known, {});
  show();
  choice(1).click();
  page->panel().primary().click();
  page->hide();
  settings.known = known;
  Q_EMIT settings.changed();
  EXPECT_EQ(settings.state("local-networks").value, "auto");
  EXPECT_EQ(goneOn, 0);
}

TEST_F(NetworkWizardPageTest, aCollectorThatNeverAnswersIsTold) {
  patience = std::chrono::milliseconds(50);
  settings.known.clear();
  settings.refusal = Error{ErrorCode::NotRunning, "sohoflow-collector", {}};
  show().panel().primary().click();
  EXPECT_TRUE(QTest::qWaitFor([this] { return !problem().empty(); }));
  EXPECT_TRUE(page->panel().primary().isEnabled()) << "to try again";
  EXPECT_EQ(goneOn, 0);
}

TEST_F(NetworkWizardPageTest, whatTheCommandLineFixesIsNoObstacle) {
  settings.refusal = Error{ErrorCode::NotAllowed, "local-networks", {}};
  show().panel().primary().click();
  EXPECT_EQ(goneOn, 1);
}

}  // namespace
}  // namespace soho::ui
