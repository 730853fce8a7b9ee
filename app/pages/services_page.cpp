#include "app/pages/services_page.h"

#include "app/models/stack_words.h"
#include "app/models/work_remedy.h"
#include "app/pages/elsewhere_dialog.h"
#include "app/widgets/card.h"
#include "app/widgets/scroll.h"
#include "app/widgets/text_style.h"
#include "core/text/error_text.h"
#include "core/text/number_text.h"

#include <QEvent>
#include <QFontDatabase>
#include <QMessageBox>
#include <QSaveFile>

#include <utility>

namespace soho::ui {
namespace {

QString sentencesOf(const Error& error) {
  const text::Explanation said = text::explain(error);
  //: %1 is what happened, %2 why, %3 what to do next; each is a sentence, the first without its full stop
  return ServicesPage::tr("%1. %2 %3").arg(said.what, said.why, said.nextStep);
}

QString sinceText(const container::ContainerState& container, const QDateTime& now) {
  if (container.state != container::RunState::Running || !container.since.isValid()) return {};
  return text::durationText(std::chrono::seconds(std::max<qint64>(0, container.since.secsTo(now))));
}

QString memoryText(const container::ContainerState& container) {
  return container.memoryBytes ? text::byteCount(*container.memoryBytes) : QString();
}

/// Enough to compare it with what a registry shows.
QString digestText(const container::ImageDigests& digests, const QString& image) {
  constexpr qsizetype kShown = 19;  // "sha256:" and twelve digits
  return digests.value(image).left(kShown);
}

}  // namespace

ServicesPage::ServicesPage(StackSource& stack, ServicesPageServices services, const Theme& theme, QWidget* parent)
    : Page(parent), m_stack(stack), m_services(std::move(services)), m_theme(theme) {
  m_pages = new QStackedWidget(this);
  m_pages->addWidget(makeOverview());
  m_log = new LogView(theme, m_pages);
  m_pages->addWidget(m_log);
  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(kSpaceLarge, kSpaceLarge, kSpaceLarge, kSpaceLarge);
  page->addWidget(m_pages);
  connect(m_log, &LogView::closeWanted, this, [this] {
    m_logProcess.reset();
    m_pages->setCurrentIndex(0);
  });
  connect(m_log, &LogView::saveWanted, this, &ServicesPage::saveLog);
  connect(&m_stack, &StackSource::pictureChanged, this, &ServicesPage::showPicture);
  connect(&m_stack, &StackSource::workChanged, this, &ServicesPage::showWork);
  retranslate();
}

ServicesPage::~ServicesPage() = default;

QWidget* ServicesPage::makeOverview() {
  auto* body = new QWidget;
  auto* column = new QVBoxLayout(body);
  column->setContentsMargins({});
  column->setSpacing(kSpaceLarge - kSpaceSmall);
  m_title = makeLabel(m_theme, TextStyle::PageTitle, {}, body);
  m_work = new JobView(m_theme, body);
  connect(m_work, &JobView::cancelWanted, this, [this] { m_stack.cancel(); });
  connect(m_work, &JobView::remedyWanted, this, &ServicesPage::mendWork);
  column->addWidget(m_title);
  column->addWidget(m_work);
  column->addLayout(makeCards());
  column->addLayout(makeActions());
  makeOptions(*column);
  column->addStretch();
  m_scroll = makeScroll(body, m_pages);
  return m_scroll;
}

QLayout* ServicesPage::makeCards() {
  auto* row = new QHBoxLayout;
  row->setSpacing(kSpaceLarge - kSpaceSmall);
  m_engine = new ServiceCard(m_theme, QStringLiteral("services"), this);
  m_ntopng = new ServiceCard(m_theme, QStringLiteral("ntopng"), this);
  m_redis = new ServiceCard(m_theme, QStringLiteral("folder"), this);
  for (ServiceCard* card : {m_engine, m_ntopng, m_redis}) row->addWidget(card, 1);
  makeEngineHelp();
  m_openNtopng = new QPushButton(m_ntopng);
  m_ntopngLog = new QPushButton(m_ntopng);
  m_redisLog = new QPushButton(m_redis);
  m_ntopng->buttons().addWidget(m_openNtopng);
  m_ntopng->buttons().addStretch();
  m_ntopng->buttons().addWidget(m_ntopngLog);
  m_leave = new QPushButton(m_ntopng);
  m_ntopng->buttons().addWidget(m_leave);
  connect(m_leave, &QPushButton::clicked, this, [this] { m_stack.leaveElsewhere(); });
  m_redis->buttons().addStretch();
  m_redis->buttons().addWidget(m_redisLog);
  connect(m_openNtopng, &QPushButton::clicked, this,
          [this] { Q_EMIT pageWanted(QString::fromLatin1(page::kNtopng), {}); });
  connect(m_ntopngLog, &QPushButton::clicked, this, [this] { activate(QStringLiteral("log/ntopng")); });
  connect(m_redisLog, &QPushButton::clicked, this, [this] { activate(QStringLiteral("log/redis")); });
  return row;
}

/// What an administrator has to do when there is no engine to work with.
void ServicesPage::makeEngineHelp() {
  m_help = new QWidget(m_engine);
  auto* column = new QVBoxLayout(m_help);
  column->setContentsMargins({});
  m_helpText = makeLabel(m_theme, TextStyle::Body, {}, m_help);
  m_helpText->setWordWrap(true);
  m_command = makeLabel(m_theme, TextStyle::Body, {}, m_help);
  m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  m_command->setWordWrap(true);
  m_command->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  column->addWidget(m_helpText);
  column->addWidget(m_command);
  m_engine->body().addWidget(m_help);
  addAction(m_engine->buttons(), StackAction::MendEngine);
  m_copy = new QPushButton(m_engine);
  m_lookAgain = new QPushButton(m_engine);
  m_engine->buttons().addWidget(m_copy);
  m_engine->buttons().addStretch();
  m_engine->buttons().addWidget(m_lookAgain);
  connect(m_copy, &QPushButton::clicked, this, [this] { m_services.copy(m_command->text()); });
  connect(m_lookAgain, &QPushButton::clicked, this, [this] { m_stack.lookNow(); });
}

QPushButton* ServicesPage::addAction(QHBoxLayout& row, StackAction action) {
  auto* made = new QPushButton(this);
  m_buttons.emplace(action, made);
  row.addWidget(made);
  connect(made, &QPushButton::clicked, this, [this, action] { act(action); });
  return made;
}

QLayout* ServicesPage::makeActions() {
  auto* row = new QHBoxLayout;
  row->setSpacing(kSpace);
  for (const StackAction action : {StackAction::SetUp, StackAction::Start, StackAction::Stop, StackAction::Restart}) {
    addAction(*row, action);
  }
  row->addStretch();
  for (const StackAction action : {StackAction::Update, StackAction::BackUp, StackAction::Restore, StackAction::Remove,
                                   StackAction::UseElsewhere}) {
    addAction(*row, action);
  }
  return row;
}

void ServicesPage::makeOptions(QVBoxLayout& column) {
  auto* card = new Card(m_theme, this);
  m_form = new StackOptionsForm(m_theme, m_services.addresses, m_services.chooseFolder, card);
  card->content().addWidget(m_form);
  column.addWidget(card);
  connect(m_form, &StackOptionsForm::wanted, this, &ServicesPage::useOptions);
}

QPushButton* ServicesPage::button(StackAction action) const {
  const auto found = m_buttons.find(action);
  return found == m_buttons.end() ? nullptr : found->second;
}

void ServicesPage::activate(const QString& place) {
  const container::StackSpec spec(m_stack.picture().options, {}, 0, 0);
  //: Title of a page with the log of a program; %1 is its name
  if (place == QStringLiteral("log/ntopng")) openLog(spec.ntopngContainer(), tr("Log of %1").arg(tr("ntopng")));
  if (place == QStringLiteral("log/redis")) openLog(spec.redisContainer(), tr("Log of %1").arg(tr("Redis")));
}

void ServicesPage::focusFilter() {
  if (m_pages->currentWidget() == m_log) m_log->focusSearch();
}

void ServicesPage::showEvent(QShowEvent* event) {
  Page::showEvent(event);
  m_stack.setMemoryWanted(true);
  showPicture();
}

void ServicesPage::hideEvent(QHideEvent* event) {
  Page::hideEvent(event);
  m_stack.setMemoryWanted(false);
}

void ServicesPage::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange) retranslate();
  Page::changeEvent(event);
}

void ServicesPage::retranslate() {
  m_title->setText(title());
  m_engine->setName(tr("Container engine"));
  m_ntopng->setName(tr("ntopng"));
  m_redis->setName(tr("Redis"));
  for (const auto& [action, made] : m_buttons) made->setText(buttonText(action));
  m_openNtopng->setText(tr("Ope&n"));
  m_openNtopng->setAccessibleName(tr("Open ntopng"));
  m_ntopngLog->setText(tr("&Log"));
  m_ntopngLog->setAccessibleName(tr("Log of %1").arg(tr("ntopng")));
  m_redisLog->setText(tr("Lo&g"));
  m_redisLog->setAccessibleName(tr("Log of %1").arg(tr("Redis")));
  m_leave->setText(tr("Use &containers instead"));
  m_copy->setText(tr("&Copy the command"));
  m_lookAgain->setText(tr("Look &again"));
  showPicture();
}

void ServicesPage::showPicture() {
  if (!isVisible() && m_stack.picture().isKnown) return;  // Shown when it is seen.
  const bool isElsewhere = m_stack.picture().elsewhere.has_value();
  for (ServiceCard* card : {m_engine, m_redis}) card->setVisible(!isElsewhere);
  m_form->parentWidget()->setVisible(!isElsewhere);
  if (isElsewhere) {
    showElsewhere();
    return showWork();
  }
  showEngine();
  showNtopng();
  showRedis();
  m_form->setInstalled(stateOf(m_stack.picture().status.ntopng) != ServiceState::NotSetUp);
  // While they are being tried, those that were entered stay.
  if (m_stack.picture().isKnown && !m_stack.isWorking()) m_form->setOptions(m_stack.picture().options);
  showWork();
}

void ServicesPage::showEngine() {
  const setup::StackPicture& picture = m_stack.picture();
  const container::EngineRemedy remedy = m_stack.remedy();
  const bool hasHelp = picture.problem && remedy.kind != container::RemedyKind::None;
  const bool hasCommand = hasHelp && !remedy.command.isEmpty();
  if (!picture.isKnown) {
    m_engine->setState(health::Light::Waiting, tr("being looked for"));
  } else if (picture.problem) {
    const bool isMissing = picture.problem->code == ErrorCode::EngineMissing;
    m_engine->setState(isMissing ? health::Light::Stopped : health::Light::Attention,
                       isMissing ? tr("not installed") : tr("needs attention"),
                       // What to do is said by the help then.
                       hasCommand ? text::explain(*picture.problem).why : sentencesOf(*picture.problem));
  } else {
    m_engine->setState(health::Light::Running, tr("running"));
  }
  ServiceCard::Facts facts;
  if (picture.engine) {
    facts = {{tr("Engine"), nameOf(picture.engine->kind)},
             {tr("Version"), picture.engine->version},
             {tr("Rights"), picture.engine->isRootless ? tr("your own") : tr("the administrator's")}};
  }
  m_engine->setFacts(facts);
  m_help->setVisible(hasHelp);
  m_command->setVisible(hasCommand);
  m_copy->setVisible(hasCommand);
  m_lookAgain->setVisible(picture.problem.has_value());
  if (!hasHelp) return;
  m_helpText->setText(remedySentence(remedy.kind));
  m_command->setText(QStringLiteral("sudo ") + remedy.command.join(u' '));
}

void ServicesPage::showNtopng() {
  const setup::StackPicture& picture = m_stack.picture();
  const QDateTime now = QDateTime::currentDateTimeUtc();
  const setup::StackStatus& status = picture.status;
  if (!picture.isKnown || picture.problem) {
    m_ntopng->setState(health::Light::Stopped, picture.isKnown ? tr("waits for the engine") : tr("being looked for"));
    m_ntopng->setFacts({});
    return;
  }
  const ServiceState state = ntopngStateOf(status, now);
  QString sentence = sentenceOf(state, status.ntopng);
  const bool isRefused = state == ServiceState::Running && status.problem;
  if (isRefused) sentence = sentencesOf(*status.problem);
  m_ntopng->setState(isRefused ? health::Light::Attention : lightOf(state), wordOf(state), sentence);
  const auto counted = [&](quint64 number) { return status.counters ? text::count(number) : QString(); };
  m_ntopng->setFacts({{tr("Version"), status.version},
                      {tr("Running for"), sinceText(status.ntopng, now)},
                      {tr("Memory"), memoryText(status.ntopng)},
                      {tr("Address"), status.ntopng.addresses.join(QStringLiteral(", "))},
                      {tr("Active flows"), status.counters ? counted(status.counters->activeFlows) : QString()},
                      {tr("Alerts"), status.counters ? counted(status.counters->alerts) : QString()},
                      {tr("Image"), status.ntopng.image},
                      {tr("Digest"), digestText(picture.digests, status.ntopng.image)}});
}

void ServicesPage::showElsewhere() {
  const setup::StackPicture& picture = m_stack.picture();
  const ServiceState state = ntopngStateOf(picture.status, QDateTime::currentDateTimeUtc());
  const QString sentence = picture.status.problem ? sentencesOf(*picture.status.problem) : QString();
  const bool isRefused = state == ServiceState::Running && picture.status.problem;
  m_ntopng->setState(isRefused ? health::Light::Attention : lightOf(state), wordOf(state), sentence);
  const auto& counters = picture.status.counters;
  m_ntopng->setFacts({{tr("Version"), picture.status.version},
                      {tr("Address"), picture.elsewhere->url},
                      {tr("It takes flows at"), picture.elsewhere->endpoint},
                      {tr("Active flows"), counters ? text::count(counters->activeFlows) : QString()},
                      {tr("Alerts"), counters ? text::count(counters->alerts) : QString()}});
}

void ServicesPage::showRedis() {
  const setup::StackPicture& picture = m_stack.picture();
  if (!picture.isKnown || picture.problem) {
    m_redis->setState(health::Light::Stopped, picture.isKnown ? tr("waits for the engine") : tr("being looked for"));
    m_redis->setFacts({});
    return;
  }
  const container::ContainerState& redis = picture.status.redis;
  const ServiceState state = stateOf(redis);
  m_redis->setState(lightOf(state), wordOf(state), sentenceOf(state, redis));
  const bool isThere = state != ServiceState::NotSetUp;
  m_redis->setFacts({{tr("Running for"), sinceText(redis, QDateTime::currentDateTimeUtc())},
                     {tr("Memory"), memoryText(redis)},
                     {tr("Address"), isThere ? tr("none: only ntopng reaches it") : QString()},
                     {tr("Image"), redis.image},
                     {tr("Digest"), digestText(picture.digests, redis.image)}});
}

/// The one obvious next step is the default button; what makes no sense now is not offered.
void ServicesPage::showActions() {
  const setup::StackPicture& picture = m_stack.picture();
  const QDateTime now = QDateTime::currentDateTimeUtc();
  const bool isWorking = m_stack.isWorking();
  const bool isAsked = picture.isKnown && !picture.problem && !picture.elsewhere;
  const ServiceState ntopng = ntopngStateOf(picture.status, now);
  const ServiceState redis = stateOf(picture.status.redis);
  const bool isThere = isAsked && ntopng != ServiceState::NotSetUp && redis != ServiceState::NotSetUp;
  const bool runs = isThere && picture.status.ntopng.state == container::RunState::Running;
  const auto next = nextStep(picture, now);
  const auto offer = [&](StackAction action, bool isOffered) {
    QPushButton* made = button(action);
    made->setVisible(isOffered);
    made->setEnabled(!isWorking);
    made->setDefault(isOffered && next == action);
  };
  offer(StackAction::SetUp, isAsked && !isThere);
  offer(StackAction::Start, isThere && (!runs || redis != ServiceState::Running));
  offer(StackAction::Stop, runs);
  offer(StackAction::Restart, runs);
  for (const StackAction action : {StackAction::Update, StackAction::BackUp, StackAction::Remove}) {
    offer(action, isThere);
  }
  offer(StackAction::Restore, isAsked);
  offer(StackAction::UseElsewhere, picture.isKnown && !isThere);
  const QString remedy = remedyText(m_stack.remedy().kind);
  offer(StackAction::MendEngine, picture.problem && !remedy.isEmpty());
  button(StackAction::MendEngine)->setText(remedy);
  m_leave->setVisible(picture.elsewhere.has_value());
  m_leave->setEnabled(!isWorking);
  m_openNtopng->setVisible((isThere || picture.elsewhere) && ntopng == ServiceState::Running);
  m_ntopngLog->setVisible(isAsked && ntopng != ServiceState::NotSetUp);
  m_redisLog->setVisible(isAsked && redis != ServiceState::NotSetUp);
}

void ServicesPage::showWork() {
  m_work->setJob(m_stack.job(), workRemedyText(workRemedyOf(m_stack)));
  showActions();
}

void ServicesPage::mendWork() {
  const WorkRemedy remedy = workRemedyOf(m_stack);
  if (const auto action = actionOf(remedy, m_stack.action())) return m_stack.perform(*action);
  switch (remedy.kind) {
    case WorkRemedyKind::TryAgain:
      return act(m_stack.action());  // It asks for a file, or for consent.
    case WorkRemedyKind::ChooseOption:
      m_form->focusOption(remedy.place);
      return m_scroll->ensureWidgetVisible(m_form->focusWidget());
    case WorkRemedyKind::UseUsualImage:
      return useUsualImage(remedy.place);
    case WorkRemedyKind::ShowLog:
      return activate(remedy.place);
    default:
      return;
  }
}

void ServicesPage::useUsualImage(const QString& option) {
  container::StackOptions options = m_stack.picture().options;
  const container::StackOptions usual;
  if (option == QStringLiteral("--redis-image")) {
    options.redisImage = usual.redisImage;
  } else {
    options.ntopngImage = usual.ntopngImage;
  }
  m_stack.setOptions(options, {}, [this](const Result<void>& kept) {
    if (!kept) return m_form->setProblem(text::oneLine(kept.error()));
    m_stack.perform(StackAction::SetUp);
  });
}

void ServicesPage::act(StackAction action) {
  switch (action) {
    case StackAction::UseElsewhere:
      return askForElsewhere();
    case StackAction::Remove:
    case StackAction::RemoveWithData:
      return askAboutData();
    case StackAction::BackUp: {
      //: Suggested name of a file; %1 is a date such as 2026-11-25
      const QString name = tr("ntopng-%1.tar.gz").arg(QDate::currentDate().toString(Qt::ISODate));
      return m_services.chooseFileToWrite(name, [this](const QString& file) {
        if (!file.isEmpty()) m_stack.perform(StackAction::BackUp, file);
      });
    }
    case StackAction::Restore:
      return m_services.chooseFileToRead([this](const QString& file) {
        if (!file.isEmpty()) askAboutRestore(file);
      });
    default:
      return m_stack.perform(action);
  }
}

void ServicesPage::askAboutData() {
  auto* question = new QMessageBox(this);
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setIcon(QMessageBox::Question);
  question->setWindowTitle(tr("Remove ntopng and Redis"));
  question->setText(tr("Both containers are removed. What shall become of what ntopng has recorded?"));
  question->setInformativeText(
      tr("When it is kept, it is there again after the next set-up. Deleted, it cannot be brought back. A data folder "
         "of your own is never deleted."));
  QPushButton* keep = question->addButton(tr("&Keep it"), QMessageBox::AcceptRole);
  QPushButton* erase = question->addButton(tr("&Delete it as well"), QMessageBox::DestructiveRole);
  question->addButton(QMessageBox::Cancel);
  question->setDefaultButton(keep);
  connect(keep, &QPushButton::clicked, this, [this] { m_stack.perform(StackAction::Remove); });
  connect(erase, &QPushButton::clicked, this, [this] { m_stack.perform(StackAction::RemoveWithData); });
  question->open();
}

/// Data may be there without containers, too.
void ServicesPage::askAboutRestore(const QString& file) {
  auto* question = new QMessageBox(this);
  question->setAttribute(Qt::WA_DeleteOnClose);
  question->setIcon(QMessageBox::Question);
  question->setWindowTitle(tr("Restore ntopng and Redis"));
  //: %1 is a file
  question->setText(tr("What ntopng has recorded and its options are replaced by what %1 holds.").arg(file));
  //: before-restore.tar.gz is a file and stays
  question->setInformativeText(
      tr("What there is now is kept as before-restore.tar.gz in SohoFlow's own folder, until "
         "the next restore."));
  QPushButton* replace = question->addButton(tr("&Replace it"), QMessageBox::DestructiveRole);
  question->setDefaultButton(question->addButton(QMessageBox::Cancel));
  connect(replace, &QPushButton::clicked, this, [this, file] { m_stack.perform(StackAction::Restore, file); });
  question->open();
}

void ServicesPage::askForElsewhere() {
  auto* dialog = new ElsewhereDialog(m_stack, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this,
          [this, dialog] { m_stack.useElsewhere(dialog->elsewhere(), dialog->password()); });
  dialog->open();
}

void ServicesPage::useOptions(const container::StackOptions& options, const QString& dumpPassword) {
  m_stack.setOptions(options, dumpPassword, [this, options](const Result<void>& kept) {
    if (!kept) return m_form->setProblem(text::oneLine(kept.error()));
    m_form->accept(options);
    if (stateOf(m_stack.picture().status.ntopng) != ServiceState::NotSetUp) m_stack.perform(StackAction::SetUp);
  });
}

void ServicesPage::openLog(const QString& container, const QString& name) {
  m_log->begin(name);
  m_pages->setCurrentWidget(m_log);
  m_logProcess = m_stack.followLog(
      container, [this](const QByteArray& line) { m_log->add(QString::fromUtf8(line)); },
      [this](const Result<QByteArray>& ended) {
        m_log->setNote(ended ? tr("That was its last line: it does not run any more.") : sentencesOf(ended.error()));
      });
  if (!m_logProcess) m_log->setNote(tr("There is no container engine to ask."));
}

void ServicesPage::saveLog() {
  m_services.chooseFileToWrite(QStringLiteral("log.txt"), [this](const QString& path) {
    if (path.isEmpty()) return;
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(m_log->text().toUtf8()) >= 0 && file.commit();
    //: %1 is a file
    m_log->setNote(isWritten ? tr("Saved as %1.").arg(path)
                             : tr("%1 could not be written. Choose another folder.").arg(path));
  });
}

}  // namespace soho::ui
