#include "core/control/cbor_writing.h"

#include "core/control/cbor_reading.h"

#include <QByteArray>
#include <QString>

#include <algorithm>
#include <cmath>
#include <limits>

namespace soho::control {

void writeValue(QCborStreamWriter& writer, bool value) { writer.append(value); }

void writeValue(QCborStreamWriter& writer, std::int64_t value) { writer.append(static_cast<qint64>(value)); }

void writeValue(QCborStreamWriter& writer, std::uint64_t value) {
  constexpr std::uint64_t kLargest = std::numeric_limits<std::int64_t>::max();
  writer.append(static_cast<quint64>(std::min(value, kLargest)));
}

void writeValue(QCborStreamWriter& writer, double value) { writer.append(std::isfinite(value) ? value : 0.0); }

void writeValue(QCborStreamWriter& writer, const std::string& value) {
  QByteArray text = QString::fromStdString(value).toUtf8();
  if (text.size() > kMaxTextBytes) {
    qsizetype end = kMaxTextBytes;
    while (end > 0 && (static_cast<unsigned char>(text.at(end)) & 0xc0U) == 0x80U) --end;  // inside a character
    text.truncate(end);
  }
  writer.appendTextString(text.constData(), text.size());
}

void writeValue(QCborStreamWriter& writer, const QByteArray& value) { writer.append(value); }

void writeValue(QCborStreamWriter& writer, const IpAddress& value) {
  const auto bytes = value.bytes();
  const std::size_t skipped = value.isV4() ? 12 : 0;
  writer.appendByteString(reinterpret_cast<const char*>(bytes.data() + skipped),
                          static_cast<qsizetype>(bytes.size() - skipped));
}

void writeValue(QCborStreamWriter& writer, const IpPrefix& value) { writeValue(writer, value.toString()); }

void writeValue(QCborStreamWriter& writer, const MacAddress& value) { writeValue(writer, value.value()); }

void writeValue(QCborStreamWriter& writer, Duration value) {
  writeValue(writer, static_cast<std::int64_t>(value.count()));
}

void writeValue(QCborStreamWriter& writer, Time value) { writeValue(writer, value.time_since_epoch()); }

}  // namespace soho::control
