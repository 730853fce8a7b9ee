// `sohoflowctl ntopng seed`: its command line and the variables that container users have in their .env, checked.
#pragma once

#include "core/settings/state_folder.h"
#include "core/setup/server_seed.h"

#include <QStringList>

#include <chrono>

namespace soho::ctl {

struct SeedOptions {
  setup::ServerSeed seed;
  std::chrono::seconds wait{60};  ///< How long Redis may take until it answers.
};

/// BadOption for the command line; for a variable BadSetting, or what reading its file gave. `arguments` begin with the
/// program's name, "ntopng" and "seed". A variable that is set to nothing counts as not set.
[[nodiscard]] Result<SeedOptions> parseSeedOptions(
    const QStringList& arguments, const settings::Environment& environment = settings::processEnvironment);
/// Empty unless help was asked for.
[[nodiscard]] QString seedHelp(const QStringList& arguments);

}  // namespace soho::ctl
