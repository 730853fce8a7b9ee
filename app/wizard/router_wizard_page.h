// The questions about the router, from its password to the first flow, as the Router page asks them. Event loop thread.
#pragma once

#include "app/wizard/router_setup.h"
#include "app/wizard/wizard_page.h"

namespace soho::ui {

class RouterWizardPage final : public WizardPage {
  Q_OBJECT

 public:
  /// `theme` must outlive it.
  RouterWizardPage(const setup::RouterWorkplace& place, const Theme& theme, QWidget* parent = nullptr);

  [[nodiscard]] WizardStep step() const override;
  [[nodiscard]] QString title() const override { return m_setup->panel().title(); }
  void begin() override;
  [[nodiscard]] RouterSetup& setup() const { return *m_setup; }

 private:
  RouterSetup* m_setup = nullptr;
  bool m_hasBegun = false;
};

}  // namespace soho::ui
