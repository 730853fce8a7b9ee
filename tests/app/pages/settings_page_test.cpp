#include "app/pages/settings_page.h"

#include "tests/app/models/model_fixture.h"
#include "tests/support/fake_places.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QTranslator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

/// Knows three settings; judges like a collector.
class FakeSource final : public SettingSource {
 public:
  FakeSource() {
    control::SettingState listen;
    listen.name = "listen";
    listen.value = listen.defaultValue = "0.0.0.0:2055";
    listen.needsRestart = true;
    control::SettingState lookUp;
    lookUp.name = "start-at-login";
    lookUp.value = lookUp.defaultValue = "off";
    control::SettingState places;
    places.name = "places-folder";
    places.value = places.defaultValue = "auto";
    known = {listen, lookUp, places};
    folder.name = "places-folder";
    folder.kind = settings::Kind::Path;
    folder.valueName = "FOLDER";
    onOff.name = "start-at-login";
    onOff.kind = settings::Kind::Switch;
  }
  [[nodiscard]] const std::vector<control::SettingState>& settings() const override { return known; }
  [[nodiscard]] const settings::Setting* rowOf(const std::string& name) const override {
    if (name == folder.name) return &folder;
    return name == onOff.name ? &onOff : nullptr;
  }
  void set(const std::string& name, const std::optional<std::string>& value, Outcome done) override {
    if (value && *value == "nonsense") {
      done(failure(ErrorCode::BadSetting, name, "\"nonsense\"; allowed is an address and a port"));
      return;
    }
    for (control::SettingState& state : known) {
      if (state.name == name) state.value = value.value_or(state.defaultValue);
      if (state.name == name) state.isWaitingForRestart = state.needsRestart;
    }
    done({});
    Q_EMIT changed();
  }
  void refresh() override {}

  std::vector<control::SettingState> known;
  settings::Setting onOff;
  settings::Setting folder;
};

/// Answers every text with a marked copy.
class MarkingTranslator final : public QTranslator {
 public:
  [[nodiscard]] QString translate(const char*, const char* text, const char*, int) const override {
    return u'~' + QString::fromUtf8(text);
  }
  [[nodiscard]] bool isEmpty() const override { return false; }
};

class SettingsPageTest : public ModelTest {
 protected:
  void SetUp() override { connectFeed(); }

  static void enter(SettingsPage& page, const QString& text) {
    auto* editor = qobject_cast<QLineEdit*>(page.row("listen")->editor());
    ASSERT_NE(editor, nullptr);
    editor->setText(text);
    Q_EMIT editor->editingFinished();
  }

  FakeSource source;
  tests::FakePlaces places;
  Theme theme;
};

TEST_F(SettingsPageTest, aBadValueSaysWhatIsAllowedAndTheOldOneStays) {
  SettingsPage page(feed, source, source, places, theme, u"0"_s);
  enter(page, u"nonsense"_s);
  EXPECT_TRUE(page.row("listen")->message().contains(u"an address and a port"_s));
  EXPECT_TRUE(page.row("listen")->message().contains(u"0.0.0.0:2055"_s));
  EXPECT_EQ(source.known[0].value, "0.0.0.0:2055");
  enter(page, u"0.0.0.0:9995"_s);
  EXPECT_FALSE(page.row("listen")->message().contains(u"nonsense"_s));
  EXPECT_EQ(source.known[0].value, "0.0.0.0:9995");
}

TEST_F(SettingsPageTest, aBadValueIsRefusedInTheUsersLanguageByTheNameOnThePage) {
  source.known[0].allowed = "an address";
  MarkingTranslator translator;
  QCoreApplication::installTranslator(&translator);
  SettingsPage page(feed, source, source, places, theme, u"0"_s);
  enter(page, u"nonsense"_s);
  const QString message = page.row("listen")->message();
  QCoreApplication::removeTranslator(&translator);
  EXPECT_TRUE(message.contains(u"~“nonsense” does not fit “~"_s)) << qPrintable(message);
  EXPECT_TRUE(message.contains(settingWords("listen").title)) << qPrintable(message);
  EXPECT_TRUE(message.contains(u"allowed is ~an address."_s)) << qPrintable(message);
}

TEST_F(SettingsPageTest, whoIsLedToASettingFindsItsFieldWithTheKeyboardInIt) {
  SettingsPage page(feed, source, source, places, theme, u"0"_s);
  page.show();
  page.activate(u"listen"_s);
  EXPECT_EQ(page.focusWidget(), page.row("listen")->editor());
  EXPECT_TRUE(page.row("listen")->isVisible()) << "its section is the one that is shown";
}

TEST_F(SettingsPageTest, aValueThatNeedsARestartSaysSo) {
  SettingsPage page(feed, source, source, places, theme, u"0"_s);
  EXPECT_TRUE(page.row("listen")->message().isEmpty());
  enter(page, u"0.0.0.0:9995"_s);
  EXPECT_FALSE(page.row("listen")->message().isEmpty());
}

TEST_F(SettingsPageTest, aFixedValueNamesItsOriginAndCannotBeEdited) {
  source.known[0].isFixed = true;
  source.known[0].originDetail = "--listen";
  SettingsPage page(feed, source, source, places, theme, u"0"_s);
  EXPECT_FALSE(page.row("listen")->editor()->isEnabled());
  EXPECT_TRUE(page.row("listen")->message().contains(u"--listen"_s));
}

TEST_F(SettingsPageTest, aSwitchIsACheckBox) {
  SettingsPage page(feed, source, source, places, theme, u"0"_s);
  auto* box = qobject_cast<QCheckBox*>(page.row("start-at-login")->editor());
  ASSERT_NE(box, nullptr);
  box->click();
  EXPECT_EQ(source.known[1].value, "on");
  EXPECT_TRUE(box->isChecked());
}

TEST_F(SettingsPageTest, aFolderIsChosenFromThoseThereAre) {
  SettingsPage page(feed, source, source, places, theme, u"0"_s);
  QString answer;
  page.setFolderChooser([&answer](const auto& chosen) { chosen(answer); });
  const auto buttons = page.row("places-folder")->findChildren<QPushButton*>();
  const auto choose = std::ranges::find(buttons, u"Choose…"_s, &QPushButton::text);
  ASSERT_NE(choose, buttons.end());
  (*choose)->click();
  EXPECT_EQ(source.known[2].value, "auto") << "the person has changed their mind";
  answer = u"/srv/places"_s;
  (*choose)->click();
  EXPECT_EQ(source.known[2].value, "/srv/places");
  EXPECT_EQ(qobject_cast<QLineEdit*>(page.row("places-folder")->editor())->text(), answer);
  EXPECT_EQ(page.row("listen")->findChildren<QPushButton*>().size(), 1) << "the default alone";
}

TEST_F(SettingsPageTest, theFirstQuestionsCanBeAskedAgain) {
  SettingsPage page(feed, source, source, places, theme, u"0"_s);
  int wishes = 0;
  QObject::connect(&page, &Page::setUpWanted, &page, [&wishes] { ++wishes; });
  for (QPushButton* button : page.findChildren<QPushButton*>()) {
    if (button->text().contains(u"SohoFlow again"_s)) button->click();
  }
  EXPECT_EQ(wishes, 1);
}

}  // namespace
}  // namespace soho::ui
