#include "app/wizard/ntopng_wizard_page.h"

#include "app/models/stack_words.h"
#include "app/widgets/text_style.h"
#include "core/text/error_text.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QSignalBlocker>

#include <algorithm>

namespace soho::ui {
namespace {

constexpr const char* kEndpoint = "ntopng";
constexpr const char* kMode = "ntopng-mode";

QHBoxLayout* indented(QWidget* content) {
  auto* row = new QHBoxLayout;
  row->addSpacing(kSpaceLarge + kSpace);  // under the text of the button above, on whichever side that is
  row->addWidget(content, 1);
  return row;
}

}  // namespace

NtopngWizardPage::NtopngWizardPage(StackSource& stack, CollectorFeed& feed, SettingSource& collector,
                                   const Theme& theme, QWidget* parent)
    : QuestionPage(theme, WizardStep::Ntopng, parent),
      m_stack(stack),
      m_feed(feed),
      m_collector(collector),
      m_theme(theme) {
  makeBody();
  connect(&panel(), &QuestionPanel::primaryPressed, this, &NtopngWizardPage::act);
  connect(&panel(), &QuestionPanel::otherPressed, this, [this] { m_stack.lookNow(); });
  connect(&m_stack, &StackSource::pictureChanged, this, &NtopngWizardPage::fill);
  connect(&m_stack, &StackSource::workChanged, this, &NtopngWizardPage::fill);
  connect(&m_feed, &CollectorFeed::stateChanged, this, [this] {
    if (isVisible() && m_elsewhere->isChecked()) fill();
  });
  retranslate();
}

void NtopngWizardPage::makeBody() {
  m_here = new QRadioButton(&panel());
  m_hereNote = makeLabel(m_theme, TextStyle::Body, {}, &panel());
  m_help = makeLabel(m_theme, TextStyle::Body, {}, &panel());
  m_command = makeLabel(m_theme, TextStyle::Body, {}, &panel());
  m_job = new JobView(m_theme, &panel());
  m_elsewhere = new QRadioButton(&panel());
  m_endpoint = new QLineEdit(&panel());
  m_elsewhereNote = makeLabel(m_theme, TextStyle::Body, {}, &panel());
  for (QLabel* label : {m_hereNote, m_help, m_command, m_elsewhereNote}) label->setWordWrap(true);
  m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
  for (QLabel* label : {m_command, m_elsewhereNote}) {
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  }
  m_here->setChecked(true);
  auto* choices = new QButtonGroup(this);
  for (QRadioButton* choice : {m_here, m_elsewhere}) choices->addButton(choice);
  QVBoxLayout& body = panel().body();
  body.addWidget(m_here);
  for (QWidget* part : {static_cast<QWidget*>(m_hereNote), static_cast<QWidget*>(m_help),
                        static_cast<QWidget*>(m_command), static_cast<QWidget*>(m_job)}) {
    body.addLayout(indented(part));
  }
  body.addSpacing(kSpace);
  body.addWidget(m_elsewhere);
  body.addLayout(indented(m_endpoint));
  body.addLayout(indented(m_elsewhereNote));
  body.addStretch();
  connect(m_here, &QRadioButton::toggled, this, &NtopngWizardPage::fill);
  connect(m_job, &JobView::cancelWanted, this, [this] { m_stack.cancel(); });
  connect(m_job, &JobView::remedyWanted, this, [this] { m_stack.perform(StackAction::SetUpAndRepair); });
  connect(m_endpoint, &QLineEdit::textEdited, this, [this] {
    m_usedEndpoint.clear();
    fill();
  });
  connect(m_endpoint, &QLineEdit::returnPressed, &panel().primary(), &QPushButton::click);
}

void NtopngWizardPage::begin() {
  panel().setProblem({});
  m_stack.lookNow();
  fill();
}

std::optional<StackAction> NtopngWizardPage::next() const {
  return nextStep(m_stack.picture(), QDateTime::currentDateTimeUtc());
}

bool NtopngWizardPage::isRunningHere() const {
  const setup::StackPicture& picture = m_stack.picture();
  return picture.isKnown && !picture.problem &&
         ntopngStateOf(picture.status, QDateTime::currentDateTimeUtc()) == ServiceState::Running;
}

void NtopngWizardPage::followElsewhere() {
  const auto& elsewhere = m_stack.picture().elsewhere;
  const bool wasUsed = m_endpoint->isReadOnly();
  if (wasUsed == elsewhere.has_value() && (!elsewhere || m_usedEndpoint == elsewhere->endpoint)) return;
  m_here->setEnabled(!elsewhere);
  m_endpoint->setReadOnly(elsewhere.has_value());
  m_usedEndpoint = elsewhere ? elsewhere->endpoint : QString();
  m_endpoint->setText(m_usedEndpoint);
  const QSignalBlocker quiet(m_here);  // Who calls this fills the page.
  (elsewhere ? m_elsewhere : m_here)->setChecked(true);
}

void NtopngWizardPage::fill() {
  followElsewhere();
  const bool isHere = m_here->isChecked();
  m_hereNote->setVisible(isHere);
  m_endpoint->setVisible(!isHere);
  m_elsewhereNote->setVisible(!isHere);
  const jobs::Job* job = isHere ? m_stack.job() : nullptr;
  const bool isOwner = job != nullptr && job->isFinished() && !job->result() &&
                       job->result().error().code == ErrorCode::FolderWrongOwner;
  m_job->setJob(job, isOwner ? buttonText(StackAction::SetUpAndRepair) : QString());
  showHelp();
  if (isHere) return showHere();
  showElsewhere();
}

void NtopngWizardPage::showHelp() {
  const auto& problem = m_stack.picture().problem;
  const container::EngineRemedy remedy = m_stack.remedy();
  const bool hasHelp =
      m_here->isChecked() && !m_stack.isWorking() && problem.has_value() && remedy.kind != container::RemedyKind::None;
  m_help->setVisible(hasHelp);
  m_command->setVisible(hasHelp && !remedy.command.isEmpty());
  if (!hasHelp) return;
  m_help->setText(remedySentence(remedy.kind));
  m_command->setText(QStringLiteral("sudo ") + remedy.command.join(u' '));
}

void NtopngWizardPage::showHere() {
  const setup::StackPicture& picture = m_stack.picture();
  QString primary = tr("&Next");
  QString other;
  if (m_stack.isWorking()) {
    m_hereNote->setText(tr("◐ This may take some minutes. It goes on when you continue with the next question."));
  } else if (!picture.isKnown) {
    m_hereNote->setText(tr("◐ Looking for Docker or Podman…"));
    primary.clear();
  } else if (picture.problem) {
    const bool isMissing = picture.problem->code == ErrorCode::EngineMissing;
    m_hereNote->setText(isMissing
                            ? tr("■ ntopng runs in containers, and neither Docker nor Podman is installed on this "
                                 "computer.")
                            //: What is wrong with Docker or Podman: %1 is one or more sentences. The triangle stays.
                            : tr("▲ %1").arg(text::explain(*picture.problem).why));
    primary = remedyText(m_stack.remedy().kind);
    other = tr("Look a&gain");
  } else if (isRunningHere()) {
    m_hereNote->setText(tr("● ntopng runs and gets the reports of your router."));
  } else if (const auto action = next()) {
    const QString engine = picture.engine->kind == container::EngineKind::Docker ? tr("Docker") : tr("Podman");
    m_hereNote->setText(*action == StackAction::SetUp
                            //: %1 is Docker or Podman, %2 its version
                            ? tr("● %1 %2 was found. ntopng and its database Redis are fetched from the Internet (some "
                                 "hundred megabytes) and started. Only this computer reaches them.")
                                  .arg(engine, picture.engine->version)
                            : tr("■ ntopng is set up and does not run."));
    primary = buttonText(*action);
  } else {
    m_hereNote->setText(tr("◐ ntopng is starting."));
  }
  panel().setButtons(tr("&Back"), primary, other);
}

void NtopngWizardPage::showElsewhere() {
  panel().setButtons(tr("&Back"), m_usedEndpoint.isEmpty() ? tr("&Use it") : tr("&Next"));
  if (m_usedEndpoint.isEmpty()) {
    m_elsewhereNote->setText(
        tr("Its address, and the port where it waits for flows. Start it there with the option -i tcp://*:5556c"));
    return;
  }
  const auto state = m_feed.state();
  const bool isListening = state && QString::fromStdString(state->ntopng.endpoint).contains(m_usedEndpoint) &&
                           state->ntopng.link == control::NtopngLink::Listening;
  m_elsewhereNote->setText(
      isListening ? tr("● It is there and gets the reports of your router.")
                  : tr("◐ Nobody answers there yet. SohoFlow goes on trying; on that computer ntopng has to "
                       "run with the option -i tcp://*:5556c"));
}

void NtopngWizardPage::act() {
  panel().setProblem({});
  if (m_elsewhere->isChecked()) {
    if (m_usedEndpoint.isEmpty()) return useElsewhere();
    return Q_EMIT nextWanted();
  }
  if (m_stack.isWorking()) return Q_EMIT nextWanted();
  const auto action = next();
  if (!action) return Q_EMIT nextWanted();
  if (*action == StackAction::SetUp) return setUpHere();
  m_stack.perform(*action);
}

/// With the networks of the first question, unless others were entered on the page Services.
void NtopngWizardPage::setUpHere() {
  container::StackOptions options = m_stack.picture().options;
  const auto& settings = m_collector.settings();
  const auto known = std::ranges::find(settings, "local-networks", &control::SettingState::name);
  const bool isListed = known != settings.end() && known->value != "auto";
  if (!isListed || !options.localNetworks.isEmpty()) return m_stack.perform(StackAction::SetUp);
  options.localNetworks = QString::fromStdString(known->value).split(u',');
  m_stack.setOptions(options, {}, [this](const Result<void>& kept) {
    if (!kept) return panel().setProblem(sentencesOf(kept.error()));
    m_stack.perform(StackAction::SetUp);
  });
}

void NtopngWizardPage::useElsewhere() {
  QString text = m_endpoint->text().trimmed();
  if (!text.startsWith(QStringLiteral("tcp://"))) text.prepend(QStringLiteral("tcp://"));
  static const QRegularExpression kPort(QStringLiteral(":\\d+$"));
  if (!text.contains(kPort)) text += QStringLiteral(":5556");
  m_endpoint->setText(text);
  store(text.toStdString());
}

void NtopngWizardPage::store(const std::string& endpoint) {
  const auto failed = [this](const Result<void>& kept) {
    if (!kept) panel().setProblem(sentencesOf(kept.error()));
    return !kept.has_value();
  };
  m_collector.set(kMode, "connect", [this, endpoint, failed](const Result<void>& mode) {
    if (failed(mode)) return;
    m_collector.set(kEndpoint, endpoint, [this, endpoint, failed](const Result<void>& kept) {
      if (failed(kept)) return;
      m_usedEndpoint = QString::fromStdString(endpoint);
      const auto& settings = m_collector.settings();
      const bool isWaiting = std::ranges::any_of(settings, &control::SettingState::isWaitingForRestart);
      // The window starts it again at once.
      if (isWaiting) m_feed.ask(control::Stop{true}, this, [](const Result<control::Done>&) {});
      fill();
    });
  });
}

void NtopngWizardPage::retranslate() {
  panel().setWords(tr("ntopng"), tr("ntopng keeps a history of your traffic and analyses it in depth. SohoFlow works "
                                    "without it, too: then you see what is going on now."));
  m_here->setText(tr("Run it &here, in containers that SohoFlow looks after"));
  m_elsewhere->setText(tr("I&t already runs, on this computer or another one"));
  m_endpoint->setAccessibleName(tr("Address of ntopng"));
  m_endpoint->setPlaceholderText(QStringLiteral("tcp://192.168.1.9:5556"));
  fill();
}

}  // namespace soho::ui
