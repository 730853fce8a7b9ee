// The local devices as a table for terminals and as JSON. Pure.
#pragma once

#include "core/control/device_messages.h"

#include <QJsonObject>
#include <QLocale>
#include <QString>

namespace soho::ctl {

[[nodiscard]] QString tableOf(const control::DeviceList& list, int width, const QLocale& locale);
[[nodiscard]] QJsonObject jsonOf(const control::DeviceList& list);
/// "label", "dhcp", "mdns", "reverse-dns", "maker", "address".
[[nodiscard]] QString wordOf(names::NameSource source);

}  // namespace soho::ctl
