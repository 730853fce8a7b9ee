#include "app/desktop/first_run.h"

#include "app/models/stack_words.h"
#include "app/shell/link_feed.h"
#include "app/wizard/done_wizard_page.h"
#include "app/wizard/network_wizard_page.h"
#include "app/wizard/ntopng_wizard_page.h"
#include "app/wizard/places_wizard_page.h"
#include "app/wizard/router_wizard_page.h"
#include "core/router/journal.h"

#include <algorithm>

namespace soho::desktop {
namespace {

namespace keys = settings::desktop;

ui::SetUpFacts factsOf(const ui::CollectorFeed& feed, const ui::StackSource& stack, const ui::PlaceSource& places) {
  ui::SetUpFacts facts;
  if (const auto state = feed.state()) {
    facts.isFlowing = std::ranges::any_of(
        state->exporters, [](const control::ExporterState& known) { return known.exporter.records > 0; });
    facts.hasNtopng = state->ntopng.link == control::NtopngLink::Listening;
  }
  const setup::StackPicture& picture = stack.picture();
  const bool isHere =
      picture.isKnown && !picture.problem && ui::stateOf(picture.status.ntopng) != ui::ServiceState::NotSetUp;
  facts.hasNtopng = facts.hasNtopng || isHere || stack.isWorking();
  facts.hasPlaces = places.choice() != ui::PlaceChoice::None || places.isWorking();
  return facts;
}

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
  auto facts = [feed, &stack = services.stack, &places = services.places] { return factsOf(*feed, stack, places); };
  auto* wizard = new FirstRunWizard(
      {new NetworkWizardPage(*collector, networkServices(services.preferences), theme),
       new RouterWizardPage(services.router, theme), new NtopngWizardPage(services.stack, *feed, *collector, theme),
       new PlacesWizardPage(*feed, services.places, theme), new DoneWizardPage(std::move(facts), theme)},
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
