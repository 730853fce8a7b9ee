// How values look in this program's JSON, in one place.
#pragma once

#include "core/base/clock.h"
#include "core/base/ip_address.h"

#include <QJsonValue>
#include <QString>

#include <cstdint>
#include <string>

namespace soho::ctl {

[[nodiscard]] inline QString textOf(const std::string& text) { return QString::fromStdString(text); }
[[nodiscard]] inline QString textOf(const IpAddress& address) { return textOf(address.toString()); }
[[nodiscard]] inline QJsonValue numberOf(std::uint64_t value) { return static_cast<qint64>(value); }
[[nodiscard]] inline double secondsOf(Duration duration) { return std::chrono::duration<double>(duration).count(); }
/// ISO 8601, UTC, milliseconds; null for "never".
[[nodiscard]] QJsonValue timeOf(Time time);

}  // namespace soho::ctl
