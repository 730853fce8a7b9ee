#include "core/base/atomic_file.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace soho {
namespace {

namespace fs = std::filesystem;

Unexpected failureOf(int errorNumber, const fs::path& path, ErrorCode otherwise) {
  const auto code = [&] {
    switch (errorNumber) {
      case ENOSPC:
      case EDQUOT:
      case EFBIG:  // RLIMIT_FSIZE
        return ErrorCode::DiskFull;
      case EACCES:
      case EPERM:
      case EROFS:
        return ErrorCode::NoPermission;
      case ENOENT:
        return ErrorCode::FileMissing;
      default:
        return otherwise;
    }
  }();
  return failure(code, path.string(), std::generic_category().message(errorNumber));
}

class Descriptor {
 public:
  explicit Descriptor(int number) : m_number(number) {}
  ~Descriptor() { (void)close(); }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  [[nodiscard]] bool isOpen() const { return m_number >= 0; }
  [[nodiscard]] int number() const { return m_number; }
  /// Network file systems report a failed write only here.
  [[nodiscard]] bool close() { return !isOpen() || ::close(std::exchange(m_number, -1)) == 0; }

 private:
  int m_number;
};

/// The new file until it has its final name; removed when it never gets it.
class PendingFile {
 public:
  explicit PendingFile(const fs::path& target)
      : m_name((target.parent_path() / ("." + target.filename().string() + ".XXXXXX")).string()),
        m_descriptor(::mkostemp(m_name.data(), O_CLOEXEC)),
        m_isPending(m_descriptor.isOpen()) {}
  ~PendingFile() {
    if (m_isPending) (void)::unlink(m_name.c_str());
  }
  PendingFile(const PendingFile&) = delete;
  PendingFile& operator=(const PendingFile&) = delete;

  [[nodiscard]] bool isOpen() const { return m_descriptor.isOpen(); }

  [[nodiscard]] bool write(std::string_view content, FileMode mode) {
    while (!content.empty()) {
      const ssize_t written = ::write(m_descriptor.number(), content.data(), content.size());
      if (written < 0 && errno == EINTR) continue;
      if (written < 0) return false;
      content.remove_prefix(static_cast<std::size_t>(written));
    }
    return ::fchmod(m_descriptor.number(), static_cast<mode_t>(mode)) == 0 && ::fsync(m_descriptor.number()) == 0 &&
           m_descriptor.close();
  }

  [[nodiscard]] bool renameTo(const fs::path& target) {
    if (::rename(m_name.c_str(), target.c_str()) != 0) return false;
    m_isPending = false;
    return true;
  }

 private:
  std::string m_name;
  Descriptor m_descriptor;
  bool m_isPending;
};

/// Makes the rename survive a power cut. File systems that cannot sync a folder answer EINVAL.
[[nodiscard]] bool syncFolder(const fs::path& folder) {
  const Descriptor descriptor(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return descriptor.isOpen() && (::fsync(descriptor.number()) == 0 || errno == EINVAL);
}

}  // namespace

Result<void> replaceFile(const fs::path& path, std::string_view content, FileMode mode) {
  PendingFile pending(path);
  if (!pending.isOpen() || !pending.write(content, mode) || !pending.renameTo(path)) {
    return failureOf(errno, path, ErrorCode::WriteFailed);
  }
  if (!syncFolder(path.has_parent_path() ? path.parent_path() : fs::path("."))) {
    return failureOf(errno, path, ErrorCode::WriteFailed);
  }
  return {};
}

Result<void> replaceFile(const fs::path& path, std::span<const std::uint8_t> content, FileMode mode) {
  // Reading bytes as char is what [basic.lval] allows; no copy is needed.
  return replaceFile(path, std::string_view(reinterpret_cast<const char*>(content.data()), content.size()), mode);
}

Result<std::string> readFile(const fs::path& path, std::size_t maxBytes) {
  const Descriptor descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!descriptor.isOpen()) return failureOf(errno, path, ErrorCode::FileUnreadable);
  constexpr std::size_t kChunk = 65536;
  std::string content;
  std::size_t filled = 0;
  for (;;) {
    content.resize(filled + kChunk);
    const ssize_t count = ::read(descriptor.number(), content.data() + filled, kChunk);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) return failureOf(errno, path, ErrorCode::FileUnreadable);
    filled += static_cast<std::size_t>(count);
    if (filled > maxBytes) {
      return failure(ErrorCode::TooLarge, path.string(), "more than " + std::to_string(maxBytes) + " bytes");
    }
    if (count == 0) break;
  }
  content.resize(filled);
  return content;
}

Result<void> makeOwnerFolder(const fs::path& folder) {
  std::error_code error;
  if (fs::is_directory(folder, error)) return {};
  const fs::path parent = folder.parent_path();
  if (!parent.empty() && parent != folder) {
    if (auto made = makeOwnerFolder(parent); !made) return made;
  }
  if (::mkdir(folder.c_str(), 0700) == 0) return {};
  const int reason = errno;
  // Another process may have made it between the question and the answer.
  if (fs::is_directory(folder, error)) return {};
  return failureOf(reason, folder, ErrorCode::WriteFailed);
}

}  // namespace soho
