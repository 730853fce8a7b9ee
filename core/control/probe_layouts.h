// Layouts of the messages about setting up a router; included by the codec's files only.
#pragma once

#include "core/control/cbor_layout.h"
#include "core/control/probe_messages.h"

namespace soho::control {

template <>
inline constexpr auto kLayout<ProbeArrived> = namedLayout(
    field("source", &ProbeArrived::source), field("port", &ProbeArrived::sourcePort), field("at", &ProbeArrived::at));
template <>
inline constexpr auto kLayout<ProbeState> = namedLayout(field("arrived", &ProbeState::arrived));
template <>
inline constexpr auto kLayout<ExpectProbe> = namedLayout(field("token", &ExpectProbe::token));
template <>
inline constexpr auto kLayout<Disallow> = namedLayout(field("exporters", &Disallow::exporters));

}  // namespace soho::control
