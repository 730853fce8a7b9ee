// Place databases in words for terminals and as JSON. Pure.
#pragma once

#include "core/control/place_messages.h"

#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace soho::ctl {

/// Each file with its age, maker and the words its licence asks for; what is missing and what to do then.
[[nodiscard]] QString textOf(const control::PlaceStatus& status, Time now, const QLocale& locale);
[[nodiscard]] QJsonObject jsonOf(const control::PlaceStatus& status);

}  // namespace soho::ctl
