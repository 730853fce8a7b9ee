// What "sohoflowctl router …" was asked for, checked. Pure.
#pragma once

#include "app/ctl/run.h"
#include "core/base/endpoint.h"
#include "core/router/router_login.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>

namespace soho::ctl {

enum class RouterCommand : std::uint8_t { Help, Probe, Plan, Apply, Verify, Undo, Leases };

/// Exit codes of the router commands beside those of ExitCode; part of the interface, so never renumbered.
enum class RouterExit : int {
  NoCollector = 3,       ///< None on the control socket, or --collector is no address of this computer.
  HostKey = 4,           ///< Not confirmed, or changed.
  Login = 5,             ///< Refused, or the administrator's rights were.
  Unreachable = 6,       ///< No way to the router, or its SSH is switched off.
  OldAlgorithms = 7,     ///< Only with --allow-old-algorithms.
  NotSupported = 8,      ///< No driver for this system: what is printed is the recipe.
  NoFlows = 9,           ///< The set-up stands, but no flow has arrived, or the test could not be made.
  ChangedByOthers = 10,  ///< Undo: somebody else has changed a file since; --keep or --restore decides.
  NotReached = 11,       ///< The router's test datagram did not get here; nothing was changed.
  NotTakenBack = 12      ///< It failed, and changes of ours are still on the router, as when the connection was lost.
};

struct RouterOptions {
  RouterCommand command = RouterCommand::Help;
  router::RouterAddress router;
  QString controlPath;
  QString secretStore;  ///< As parseStoreChoice().
  std::optional<std::string> keyFile;
  bool usesAgent = false;
  std::optional<int> passwordDescriptor;  ///< With a key file: of its passphrase.
  std::optional<int> sudoPasswordDescriptor;
  std::optional<std::string> acceptedHostKey;
  bool forgetsHostKey = false;
  bool allowsOldAlgorithms = false;
  bool isJson = false;
  bool isYes = false;
  bool isVerified = true;
  // plan, apply
  std::optional<Endpoint> collector;
  // Empty: as at the last set-up.
  std::string interface;
  std::optional<std::uint32_t> sampling;
  bool installsKey = false;
  // undo
  std::optional<std::string> installation;  ///< Whose copy on the router is undone when nothing is known here.
  bool keepsForeignChanges = false;
  bool overwritesForeignChanges = false;
};

/// Fails with BadOption.
[[nodiscard]] Result<RouterOptions> parseRouterOptions(const QStringList& arguments);
[[nodiscard]] QString routerHelpText();

}  // namespace soho::ctl
