#include "core/setup/backup_archive.h"

#include "core/collector/local_interfaces.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>
#include <archive.h>
#include <archive_entry.h>
#include <memory>
#include <string>
#include <utility>

namespace soho::setup {
namespace {

constexpr std::size_t kBlockBytes = 64UL * 1024;
constexpr qsizetype kMostOptionBytes = 64L * 1024;

struct ArchiveCloser {
  void operator()(archive* opened) const { archive_read_free(opened); }
};
using Archive = std::unique_ptr<archive, ArchiveCloser>;

Unexpected damaged(const QString& file, std::string why) {
  return failure(ErrorCode::FileDamaged, file.toStdString(), std::move(why));
}

Unexpected unreadable(const QString& file, archive* opened) {
  const char* why = archive_error_string(opened);
  return damaged(file, why != nullptr ? why : "it cannot be unpacked");
}

bool isOurs(const QByteArray& name) {
  const bool isInside = name.startsWith("redis/") || name.startsWith("ntopng/") || name.startsWith("config/");
  return isInside && !name.contains("..");
}

/// The entry the archive stands at; TooLarge is told as damage.
Result<QByteArray> contentOf(archive* opened, const QString& file) {
  QByteArray content;
  const void* block = nullptr;
  std::size_t size = 0;
  la_int64_t offset = 0;
  for (;;) {
    const int status = archive_read_data_block(opened, &block, &size, &offset);
    if (status == ARCHIVE_EOF) return content;
    if (status != ARCHIVE_OK) return unreadable(file, opened);
    content.append(static_cast<const char*>(block), static_cast<qsizetype>(size));
    if (content.size() > kMostOptionBytes) return damaged(file, "its options are too long");
  }
}

/// Also proves that all of it can be unpacked.
Result<QByteArray> readStackJson(archive* opened, const QString& file, const std::atomic<bool>& isStopped) {
  QByteArray options;
  archive_entry* entry = nullptr;
  while (!isStopped) {
    const int status = archive_read_next_header(opened, &entry);
    if (status == ARCHIVE_EOF) break;
    if (status < ARCHIVE_WARN) return unreadable(file, opened);
    const QByteArray name = archive_entry_pathname(entry);
    if (!isOurs(name)) return damaged(file, "it holds " + name.toStdString());
    if (name == "config/stack.json") {
      auto content = contentOf(opened, file);
      if (!content) return content;
      options = std::move(*content);
    } else if (archive_read_data_skip(opened) < ARCHIVE_WARN) {
      return unreadable(file, opened);
    }
  }
  if (options.isEmpty()) return damaged(file, "it is not a backup of ours");
  return options;
}

/// At an address that this computer does not have nothing can listen.
bool canListenAt(const QString& text) {
  const auto address = IpAddress::parse(text.toStdString());
  if (!address || address->isLoopback() || address->isUnspecified()) return true;
  const std::vector<IpAddress> own = collector::ownAddresses();
  return std::ranges::find(own, *address) != own.end();
}

}  // namespace

Result<container::StackOptions> optionsInBackup(const QString& file, const std::atomic<bool>& isStopped) {
  if (!QFile::exists(file)) return failure(ErrorCode::FileMissing, file.toStdString());
  const Archive opened(archive_read_new());
  archive_read_support_filter_gzip(opened.get());
  archive_read_support_format_tar(opened.get());
  if (archive_read_open_filename(opened.get(), QFile::encodeName(file).constData(), kBlockBytes) != ARCHIVE_OK) {
    return unreadable(file, opened.get());
  }
  const auto json = readStackJson(opened.get(), file, isStopped);
  if (!json) return Unexpected(json.error());
  const QJsonDocument document = QJsonDocument::fromJson(*json);
  if (!document.isObject()) return damaged(file, "its options cannot be read");
  return container::stackOptionsFrom(document.object());
}

ReadBackup::ReadBackup(QString file)
    //: %1 is a file
    : Job(QCoreApplication::translate("Stack", "Check %1").arg(file)), m_file(std::move(file)) {
  m_pool.setMaxThreadCount(1);
}

ReadBackup::~ReadBackup() {
  m_isGone = true;
  m_pool.waitForDone();
}

void ReadBackup::run() {
  m_pool.start([this, file = m_file] {
    auto options = optionsInBackup(file, m_isGone);
    QMetaObject::invokeMethod(
        this, [this, options = std::move(options)] { take(options); }, Qt::QueuedConnection);
  });
}

void ReadBackup::take(Result<container::StackOptions> options) {
  if (isFinished()) return;
  if (!options) return finish(Unexpected(options.error()));
  if (!canListenAt(options->webAddress)) {
    //: %1 is an IP address
    warn(QCoreApplication::translate("Stack",
                                     "This computer does not have the address %1: ntopng's page is at "
                                     "127.0.0.1 now.")
             .arg(options->webAddress));
    options->webAddress = container::StackOptions().webAddress;
  }
  if (!options->placesFolder.isEmpty() && !QFileInfo(options->placesFolder).isDir()) {
    //: %1 is a folder
    warn(QCoreApplication::translate("Stack",
                                     "There is no folder %1: ntopng gets the location databases that SohoFlow "
                                     "has downloaded.")
             .arg(options->placesFolder));
    options->placesFolder.clear();
  }
  m_options = std::move(*options);
  finish({});
}

}  // namespace soho::setup
