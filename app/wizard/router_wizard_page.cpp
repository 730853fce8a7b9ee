#include "app/wizard/router_wizard_page.h"

#include "core/setup/default_gateway.h"

#include <QVBoxLayout>

namespace soho::ui {

RouterWizardPage::RouterWizardPage(const setup::RouterWorkplace& place, const Theme& theme, QWidget* parent)
    : WizardPage(parent), m_setup(new RouterSetup(place, theme, this)) {
  m_setup->setPartOfWizard();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins({});
  column->addWidget(m_setup);
  connect(m_setup, &RouterSetup::closed, this, [this](bool isFlowing) {
    if (isFlowing) return Q_EMIT nextWanted();
    m_hasBegun = false;
    Q_EMIT backWanted();
  });
  connect(m_setup, &RouterSetup::continued, this, &WizardPage::nextWanted);
  connect(m_setup, &RouterSetup::panelShown, this, &WizardPage::stepChanged);
}

WizardStep RouterWizardPage::step() const {
  return m_setup->isAboutChanges() ? WizardStep::Changes : WizardStep::Router;
}

void RouterWizardPage::begin() {
  if (std::exchange(m_hasBegun, true)) return;  // Back to it: where it was.
  const auto gateway = setup::defaultGateway();
  m_setup->start(RouterTask::SetUp, {kUsualRouterUser, gateway ? gateway->toString() : std::string(), router::kSshPort},
                 false);
}

}  // namespace soho::ui
