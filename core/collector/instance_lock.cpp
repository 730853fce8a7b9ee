#include "core/collector/instance_lock.h"

#include "core/collector/system_message.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <string_view>
#include <sys/file.h>

namespace soho::collector {
namespace {

ErrorCode codeOf(int error) {
  switch (error) {
    case EACCES:
    case EPERM:
    case EROFS:
    case ELOOP:
      return ErrorCode::NoPermission;
    case ENOENT:
    case ENOTDIR:
      return ErrorCode::FileMissing;
    case ENOSPC:
    case EDQUOT:
      return ErrorCode::DiskFull;
    default:
      return ErrorCode::WriteFailed;
  }
}

Unexpected fileFailure(const std::filesystem::path& path, const char* call, int error) {
  return failure(codeOf(error), path.string(), std::string(call) + ": " + systemMessage(error));
}

/// The line the first one wrote. Between its lock and its write the file is empty or names an earlier holder.
std::string holderOf(int file) {
  std::array<char, 256> text{};
  const ssize_t length = ::pread(file, text.data(), text.size(), 0);
  const std::string_view line(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
  const std::size_t end = line.find('\n');
  if (end == std::string_view::npos || end == 0) return "another collector that is just starting";
  return std::string(line.substr(0, end));
}

}  // namespace

Result<InstanceLock> InstanceLock::acquire(const std::filesystem::path& controlSocket, const std::string& programName) {
  const std::filesystem::path path = controlSocket.string() + ".lock";
  FileDescriptor file(::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600));
  if (!file.isOpen()) return fileFailure(path, "open", errno);
  if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0) {
    const int error = errno;
    if (error != EWOULDBLOCK) return fileFailure(path, "flock", error);
    return failure(ErrorCode::AlreadyRunning, controlSocket.string(), holderOf(file.get()));
  }
  // The file stays when the process ends: removing it would let two processes lock two files of one name.
  const std::string line = programName + " (pid " + std::to_string(::getpid()) + ")\n";
  if (::ftruncate(file.get(), 0) != 0 ||
      ::pwrite(file.get(), line.data(), line.size(), 0) != static_cast<ssize_t>(line.size())) {
    return fileFailure(path, "write", errno);
  }
  return InstanceLock(std::move(file));
}

}  // namespace soho::collector
