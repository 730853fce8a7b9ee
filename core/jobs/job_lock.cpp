#include "core/jobs/job_lock.h"

#include "core/base/atomic_file.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <algorithm>
#include <string>
#include <utility>

namespace soho::jobs {
namespace {

/// Readable for who looks into the folder, and unique for any target.
std::string fileNameOf(std::string_view target) {
  constexpr std::size_t kReadable = 40;
  std::string name(target.substr(0, kReadable));
  const auto isPlain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  std::ranges::replace_if(
      name, [&](char c) { return !isPlain(c); }, '_');
  const QByteArray hash = QCryptographicHash::hash(QByteArray(target.data(), static_cast<qsizetype>(target.size())),
                                                   QCryptographicHash::Sha256);
  return name + '-' + hash.toHex().left(16).toStdString() + ".lock";
}

std::string holderOf(const QLockFile& file) {
  qint64 pid = 0;
  QString host;
  QString program;
  if (!file.getLockInfo(&pid, &host, &program)) return "held by another program";
  return "held by " + program.toStdString() + ", process " + std::to_string(pid);
}

}  // namespace

Result<JobLock> JobLock::acquire(const std::filesystem::path& stateFolder, std::string_view target) {
  const std::filesystem::path folder = stateFolder / "locks";
  if (auto made = makeOwnerFolder(folder); !made) return Unexpected(std::move(made.error()));
  const std::filesystem::path path = folder / fileNameOf(target);
  auto file = std::make_unique<QLockFile>(QString::fromStdString(path.string()));
  // Jobs may last long: only a holder that no longer runs makes a lock stale, never its age.
  file->setStaleLockTime(0);
  if (file->tryLock(0)) return JobLock(std::move(file));
  switch (file->error()) {
    case QLockFile::LockFailedError:
      return failure(ErrorCode::Locked, std::string(target), holderOf(*file));
    case QLockFile::PermissionError:
      return failure(ErrorCode::NoPermission, path.string(), "the lock file could not be made");
    default:  // As its documentation says, a full disk.
      return failure(ErrorCode::DiskFull, path.string(), "the lock file could not be written");
  }
}

}  // namespace soho::jobs
