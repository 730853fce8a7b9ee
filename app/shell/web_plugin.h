// Finds and loads the plugin with the embedded ntopng view, beside the program in the build tree or where it is
// installed. Event loop thread.
#pragma once

#include "app/web/ntopng_view.h"

#include <QString>

namespace soho::ui {

/// Where the plugin of the program in `programFolder` is; empty when there is none.
[[nodiscard]] QString webPluginPath(const QString& programFolder);

/// Loads it once and for the rest of the program's life, which takes some time and memory. Null with a technical reason
/// in `problem`.
[[nodiscard]] NtopngViewFactory* loadWebPlugin(QString& problem);

}  // namespace soho::ui
