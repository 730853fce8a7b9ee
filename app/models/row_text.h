// What a person reads of a row: names before numbers, places, services. Pure; any thread.
#pragma once

#include "core/talkers/view.h"

#include <QLocale>
#include <QString>

namespace soho::ui {

/// The name, else the address.
[[nodiscard]] QString nameOr(const talkers::AddressText& text, const IpAddress& address);
/// "Germany", by the locale's language; the code itself for one nobody knows, empty for none.
[[nodiscard]] QString countryName(const std::string& code, const QLocale& locale = QLocale());
/// Owner and country as far as they are known: "Deutsche Telekom AG · Germany".
[[nodiscard]] QString placeText(const talkers::AddressText& text, const QLocale& locale = QLocale());
/// "https"; a service without a name is "tcp/12345".
[[nodiscard]] QString serviceText(std::uint32_t service);
[[nodiscard]] QString addressText(const IpAddress& address);
/// A name or address for a list that may be laid out from the right: there 2001:db8::1 would else read db8::1:2001.
[[nodiscard]] QString inOrder(const QString& text);
/// "192.168.1.20:50123", "[fd00::1]:443"; without the port when there is none.
[[nodiscard]] QString endpointText(const IpAddress& address, std::uint16_t port);
/// "now" within two seconds, else "12 s ago".
[[nodiscard]] QString agoText(Duration age, const QLocale& locale = QLocale());

}  // namespace soho::ui
