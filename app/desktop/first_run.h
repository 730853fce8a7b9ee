// The first-run wizard, put together with what its pages need. Called once, by the composition root.
#pragma once

#include "app/desktop/pages.h"
#include "app/shell/first_run_desk.h"

namespace soho::desktop {

/// The window owns it. `stateFolder` is where set-ups leave their traces.
[[nodiscard]] ui::FirstRunDesk& addFirstRun(ui::MainWindow& window, const PageServices& services);

/// Whether files say that somebody was here before: a router's journal, ntopng's options, settings put aside.
[[nodiscard]] bool isSomethingSetUp(const std::filesystem::path& stateFolder);

}  // namespace soho::desktop
