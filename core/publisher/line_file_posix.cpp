#include "core/publisher/line_file.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <system_error>
#include <unistd.h>
#include <utility>

namespace soho::publisher {
namespace {

constexpr std::string_view kStandardOutput = "-";
constexpr int kWaitMs = 100;

Error errorOf(int error, const std::string& target) {
  ErrorCode code = ErrorCode::WriteFailed;
  if (error == ENOSPC || error == EDQUOT || error == EFBIG) code = ErrorCode::DiskFull;
  if (error == EACCES || error == EPERM || error == EROFS) code = ErrorCode::NoPermission;
  if (error == ENOENT || error == ENOTDIR) code = ErrorCode::FileMissing;
  return {code, target, std::generic_category().message(error)};
}

/// How much of `text` is whole lines.
std::size_t wholeLines(std::string_view text) {
  const std::size_t last = text.rfind('\n');
  return last == std::string_view::npos ? 0 : last + 1;
}

std::size_t countLines(std::string_view text) {
  return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

ssize_t writeSome(int descriptor, std::string_view text) {
  ssize_t count = 0;
  do {
    count = ::write(descriptor, text.data(), text.size());
  } while (count < 0 && errno == EINTR);
  return count;
}

}  // namespace

Result<LineFile> LineFile::open(const std::string& target) {
  if (target == kStandardOutput) {
    struct stat status {};
    const bool isRegular = ::fstat(STDOUT_FILENO, &status) == 0 && S_ISREG(status.st_mode);
    return LineFile(target, STDOUT_FILENO, isRegular);
  }
  // Not blocking: a named pipe without a reader must not hold up the start.
  const int descriptor = ::open(target.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK, 0600);
  if (descriptor < 0) return Unexpected(errorOf(errno, target));
  struct stat status {};
  const bool isRegular = ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode);
  return LineFile(target, descriptor, isRegular);
}

LineFile::LineFile(std::string target, int descriptor, bool isRegular)
    : m_target(std::move(target)), m_descriptor(descriptor), m_isRegular(isRegular) {}

LineFile::LineFile(LineFile&& other) noexcept
    : m_target(std::move(other.m_target)),
      m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_isRegular(other.m_isRegular),
      m_isMidLine(other.m_isMidLine) {}

LineFile& LineFile::operator=(LineFile&& other) noexcept {
  if (this == &other) return *this;
  close();
  m_target = std::move(other.m_target);
  m_descriptor = std::exchange(other.m_descriptor, -1);
  m_isRegular = other.m_isRegular;
  m_isMidLine = other.m_isMidLine;
  return *this;
}

LineFile::~LineFile() { close(); }

void LineFile::close() {
  if (m_descriptor > STDERR_FILENO) ::close(m_descriptor);
  m_descriptor = -1;
}

void LineFile::blockBrokenPipeSignal() {
  sigset_t signals;
  sigemptyset(&signals);
  sigaddset(&signals, SIGPIPE);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

Result<void> LineFile::reopen() {
  if (m_target == kStandardOutput) return {};
  auto opened = open(m_target);
  if (!opened) return Unexpected(opened.error());
  *this = std::move(*opened);
  return {};
}

LineFile::Written LineFile::write(std::string_view lines, const std::function<bool()>& mayWait) {
  std::string repaired;
  if (m_isMidLine) {
    repaired.reserve(lines.size() + 1);
    repaired += '\n';
    repaired += lines;
  }
  const std::size_t extra = m_isMidLine ? 1 : 0;
  const std::string_view text = m_isMidLine ? std::string_view(repaired) : lines;
  Written written = m_isRegular ? writeToFile(text) : writeToStream(text, mayWait);
  if (written.bytes < extra) return written;
  written.bytes -= extra;
  written.lines -= extra;
  return written;
}

LineFile::Written LineFile::writeToFile(std::string_view lines) {
  std::size_t done = 0;
  std::optional<Error> problem;
  while (done < lines.size()) {
    const ssize_t count = writeSome(m_descriptor, lines.substr(done));
    if (count <= 0) {
      problem = errorOf(count < 0 ? errno : EIO, m_target);
      break;
    }
    done += static_cast<std::size_t>(count);
    m_isMidLine = lines[done - 1] != '\n';
  }
  const std::size_t whole = wholeLines(lines.substr(0, done));
  if (whole < done) cutBack(done - whole);
  return {whole, countLines(lines.substr(0, whole)), std::move(problem)};
}

/// Takes the half line off the end of the file again.
void LineFile::cutBack(std::size_t bytes) {
  struct stat status {};
  if (::fstat(m_descriptor, &status) != 0) return;
  const off_t size = status.st_size - static_cast<off_t>(bytes);
  if (::ftruncate(m_descriptor, size) != 0) return;
  m_isMidLine = false;
  // Standard output is not ours to open for appending: what follows would be written behind a gap.
  (void)::lseek(m_descriptor, size, SEEK_SET);
}

LineFile::Written LineFile::writeToStream(std::string_view lines, const std::function<bool()>& mayWait) {
  std::size_t done = 0;
  std::optional<Error> problem;
  while (done < lines.size() && !problem) {
    pollfd waiting{m_descriptor, POLLOUT, 0};
    const int ready = ::poll(&waiting, 1, kWaitMs);
    if (ready < 0 && errno != EINTR) problem = errorOf(errno, m_target);
    if (ready <= 0) {
      if (!problem && !mayWait()) problem = Error{ErrorCode::TimedOut, m_target, "the reader does not read"};
      continue;
    }
    // A pipe that is ready takes this much without blocking, whatever its mode.
    const ssize_t count = writeSome(m_descriptor, lines.substr(done, PIPE_BUF));
    if (count < 0 && errno == EAGAIN) {
      if (!mayWait()) problem = Error{ErrorCode::TimedOut, m_target, "the reader does not read"};
      continue;
    }
    if (count <= 0) {
      problem = errorOf(count < 0 ? errno : EIO, m_target);
      continue;
    }
    done += static_cast<std::size_t>(count);
    m_isMidLine = lines[done - 1] != '\n';
  }
  const std::size_t whole = wholeLines(lines.substr(0, done));
  return {whole, countLines(lines.substr(0, whole)), std::move(problem)};
}

}  // namespace soho::publisher
