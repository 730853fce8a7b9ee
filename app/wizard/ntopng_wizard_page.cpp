#include "app/wizard/ntopng_wizard_page.h"

#include "app/models/stack_words.h"
#include "app/models/work_remedy.h"
#include "app/widgets/text_style.h"
#include "core/text/error_text.h"

#include <QButtonGroup>
#include <QFontDatabase>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace soho::ui {
namespace {

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
    if (isVisible() && (m_stack.picture().elsewhere || isRunningHere())) fill();
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
  m_form = new ElsewhereForm(m_stack, &panel());
  m_elsewhereNote = makeLabel(m_theme, TextStyle::Body, {}, &panel());
  m_elsewhereJob = new JobView(m_theme, &panel());
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
  for (QWidget* part :
       {static_cast<QWidget*>(m_form), static_cast<QWidget*>(m_elsewhereNote), static_cast<QWidget*>(m_elsewhereJob)}) {
    body.addLayout(indented(part));
  }
  body.addStretch();
  connect(m_here, &QRadioButton::toggled, this, &NtopngWizardPage::fill);
  for (JobView* view : {m_job, m_elsewhereJob}) {
    connect(view, &JobView::cancelWanted, this, [this] { m_stack.cancel(); });
  }
  connect(m_job, &JobView::remedyWanted, this, [this] {
    if (const auto action = actionOf(workRemedyOf(m_stack), m_stack.action())) m_stack.perform(*action);
  });
  connect(m_form, &ElsewhereForm::changed, this, &NtopngWizardPage::fill);
  connect(m_form, &ElsewhereForm::accepted, this,
          [this] { m_stack.useElsewhere(m_form->elsewhere(), m_form->password()); });
  connect(m_form, &ElsewhereForm::returnPressed, this, [this] {
    // A second Return must not confirm a certificate that nobody has read.
    if (!m_form->isOffering()) panel().primary().click();
  });
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
  const bool isElsewhere = m_stack.picture().elsewhere.has_value();
  if (std::exchange(m_wasElsewhere, isElsewhere) == isElsewhere) return;
  m_here->setEnabled(!isElsewhere);
  const QSignalBlocker quiet(m_here);  // Who calls this fills the page.
  (isElsewhere ? m_elsewhere : m_here)->setChecked(true);
}

bool NtopngWizardPage::isTryingElsewhere() const {
  return m_stack.job() != nullptr && m_stack.action() == StackAction::UseElsewhere;
}

void NtopngWizardPage::fill() {
  followElsewhere();
  const bool isHere = m_here->isChecked();
  m_hereNote->setVisible(isHere);
  m_form->setVisible(!isHere && !m_stack.picture().elsewhere);
  m_elsewhereNote->setVisible(!isHere);
  showJobs();
  showHelp();
  panel().primary().setEnabled(true);
  isHere ? showHere() : showElsewhere();
}

void NtopngWizardPage::showJobs() {
  const bool isHere = m_here->isChecked();
  const jobs::Job* job = isHere != isTryingElsewhere() ? m_stack.job() : nullptr;
  const WorkRemedy remedy = workRemedyOf(m_stack);
  // What needs the options or a log is on the page Services; the next try is the page's own button.
  const bool isPlain = remedy.kind != WorkRemedyKind::TryAgain && actionOf(remedy, m_stack.action()).has_value();
  m_job->setJob(isHere ? job : nullptr, isPlain ? workRemedyText(remedy) : QString());
  m_elsewhereJob->setJob(isHere ? nullptr : job);
}

void NtopngWizardPage::showHelp() {
  const auto& problem = m_stack.picture().problem;
  const container::EngineRemedy remedy = m_stack.remedy();
  const bool hasHelp =
      m_here->isChecked() && !m_stack.isWorking() && problem.has_value() && remedy.kind != container::RemedyKind::None;
  m_help->setVisible(hasHelp);
  m_command->setVisible(hasHelp);
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
    m_hereNote->setText(feedSentence({}));
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

QString NtopngWizardPage::feedSentence(const QString& endpoint) const {
  const auto state = m_feed.state();
  const bool isListening = state && state->ntopng.link == control::NtopngLink::Listening &&
                           QString::fromStdString(state->ntopng.endpoint).contains(endpoint);
  if (!isListening) {
    return endpoint.isEmpty() ? tr("◐ ntopng runs. The way of the reports to it is being opened.")
                              : tr("◐ Nobody takes flows there yet. SohoFlow goes on trying; on that computer ntopng "
                                   "has to run with the option -i tcp://*:5556c");
  }
  const bool isFlowing = std::ranges::any_of(
      state->exporters, [](const control::ExporterState& known) { return known.exporter.records > 0; });
  return isFlowing ? tr("● ntopng runs and gets the reports of your router.")
                   : tr("◐ ntopng runs and waits for your router, which has reported nothing yet.");
}

void NtopngWizardPage::showElsewhere() {
  const auto& used = m_stack.picture().elsewhere;
  const bool isTrying = m_stack.isWorking() && isTryingElsewhere();
  const bool isAsked = !used && !isTrying;
  panel().setButtons(tr("&Back"), isAsked ? m_form->buttonText() : tr("&Next"));
  panel().primary().setEnabled(!isAsked || (m_form->isComplete() && !m_stack.isWorking()));
  m_elsewhereNote->setVisible(!isAsked);
  if (isTrying) {
    m_elsewhereNote->setText(tr("◐ Its login is being tried."));
  } else if (used) {
    //: %1 is the address of ntopng's page, %2 a sentence about it with its sign
    m_elsewhereNote->setText(tr("%1\n%2").arg(used->url, feedSentence(used->endpoint)));
  }
}

void NtopngWizardPage::act() {
  panel().setProblem({});
  if (m_elsewhere->isChecked()) {
    const bool isAsked = !m_stack.picture().elsewhere && !(m_stack.isWorking() && isTryingElsewhere());
    return isAsked ? m_form->submit() : Q_EMIT nextWanted();
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

void NtopngWizardPage::retranslate() {
  panel().setWords(tr("ntopng"), tr("ntopng keeps a history of your traffic and analyses it in depth. SohoFlow works "
                                    "without it, too: then you see what is going on now."));
  m_here->setText(tr("Run it &here, in containers that SohoFlow looks after"));
  m_elsewhere->setText(tr("It already &runs, on this computer or another one"));
  fill();
}

}  // namespace soho::ui
