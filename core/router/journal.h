// What we changed on one router and how it was before, so that it can be taken back at any time: a file of the acting
// user's state folder, written and synced before each step. It also keeps what was wished and found, for as long as it
// holds changes. Written only under the router's jobs::JobLock; owned by the job that works; one thread.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"
#include "core/base/result.h"
#include "core/router/remote_script.h"
#include "core/router/router_facts.h"

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soho::router {

/// What stands at a path.
struct PathState {
  enum class Kind : std::uint8_t { Absent, File, Link, Folder, Other };
  Kind kind = Kind::Absent;
  std::string mode = {};    ///< As `ls -l` prints it.
  std::string sum = {};     ///< Of a file: a checksum of the router's making.
  std::string target = {};  ///< Of a link.
  bool operator==(const PathState&) const = default;
};

struct TouchedPath {
  std::string path;  ///< Or a key of nvram: see nvram_place.h.
  PathState before;
  std::string content = {};          ///< Of a file, before.
  std::uint32_t mode = 0;            ///< Of a file, before.
  std::optional<PathState> after{};  ///< Empty until the step has ended.
  bool operator==(const TouchedPath&) const = default;
};

struct JournalEntry {
  std::string title;  ///< Of the step, in the language it was done in.
  std::vector<TouchedPath> paths = {};
  std::optional<RemoteScript> undoFirst = {};
  std::optional<RemoteScript> undoLast = {};
  std::optional<RemoteScript> undoKeeping = {};
  std::string packageTool = {};
  std::vector<std::string> packagesBefore = {};  ///< Until the step has ended.
  std::vector<std::string> packagesAdded = {};   ///< By us, once it has.
  std::string admitted = {};                     ///< The exporter we admitted on the collector; that step has no paths.
  std::string opened = {};  ///< What we opened in this computer's firewall, as text; that step has no paths.
  bool isComplete = false;
  bool operator==(const JournalEntry&) const = default;
  /// What it did was done on the router, not on this computer.
  [[nodiscard]] bool isOnRouter() const { return admitted.empty() && opened.empty(); }
};

/// What was wished at the last set-up: what an update starts from. None: not known, since it was not kept then.
struct SetUpWishes {
  std::string collector = {};  ///< ADDRESS:PORT of this computer then; empty: not known, or not of this computer.
  std::optional<std::string> interface = {};  ///< Empty: chosen.
  std::optional<std::uint32_t> sampling = {};
  bool operator==(const SetUpWishes&) const = default;
};

/// What the last set-up or test found out about the router, for its card.
struct RouterFindings {
  std::string system = {};               ///< "OpenWrt 24.10.2"; empty: not known, since it was not kept then.
  std::optional<Offload> offload = {};   ///< The one that hides traffic, or may. Its evidence is not kept.
  std::optional<double> seenShare = {};  ///< Of what passed, when it was compared last; none: never enough passed.
  Time comparedAt = {};
  bool operator==(const RouterFindings&) const = default;
};

class Journal {
 public:
  /// Reads `folder`/routers/FINGERPRINT.json; a router that was never changed has an empty journal. FileDamaged,
  /// FileTooNew, and what a file can fail with.
  static Result<Journal> open(const std::filesystem::path& folder, std::string_view fingerprint);
  /// From the copy on a router.
  static Result<Journal> read(const std::filesystem::path& folder, std::string_view fingerprint, std::string_view json);

  /// The router that was known by the fingerprint `from` shows `to` now: what was changed on it is taken back under
  /// that one. Nothing happens when there is no such journal, or one of the new name already.
  static Result<void> carryOver(const std::filesystem::path& folder, std::string_view from, std::string_view to);

  /// Every router that holds changes of ours, by its file; files that cannot be read are left out.
  [[nodiscard]] static std::vector<Journal> all(const std::filesystem::path& folder);

  [[nodiscard]] const std::vector<JournalEntry>& entries() const { return m_entries; }
  [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
  /// A job was cut off in the middle.
  [[nodiscard]] bool isUnfinished() const;
  /// A login key of ours was installed.
  [[nodiscard]] bool hasOurKey() const;
  [[nodiscard]] const std::string& installation() const { return m_installation; }
  void setInstallation(std::string installation) { m_installation = std::move(installation); }
  /// How it was reached the last time, as RouterAddress writes it: what a person is offered for the undo.
  [[nodiscard]] const std::string& router() const { return m_router; }
  void setRouter(std::string router) { m_router = std::move(router); }
  /// Where its flows come from: what we admitted on the collector, else the address it was reached by, if it was one.
  [[nodiscard]] std::optional<IpAddress> exporter() const;
  [[nodiscard]] const SetUpWishes& wishes() const { return m_wishes; }
  void setWishes(SetUpWishes wishes) { m_wishes = std::move(wishes); }
  [[nodiscard]] const RouterFindings& findings() const { return m_findings; }
  void setFindings(RouterFindings findings) { m_findings = std::move(findings); }

  /// Each writes and syncs the file before it returns. An empty journal has no file.
  Result<void> append(JournalEntry entry);
  Result<void> replaceLast(JournalEntry entry);
  Result<void> removeLast();
  /// Writes it as it is: after read(), to make the copy our own.
  Result<void> save() const;

  [[nodiscard]] std::string toJson() const;
  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  Result<void> load(std::string_view json);

  std::filesystem::path m_path;
  std::string m_installation;
  std::string m_router;
  SetUpWishes m_wishes;
  RouterFindings m_findings;
  std::vector<JournalEntry> m_entries;
};

}  // namespace soho::router
