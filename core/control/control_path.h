// Where the control socket is. Pure: the environment is given to it. Any thread.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace soho::control {

/// The system service's socket; systemd makes its folder (RuntimeDirectory=sohoflow).
inline constexpr const char* kServiceFolder = "/run/sohoflow";

struct ControlPathFacts {
  QString option;                ///< --control PATH; empty when not given.
  QString runtimeDirectory;      ///< $RUNTIME_DIRECTORY: set by systemd for a service that asked for one.
  QString userRuntimeDirectory;  ///< $XDG_RUNTIME_DIR
  QString stateFolder;           ///< Where there is no runtime directory.
  QString serviceFolder = QString::fromLatin1(kServiceFolder);

  /// Taken from the environment.
  [[nodiscard]] static ControlPathFacts fromEnvironment(QString option, QString stateFolder);
};

struct ControlPath {
  QString path;
  bool isService = false;  ///< The system service's place: members of group `sohoflow` may connect.
};

/// Where a collector opens its socket: the option, the service's folder when it runs as the service (or may write
/// there), the user's runtime directory, at last the state folder. BadOption when the option is no usable path;
/// FileMissing when there is no place at all.
[[nodiscard]] Result<ControlPath> controlPathToOpen(const ControlPathFacts& facts);

/// Where a front end looks for a collector, in this order; with the option, only there.
[[nodiscard]] QStringList controlPathsToTry(const ControlPathFacts& facts);

}  // namespace soho::control
