// What will be changed on a router, before anything is: made by a driver from facts and wishes, shown to the person,
// carried out by StepJob, taken back from the journal. Values; any thread.
#pragma once

#include "core/base/endpoint.h"
#include "core/router/file_transfer.h"
#include "core/router/remote_script.h"
#include "core/router/router_facts.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soho::router {

/// What a person wants of the router.
struct Wishes {
  Endpoint collector;          ///< Where flows go: an address of this computer.
  std::string interface = {};  ///< Empty: the driver chooses.
  std::uint32_t sampling = 1;  ///< 1 in N packets, 1 to 16383 (what a NetFlow v5 header can say).
  std::string installation;    ///< Whose change it is: eight hexadecimal digits.
  std::uint16_t sshPort = 22;  ///< Our own session there, which is no traffic worth showing.
  std::string user = {};       ///< Who logs in.
  std::string publicKey = {};  ///< Of a key of ours to install for that login, as SshKey::publicLine(); empty: none.
};

struct Change {
  std::string what;    ///< A command, a file, or a key of a file.
  std::string before;  ///< Empty: not there.
  std::string after;
  bool operator==(const Change&) const = default;
};

enum class StepKind : std::uint8_t { InstallPackage, ChangeSettings, WriteFile, StartExporter, KeepCopy, InstallKey };

struct PlanStep {
  StepKind kind = StepKind::InstallPackage;
  std::string subject;  ///< The package, file or service.
  std::vector<Change> changes = {};
  std::optional<RemoteScript> apply = {};
  std::optional<RemoteFile> file = {};  ///< Written after `apply`; KeepCopy fills in the content.
  /// Paths and nvram places: kept with their bytes and modes before the step, put back by its undo.
  std::vector<std::string> touches = {};
  std::optional<RemoteScript> undoFirst = {};  ///< Before files are put back.
  std::optional<RemoteScript> undoLast = {};   ///< When they are.
  /// In place of putting `touches` back, when somebody else has changed them since and that is to stay.
  std::optional<RemoteScript> undoKeeping = {};
  std::string packageTool = {};  ///< InstallPackage: as packages.sh names it.
};

/// What the person should know besides the steps; sentences in plan_text.
enum class NoteKind : std::uint8_t {
  InterfaceHoldsComputer,  ///< Why this interface: the computer is in its network. Detail: interface.
  InterfaceIsLan,          ///< … it is the router's LAN. Detail: interface.
  InterfaceIsPrivate,      ///< … it is the only one with private addresses. Detail: interface.
  InterfaceWasWished,      ///< Detail: interface.
  InterfaceIsOutside,      ///< The one wished for looks at the Internet: every device will look like the router.
  OldExporter,             ///< softflowd before 1.0: NetFlow v5, no IPv6. Detail: version.
  OwnSectionStays,         ///< The user has an exporter of his own. Detail: its name and target.
  OwnSectionRestarts,      ///< … and it is interrupted for a second. Detail: its name.
  TrafficHidden,           ///< An offload hides traffic. Detail: its evidence.
  LittleSpace,             ///< Detail: free kilobytes.
  NotPersistent,           ///< A restart of the router forgets all of it.
  UpgradeRemovesPackage,   ///< A firmware upgrade keeps the settings and removes the package.
  ClockWrong,              ///< Detail: what the router's clock says.
  KeyNotEnough,            ///< sudo asks the login for a password: no login key of ours. Detail: its user.
  ProgramLost,             ///< Settings of ours without the program: a firmware upgrade has removed it.
};

struct Note {
  NoteKind kind = NoteKind::InterfaceIsLan;
  std::string detail;
  bool operator==(const Note&) const = default;
};

struct Plan {
  System system = System::Unknown;
  std::string instance;       ///< "sohoflow_1a2b3c4d": the name of our section, file and sockets.
  std::string interface;      ///< Captured on.
  std::string controlSocket;  ///< Of our exporter.
  unsigned exportVersion = 9;
  std::uint32_t sampling = 1;
  std::optional<IpAddress> exporter;  ///< Where its flows will come from; empty when nobody can say.
  bool admitsExporter = false;        ///< The collector does not take flows from there yet: that comes first.
  RemoteScript restart;               ///< Starts our exporter anew as it is set up; changes nothing.
  std::vector<PlanStep> steps;        ///< Empty: everything is as wished.
  std::vector<Note> notes;

  /// Our settings are there, the program is not: a firmware update has removed it.
  [[nodiscard]] bool installsAgain() const;
  /// A setting or file of ours is not as wished: this computer has another address, or somebody changed it.
  [[nodiscard]] bool changesSettings() const;
};

}  // namespace soho::router
