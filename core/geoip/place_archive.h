// Unpacks a database that was downloaded: .tar.gz (MaxMind), .mmdb.gz (DB-IP), or the plain file a person has.
// Blocking; for a pool thread.
#pragma once

#include "core/base/result.h"
#include "core/geoip/place_source.h"

#include <QByteArray>

#include <filesystem>
#include <optional>

namespace soho::geoip {

struct WantedDatabase {
  std::optional<PlaceKind> kind;  ///< Empty: whichever it is.
  QByteArray md5;                 ///< Of the unpacked file; empty: nobody told.
};

/// Puts the one database in `packed` at `target` (mode 0644, old or new file, never half), after it was proven: the
/// packing's own checksum, `wanted`, and that it can be read. FileDamaged, TooLarge (above 1 GiB), or as replaceFile().
[[nodiscard]] Result<void> unpackDatabase(const std::filesystem::path& packed, const std::filesystem::path& target,
                                          const WantedDatabase& wanted);

/// MD5 of a file in lower-case hexadecimal digits; empty when it cannot be read.
[[nodiscard]] QByteArray md5Of(const std::filesystem::path& path);

}  // namespace soho::geoip
