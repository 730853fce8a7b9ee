// Keeps a second collector off a control socket: a locked file beside it that names who holds it.
// The lock is the kernel's and ends with the process, however it ends. Owned by the program's composition root.
#pragma once

#include "core/base/result.h"
#include "core/collector/file_descriptor.h"

#include <filesystem>
#include <string>

namespace soho::collector {

class InstanceLock {
 public:
  /// Locks "<controlSocket>.lock", made with mode 0600 in a folder that must exist. `programName` is what a second
  /// caller is told. AlreadyRunning (detail "sohoflow-collector (pid 4711)"), NoPermission, FileMissing (no such
  /// folder), WriteFailed.
  static Result<InstanceLock> acquire(const std::filesystem::path& controlSocket, const std::string& programName);

  InstanceLock(InstanceLock&&) noexcept = default;
  InstanceLock& operator=(InstanceLock&&) noexcept = default;
  InstanceLock(const InstanceLock&) = delete;
  InstanceLock& operator=(const InstanceLock&) = delete;
  ~InstanceLock() = default;

 private:
  explicit InstanceLock(FileDescriptor file) : m_file(std::move(file)) {}
  FileDescriptor m_file;
};

}  // namespace soho::collector
