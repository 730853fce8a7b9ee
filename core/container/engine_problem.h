// What an engine's refusal means, from its exit and its untranslated messages. Pure.
#pragma once

#include "core/base/error.h"

#include <QByteArray>

#include <string>

namespace soho::container {

/// `place` names what was asked for: an image, a container, the engine. The detail is the message's last line.
[[nodiscard]] Error engineProblem(const QByteArray& errorOutput, std::string place);

/// The engine answers that it has no container, volume, network or image of that name; anything else it refuses may
/// hide one that is there.
[[nodiscard]] bool isMissing(const Error& refusal);

}  // namespace soho::container
