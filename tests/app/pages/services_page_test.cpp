#include "app/pages/services_page.h"

#include "app/models/stack_words.h"
#include "app/pages/elsewhere_dialog.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_stack.h"
#include "tests/support/temporary_folder.h"

#include <QApplication>
#include <QMessageBox>
#include <QSignalSpy>
#include <QSpinBox>
#include <gmock/gmock.h>

#include <algorithm>

namespace soho::ui {
namespace {

using namespace Qt::StringLiterals;
using container::RunState;
using tests::runningStack;

class ServicesPageTest : public ::testing::Test {
 protected:
  ServicesPageTest() {
    ServicesPageServices services;
    services.chooseFileToWrite = [this](const QString& name, const std::function<void(const QString&)>& chosen) {
      suggested = name;
      chosen(chosenFile);
    };
    services.chooseFileToRead = [this](const std::function<void(const QString&)>& chosen) { chosen(chosenFile); };
    services.chooseFolder = [](const std::function<void(const QString&)>& chosen) { chosen(u"/srv/ntopng"_s); };
    services.copy = [this](const QString& text) { copied = text; };
    services.addresses = QStringList{u"192.168.1.10"_s};
    page = std::make_unique<ServicesPage>(stack, services, theme);
    page->resize(1000, 800);
    page->show();
  }

  [[nodiscard]] bool isOffered(StackAction action) const { return page->button(action)->isVisible(); }
  template <class Editor>
  [[nodiscard]] Editor* editor(const QString& name) const {
    for (Editor* found : page->form().findChildren<Editor*>()) {
      if (found->accessibleName() == name) return found;
    }
    return nullptr;
  }
  [[nodiscard]] QPushButton* formButton(const QString& text) const {
    for (QPushButton* found : page->form().findChildren<QPushButton*>()) {
      if (QString(found->text()).remove(u'&') == text) return found;
    }
    return nullptr;
  }
  [[nodiscard]] QStringList formProblems() const {
    QStringList problems;
    for (const OptionRow* row : page->form().findChildren<OptionRow*>()) {
      if (!row->problem().isEmpty()) problems << row->problem();
    }
    return problems;
  }

  tests::FakeStack stack;
  Theme theme;
  QString chosenFile = u"/backups/mine.tar.gz"_s;
  QString suggested;
  QString copied;
  std::unique_ptr<ServicesPage> page;
};

TEST_F(ServicesPageTest, aRunningStackIsShownWithItsFacts) {
  setup::StackPicture picture = runningStack();
  picture.digests.insert(picture.status.ntopng.image, u"sha256:0123456789abcdef"_s);
  stack.show(picture);
  EXPECT_EQ(page->engineCard().stateText(), u"● running"_s);
  EXPECT_EQ(page->ntopngCard().stateText(), u"● running"_s);
  EXPECT_EQ(page->redisCard().stateText(), u"● running"_s);
  QStringList texts;
  for (const QLabel* label : page->ntopngCard().findChildren<QLabel*>()) texts << label->text();
  EXPECT_THAT(texts, testing::IsSupersetOf({u"6.2.240926"_s, u"2 h 5 min"_s, u"127.0.0.1:3000, 127.0.0.1:5556"_s,
                                            u"312"_s, u"48.0 MB"_s, u"sha256:0123456789ab"_s}));
  for (const StackAction action : {StackAction::Stop, StackAction::Restart, StackAction::Update, StackAction::BackUp,
                                   StackAction::Restore, StackAction::Remove}) {
    EXPECT_TRUE(isOffered(action)) << static_cast<int>(action);
  }
  EXPECT_FALSE(isOffered(StackAction::SetUp));
  EXPECT_FALSE(isOffered(StackAction::Start));
  EXPECT_TRUE(stack.wantsMemory);
  page->hide();
  EXPECT_FALSE(stack.wantsMemory);
}

TEST_F(ServicesPageTest, anNtopngElsewhereNeedsNeitherEngineNorRedis) {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.elsewhere = {u"http://192.168.1.5:3000"_s, u"admin"_s, u"tcp://192.168.1.5:5556"_s};
  picture.status = runningStack().status;
  stack.show(picture);
  EXPECT_TRUE(page->engineCard().isHidden() && page->redisCard().isHidden());
  EXPECT_EQ(page->ntopngCard().stateText(), u"● running"_s);
  EXPECT_FALSE(isOffered(StackAction::SetUp) || isOffered(StackAction::Stop) || isOffered(StackAction::Remove));
  EXPECT_TRUE(isOffered(StackAction::UseElsewhere));
  for (QPushButton* button : page->ntopngCard().findChildren<QPushButton*>()) {
    if (button->text().contains(u"instead"_s)) button->click();
  }
  EXPECT_FALSE(stack.seen.elsewhere);
}

TEST_F(ServicesPageTest, anNtopngElsewhereIsAskedForAndJudged) {
  setup::StackPicture picture = runningStack();
  picture.status.redis.state = picture.status.ntopng.state = RunState::Missing;
  stack.show(picture);
  page->button(StackAction::UseElsewhere)->click();
  auto* dialog = page->findChild<ElsewhereDialog*>();
  ASSERT_NE(dialog, nullptr);
  const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
  ASSERT_EQ(fields.size(), 6);
  QPushButton* use = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  EXPECT_FALSE(use->isEnabled());
  fields[0]->setText(u"http://192.168.1.5:3000"_s);
  Q_EMIT fields[0]->textEdited(fields[0]->text());
  EXPECT_EQ(dialog->elsewhere().endpoint, u"tcp://192.168.1.5:5556"_s);
  fields[2]->setText(u"secret"_s);
  fields[5]->setText(u"short"_s);
  EXPECT_FALSE(use->isEnabled());
  fields[5]->setText(QString(80, u'a'));
  ASSERT_TRUE(use->isEnabled());
  use->click();
  ASSERT_TRUE(stack.seen.elsewhere);
  EXPECT_EQ(stack.seen.elsewhere->url, u"http://192.168.1.5:3000"_s);
  EXPECT_EQ(stack.seen.elsewhere->curveKey, QString(80, u'a'));
  EXPECT_EQ(stack.password, u"secret"_s);
}

TEST_F(ServicesPageTest, anNtopngElsewhereTakesATokenInsteadOfUserAndPassword) {
  setup::StackPicture picture = runningStack();
  picture.status.redis.state = picture.status.ntopng.state = RunState::Missing;
  stack.show(picture);
  page->button(StackAction::UseElsewhere)->click();
  auto* dialog = page->findChild<ElsewhereDialog*>();
  ASSERT_NE(dialog, nullptr);
  const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
  ASSERT_EQ(fields.size(), 6);
  fields[0]->setText(u"http://192.168.1.5:3000"_s);
  Q_EMIT fields[0]->textEdited(fields[0]->text());
  fields[1]->clear();
  QPushButton* use = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  EXPECT_FALSE(use->isEnabled());
  EXPECT_EQ(fields[3]->echoMode(), QLineEdit::Password);
  fields[3]->setText(u"abc123"_s);
  ASSERT_TRUE(use->isEnabled());
  use->click();
  ASSERT_TRUE(stack.seen.elsewhere);
  EXPECT_TRUE(stack.seen.elsewhere->hasToken);
  EXPECT_EQ(stack.password, u"abc123"_s);
}

TEST_F(ServicesPageTest, aCertificateThatNobodyVouchesForIsShownAndConfirmedBeforeItIsUsed) {
  setup::StackPicture picture = runningStack();
  picture.status.redis.state = picture.status.ntopng.state = RunState::Missing;
  stack.show(picture);
  stack.shownCertificate = QByteArray(32, '\xab');
  page->button(StackAction::UseElsewhere)->click();
  auto* dialog = page->findChild<ElsewhereDialog*>();
  ASSERT_NE(dialog, nullptr);
  const QList<QLineEdit*> fields = dialog->findChildren<QLineEdit*>();
  fields[0]->setText(u"https://192.168.1.5"_s);
  Q_EMIT fields[0]->textEdited(fields[0]->text());
  fields[2]->setText(u"secret"_s);
  QPushButton* use = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  use->click();
  EXPECT_FALSE(stack.seen.elsewhere);
  EXPECT_EQ(use->text(), u"&Trust it and use it"_s);
  EXPECT_FALSE(use->isDefault()) << "a second Return must not confirm it";
  const auto labels = dialog->findChildren<QLabel*>();
  EXPECT_TRUE(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"AB:CD"_s); }));
  fields[0]->setText(u"https://192.168.1.6"_s);
  EXPECT_EQ(use->text(), u"U&se it"_s) << "another address, another certificate";
  use->click();
  use->click();
  ASSERT_TRUE(stack.seen.elsewhere);
  EXPECT_EQ(stack.seen.elsewhere->url, u"https://192.168.1.6"_s);
  EXPECT_EQ(stack.seen.elsewhere->certificateSha256, stack.shownCertificate);
}

TEST_F(ServicesPageTest, aDamagedFileIsNamedAndKeptAsideByAButton) {
  stack.known = {container::RemedyKind::KeepFileAside, {}};
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.problem = Error{ErrorCode::FileDamaged, "/home/me/stack.json", {}};
  stack.show(picture);
  const auto labels = page->findChildren<QLabel*>();
  const auto isSaid = [&](const QString& text) {
    return std::ranges::any_of(labels,
                               [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
  };
  EXPECT_TRUE(isSaid(u"/home/me/stack.json is damaged"_s));
  EXPECT_FALSE(isSaid(u"sudo"_s));
  ASSERT_TRUE(isOffered(StackAction::MendEngine));
  page->button(StackAction::MendEngine)->click();
  ASSERT_EQ(stack.performed.size(), 1U);
  EXPECT_EQ(stack.performed.front().first, StackAction::MendEngine);
}

TEST_F(ServicesPageTest, whileTheEngineIsStoppedTheOthersWaitForIt) {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.problem = Error{ErrorCode::EngineNotRunning, "Docker", {}};
  stack.show(picture);
  EXPECT_EQ(page->ntopngCard().stateText(), u"■ waits for the engine"_s);
  EXPECT_EQ(page->redisCard().stateText(), u"■ waits for the engine"_s);
}

TEST_F(ServicesPageTest, onlyTheNextStepIsTheDefault) {
  setup::StackPicture picture = runningStack();
  picture.status.redis.state = picture.status.ntopng.state = RunState::Missing;
  stack.show(picture);
  EXPECT_TRUE(isOffered(StackAction::SetUp) && page->button(StackAction::SetUp)->isDefault());
  EXPECT_FALSE(isOffered(StackAction::Stop) || isOffered(StackAction::Remove));
  page->button(StackAction::SetUp)->click();
  EXPECT_EQ(stack.performed.back().first, StackAction::SetUp);
  picture.status.redis.state = picture.status.ntopng.state = RunState::Exited;
  stack.show(picture);
  EXPECT_TRUE(isOffered(StackAction::Start) && page->button(StackAction::Start)->isDefault());
  EXPECT_FALSE(isOffered(StackAction::SetUp) || isOffered(StackAction::Stop));
}

TEST_F(ServicesPageTest, withoutAnEngineItSaysHowToGetOne) {
  setup::StackPicture picture;
  picture.isKnown = true;
  picture.problem = Error{ErrorCode::EngineMissing, "Podman", {}};
  stack.known = {container::RemedyKind::Install, u"apt-get install --yes docker.io"_s.split(u' ')};
  stack.show(picture);
  EXPECT_EQ(page->engineCard().stateText(), u"■ not installed"_s);
  EXPECT_TRUE(page->button(StackAction::MendEngine)->isDefault());
  EXPECT_EQ(page->button(StackAction::MendEngine)->text(), u"&Install Docker"_s);
  page->button(StackAction::MendEngine)->click();
  EXPECT_EQ(stack.performed.back().first, StackAction::MendEngine);
  for (QPushButton* button : page->engineCard().findChildren<QPushButton*>()) {
    if (button->text().contains(u"Copy"_s) || button->text().contains(u"Look"_s)) button->click();
  }
  EXPECT_EQ(copied, u"sudo apt-get install --yes docker.io"_s);
  EXPECT_EQ(stack.looks, 1);
  EXPECT_FALSE(isOffered(StackAction::SetUp) || isOffered(StackAction::Remove));
}

TEST_F(ServicesPageTest, aLoginThatIsRefusedIsSaidInWords) {
  setup::StackPicture picture = runningStack();
  picture.status.counters.reset();
  picture.status.problem = Error{ErrorCode::NotLoggedIn, "http://127.0.0.1:3000", {}};
  stack.show(picture);
  EXPECT_TRUE(page->ntopngCard().stateText().startsWith(u"▲"_s));
  EXPECT_TRUE(page->ntopngCard().sentence().contains(u"did not accept the login"_s));
}

TEST_F(ServicesPageTest, workIsWatchedAndCancelledAndItsFailureExplained) {
  stack.show(runningStack());
  QStringList log;
  auto made = std::make_unique<tests::ScriptedJob>(u"Fetch the image"_s, log, std::nullopt);
  tests::ScriptedJob& job = *made;
  stack.setWork(std::move(made));
  job.start();
  job.setPercent(40);
  EXPECT_TRUE(page->work().isVisible());
  EXPECT_FALSE(page->button(StackAction::Stop)->isEnabled());
  QStringList lines;
  for (const QLabel* label : page->work().findChildren<QLabel*>()) lines << label->text();
  EXPECT_THAT(lines, testing::Contains(testing::ResultOf(
                         [](const QString& line) { return line.contains(u"Fetch the image: 40"_s); }, true)));
  job.setNote(u"3 of 12 layers downloaded"_s);
  const auto labels = page->work().findChildren<QLabel*>();
  EXPECT_TRUE(std::ranges::any_of(
      labels, [](const QLabel* label) { return label->text().endsWith(u", 3 of 12 layers downloaded"_s); }));
  for (QPushButton* button : page->work().findChildren<QPushButton*>()) {
    if (button->isVisible()) button->click();
  }
  EXPECT_EQ(stack.cancels, 1);
  job.end(failure(ErrorCode::PortInUse, "127.0.0.1:3000"));
  EXPECT_TRUE(page->work().problemText().contains(u"127.0.0.1:3000"_s));
  EXPECT_TRUE(page->button(StackAction::Stop)->isEnabled());
}

TEST_F(ServicesPageTest, workThatWentWellNeedsNoWord) {
  stack.show(runningStack());
  QStringList log;
  auto made = std::make_unique<tests::ScriptedJob>(u"Stop"_s, log, Result<void>());
  jobs::Job& job = *made;
  stack.setWork(std::move(made));
  job.start();
  ASSERT_TRUE(tests::runUntil([&] { return job.isFinished(); }));
  EXPECT_FALSE(page->work().isVisible());
}

TEST_F(ServicesPageTest, aFolderOfSomebodyElseIsRepairedOnConsent) {
  stack.show(runningStack());
  QStringList log;
  auto made = std::make_unique<tests::ScriptedJob>(u"Set up"_s, log,
                                                   Result<void>(failure(ErrorCode::FolderWrongOwner, "/srv/ntopng")));
  jobs::Job& job = *made;
  stack.setWork(std::move(made));
  job.start();
  ASSERT_TRUE(tests::runUntil([&] { return job.isFinished(); }));
  EXPECT_TRUE(stack.performed.empty());
  for (QPushButton* button : page->work().findChildren<QPushButton*>()) {
    if (button->isVisible() && button->text() == buttonText(StackAction::SetUpAndRepair)) button->click();
  }
  ASSERT_EQ(stack.performed.size(), 1U);
  EXPECT_EQ(stack.performed.back().first, StackAction::SetUpAndRepair);
}

TEST_F(ServicesPageTest, workThatFailedIsMendedByAButton) {
  setup::StackPicture picture = runningStack();
  picture.status.redis.state = picture.status.ntopng.state = RunState::Missing;
  picture.options.ntopngImage = u"docker.io/somebody/ntopng"_s;
  stack.show(picture);
  QStringList log;
  const auto failAndPress = [&](ErrorCode code, const char* place, const QString& text) {
    auto made = std::make_unique<tests::ScriptedJob>(u"Set up"_s, log, Result<void>(failure(code, place)));
    jobs::Job& job = *made;
    stack.setWork(std::move(made));
    job.start();
    ASSERT_TRUE(tests::runUntil([&] { return job.isFinished(); }));
    bool isPressed = false;
    for (QPushButton* button : page->work().findChildren<QPushButton*>()) {
      if (!button->isVisible() || QString(button->text()).remove(u'&') != text) continue;
      isPressed = true;
      button->click();
    }
    EXPECT_TRUE(isPressed) << text.toStdString();
  };
  failAndPress(ErrorCode::PortInUse, "127.0.0.1:5556", u"Choose another port"_s);
  EXPECT_EQ(page->form().focusWidget(), editor<QSpinBox>(u"Port for the collector"_s));
  EXPECT_TRUE(stack.performed.empty());
  failAndPress(ErrorCode::RegistryUnreachable, "redis", u"Try again"_s);
  EXPECT_EQ(stack.performed.back().first, StackAction::SetUp);
  failAndPress(ErrorCode::DiskFull, "redis", u"Remove earlier images"_s);
  EXPECT_EQ(stack.performed.back().first, StackAction::RemoveUnusedImages);
  failAndPress(ErrorCode::ImageWrongArchitecture, "docker.io/somebody/ntopng", u"Use the image for this computer"_s);
  EXPECT_EQ(stack.seen.options.ntopngImage, container::StackOptions().ntopngImage);
  EXPECT_EQ(stack.performed.back().first, StackAction::SetUp);
}

TEST_F(ServicesPageTest, aRemovalThatFailedAsksAboutTheDataAgain) {
  stack.show(runningStack());
  QStringList log;
  auto made =
      std::make_unique<tests::ScriptedJob>(u"Remove"_s, log, Result<void>(failure(ErrorCode::TimedOut, "Docker")));
  jobs::Job& job = *made;
  stack.performed.emplace_back(StackAction::RemoveWithData, QString());
  stack.setWork(std::move(made));
  job.start();
  ASSERT_TRUE(tests::runUntil([&] { return job.isFinished(); }));
  for (QPushButton* button : page->work().findChildren<QPushButton*>()) {
    if (button->isVisible() && QString(button->text()).remove(u'&') == u"Try again"_s) button->click();
  }
  EXPECT_NE(page->findChild<QMessageBox*>(), nullptr);
  EXPECT_EQ(stack.performed.size(), 1U) << "data goes on consent only";
}

TEST_F(ServicesPageTest, backUpAndRestoreAskForAFile) {
  stack.show(runningStack());
  page->button(StackAction::BackUp)->click();
  EXPECT_TRUE(suggested.endsWith(u".tar.gz"_s));
  EXPECT_EQ(stack.performed.back(), std::make_pair(StackAction::BackUp, chosenFile));
  page->button(StackAction::Restore)->click();
  auto* question = page->findChild<QMessageBox*>();
  ASSERT_NE(question, nullptr);
  EXPECT_TRUE(question->text().contains(chosenFile));
  EXPECT_EQ(stack.performed.size(), 1U) << "data is replaced on consent only";
  for (QAbstractButton* button : question->buttons()) {
    if (question->buttonRole(button) == QMessageBox::DestructiveRole) button->click();
  }
  EXPECT_EQ(stack.performed.back(), std::make_pair(StackAction::Restore, chosenFile));
  chosenFile.clear();
  page->button(StackAction::BackUp)->click();
  page->button(StackAction::Restore)->click();
  EXPECT_EQ(stack.performed.size(), 2U) << "the person changed their mind";
}

TEST_F(ServicesPageTest, aBackupCanBeRestoredBeforeASetUp) {
  setup::StackPicture picture = runningStack();
  picture.status.redis.state = picture.status.ntopng.state = RunState::Missing;
  stack.show(picture);
  EXPECT_TRUE(isOffered(StackAction::Restore));
  EXPECT_TRUE(isOffered(StackAction::SetUp));
  EXPECT_FALSE(isOffered(StackAction::BackUp));
}

TEST_F(ServicesPageTest, removingAsksAboutTheData) {
  stack.show(runningStack());
  const auto answer = [this](const QString& text) {
    page->button(StackAction::Remove)->click();
    auto* question = page->findChild<QMessageBox*>();
    ASSERT_NE(question, nullptr);
    for (QAbstractButton* button : question->buttons()) {
      if (QString(button->text()).remove(u'&') == text) button->click();
    }
    ASSERT_TRUE(tests::runUntil([this] { return page->findChild<QMessageBox*>() == nullptr; }));
  };
  answer(u"Cancel"_s);
  EXPECT_TRUE(stack.performed.empty());
  answer(u"Keep it"_s);
  EXPECT_EQ(stack.performed.back().first, StackAction::Remove);
  answer(u"Delete it as well"_s);
  EXPECT_EQ(stack.performed.back().first, StackAction::RemoveWithData);
}

TEST_F(ServicesPageTest, aLogIsLiveSearchedAndSaved) {
  tests::TemporaryFolder folder;
  chosenFile = QString::fromStdString((folder / "log.txt").string());
  stack.show(runningStack());
  page->activate(u"log/redis"_s);
  EXPECT_EQ(stack.followed, u"sohoflow-redis"_s);
  stack.logLine("Ready to accept connections");
  stack.logLine("Warning: memory");
  EXPECT_EQ(page->log().text(), u"Ready to accept connections\nWarning: memory"_s);
  page->focusFilter();
  page->log().findChild<QLineEdit*>()->setText(u"memory"_s);
  EXPECT_EQ(page->log().matches(), 1);
  stack.logLine("more memory");
  EXPECT_EQ(page->log().matches(), 2);
  for (QPushButton* button : page->log().findChildren<QPushButton*>()) {
    if (button->text().contains(u"Save"_s)) button->click();
  }
  QFile file(chosenFile);
  ASSERT_TRUE(file.open(QIODevice::ReadOnly));
  EXPECT_TRUE(file.readAll().contains("more memory"));
}

TEST_F(ServicesPageTest, anOptionThatDoesNotFitSaysHowItIsWritten) {
  stack.show(runningStack());
  EXPECT_TRUE(formProblems().isEmpty());
  auto* networks = editor<QLineEdit>(u"Your networks"_s);
  ASSERT_NE(networks, nullptr);
  networks->setText(u"home"_s);
  ASSERT_EQ(formProblems().size(), 1);
  EXPECT_TRUE(formProblems().first().contains(u"192.168.1.0/24"_s));
  EXPECT_FALSE(formButton(u"Use and start anew"_s)->isEnabled());
  networks->setText(u"10.0.0.0/8, fd00::/8"_s);
  EXPECT_TRUE(formProblems().isEmpty());
  formButton(u"Use and start anew"_s)->click();
  EXPECT_EQ(stack.seen.options.localNetworks, (QStringList{u"10.0.0.0/8"_s, u"fd00::/8"_s}));
  EXPECT_EQ(stack.performed.back().first, StackAction::SetUp) << "the containers are made anew";
  EXPECT_FALSE(page->form().isChanged());
}

TEST_F(ServicesPageTest, everyOptionIsShownAndComesBackUnchanged) {
  setup::StackPicture picture = runningStack();
  container::StackOptions& options = picture.options;
  options.localNetworks = QStringList{u"192.168.1.0/24"_s};
  options.webAddress = u"192.168.1.10"_s;
  options.webPort = 3001;
  options.zmqPort = 5557;
  options.dataFolder = u"/srv/ntopng"_s;
  options.userId = 1000;
  options.groupId = 1001;
  options.dnsMode = 2;
  options.ntopngMemoryMb = 2048;
  options.redisMemoryMb = 0;
  options.timeZone = u"Europe/Berlin"_s;
  options.flowDump = {container::DumpKind::MySql, u"192.168.1.5@3306"_s, u"flows"_s, u"me"_s};
  options.placesFolder = u"/var/lib/GeoIP"_s;
  options.extraOptions = QStringList{u"--max-num-hosts=50000"_s, u"--ignore-macs"_s};
  options.startsWithEngine = false;
  stack.show(picture);
  EXPECT_EQ(page->form().options(), options);
  EXPECT_FALSE(page->form().isChanged());
}

TEST_F(ServicesPageTest, whatSomebodyIsTypingIsNotTakenAway) {
  stack.show(runningStack());
  auto* zone = editor<QLineEdit>(u"Time zone"_s);
  zone->setText(u"Europe/Ber"_s);
  stack.show(runningStack());
  EXPECT_EQ(zone->text(), u"Europe/Ber"_s);
  formButton(u"Discard changes"_s)->click();
  EXPECT_TRUE(zone->text().isEmpty());
}

TEST_F(ServicesPageTest, optionsThatCannotBeKeptSayWhy) {
  stack.show(runningStack());
  stack.refusal = Error{ErrorCode::DiskFull, "stack.json", {}};
  editor<QLineEdit>(u"Time zone"_s)->setText(u"Europe/Berlin"_s);
  formButton(u"Use and start anew"_s)->click();
  EXPECT_TRUE(stack.performed.empty());
  QString said;
  for (const QLabel* label : page->form().findChildren<QLabel*>()) said += label->text();
  EXPECT_TRUE(said.contains(u"stack.json"_s));
}

}  // namespace
}  // namespace soho::ui
