#include "app/shell/first_run_desk.h"

#include <array>

namespace soho::ui {
namespace {

namespace keys = settings::desktop;

/// As they are kept, in the order of WizardStep; "done" also says that it was put off.
constexpr std::array<const char*, kWizardStepCount> kWords{"network", "router",    "changes",
                                                           "ntopng",  "locations", "done"};

std::optional<WizardStep> stepOf(const QString& word) {
  for (std::size_t number = 0; number < kWords.size(); ++number) {
    if (word == QLatin1String(kWords[number])) return static_cast<WizardStep>(number);
  }
  return std::nullopt;
}

}  // namespace

FirstRunDesk::FirstRunDesk(MainWindow& window, Preferences& preferences, FirstRunWizard& wizard, QObject* parent)
    : QObject(parent), m_window(window), m_preferences(preferences), m_wizard(wizard) {
  window.setCover(&wizard);
  connect(&wizard, &FirstRunWizard::stepChanged, this, &FirstRunDesk::remember);
  connect(&wizard, &FirstRunWizard::finished, this, [this] { end(QString::fromLatin1(page::kOverview)); });
  connect(&wizard, &FirstRunWizard::putOff, this, [this] { end({}); });
  connect(&window, &MainWindow::setUpWanted, this, &FirstRunDesk::startAgain);
}

void FirstRunDesk::offer(bool isSomethingSetUp) {
  const QString word = m_preferences.text(keys::kFirstRun);
  const auto step = stepOf(word);
  if (step == WizardStep::Done) return;
  // At the first question nobody has answered anything yet: it is kept as soon as it is shown.
  const bool hasNotBegun = !step || *step == WizardStep::Network;
  if (hasNotBegun && isSomethingSetUp) {
    return static_cast<void>(m_preferences.set(keys::kFirstRun, QStringLiteral("done")));
  }
  m_isOffered = hasNotBegun;
  show(step.value_or(WizardStep::Network));
}

void FirstRunDesk::withdraw() {
  if (!m_isOffered || !m_window.isCovered()) return;
  end({});
}

void FirstRunDesk::startAgain() {
  m_isOffered = false;
  show(WizardStep::Network);
}

void FirstRunDesk::show(WizardStep step) {
  const bool isOffered = m_isOffered;
  m_window.setCovered(true);
  m_wizard.start(step);
  m_isOffered = isOffered;  // start() is no step of the person's.
}

void FirstRunDesk::end(const QString& page) {
  m_isOffered = false;
  static_cast<void>(m_preferences.set(keys::kFirstRun, QStringLiteral("done")));
  m_window.setCovered(false);
  if (!page.isEmpty()) m_window.showPage(page);
}

/// A wizard that cannot keep where it is begins anew after a crash, no worse.
void FirstRunDesk::remember() {
  m_window.nameCover(m_wizard.title());
  if (!m_window.isCovered()) return;
  m_isOffered = m_isOffered && m_wizard.step() == WizardStep::Network;
  const std::size_t number = static_cast<std::size_t>(m_wizard.step());
  // The last page has nothing left to ask: who ends the program there is through.
  static_cast<void>(m_preferences.set(keys::kFirstRun, QString::fromLatin1(kWords[number])));
}

}  // namespace soho::ui
