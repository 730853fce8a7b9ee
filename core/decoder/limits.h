// Every cap of the decoder: what a sender can make it keep, and what it believes. One place to read and to change.
// At each cap the oldest or the newcomer gives way and a counter tells.
#pragma once

#include "core/base/clock.h"

#include <chrono>
#include <cstddef>
#include <cstdint>

namespace soho::decoder::limits {

/// Exporters (address, domain) known at one time. A newcomer takes the place of one that is silent, or is refused.
constexpr std::size_t kExporters = 1024;
/// Observation domains of one address: the domain is the sender's to choose, so one sender must not fill the table.
constexpr std::size_t kDomainsPerAddress = 64;
/// An exporter silent for this long may be forgotten for a newcomer.
constexpr Duration kExporterSilence = std::chrono::hours(1);
/// Sessions (UDP ports) of one exporter; the longest silent gives way.
constexpr std::size_t kSessionsPerExporter = 32;

/// Templates of one exporter, all ports together; the longest unseen gives way.
constexpr std::size_t kTemplatesPerExporter = 512;
/// Fields of one template; larger ones are refused.
constexpr std::size_t kFieldsPerTemplate = 256;
/// Fields of all templates of one exporter, and of everybody: bounds the memory templates can take (about 24 bytes a
/// field).
constexpr std::size_t kFieldsPerExporter = 8192;
constexpr std::size_t kFieldsOfAll = 262144;
/// A record that is longer cannot come in a UDP datagram.
constexpr std::size_t kRecordBytes = 65507;

/// Data sets that wait for their template.
constexpr std::size_t kWaitingSets = 1024;
constexpr std::size_t kWaitingBytes = 1 << 20;
constexpr std::size_t kWaitingBytesPerExporter = 256 << 10;
/// softflowd repeats templates by count of datagrams, so on a quiet network a template can be this late.
constexpr Duration kWaitingAge = std::chrono::minutes(30);

/// Announced samplers and interfaces with a sampling interval of their own, per session.
constexpr std::size_t kSamplers = 64;
/// Intervals above this are taken for noise (IE 34 has 32 bits; the widest sampling in use is 1 in 65,536).
constexpr std::uint32_t kSamplingInterval = 1U << 24;
/// Of an interface name (IE 82) in bytes.
constexpr std::size_t kNameBytes = 64;

/// Records handed to the sink in one call.
constexpr std::size_t kBatchRecords = 64;

/// softflowd's flows live up to 7 days and are reported an idle hour later; anything older is a wrong clock.
constexpr Duration kRecordAge = std::chrono::hours(8 * 24);
/// How far a record may end after the export time its header names (header clocks tick in whole seconds).
constexpr Duration kRecordFuture = std::chrono::seconds(60);

/// Datagrams from which the sequence unit is learned.
constexpr unsigned kSequenceLearning = 20;
/// Sequence numbers this far back are late or doubled datagrams, farther ones another count.
constexpr std::int32_t kSequenceReorder = 10000;
/// A step forward larger than this together with a changed uptime is a restart, not a loss.
constexpr std::int32_t kSequenceStep = 100000;
/// Uptime may differ this much from what the receive times make of it before it counts as another boot.
constexpr Duration kUptimeDrift = std::chrono::seconds(60);
/// Two sessions whose exporters booted this close to one another are one process behind a changed port.
constexpr Duration kSameBoot = std::chrono::seconds(3);
/// … and one part in so many of the time between: the exporter's clock and ours drift apart.
constexpr int kClockDriftParts = 10000;

}  // namespace soho::decoder::limits
