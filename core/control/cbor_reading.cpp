#include "core/control/cbor_reading.h"

#include <cmath>
#include <span>

namespace soho::control {

bool CborReading::fail(const char* what) {
  if (!m_detail.empty()) return false;
  m_detail = what;
  for (const PathStep& step : m_path) {
    if (step.name == nullptr) {
      m_place += '[' + std::to_string(step.index) + ']';
    } else {
      if (!m_place.empty()) m_place += '.';
      m_place += step.name;
    }
  }
  return false;
}

bool readUnsigned(CborReading& reading, const QCborValue& value, std::uint64_t largest, std::uint64_t& out) {
  if (!value.isInteger()) return reading.fail("is not a whole number");
  const qint64 number = value.toInteger();
  if (number < 0 || static_cast<std::uint64_t>(number) > largest) return reading.fail("is out of range");
  out = static_cast<std::uint64_t>(number);
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, bool& out) {
  if (!value.isBool()) return reading.fail("is neither true nor false");
  out = value.toBool();
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, std::int64_t& out) {
  if (!value.isInteger()) return reading.fail("is not a whole number");
  out = value.toInteger();
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, double& out) {
  if (!value.isDouble()) return reading.fail("is not a floating-point number");
  const double number = value.toDouble();
  if (!std::isfinite(number)) return reading.fail("is not finite");
  out = number;
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, std::string& out) {
  if (!value.isString()) return reading.fail("is not a text");
  const QByteArray text = value.toString().toUtf8();
  if (text.size() > kMaxTextBytes) return reading.fail("is too long a text");
  out = text.toStdString();
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, QByteArray& out) {
  if (!value.isByteArray()) return reading.fail("is not a string of bytes");
  out = value.toByteArray();
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, IpAddress& out) {
  const QByteArray bytes = value.toByteArray();
  if (!value.isByteArray() || (bytes.size() != 4 && bytes.size() != 16)) {
    return reading.fail("is not an address of 4 or 16 bytes");
  }
  out = IpAddress::fromBytes(
      std::span(reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size())));
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, IpPrefix& out) {
  std::string text;
  if (!readValue(reading, value, text)) return false;
  const auto prefix = IpPrefix::parse(text);
  if (!prefix) return reading.fail("is not an address or prefix");
  out = *prefix;
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, MacAddress& out) {
  std::uint64_t number = 0;
  if (!readUnsigned(reading, value, 0xffff'ffff'ffffULL, number)) return false;
  out = MacAddress(number);
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, Duration& out) {
  std::int64_t nanoseconds = 0;
  if (!readValue(reading, value, nanoseconds)) return false;
  out = Duration(nanoseconds);
  return true;
}

bool readValue(CborReading& reading, const QCborValue& value, Time& out) {
  Duration sinceEpoch{};
  if (!readValue(reading, value, sinceEpoch)) return false;
  out = Time(sinceEpoch);
  return true;
}

// A code of a newer program is not a broken message: it is read as Unknown, its detail still says what happened.
bool readValue(CborReading& reading, const QCborValue& value, ErrorCode& out) {
  std::uint64_t number = 0;
  if (!readUnsigned(reading, value, std::numeric_limits<std::uint16_t>::max(), number)) return false;
  const bool isKnown = number <= static_cast<std::uint64_t>(ErrorCode::SecretMissing);
  out = isKnown ? static_cast<ErrorCode>(number) : ErrorCode::Unknown;
  return true;
}

}  // namespace soho::control
