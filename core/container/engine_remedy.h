// What mends what keeps ntopng from being looked after: mostly a command of an administrator. Pure.
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>

namespace soho::container {

enum class RemedyKind : std::uint8_t {
  None,           ///< Nothing that one command would mend.
  Install,        ///< Get a container engine.
  Start,          ///< Start it, now and at every start of the computer.
  Update,         ///< Bring it to the version of the distribution.
  Allow,          ///< Let this user use it; counts from the next login on.
  KeepFileAside,  ///< A damaged stack.json; needs no command.
};

struct EngineRemedy {
  RemedyKind kind = RemedyKind::None;
  QStringList command;  ///< As the administrator, program first.
};

/// `problem` is what EngineSearch or readStackFile() answered. `hasProgram` says whether a program is in PATH; `user`
/// is the login name.
[[nodiscard]] EngineRemedy remedyFor(const Error& problem, const std::function<bool(const QString&)>& hasProgram,
                                     const QString& user);

}  // namespace soho::container
