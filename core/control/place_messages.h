// Messages about the place databases: which are in use, look again, and a file from a front end of another user.
#pragma once

#include "core/control/session_messages.h"
#include "core/geoip/place_source.h"

#include <QByteArray>

#include <cstdint>
#include <string>
#include <vector>

namespace soho::control {

struct PlaceStatus {
  static constexpr const char* kName = "place-status";
  std::vector<geoip::PlaceFile> files;  ///< At most one in use per kind, then those that cannot be used.
  std::vector<std::string> folders;     ///< Where files are looked for, in this order.
  std::string ownFolder;                ///< Where files that came through the control socket are kept.
  bool operator==(const PlaceStatus&) const = default;
};

struct PlaceQuery {
  static constexpr const char* kName = "places";
  using Reply = PlaceStatus;
  bool operator==(const PlaceQuery&) const = default;
};

/// Looks for the files again and uses what it finds; the reply is how things are then.
struct ReloadPlaces {
  static constexpr const char* kName = "reload-places";
  using Reply = PlaceStatus;
  bool operator==(const ReloadPlaces&) const = default;
};

/// Largest database file that is taken, and most bytes of it in one part.
inline constexpr std::uint64_t kMaxPlaceFileBytes = 512ULL * 1024 * 1024;
inline constexpr std::uint64_t kMaxPlacePartBytes = 512ULL * 1024;

struct PlacePartTaken {
  static constexpr const char* kName = "place-part-taken";
  std::uint64_t received = 0;  ///< Bytes of the file so far; the next part begins there.
  bool isComplete = false;     ///< The file is whole, proven, and in use from now on.
  bool operator==(const PlacePartTaken&) const = default;
};

/// A database file in parts, in order; offset 0 begins anew. With the last part the digest is compared, the file opened
/// and, when it is one of its kind, put in the place of the old one. FileDamaged when it is not, BadOption for a part
/// that is not the next one, TooLarge.
struct PlacePart {
  static constexpr const char* kName = "place-part";
  using Reply = PlacePartTaken;
  geoip::PlaceKind kind = geoip::PlaceKind::Country;
  std::uint64_t size = 0;  ///< Of the whole file.
  std::string sha256;      ///< Of the whole file, in lower-case hexadecimal digits.
  std::uint64_t offset = 0;
  QByteArray content;
  bool operator==(const PlacePart&) const = default;
};

}  // namespace soho::control
