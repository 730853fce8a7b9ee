// Builds the parts the collector thread works with: sockets and the allow list, or a recording; the way to ntopng.
// Called on the event loop before the thread starts; what is built is then used by the collector thread alone.
#pragma once

#include "core/base/result.h"
#include "core/collector/probe_watch.h"
#include "core/collector/sender_gate.h"
#include "core/pipeline/collector_worker.h"
#include "core/pipeline/run_options.h"
#include "core/settings/collector_settings.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <string>

namespace soho::pipeline {

struct BuiltParts {
  WorkerParts parts;
  std::shared_ptr<collector::SenderGate> gate;              ///< Null in a replay, which needs no permission.
  std::shared_ptr<collector::ProbeWatch> probes;            ///< Null in a replay, which nobody sends tests to.
  std::function<void(std::size_t bytes)> setReceiveBuffer;  ///< For the collector thread; empty in a replay.
};

/// Unless somebody asked for the listening addresses, those of a family that this computer lacks are left out with a
/// warning. Errors as collector::UdpReceiver::open().
Result<BuiltParts> makeLiveParts(const settings::CollectorSettings& values, bool isListenAskedFor,
                                 const std::string& version);
/// `clock` outlives the parts. Errors as collector::CaptureReader::open().
Result<BuiltParts> makeReplayParts(const RunOptions& options, const Clock& clock);
[[nodiscard]] publisher::ZmqSettings zmqSettings(const settings::CollectorSettings& values);
/// Adds the way to ntopng; call it last, it adds to what the report says.
void addNtopng(WorkerParts& parts, std::shared_ptr<NtopngTarget> target);

}  // namespace soho::pipeline
