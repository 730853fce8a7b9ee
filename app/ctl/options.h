// What was asked for on the command line, checked. Pure.
#pragma once

#include "core/base/result.h"
#include "core/control/view_messages.h"
#include "core/talkers/view.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace soho::ctl {

enum class Command {
  Help,
  Version,
  Status,
  Talkers,
  Settings,
  Set,
  Reset,
  Allow,
  Mute,
  Unmute,
  Devices,
  Label,
  Stop,
  Restart
};

struct Options {
  Command command = Command::Help;
  QString controlPath;  ///< Empty: the usual place.
  bool isJson = false;
  // talkers
  talkers::ViewQuery query;
  bool areRowsGiven = false;  ///< Else a live table has as many as the terminal.
  bool isOnce = false;
  bool waitsForReplay = false;
  std::optional<control::SeriesTier> series;
  // set, reset, allow, mute, unmute
  QString name;
  QString value;
};

/// Fails with BadOption: the place is the option, the detail its value and what is allowed.
[[nodiscard]] Result<Options> parseOptions(const QStringList& arguments);
[[nodiscard]] QString helpText();

}  // namespace soho::ctl
