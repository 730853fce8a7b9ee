// Layouts of the session messages; included by the codec's files only.
#pragma once

#include "core/control/cbor_layout.h"
#include "core/control/session_messages.h"

namespace soho::control {

template <>
struct LastOf<EventKind> {
  static constexpr EventKind kValue = EventKind::CountryContacted;
};

template <>
inline constexpr auto kLayout<Hello> = namedLayout(
    field("protocol", &Hello::protocol), field("program", &Hello::program), field("version", &Hello::version));
template <>
inline constexpr auto kLayout<Welcome> =
    namedLayout(field("protocol", &Welcome::protocol), field("program", &Welcome::program),
                field("version", &Welcome::version), field("pid", &Welcome::processId));
template <>
inline constexpr auto kLayout<Error> =
    namedLayout(field("code", &Error::code), field("place", &Error::place), field("detail", &Error::detail));
template <>
inline constexpr auto kLayout<Refusal> = namedLayout(field("error", &Refusal::error));
template <>
inline constexpr auto kLayout<Done> = namedLayout();
template <>
inline constexpr auto kLayout<Event> =
    namedLayout(field("number", &Event::number), field("at", &Event::at), field("kind", &Event::kind),
                field("place", &Event::place), field("detail", &Event::detail));
template <>
inline constexpr auto kLayout<EventList> = namedLayout(
    field("events", &EventList::events), field("newest", &EventList::newest), field("missed", &EventList::missed));
template <>
inline constexpr auto kLayout<EventQuery> = namedLayout(field("after", &EventQuery::after));
template <>
inline constexpr auto kLayout<Allow> = namedLayout(field("exporters", &Allow::exporters));
template <>
inline constexpr auto kLayout<flows::DuplicatePair> = namedLayout(
    field("kept-exporter", &flows::DuplicatePair::keptExporter),
    field("muted-exporter", &flows::DuplicatePair::mutedExporter), field("kept-port", &flows::DuplicatePair::keptPort),
    field("muted-port", &flows::DuplicatePair::mutedPort),
    field("kept-interface", &flows::DuplicatePair::keptInterface),
    field("muted-interface", &flows::DuplicatePair::mutedInterface),
    field("muting", &flows::DuplicatePair::isMutingOn));
template <>
inline constexpr auto kLayout<SetMuting> = namedLayout(field("pair", &SetMuting::pair));
template <>
inline constexpr auto kLayout<ExporterFacts> = namedLayout(
    field("exporter", &ExporterFacts::exporter), field("name", &ExporterFacts::name),
    field("version", &ExporterFacts::version), field("active-timeout", &ExporterFacts::activeTimeout),
    field("scan-interval", &ExporterFacts::scanInterval), field("sampling", &ExporterFacts::samplingInterval));
template <>
inline constexpr auto kLayout<SetExporterFacts> = namedLayout(field("facts", &SetExporterFacts::facts));
template <>
inline constexpr auto kLayout<Stop> = namedLayout(field("starts-again", &Stop::startsAgain));

}  // namespace soho::control
