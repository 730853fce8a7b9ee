// Which of the sources that repeat another one a person means with `mute` and `unmute`. Pure.
#pragma once

#include "core/base/result.h"
#include "core/control/collector_state.h"

#include <QString>

#include <vector>

namespace soho::ctl {

/// The muted source of a pair as status shows it and `mute` takes it: ADDRESS:PORT/INTERFACE, the address of an IPv6
/// exporter in brackets. PORT is the exporter's UDP source port, INTERFACE an ifIndex.
[[nodiscard]] QString mutedSourceOf(const flows::DuplicatePair& pair, const control::CollectorState& state);
/// The same for the source that is kept.
[[nodiscard]] QString keptSourceOf(const flows::DuplicatePair& pair, const control::CollectorState& state);

/// The pairs whose muted source is `source`: as above, or an exporter's address for all of its sources. They carry
/// `isMutingOn` as asked for. BadOption, with the sources there are, when none is meant.
[[nodiscard]] Result<std::vector<flows::DuplicatePair>> pairsToSwitch(const control::CollectorState& state,
                                                                      const QString& source, bool isMutingOn);

}  // namespace soho::ctl
