#include "app/models/row_text.h"

#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QGuiApplication>

#include <array>
#include <unicode/uloc.h>

namespace soho::ui {

QString nameOr(const talkers::AddressText& text, const IpAddress& address) {
  return text.name.empty() ? addressText(address) : QString::fromStdString(text.name);
}

QString countryName(const std::string& code, const QLocale& locale) {
  if (code.size() != 2) return QString::fromStdString(code);
  std::array<char16_t, 128> name{};
  UErrorCode status = U_ZERO_ERROR;
  const std::string region = "und_" + code;
  const QByteArray display = locale.name().toLatin1();
  const int length =
      uloc_getDisplayCountry(region.c_str(), display.constData(), name.data(), static_cast<int>(name.size()), &status);
  if (U_FAILURE(status) || length <= 0) return QString::fromStdString(code);
  return QString::fromUtf16(name.data(), length);
}

QString placeText(const talkers::AddressText& text, const QLocale& locale) {
  const QString owner = QString::fromStdString(text.owner);
  const QString country = countryName(text.country, locale);
  if (owner.isEmpty() || country.isEmpty()) return owner + country;
  //: Where an address is: %1 is the organisation that owns the network, %2 the country
  return QCoreApplication::translate("RowText", "%1 · %2").arg(owner, country);
}

QString serviceText(std::uint32_t service) { return QString::fromStdString(talkers::serviceName(service)); }

QString addressText(const IpAddress& address) { return QString::fromStdString(address.toString()); }

QString inOrder(const QString& text) {
  if (!QGuiApplication::isRightToLeft() || text.isRightToLeft()) return text;
  // LEFT-TO-RIGHT ISOLATE … POP DIRECTIONAL ISOLATE (Unicode Standard Annex #9).
  return QChar(0x2066) + text + QChar(0x2069);
}

QString endpointText(const IpAddress& address, std::uint16_t port) {
  QString text = addressText(address);
  if (port == 0) return text;
  const QString host = address.isV4() ? text : QString(u'[' + text + u']');
  return host + u':' + QString::number(port);
}

QString agoText(Duration age, const QLocale& locale) {
  constexpr std::chrono::seconds kNow{2};
  //: When something was seen last
  if (age < kNow) return QCoreApplication::translate("RowText", "now");
  //: When something was seen last; %1 is a duration such as "12 s"
  return QCoreApplication::translate("RowText", "%1 ago")
      .arg(text::durationText(std::chrono::floor<std::chrono::seconds>(age), locale));
}

}  // namespace soho::ui
