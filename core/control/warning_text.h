// Warnings as sentences: what is the case, why it matters, what to do. One place for every front end.
#pragma once

#include "core/control/collector_state.h"

#include <QString>

namespace soho::control {

/// One or two translated sentences, ending in the next step.
[[nodiscard]] QString sentenceOf(const Warning& warning);

}  // namespace soho::control
