// Where the desktop finds its collector and keeps what is its own. Asks the environment and the disk once.
#pragma once

#include "core/base/result.h"

#include <QString>

#include <optional>
#include <string>

namespace soho::desktop {

struct Places {
  QString stateFolder;    ///< Absolute; made, unless `stateProblem` says why not.
  QString runtimeFolder;  ///< This desktop's own, emptied at logout where the system does that; made.
  QString collector;      ///< The program: beside this one, or in the neighbouring folder of the build tree.
  /// Nothing can be kept; that is no reason not to show what flows.
  std::optional<Error> stateProblem;
};

/// `stateFolderOption` is --state-dir. What the runtime folder can fail with.
[[nodiscard]] Result<Places> findPlaces(const std::string& stateFolderOption);

}  // namespace soho::desktop
