// The pages of the window, put together with what they need. Called once, by the composition root.
#pragma once

#include "app/shell/collector_link.h"
#include "app/shell/main_window.h"
#include "app/shell/place_desk.h"
#include "app/shell/preferences.h"
#include "app/shell/stack_desk.h"
#include "app/theme/theme.h"
#include "core/setup/router_work.h"

namespace soho::desktop {

/// What pages may use; everything outlives them.
struct PageServices {
  ui::CollectorLink& link;  ///< To the collector whose traffic is shown.
  ui::CollectorLink& live;  ///< To the one that is set up, whatever is shown.
  ui::Preferences& preferences;
  ui::StackDesk& stack;
  ui::PlaceDesk& places;
  ui::Theme& theme;
  setup::RouterWorkplace router;
};

void addPages(ui::MainWindow& window, const PageServices& services);

}  // namespace soho::desktop
