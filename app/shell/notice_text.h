// The sentences of notices, and of the summary for somebody who was away. Translated; pure.
#pragma once

#include "app/shell/notice_policy.h"

#include <QString>

#include <array>

namespace soho::ui {

struct NoticeText {
  QString title;
  QString body;
};

/// `isAway`: this computer is not in its router's network now, so a silent router is no fault.
[[nodiscard]] NoticeText textOf(const Notice& notice, bool isAway);

/// One sentence for each kind that happened; empty when nothing did.
[[nodiscard]] QString awaySummary(const std::array<int, kNoticeKindCount>& counts);

}  // namespace soho::ui
