// Layouts of the talker messages; included by the codec's files only. Rows come by the thousand: they are positional.
#pragma once

#include "core/control/cbor_layout.h"
#include "core/control/session_layouts.h"
#include "core/control/view_messages.h"

namespace soho::control {

template <>
struct LastOf<talkers::ViewKind> {
  static constexpr talkers::ViewKind kValue = talkers::ViewKind::Services;
};
template <>
struct LastOf<talkers::Window> {
  static constexpr talkers::Window kValue = talkers::Window::All;
};
template <>
struct LastOf<talkers::SortKey> {
  static constexpr talkers::SortKey kValue = talkers::SortKey::Counted;
};
template <>
struct LastOf<SeriesTier> {
  static constexpr SeriesTier kValue = SeriesTier::Minutes;
};

template <>
inline constexpr auto kLayout<talkers::Chip> =
    namedLayout(field("device", &talkers::Chip::device), field("destination", &talkers::Chip::destination),
                field("service", &talkers::Chip::service));
template <>
inline constexpr auto kLayout<talkers::ViewQuery> =
    namedLayout(field("kind", &talkers::ViewQuery::kind), field("window", &talkers::ViewQuery::window),
                field("sort", &talkers::ViewQuery::sort), field("ascending", &talkers::ViewQuery::isAscending),
                field("filter", &talkers::ViewQuery::filter), field("chip", &talkers::ViewQuery::chip),
                field("first-row", &talkers::ViewQuery::firstRow), field("count", &talkers::ViewQuery::count));
template <>
inline constexpr auto kLayout<talkers::TrafficSums> = positionalLayout(
    field("bytes-in", &talkers::TrafficSums::bytesIn), field("bytes-out", &talkers::TrafficSums::bytesOut),
    field("packets-in", &talkers::TrafficSums::packetsIn), field("packets-out", &talkers::TrafficSums::packetsOut));
template <>
inline constexpr auto kLayout<talkers::Row> = positionalLayout(
    field("device", &talkers::Row::device), field("remote", &talkers::Row::remote),
    field("service", &talkers::Row::service), field("device-port", &talkers::Row::devicePort),
    field("remote-port", &talkers::Row::remotePort), field("device-is-server", &talkers::Row::isDeviceServer),
    field("mac", &talkers::Row::mac), field("bytes-in", &talkers::Row::bytesIn),
    field("bytes-out", &talkers::Row::bytesOut), field("packets-in", &talkers::Row::packetsIn),
    field("packets-out", &talkers::Row::packetsOut), field("bits-per-second-in", &talkers::Row::bitsPerSecondIn),
    field("bits-per-second-out", &talkers::Row::bitsPerSecondOut), field("first-seen", &talkers::Row::firstSeen),
    field("last-seen", &talkers::Row::lastSeen), field("conversations", &talkers::Row::conversations),
    field("exporter", &talkers::Row::exporterIndex), field("peer", &talkers::Row::peer),
    field("remote-is-local", &talkers::Row::isRemoteLocal));
template <>
inline constexpr auto kLayout<talkers::AddressText> = positionalLayout(
    field("name", &talkers::AddressText::name), field("owner", &talkers::AddressText::owner),
    field("country", &talkers::AddressText::country), field("as-number", &talkers::AddressText::asNumber));
template <>
inline constexpr auto kLayout<talkers::RowText> =
    positionalLayout(field("device", &talkers::RowText::device), field("remote", &talkers::RowText::remote));
template <>
inline constexpr auto kLayout<talkers::ViewAnswer> =
    namedLayout(field("revision", &talkers::ViewAnswer::revision), field("at", &talkers::ViewAnswer::at),
                field("total", &talkers::ViewAnswer::total), field("rows", &talkers::ViewAnswer::rows),
                field("texts", &talkers::ViewAnswer::texts), field("other", &talkers::ViewAnswer::other),
                field("all", &talkers::ViewAnswer::all), field("muted", &talkers::ViewAnswer::muted));
template <>
inline constexpr auto kLayout<talkers::Series> =
    namedLayout(field("start", &talkers::Series::start), field("step", &talkers::Series::step),
                field("bytes-in", &talkers::Series::bytesIn), field("bytes-out", &talkers::Series::bytesOut),
                field("before-in", &talkers::Series::beforeIn), field("before-out", &talkers::Series::beforeOut));

template <>
inline constexpr auto kLayout<ViewRequest> =
    namedLayout(field("query", &ViewRequest::query), field("revision", &ViewRequest::revision));
template <>
inline constexpr auto kLayout<ViewReply> = namedLayout(field("view", &ViewReply::view));
template <>
inline constexpr auto kLayout<Subscribe> =
    namedLayout(field("query", &Subscribe::query), field("subscription", &Subscribe::subscription));
template <>
inline constexpr auto kLayout<Subscribed> = namedLayout(field("subscription", &Subscribed::subscription));
template <>
inline constexpr auto kLayout<Unsubscribe> = namedLayout(field("subscription", &Unsubscribe::subscription));
template <>
inline constexpr auto kLayout<ViewUpdate> =
    namedLayout(field("subscription", &ViewUpdate::subscription), field("view", &ViewUpdate::view));
template <>
inline constexpr auto kLayout<Taken> = namedLayout(field("subscription", &Taken::subscription));
template <>
inline constexpr auto kLayout<Hold> = namedLayout(field("revision", &Hold::revision));
template <>
inline constexpr auto kLayout<Held> = namedLayout(field("revision", &Held::revision), field("at", &Held::at));
template <>
inline constexpr auto kLayout<Release> = namedLayout();
template <>
inline constexpr auto kLayout<SeriesRequest> =
    namedLayout(field("chip", &SeriesRequest::chip), field("tier", &SeriesRequest::tier),
                field("revision", &SeriesRequest::revision));
template <>
inline constexpr auto kLayout<SeriesReply> =
    namedLayout(field("revision", &SeriesReply::revision), field("at", &SeriesReply::at),
                field("shown", &SeriesReply::shown), field("series", &SeriesReply::series));

}  // namespace soho::control
