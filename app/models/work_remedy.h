// What a button beside work on ntopng and Redis that failed does about it. Pure.
#pragma once

#include "app/models/stack_source.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace soho::ui {

enum class WorkRemedyKind : std::uint8_t {
  None,
  RepairOwner,         ///< Consent to change the owner of the data folder.
  TryAgain,            ///< The cause may be gone by itself.
  ChooseOption,        ///< Another value for the option `place`.
  UseUsualImage,       ///< In place of the chosen one; the usual one fits this computer. `place` is the option.
  RemoveUnusedImages,  ///< To have room on the disk.
  ShowLog,             ///< `place` is that of ServicesPage::activate().
};

struct WorkRemedy {
  WorkRemedyKind kind = WorkRemedyKind::None;
  QString place = {};
  bool operator==(const WorkRemedy&) const = default;
};

/// `action` is what failed.
[[nodiscard]] WorkRemedy workRemedyFor(const Error& error, StackAction action, const setup::StackPicture& picture);
/// Of the last work; none while it goes on or when it went well.
[[nodiscard]] WorkRemedy workRemedyOf(const StackSource& stack);
/// What StackSource::perform() has to do for it, without a further question; none for what needs a page.
[[nodiscard]] std::optional<StackAction> actionOf(const WorkRemedy& remedy, StackAction failed);
[[nodiscard]] QString workRemedyText(const WorkRemedy& remedy);  ///< "&Try again"; empty without one.

/// Options that were wanted are kept for the next try after such a failure: nothing is wrong with them.
[[nodiscard]] bool isTriedAgainAsWanted(ErrorCode code);

}  // namespace soho::ui
