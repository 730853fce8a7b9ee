// Layouts of the messages about places; included by the codec's files only.
#pragma once

#include "core/control/cbor_layout.h"
#include "core/control/place_messages.h"
#include "core/control/session_layouts.h"

namespace soho::control {

template <>
struct LastOf<geoip::PlaceKind> {
  static constexpr geoip::PlaceKind kValue = geoip::PlaceKind::Country;
};
template <>
struct LastOf<geoip::PlaceProvider> {
  static constexpr geoip::PlaceProvider kValue = geoip::PlaceProvider::Other;
};

template <>
inline constexpr auto kLayout<geoip::PlaceFile> =
    namedLayout(field("kind", &geoip::PlaceFile::kind), field("path", &geoip::PlaceFile::path),
                field("type", &geoip::PlaceFile::type), field("provider", &geoip::PlaceFile::provider),
                field("built", &geoip::PlaceFile::builtAt), field("attribution", &geoip::PlaceFile::attribution),
                field("problem", &geoip::PlaceFile::problem));
template <>
inline constexpr auto kLayout<PlaceStatus> =
    namedLayout(field("files", &PlaceStatus::files), field("folders", &PlaceStatus::folders),
                field("own-folder", &PlaceStatus::ownFolder));
template <>
inline constexpr auto kLayout<PlaceQuery> = namedLayout();
template <>
inline constexpr auto kLayout<ReloadPlaces> = namedLayout();
template <>
inline constexpr auto kLayout<PlacePartTaken> =
    namedLayout(field("received", &PlacePartTaken::received), field("complete", &PlacePartTaken::isComplete));
template <>
inline constexpr auto kLayout<PlacePart> =
    namedLayout(field("kind", &PlacePart::kind), field("size", &PlacePart::size), field("sha256", &PlacePart::sha256),
                field("offset", &PlacePart::offset), field("content", &PlacePart::content));

}  // namespace soho::control
