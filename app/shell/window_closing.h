// What closing the window does instead of ending the program. Event loop thread.
#pragma once

#include "app/shell/preferences.h"

class QWidget;

namespace soho::ui {

/// Hides the window, or minimises it where there is no icon in a tray to open it again. True the first time only: then
/// the person has to be told what happened.
[[nodiscard]] bool putAway(QWidget& window, bool hasTray, Preferences& preferences);

}  // namespace soho::ui
