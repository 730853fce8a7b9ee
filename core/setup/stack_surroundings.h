// What our ntopng gets of this computer where a person has chosen nothing: its networks, and the location databases it
// has downloaded, its system log. The one place for the window and sohoflowctl. Any thread; asks the system each time.
#pragma once

#include "core/base/ip_address.h"
#include "core/container/stack_spec.h"
#include "core/container/stack_state.h"

#include <filesystem>
#include <span>

namespace soho::setup {

/// The networks the collector takes for local when nobody says which, the folder of this user's downloads, and
/// the socket of syslog.
[[nodiscard]] container::Surroundings surroundings();
/// The stack as this user starts it on this computer.
[[nodiscard]] container::StackSpec specFor(container::StackOptions options, const container::EngineFacts& facts);

/// The socket that `place` is or leads to; empty: there is none.
[[nodiscard]] QString systemLog(const std::filesystem::path& place);
/// Without those that lie within another one: ntopng counts an address for one network only.
[[nodiscard]] QStringList networksForNtopng(std::span<const IpPrefix> prefixes);
/// Whether it runs and was started before the newest of the location databases it is given: it reads them only then.
[[nodiscard]] bool missesNewPlaces(const container::ContainerState& ntopng);

}  // namespace soho::setup
