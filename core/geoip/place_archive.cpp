#include "core/geoip/place_archive.h"

#include "core/geoip/place_database.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSaveFile>

#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <string_view>
#include <system_error>
#include <vector>
#include <zlib.h>

namespace soho::geoip {
namespace {

namespace fs = std::filesystem;

constexpr la_int64_t kMostBytes = 1024LL * 1024 * 1024;

struct ArchiveCloser {
  void operator()(archive* opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, ArchiveCloser>;

Unexpected damaged(const fs::path& packed, archive* opened) {
  const char* why = archive_error_string(opened);
  return failure(ErrorCode::FileDamaged, packed.string(), why != nullptr ? why : "cannot be unpacked");
}

/// Copies the entry the archive stands at.
Result<void> copyEntry(archive* opened, const fs::path& packed, QSaveFile& target, QCryptographicHash& md5) {
  const void* block = nullptr;
  std::size_t size = 0;
  la_int64_t offset = 0;
  la_int64_t total = 0;
  for (;;) {
    const int status = archive_read_data_block(opened, &block, &size, &offset);
    if (status == ARCHIVE_EOF) return {};
    if (status != ARCHIVE_OK) return damaged(packed, opened);
    const QByteArrayView bytes(static_cast<const char*>(block), static_cast<qsizetype>(size));
    total += static_cast<la_int64_t>(size);
    if (total > kMostBytes) return failure(ErrorCode::TooLarge, packed.string(), "unpacks to more than 1 GiB");
    md5.addData(bytes);
    if (target.write(bytes.data(), bytes.size()) != bytes.size()) {
      const bool isFull = target.error() == QFileDevice::ResourceError;
      return failure(isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, target.fileName().toStdString(),
                     target.errorString().toStdString());
    }
  }
}

/// Moves the archive to the database in it: the .mmdb of a tar, or the only stream of anything else.
Result<void> findDatabase(archive* opened, const fs::path& packed) {
  archive_entry* entry = nullptr;
  for (;;) {
    const int status = archive_read_next_header(opened, &entry);
    if (status == ARCHIVE_EOF) return failure(ErrorCode::FileDamaged, packed.string(), "there is no database in it");
    if (status != ARCHIVE_OK) return damaged(packed, opened);
    if (archive_format(opened) == ARCHIVE_FORMAT_RAW) return {};
    const char* name = archive_entry_pathname(entry);
    const bool isFile = archive_entry_filetype(entry) == AE_IFREG;
    if (isFile && name != nullptr && std::string_view(name).ends_with(".mmdb")) return {};
  }
}

/// libarchive passes over gzip's checksums, zlib does not. What is no gzip file passes; what is too large is told
/// later.
Result<void> checkGzip(const fs::path& packed) {
  std::error_code error;
  if (!fs::is_regular_file(packed, error)) return {};
  gzFile file = gzopen(packed.c_str(), "rb");
  if (file == nullptr) return {};
  std::vector<char> buffer(64UL * 1024);
  la_int64_t total = 0;
  int size = 0;
  do {
    size = gzread(file, buffer.data(), static_cast<unsigned>(buffer.size()));
    total += size;
  } while (size > 0 && total <= kMostBytes);
  const bool isWhole = gzclose_r(file) == Z_OK && size >= 0;
  return isWhole ? Result<void>() : failure(ErrorCode::FileDamaged, packed.string(), "its gzip checksum is wrong");
}

Result<void> prove(const fs::path& unpacked, const WantedDatabase& wanted) {
  const auto opened = PlaceDatabase::open(unpacked);
  if (!opened) return Unexpected(opened.error());
  if (wanted.kind && (*opened)->file().kind != *wanted.kind) {
    return failure(ErrorCode::FileDamaged, unpacked.string(), "is of the kind " + (*opened)->file().type);
  }
  return {};
}

}  // namespace

Result<void> unpackDatabase(const fs::path& packed, const fs::path& target, const WantedDatabase& wanted) {
  if (auto checked = checkGzip(packed); !checked) return checked;
  const Archive opened(archive_read_new());
  archive_read_support_filter_gzip(opened.get());
  archive_read_support_format_tar(opened.get());
  archive_read_support_format_raw(opened.get());
  if (archive_read_open_filename(opened.get(), packed.c_str(), 64UL * 1024) != ARCHIVE_OK) {
    return damaged(packed, opened.get());
  }
  if (auto found = findDatabase(opened.get(), packed); !found) return found;
  // A name no reader looks for, until it is proven.
  fs::path unproven = target;
  unproven += ".new";
  QSaveFile file(QString::fromStdString(unproven.string()));
  if (!file.open(QIODevice::WriteOnly)) {
    const bool isDenied = file.error() == QFileDevice::PermissionsError;
    return failure(isDenied ? ErrorCode::NoPermission : ErrorCode::WriteFailed, unproven.string(),
                   file.errorString().toStdString());
  }
  QCryptographicHash md5(QCryptographicHash::Md5);
  if (auto copied = copyEntry(opened.get(), packed, file, md5); !copied) return copied;
  if (!wanted.md5.isEmpty() && md5.result().toHex() != wanted.md5) {
    return failure(ErrorCode::FileDamaged, packed.string(), "its checksum is another one than its maker states");
  }
  file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
  if (!file.commit()) {  // synced to disk
    return failure(ErrorCode::WriteFailed, unproven.string(), file.errorString().toStdString());
  }
  Result<void> proven = prove(unproven, wanted);
  std::error_code error;
  if (proven) fs::rename(unproven, target, error);
  if (error) proven = failure(ErrorCode::WriteFailed, target.string(), error.message());
  if (!proven) fs::remove(unproven, error);
  return proven;
}

QByteArray md5Of(const fs::path& path) {
  QFile file(path);
  QCryptographicHash md5(QCryptographicHash::Md5);
  if (!file.open(QIODevice::ReadOnly) || !md5.addData(&file)) return {};
  return md5.result().toHex();
}

}  // namespace soho::geoip
