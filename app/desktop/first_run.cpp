#include "app/desktop/first_run.h"

#include "app/shell/link_feed.h"
#include "app/wizard/done_wizard_page.h"
#include "app/wizard/network_wizard_page.h"
#include "app/wizard/ntopng_wizard_page.h"
#include "app/wizard/places_wizard_page.h"
#include "app/wizard/router_wizard_page.h"
#include "core/router/journal.h"

namespace soho::desktop {
namespace {

namespace keys = settings::desktop;

ui::NetworkWizardServices networkServices(ui::Preferences& preferences) {
  ui::NetworkWizardServices services;
  services.propose = [] { return setup::proposeNetworks(); };
  services.address = [&preferences] { return IpAddress::parse(preferences.text(keys::kReportAddress).toStdString()); };
  services.setAddress = [&preferences](const std::optional<IpAddress>& address) {
    // Not being able to keep it leaves the address that the router sees.
    static_cast<void>(preferences.set(keys::kReportAddress,
                                      address ? QString::fromStdString(address->toString()) : QStringLiteral("auto")));
  };
  return services;
}

}  // namespace

ui::FirstRunDesk& addFirstRun(ui::MainWindow& window, const PageServices& services) {
  using namespace ui;
  auto* feed = new LinkFeed(services.link, &window);
  auto* collector = new CollectorSettingSource(*feed, &window);
  const Theme& theme = services.theme;
  auto* wizard = new FirstRunWizard(
      {new NetworkWizardPage(*collector, networkServices(services.preferences), theme),
       new RouterWizardPage(services.router, theme), new NtopngWizardPage(services.stack, *feed, *collector, theme),
       new PlacesWizardPage(*feed, services.places, theme),
       new DoneWizardPage(*feed, services.stack, services.places, theme)},
      theme);
  return *new FirstRunDesk(window, services.preferences, *wizard, &window);
}

bool isSomethingSetUp(const std::filesystem::path& stateFolder) {
  std::error_code error;
  // Settings that were damaged and put aside were somebody's.
  for (const char* trace : {"stack.json", "desktop.json.damaged"}) {
    if (std::filesystem::exists(stateFolder / trace, error)) return true;
  }
  return !router::Journal::all(stateFolder).empty();
}

}  // namespace soho::desktop
