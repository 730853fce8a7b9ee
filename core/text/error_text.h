// What a person reads when something failed: what happened, why, and what to do next. The only place with such
// sentences; translated by QCoreApplication's translators, context "Errors". Any thread.
#pragma once

#include "core/base/error.h"

#include <QString>

namespace soho::text {

struct Explanation {
  QString what;      ///< A heading, without full stop; names the error's place.
  QString why;       ///< One or two sentences; the last one is the technical detail, if there is one.
  QString nextStep;  ///< One sentence.
};

[[nodiscard]] Explanation explain(const Error& error);

/// What happened and the technical detail as one sentence, for a terminal or a log: no line break, no escape sequence.
[[nodiscard]] QString oneLine(const Error& error);

}  // namespace soho::text
