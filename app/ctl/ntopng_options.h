// `sohoflowctl ntopng …`: its command line, checked. Pure.
#pragma once

#include "core/container/engine_facts.h"
#include "core/container/stack_file.h"
#include "core/secrets/open_secret_store.h"

#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

namespace soho::ctl {

enum class NtopngCommand {
  Up,
  Start,
  Stop,
  Restart,
  Status,
  Logs,
  Backup,
  Restore,
  Update,
  Down,
  Password,
  Use,
  Leave
};

struct NtopngOptions {
  NtopngCommand command = NtopngCommand::Status;
  std::optional<container::EngineKind> engine;
  secrets::StoreChoice store = secrets::StoreChoice::Automatic;
  QString controlPath;
  QString stateFolder;
  QString file;  ///< Of backup and restore.
  QString dumpPasswordFile;
  container::NtopngElsewhere elsewhere;  ///< Of use.
  QString passwordFile;                  ///< As it.
  std::optional<int> tokenDescriptor;    ///< Where a token is read from instead.
  int lines = 100;
  std::chrono::seconds patience{90};  ///< Of up and update.
  bool isJson = false;
  bool follows = false;
  bool repairsOwner = false;
  bool deletesData = false;
  /// Changes what was stored by what the command line says.
  std::function<void(container::StackOptions&)> change;
};

/// BadOption. `arguments` begin with the program's name and "ntopng".
[[nodiscard]] Result<NtopngOptions> parseNtopngOptions(const QStringList& arguments);
/// Empty unless help was asked for.
[[nodiscard]] QString ntopngHelp(const QStringList& arguments);

}  // namespace soho::ctl
