// One change at a time per target (a router, a container engine, a database), across all programs of one user.
// A lock file in the user's state folder; a lock whose holder is gone is taken over. Held while the object lives.
#pragma once

#include "core/base/result.h"

#include <QLockFile>

#include <filesystem>
#include <memory>
#include <string_view>

namespace soho::jobs {

/// What a command exits with when the target is locked: EX_TEMPFAIL of sysexits.h, "try again later".
inline constexpr int kExitLocked = 75;

class JobLock {
 public:
  /// `target` names what is changed, such as an SSH host key's fingerprint; any text. The folder is made if needed.
  /// Locked (the detail names the holder: "held by sohoflowctl, process 4711"), NoPermission, DiskFull.
  static Result<JobLock> acquire(const std::filesystem::path& stateFolder, std::string_view target);

 private:
  explicit JobLock(std::unique_ptr<QLockFile> file) : m_file(std::move(file)) {}

  std::unique_ptr<QLockFile> m_file;
};

}  // namespace soho::jobs
