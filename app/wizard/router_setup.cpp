#include "app/wizard/router_setup.h"

#include "app/widgets/card.h"
#include "app/widgets/text_style.h"
#include "core/router/plan_text.h"
#include "core/text/error_text.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QShowEvent>

#include <algorithm>
#include <array>

namespace soho::ui {
namespace {

using router::System;

constexpr std::array kRecipeSystems{
    System::RouterOs, System::OpnSense,  System::PfSense, System::UnifiOs,     System::UnifiSecurityGateway,
    System::EdgeOs,   System::VyOs,      System::DdWrt,   System::FreshTomato, System::AsuswrtMerlin,
    System::Asuswrt,  System::OtherLinux};

/// A script that got no answer in time has cost the connection too; a test packet that did not come has not.
bool isConnectionLost(const setup::RouterOutcome& outcome) {
  if (outcome.result) return false;
  switch (outcome.result.error().code) {
    case ErrorCode::ConnectionLost:
    case ErrorCode::NotRunning:
      return true;
    case ErrorCode::TimedOut:
      return outcome.stage != router::VerifyStage::NothingArrives;
    default:
      return outcome.isLeftBehind;
  }
}

}  // namespace

RouterSetup::RouterSetup(const setup::RouterWorkplace& place, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_work(place), m_firewall(place.firewall), m_theme(theme) {
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  auto* card = new Card(theme, this);
  m_stack = new QStackedWidget(card);
  card->content().addWidget(m_stack);
  column->addWidget(card);
  makePanels();
  connectPanels();
  connect(&m_work, &setup::RouterWork::entered, this, &RouterSetup::entered);
  connect(&m_work, &setup::RouterWork::refused, this, &RouterSetup::refused);
  connect(&m_work, &setup::RouterWork::changed, this, &RouterSetup::fillSteps);
  connect(&m_work, &setup::RouterWork::finished, this, &RouterSetup::finished);
  connect(&m_work, &setup::RouterWork::storeOpened, m_login, &RouterLoginPanel::setStoreNotice);
}

void RouterSetup::makePanels() {
  m_login = new RouterLoginPanel(m_theme, m_stack);
  m_ask = new QuestionPanel(m_theme, m_stack);
  m_askDetail = makeLabel(m_theme, TextStyle::CardTitle, {}, m_ask);
  m_askDetail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
  m_askDetail->setWordWrap(true);
  m_ask->body().addWidget(m_askDetail);
  m_ask->body().addStretch();
  m_busy = new QuestionPanel(m_theme, m_stack);
  m_busy->body().addStretch();
  m_found = makeFound();
  m_plan = new QuestionPanel(m_theme, m_stack);
  m_planText = addDocument(*m_plan);
  m_installsKey = new QCheckBox(m_plan);
  m_installsKey->setChecked(true);
  m_plan->body().addWidget(m_installsKey);
  m_steps = new QuestionPanel(m_theme, m_stack);
  m_stepLines = makeLabel(m_theme, TextStyle::Body, {}, m_steps);
  m_stepLines->setWordWrap(true);
  m_steps->body().addWidget(m_stepLines);
  m_steps->body().addStretch();
  m_tune = makeTune();
  m_recipe = makeRecipe();
  m_undo = new QuestionPanel(m_theme, m_stack);
  m_undoText = addDocument(*m_undo);
  for (QWidget* panel :
       {static_cast<QWidget*>(m_login), static_cast<QWidget*>(m_ask), static_cast<QWidget*>(m_busy),
        static_cast<QWidget*>(m_found), static_cast<QWidget*>(m_plan), static_cast<QWidget*>(m_steps),
        static_cast<QWidget*>(m_tune), static_cast<QWidget*>(m_recipe), static_cast<QWidget*>(m_undo)}) {
    m_stack->addWidget(panel);
  }
}

QuestionPanel* RouterSetup::makeFound() {
  auto* panel = new QuestionPanel(m_theme, m_stack);
  m_facts = makeLabel(m_theme, TextStyle::Body, {}, panel);
  m_facts->setTextFormat(Qt::RichText);
  m_facts->setWordWrap(true);
  m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
  m_interface = new QComboBox(panel);
  m_interface->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  m_interfaceName = makeLabel(m_theme, TextStyle::Body, {}, panel);
  m_interfaceName->setBuddy(m_interface);
  m_sampling = new QSpinBox(panel);
  m_sampling->setRange(1, kMostSampling);
  m_samplingName = makeLabel(m_theme, TextStyle::Body, {}, panel);
  m_samplingName->setBuddy(m_sampling);
  auto* grid = new QGridLayout;
  grid->setHorizontalSpacing(kSpaceLarge);
  grid->setColumnStretch(2, 1);
  grid->addWidget(m_interfaceName, 0, 0);
  grid->addWidget(m_interface, 0, 1);
  grid->addWidget(m_samplingName, 1, 0);
  grid->addWidget(m_sampling, 1, 1);
  panel->body().addWidget(m_facts);
  panel->body().addSpacing(kSpace);
  panel->body().addLayout(grid);
  panel->body().addStretch();
  return panel;
}

QuestionPanel* RouterSetup::makeRecipe() {
  auto* panel = new QuestionPanel(m_theme, m_stack);
  m_recipeSystem = new QComboBox(panel);
  for (const System system : kRecipeSystems) {
    m_recipeSystem->addItem(router::systemName(system), static_cast<int>(system));
  }
  panel->body().addWidget(m_recipeSystem, 0, Qt::AlignLeading);
  m_recipeText = addDocument(*panel);
  connect(m_recipeSystem, &QComboBox::currentIndexChanged, this, &RouterSetup::fillRecipe);
  return panel;
}

QTextBrowser* RouterSetup::addDocument(QuestionPanel& panel) {
  auto* document = new QTextBrowser(&panel);
  document->setOpenLinks(false);
  document->setTabChangesFocus(true);
  panel.body().addWidget(document, 1);
  return document;
}

void RouterSetup::connectPanels() {
  const auto close = [this] {
    m_work.stop();
    Q_EMIT closed(false);
  };
  connect(m_login, &QuestionPanel::backPressed, this, close);
  connect(m_login, &QuestionPanel::primaryPressed, this, [this] {
    const auto address = m_login->address();
    if (!address) return m_login->setProblem(sentencesOf(address.error()));
    m_router = *address;
    m_hasLoggedIn = true;
    enter(m_login->credentials(), m_login->keepsPassword());
  });
  connect(m_ask, &QuestionPanel::primaryPressed, this, &RouterSetup::answer);
  connect(m_ask, &QuestionPanel::otherPressed, this, [this] {
    showSteps();
    m_work.undo(router::ForeignChange::PutOldBack);
  });
  connect(m_ask, &QuestionPanel::backPressed, this, &RouterSetup::leaveQuestion);
  connect(m_busy, &QuestionPanel::backPressed, this, [this] {
    m_work.stop();
    showLogin();
  });
  connect(m_found, &QuestionPanel::backPressed, this, [this] { showLogin(); });
  connect(m_found, &QuestionPanel::primaryPressed, this, &RouterSetup::showPlan);
  connect(m_plan, &QuestionPanel::backPressed, this, &RouterSetup::showFound);
  connect(m_installsKey, &QCheckBox::clicked, this, &RouterSetup::showPlan);
  connect(m_plan, &QuestionPanel::primaryPressed, this, [this] {
    showSteps();
    m_work.apply();
  });
  connect(m_steps, &QuestionPanel::backPressed, this, &RouterSetup::leaveSteps);
  connect(m_steps, &QuestionPanel::primaryPressed, this, [this] { m_isThrough ? goOn() : mend(); });
  connect(m_steps, &QuestionPanel::otherPressed, this, &RouterSetup::pressOther);
  connect(m_recipe, &QuestionPanel::backPressed, this, [this, close] { m_isPartOfWizard ? showLogin() : close(); });
  const auto copy = [this] { QGuiApplication::clipboard()->setText(m_recipeText->toPlainText()); };
  connect(m_recipe, &QuestionPanel::otherPressed, this, copy);
  connect(m_recipe, &QuestionPanel::primaryPressed, this, [this, copy] { m_isPartOfWizard ? goOn() : copy(); });
  connect(m_undo, &QuestionPanel::backPressed, this, close);
  connect(m_undo, &QuestionPanel::primaryPressed, this, [this] {
    if (m_router.host.empty()) return showLogin();
    enter({}, false);
  });
}

QuestionPanel& RouterSetup::panel() const { return *static_cast<QuestionPanel*>(m_stack->currentWidget()); }

void RouterSetup::show(QuestionPanel* panel, std::function<void()> words) {
  m_words = std::move(words);
  m_words();
  m_stack->setCurrentWidget(panel);
  takeFocus();
  Q_EMIT panelShown();
}

/// The work goes on behind other pages; from there it must not draw the keyboard to what nobody sees.
void RouterSetup::takeFocus() {
  if (!m_isPartOfWizard || !isVisible()) return;
  QuestionPanel& shown = panel();
  if (&shown == m_login) return m_login->focusFirstEmpty();
  // Return answers; but whose router it is must not be confirmed by a second press of the one that logged in.
  (&shown == m_ask ? shown.back() : shown.primary()).setFocus();
}

void RouterSetup::showEvent(QShowEvent* event) {
  QWidget::showEvent(event);
  if (!event->spontaneous()) takeFocus();
}

void RouterSetup::changeEvent(QEvent* event) {
  if (event->type() == QEvent::LanguageChange && m_words) {
    m_words();
    Q_EMIT panelShown();
  }
  QWidget::changeEvent(event);
}

void RouterSetup::start(RouterTask task, const router::RouterAddress& router, bool triesAtOnce) {
  if (m_work.isWorking()) return;
  m_task = task;
  m_router = router;
  m_hasLoggedIn = false;
  m_login->propose(router);
  m_login->forgetPassword();
  if (triesAtOnce) return enter({}, false);
  showLogin();
}

void RouterSetup::showChanges(const router::Journal& journal) {
  if (m_work.isWorking()) return;
  const auto address = router::RouterAddress::parse(journal.router());
  m_task = RouterTask::Undo;
  m_router = address.value_or(router::RouterAddress{});
  m_hasLoggedIn = false;
  m_login->propose(m_router);
  m_login->forgetPassword();
  show(m_undo, [this, journal] {
    m_undo->setWords(tr("What was changed on the router"),
                     tr("Undo takes all of it back, newest first, and checks that every file has its old content."));
    m_undo->setButtons(tr("&Back"), tr("&Undo everything"));
    m_undoText->setAccessibleName(tr("What was changed"));
    m_undoText->setHtml(changesDocument(journal));
  });
}

void RouterSetup::showRecipes(const Endpoint& collector) {
  if (m_work.isWorking()) return;
  m_recipeFacts = {};
  m_recipeTarget = collector;
  m_recipeSystem->setVisible(true);
  show(m_recipe, [this] { fillRecipe(); });
}

void RouterSetup::fillRecipe() {
  if (!m_recipeTarget) return;
  router::RouterFacts facts = m_recipeFacts;
  if (!m_recipeSystem->isHidden()) facts.system = static_cast<System>(m_recipeSystem->currentData().toInt());
  m_recipe->setWords(tr("By hand on the router itself"),
                     tr("SohoFlow cannot set up this system by itself. These are the steps; the address is this "
                        "computer's."));
  const QString copy = tr("&Copy the text");
  m_recipe->setButtons(tr("&Back"), m_isPartOfWizard ? tr("&Next") : copy, m_isPartOfWizard ? copy : QString());
  m_recipeSystem->setAccessibleName(tr("System of the router"));
  m_recipeText->setAccessibleName(tr("Steps"));
  m_recipeText->setPlainText(router::recipeFor(facts, *m_recipeTarget));
}

void RouterSetup::showLogin(const QString& problem) {
  // Whatever was tried before: in the wizard nothing is changed before its plan was shown.
  if (m_isPartOfWizard) m_task = RouterTask::SetUp;
  m_work.openStore();
  show(m_login, [this, problem] {
    m_login->retranslate();
    m_login->setButtons(tr("&Back"), tr("&Connect"));
    m_login->setProblem(problem);
  });
  if (!m_isPartOfWizard) m_login->focusFirstEmpty();
}

void RouterSetup::enter(const router::Credentials& credentials, bool keepsPassword) {
  m_login->setProblem({});
  showBusy();
  m_work.enter(m_router, credentials, keepsPassword);
}

void RouterSetup::showBusy() {
  show(m_busy, [this] {
    //: %1 is a login and address such as root@192.168.1.1
    m_busy->setWords(tr("Connecting to %1").arg(QString::fromStdString(m_router.toString())),
                     tr("◐ SohoFlow logs in and looks what the router is. Nothing is changed."));
    m_busy->setButtons(tr("&Cancel"), {});
  });
}

void RouterSetup::refused(const Error& error) {
  switch (error.code) {
    case ErrorCode::HostKeyUnknown:
    case ErrorCode::HostKeyChanged:
    case ErrorCode::OldAlgorithms:
      return ask(error);
    case ErrorCode::LoginRefused:
      // What is stored was tried, or nothing was there: the first time that is no fault of the person.
      if (!m_hasLoggedIn) return showLogin();
      break;
    case ErrorCode::RootRefused:
      showLogin(sentencesOf(error));
      return m_login->askSudoPassword();
    default:
      break;
  }
  showLogin(sentencesOf(error));
}

void RouterSetup::ask(const Error& question) {
  m_question = question;
  show(m_ask, [this] {
    const text::Explanation words = text::explain(m_question);
    //: Two sentences: why, and what to do next
    const QString sentence = tr("%1 %2").arg(words.why, words.nextStep);
    m_askDetail->setVisible(m_question.code != ErrorCode::OldAlgorithms);
    switch (m_question.code) {
      case ErrorCode::HostKeyUnknown:
        m_askDetail->setText(QString::fromStdString(m_question.detail));
        m_ask->setWords(tr("Is this your router?"),
                        tr("This computer has not met this router before. Compare the fingerprint below with the one "
                           "the router's pages show; if you are on your own network and nothing else is called by this "
                           "address, confirm it. It is asked only once: from then on SohoFlow notices when somebody "
                           "else answers."));
        m_ask->setButtons(tr("&Back"), tr("&Yes, it is my router"));
        break;
      case ErrorCode::HostKeyChanged:
        m_askDetail->setText(hostKeysText(m_work.greeting()));
        m_ask->setWords(words.what, sentence);
        m_ask->setButtons(tr("&Back"), tr("&Forget the old fingerprint"));
        break;
      case ErrorCode::RouterFileChanged:
        m_askDetail->setText(QString::fromStdString(m_question.place));
        m_ask->setWords(words.what, sentence);
        m_ask->setButtons(tr("&Leave everything"), tr("&Keep that change"), tr("&Put the old file back"));
        break;
      default:
        m_ask->setWords(words.what, sentence);
        m_ask->setButtons(tr("&Back"), tr("&Allow it for this router"));
        break;
    }
  });
}

void RouterSetup::answer() {
  switch (m_question.code) {
    case ErrorCode::HostKeyUnknown:
      showBusy();
      return m_work.acceptHostKey();
    case ErrorCode::HostKeyChanged:
      showBusy();
      return m_work.forgetHostKey();
    case ErrorCode::OldAlgorithms:
      showBusy();
      return m_work.allowOldAlgorithms();
    default:
      showSteps();
      return m_work.undo(router::ForeignChange::Keep);
  }
}

void RouterSetup::leaveQuestion() {
  if (m_question.code == ErrorCode::RouterFileChanged) {
    m_work.stop();
    Q_EMIT closed(false);
    return;
  }
  m_work.stop();
  showLogin();
}

void RouterSetup::entered() {
  m_login->forgetPassword();
  if (m_task == RouterTask::Undo) {
    showSteps();
    return m_work.undo(router::ForeignChange::Ask);
  }
  if (!m_work.hasDriver() && m_work.collector()) {
    m_recipeFacts = m_work.facts();
    m_recipeTarget = m_work.collector();
    m_recipeSystem->setVisible(false);
    return show(m_recipe, [this] { fillRecipe(); });
  }
  if (m_task == RouterTask::Update) return applyUpdate();
  if (m_task == RouterTask::Test) {
    if (auto planned = m_work.makePlan(m_work.lastWishes()); !planned) return showLogin(sentencesOf(planned.error()));
    showSteps();
    return m_work.verify();
  }
  m_interface->clear();
  m_interface->addItem(QString(), QString());
  for (const router::RouterInterface& interface : m_work.facts().interfaces) {
    if (interface.addresses.empty() || interface.name == "lo") continue;
    const QString name = QString::fromStdString(interface.name);
    m_interface->addItem(name, name);
  }
  const setup::RouterWork::PlanWishes last = m_work.lastWishes();
  m_interface->setCurrentIndex(std::max(0, m_interface->findData(QString::fromStdString(last.interface))));
  m_sampling->setValue(static_cast<int>(last.sampling));
  showFound();
}

void RouterSetup::showFound() {
  show(m_found, [this] {
    QString rows = QStringLiteral("<table>");
    for (const auto& [name, value] : foundRows(m_work.facts(), m_work.greeting())) {
      rows += QStringLiteral("<tr><td style=\"padding-right:24px\">%1</td><td>%2</td></tr>")
                  .arg(name.toHtmlEscaped(), value.toHtmlEscaped());
    }
    m_facts->setText(rows + QStringLiteral("</table>"));
    m_facts->setAccessibleName(tr("What was found"));
    m_interface->setItemText(0, tr("chosen by SohoFlow"));
    m_interfaceName->setText(tr("&Interface to watch"));
    m_interface->setAccessibleName(tr("Interface to watch"));
    m_samplingName->setText(tr("Sa&mpling"));
    m_sampling->setAccessibleName(tr("Sampling"));
    //: Before a number, as in "1 in 10": the router looks at one packet in so many
    m_sampling->setPrefix(tr("1 in "));
    m_sampling->setToolTip(tr("1 in 1 counts every packet. A slow router may look at fewer; volumes are scaled up."));
    m_found->setWords(tr("What was found"), tr("Nothing was changed so far."));
    m_found->setButtons(tr("&Back"), tr("Show what will chan&ge"));
  });
}

void RouterSetup::showPlan() {
  const auto planned = m_work.makePlan({.interface = m_interface->currentData().toString().toStdString(),
                                        .sampling = static_cast<std::uint32_t>(m_sampling->value()),
                                        .installsKey = m_installsKey->isChecked()});
  if (!planned) return m_found->setProblem(sentencesOf(planned.error()));
  m_found->setProblem({});
  show(m_plan, [this] {
    const bool isEmpty = router::shownSteps(m_work.plan()).empty();
    m_plan->setWords(tr("What will change"),
                     tr("These steps are done on the router, in this order. Everything can be taken back at any time; "
                        "if a step fails, what was done before it is taken back at once."));
    m_plan->setButtons(tr("&Back"), isEmpty ? tr("&Test") : tr("&Set up the router"));
    m_installsKey->setText(tr("&Add a login key of this computer, so that the password is not needed again"));
    m_installsKey->setVisible(m_work.canInstallKey());
    m_planText->setAccessibleName(tr("What will change"));
    m_planText->setHtml(planDocument(m_work.plan()));
  });
}

void RouterSetup::showSteps() {
  m_isThrough = false;
  m_steps->setProblem({});
  m_steps->back().setEnabled(true);
  show(m_steps, [this] {
    const QString title = m_task == RouterTask::SetUp    ? tr("Setting up the router")
                          : m_task == RouterTask::Update ? tr("Updating the router")
                          : m_task == RouterTask::Test   ? tr("Testing")
                                                         : tr("Taking back what was changed");
    m_steps->setWords(title, {});
    m_steps->setButtons(m_task == RouterTask::Undo ? QString() : tr("&Cancel"), {});
    fillSteps();
  });
}

void RouterSetup::fillSteps() {
  QStringList lines;
  for (const jobs::Step& step : m_work.steps()) lines << stepLine(step);
  const auto stage = m_work.stage();
  const bool isTesting = m_work.isWorking() && m_work.outcome().isChanged;
  if (isTesting && stage) lines << QStringLiteral("    ") + router::stageText(*stage).what;
  if (isTesting && stage == router::VerifyStage::Flows) {
    lines << QStringLiteral("    ") + tr("For half a minute, what the exporter sees is compared with what passes.");
  }
  const auto& statistics = m_work.outcome().statistics;
  if (!m_work.isWorking() && statistics) lines << QString() << statisticsLine(*statistics);
  m_stepLines->setText(lines.join(u'\n'));
}

void RouterSetup::finished() {
  const Result<void>& result = m_work.outcome().result;
  if (m_task == RouterTask::Undo && !result && result.error().code == ErrorCode::RouterFileChanged) {
    return ask(result.error());
  }
  m_firewallFound = {};
  show(m_steps, [this] { showOutcome(); });
  if (m_work.outcome().stage == router::VerifyStage::NothingArrives) lookAtFirewall();
}

void RouterSetup::lookAtFirewall() {
  if (!m_work.plan().exporter) return;
  m_firewall->look(*m_work.plan().exporter, this, [this](const setup::FoundFirewall& found) {
    if (found.kind == setup::Firewall::None || m_work.isWorking() || m_stack->currentWidget() != m_steps) return;
    m_firewallFound = found;
    showOutcome();
  });
}

void RouterSetup::pressOther() { m_offersOpening ? openFirewall() : restart(); }

void RouterSetup::openFirewall() {
  showSteps();
  m_work.openFirewall(m_firewallFound);
}

QString RouterSetup::mendingButton() const {
  const setup::RouterOutcome& outcome = m_work.outcome();
  if (!outcome.result) return tr("&Try again");
  if (m_task == RouterTask::Undo || outcome.stage == router::VerifyStage::Flows) return {};
  if (outcome.isProgramLost) return tr("&Install it again");
  if (outcome.isOutdated) return tr("&Update the router");
  if (outcome.stage == router::VerifyStage::NotAdmitted) return tr("&Allow this exporter");
  if (outcome.stage == router::VerifyStage::NotRunning) return tr("&Set up again");
  return tr("&Test again");
}

void RouterSetup::showOutcome() {
  fillSteps();
  const OutcomeText words = outcomeText(m_task, m_work.outcome());
  m_steps->setWords(words.isGood ? QStringLiteral("● ") + words.title : words.title,
                    words.isGood ? words.sentence : QString());
  QString problem = words.isGood ? QString() : words.sentence;
  QString opening;
  const auto target = m_work.collector();
  if (m_firewallFound.kind != setup::Firewall::None && target && m_work.plan().exporter) {
    const IpAddress& exporter = *m_work.plan().exporter;
    //: Two paragraphs of sentences
    problem = tr("%1 %2").arg(problem, setup::firewallSentence(m_firewallFound.kind, exporter, target->port));
    if (!setup::openingRules(m_firewallFound.kind, exporter, target->port).empty()) {
      //: %1 is a port number
      opening = tr("&Open UDP %1 for this router only").arg(target->port);
    }
  }
  m_offersOpening = !opening.isEmpty();
  const QString other = m_offersOpening ? opening : offersRestart() ? tr("&Restart the exporter") : QString();
  m_steps->setProblem(problem);
  m_steps->back().setEnabled(true);
  m_isThrough = m_isPartOfWizard && words.isGood;
  if (m_isThrough) {
    m_steps->setButtons(tr("&Back"), tr("&Next"));
  } else if (m_isPartOfWizard) {
    m_steps->setButtons(tr("&Back"), mendingButton(), other);
  } else {
    m_steps->setButtons(words.isGood ? tr("&Done") : tr("&Close"), mendingButton(), other);
  }
  takeFocus();
}

/// Ends what goes on; when nothing does, leaves the outcome behind.
void RouterSetup::leaveSteps() {
  if (m_work.isWorking()) {
    m_steps->back().setEnabled(false);
    return m_work.stop();
  }
  const bool isFlowing = m_work.stage() == router::VerifyStage::Flows;
  m_work.stop();
  if (m_isPartOfWizard) return showLogin();
  Q_EMIT closed(isFlowing);
}

/// The next question does not need the router.
void RouterSetup::goOn() {
  m_work.stop();
  Q_EMIT continued();
}

bool RouterSetup::isAboutChanges() const {
  const QWidget* const shown = m_stack->currentWidget();
  return shown == m_plan || shown == m_steps;
}

/// The button of what is missing.
void RouterSetup::mend() {
  const setup::RouterOutcome outcome = m_work.outcome();
  const bool isAway = isConnectionLost(outcome);
  const bool isGone = outcome.result && outcome.stage == router::VerifyStage::NotRunning;
  if (isGone) m_task = RouterTask::SetUp;
  // Nothing is left to set up.
  if (isAway && outcome.isChanged) m_task = RouterTask::Test;
  if (isAway || isGone) {
    m_hasLoggedIn = false;
    return enter({}, false);
  }
  const bool needsUpdate = outcome.isProgramLost || outcome.isOutdated;
  if (needsUpdate) m_task = RouterTask::Update;
  showSteps();
  if (m_task == RouterTask::Undo) return m_work.undo(router::ForeignChange::Ask);
  if (needsUpdate) return m_work.apply();
  if (outcome.stage == router::VerifyStage::NotAdmitted) return m_work.admit();
  if (!outcome.isChanged) return m_work.apply();
  m_work.verify();
}

}  // namespace soho::ui
