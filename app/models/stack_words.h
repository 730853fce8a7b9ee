// Pictures of ntopng and Redis in words: one shape and one word for each, what would be done next, and what an option
// that does not fit should look like. Pure.
#pragma once

#include "app/models/stack_source.h"
#include "core/health/condition.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace soho::ui {

enum class ServiceState : std::uint8_t {
  NotSetUp,
  Stopped,
  Ended,  ///< By itself, with an exit code.
  OutOfMemory,
  Paused,
  Starting,
  Running,
  NotAnswering,
  KeepsEnding,  ///< The engine starts it again and again.
};

[[nodiscard]] ServiceState stateOf(const container::ContainerState& container);
/// `now` tells a start from a hang: ntopng may take a minute and a half until it answers.
[[nodiscard]] ServiceState ntopngStateOf(const setup::StackStatus& status, const QDateTime& now);

[[nodiscard]] health::Light lightOf(ServiceState state);
[[nodiscard]] QString wordOf(ServiceState state);  ///< "running"
/// What there is to say about it; empty when the word is enough.
[[nodiscard]] QString sentenceOf(ServiceState state, const container::ContainerState& container);

/// The one obvious step; none while everything runs or nothing is known.
[[nodiscard]] std::optional<StackAction> nextStep(const setup::StackPicture& picture, const QDateTime& now);
/// "&Start"
[[nodiscard]] QString buttonText(StackAction action);
[[nodiscard]] QString remedyText(container::RemedyKind kind);      ///< "&Install Docker…"
[[nodiscard]] QString remedySentence(container::RemedyKind kind);  ///< What it does and what it means.

/// How the option that checkOptions() refused is written; `place` is the error's.
[[nodiscard]] QString ruleOf(const std::string& place, container::DumpKind dump);

}  // namespace soho::ui
