// Takes database files that a front end of another user sends in parts, and puts each in place once it is proven.
// Event loop of the collector; one file per kind at a time. Files are not synced to disk: one that a power cut leaves
// half is refused at the next start and sent again.
#pragma once

#include "core/base/result.h"
#include "core/geoip/place_source.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

namespace soho::geoip {

class PlaceInbox {
 public:
  /// `folder` is made when the first file comes.
  PlaceInbox(std::filesystem::path folder, std::uint64_t mostBytes)
      : m_folder(std::move(folder)), m_mostBytes(mostBytes) {}

  struct Part {
    PlaceKind kind = PlaceKind::Country;
    std::uint64_t size = 0;
    std::string sha256;
    std::uint64_t offset = 0;
    QByteArray content;
  };
  struct Taken {
    std::uint64_t received = 0;
    bool isComplete = false;
  };
  /// Fails as control::PlacePart says; the old file is then as it was.
  [[nodiscard]] Result<Taken> take(const Part& part);

 private:
  struct Arriving {
    std::uint64_t size = 0;
    std::uint64_t received = 0;
    std::string sha256;
    QCryptographicHash hash{QCryptographicHash::Sha256};
  };

  [[nodiscard]] Result<void> begin(const Part& part);
  [[nodiscard]] Result<void> finish(PlaceKind kind, Arriving& arriving);
  [[nodiscard]] std::filesystem::path pathOf(PlaceKind kind) const;
  [[nodiscard]] std::filesystem::path partialPathOf(PlaceKind kind) const;

  std::filesystem::path m_folder;
  std::uint64_t m_mostBytes;
  std::map<PlaceKind, std::unique_ptr<Arriving>> m_arriving;
};

}  // namespace soho::geoip
