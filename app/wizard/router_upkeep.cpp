// What the router set-up does for a router that was set up before: updates it, tunes its sampling, starts its exporter
// anew.
#include "app/widgets/text_style.h"
#include "app/wizard/router_setup.h"

#include <QHBoxLayout>

namespace soho::ui {

QuestionPanel* RouterSetup::makeTune() {
  auto* panel = new QuestionPanel(m_theme, m_stack);
  m_newSampling = new QSpinBox(panel);
  m_newSampling->setRange(1, kMostSampling);
  m_newSamplingName = makeLabel(m_theme, TextStyle::Body, {}, panel);
  m_newSamplingName->setBuddy(m_newSampling);
  auto* row = new QHBoxLayout;
  row->setSpacing(kSpaceLarge);
  row->addWidget(m_newSamplingName);
  row->addWidget(m_newSampling);
  row->addStretch();
  panel->body().addLayout(row);
  panel->body().addStretch();
  connect(panel, &QuestionPanel::backPressed, this, [this] { Q_EMIT closed(false); });
  connect(panel, &QuestionPanel::primaryPressed, this, [this] {
    m_wishedSampling = static_cast<std::uint32_t>(m_newSampling->value());
    if (m_router.host.empty()) return showLogin();
    enter({}, false);
  });
  return panel;
}

void RouterSetup::take(const router::Journal& journal) {
  m_task = RouterTask::Update;
  m_router = router::RouterAddress::parse(journal.router()).value_or(router::RouterAddress{});
  m_wishedSampling.reset();
  m_hasLoggedIn = false;
  m_login->propose(m_router);
  m_login->forgetPassword();
}

void RouterSetup::update(const router::Journal& journal) {
  if (m_work.isWorking()) return;
  take(journal);
  if (m_router.host.empty()) return showLogin();
  enter({}, false);
}

void RouterSetup::tune(const router::Journal& journal) {
  if (m_work.isWorking()) return;
  take(journal);
  m_newSampling->setValue(static_cast<int>(journal.wishes().sampling.value_or(1)));
  show(m_tune, [this] {
    m_tune->setWords(
        tr("How many packets the router looks at"),
        tr("Looking at every packet is exact. A router whose processor is busy may look at one in so many; "
           "volumes are scaled up, and small conversations may be missed. Its exporter restarts once."));
    m_tune->setButtons(tr("&Back"), tr("&Apply"));
    m_newSamplingName->setText(tr("&Sampling"));
    m_newSampling->setAccessibleName(tr("Sampling"));
    m_newSampling->setPrefix(tr("1 in "));
  });
  m_newSampling->setFocus();
}

/// With the wishes of the last set-up, and this computer where the router sees it now.
void RouterSetup::applyUpdate() {
  setup::RouterWork::PlanWishes wishes = m_work.lastWishes();
  wishes.sampling = m_wishedSampling.value_or(wishes.sampling);
  if (auto planned = m_work.makePlan(wishes); !planned) return showLogin(sentencesOf(planned.error()));
  showSteps();
  m_work.apply();
}

bool RouterSetup::offersRestart() const {
  const setup::RouterOutcome& outcome = m_work.outcome();
  if (m_task == RouterTask::Undo || !outcome.result || !outcome.isChanged || !outcome.stage) return false;
  switch (*outcome.stage) {
    case router::VerifyStage::NotRunning:
    case router::VerifyStage::NothingCaptured:
    case router::VerifyStage::NothingExported:
    case router::VerifyStage::NothingArrives:
    case router::VerifyStage::TemplateAwaited:
      return true;
    default:
      return false;
  }
}

void RouterSetup::restart() {
  m_task = RouterTask::Test;
  showSteps();
  m_work.restart();
}

}  // namespace soho::ui
