#include "core/geoip/place_inbox.h"

#include "core/base/atomic_file.h"
#include "core/geoip/place_database.h"

#include <QFile>

#include <algorithm>
#include <system_error>
#include <utility>

namespace soho::geoip {
namespace {

namespace fs = std::filesystem;

const char* wordOf(PlaceKind kind) {
  switch (kind) {
    case PlaceKind::Asn:
      return "asn";
    case PlaceKind::City:
      return "city";
    case PlaceKind::Country:
      break;
  }
  return "country";
}

}  // namespace

fs::path PlaceInbox::pathOf(PlaceKind kind) const { return m_folder / (std::string(wordOf(kind)) + ".mmdb"); }
fs::path PlaceInbox::partialPathOf(PlaceKind kind) const { return m_folder / (std::string(wordOf(kind)) + ".partial"); }

Result<PlaceInbox::Taken> PlaceInbox::take(const Part& part) {
  const auto bytes = static_cast<std::uint64_t>(part.content.size());
  if (part.offset == 0) {
    if (auto begun = begin(part); !begun) return Unexpected(begun.error());
  }
  const auto found = m_arriving.find(part.kind);
  const bool isNext = found != m_arriving.end() && found->second->received == part.offset &&
                      found->second->size == part.size && found->second->sha256 == part.sha256 && bytes > 0 &&
                      bytes <= part.size - part.offset;
  if (!isNext) return failure(ErrorCode::BadOption, "place file", "this is not the part that comes next");
  Arriving& arriving = *found->second;
  QFile file(partialPathOf(part.kind));
  if (!file.open(QIODevice::Append) || file.write(part.content) != part.content.size() || !file.flush()) {
    const bool isFull = file.error() == QFileDevice::ResourceError;
    Error error{isFull ? ErrorCode::DiskFull : ErrorCode::WriteFailed, partialPathOf(part.kind).string(),
                file.errorString().toStdString()};
    file.close();
    file.remove();
    m_arriving.erase(found);
    return Unexpected(std::move(error));
  }
  file.close();
  arriving.hash.addData(part.content);
  arriving.received += bytes;
  if (arriving.received < arriving.size) return Taken{arriving.received, false};
  const auto finished = finish(part.kind, arriving);
  m_arriving.erase(found);
  if (!finished) {
    std::error_code ignored;
    fs::remove(partialPathOf(part.kind), ignored);
    return Unexpected(finished.error());
  }
  return Taken{part.size, true};
}

Result<void> PlaceInbox::begin(const Part& part) {
  if (part.size == 0 || part.size > m_mostBytes) {
    return failure(ErrorCode::TooLarge, "place file", std::to_string(part.size) + " bytes");
  }
  if (auto made = makeOwnerFolder(m_folder); !made) return made;
  std::error_code ignored;
  fs::remove(partialPathOf(part.kind), ignored);
  auto arriving = std::make_unique<Arriving>();
  arriving->size = part.size;
  arriving->sha256 = part.sha256;
  m_arriving[part.kind] = std::move(arriving);
  return {};
}

Result<void> PlaceInbox::finish(PlaceKind kind, Arriving& arriving) {
  const fs::path partial = partialPathOf(kind);
  if (arriving.hash.result().toHex().toStdString() != arriving.sha256) {
    return failure(ErrorCode::FileDamaged, partial.string(), "its SHA-256 digest is another one than announced");
  }
  const auto opened = PlaceDatabase::open(partial);
  if (!opened) return Unexpected(opened.error());
  if ((*opened)->file().kind != kind) {
    return failure(ErrorCode::FileDamaged, partial.string(), "is of the kind " + (*opened)->file().type);
  }
  std::error_code error;
  fs::permissions(partial, fs::perms(0644), error);
  if (!error) fs::rename(partial, pathOf(kind), error);
  if (error) return failure(ErrorCode::WriteFailed, pathOf(kind).string(), error.message());
  return {};
}

}  // namespace soho::geoip
