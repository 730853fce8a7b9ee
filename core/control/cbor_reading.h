// Reads values out of a decoded CBOR tree, checking every one. Pure; any thread.
// The first thing that is wrong is kept with its place ("with.query.kind"); nothing is guessed or cut to fit.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ip_address.h"
#include "core/base/mac_address.h"
#include "core/control/cbor_layout.h"

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <QCborValue>

#include <array>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace soho::control {

/// Longest text that is sent or accepted, in bytes of UTF-8.
inline constexpr qsizetype kMaxTextBytes = 4096;

class CborReading {
 public:
  /// Notes what is wrong at the present place, once; always false.
  bool fail(const char* what);
  /// Names a step into the tree while it lives.
  class Step {
   public:
    Step(CborReading& reading, const char* name) : m_reading(reading) { reading.m_path.push_back({name, 0}); }
    Step(CborReading& reading, qsizetype index) : m_reading(reading) { reading.m_path.push_back({nullptr, index}); }
    ~Step() { m_reading.m_path.pop_back(); }
    Step(const Step&) = delete;
    Step& operator=(const Step&) = delete;

   private:
    CborReading& m_reading;
  };
  /// Code Malformed, the place and what is wrong there.
  [[nodiscard]] Error error() const { return {ErrorCode::Malformed, m_place, m_detail}; }

 private:
  struct PathStep {
    const char* name;
    qsizetype index;
  };
  std::vector<PathStep> m_path;
  std::string m_place;
  std::string m_detail;
};

// Each reads one value; false after noting what is wrong.
bool readValue(CborReading& reading, const QCborValue& value, bool& out);
bool readValue(CborReading& reading, const QCborValue& value, std::int64_t& out);
bool readValue(CborReading& reading, const QCborValue& value, double& out);
bool readValue(CborReading& reading, const QCborValue& value, std::string& out);
bool readValue(CborReading& reading, const QCborValue& value, QByteArray& out);
bool readValue(CborReading& reading, const QCborValue& value, IpAddress& out);
bool readValue(CborReading& reading, const QCborValue& value, IpPrefix& out);
bool readValue(CborReading& reading, const QCborValue& value, MacAddress& out);
bool readValue(CborReading& reading, const QCborValue& value, Duration& out);
bool readValue(CborReading& reading, const QCborValue& value, Time& out);
bool readValue(CborReading& reading, const QCborValue& value, ErrorCode& out);
/// A whole number from 0 to `largest`. Numbers of 2^63 and more are refused: no counter gets there.
bool readUnsigned(CborReading& reading, const QCborValue& value, std::uint64_t largest, std::uint64_t& out);

template <class T>
  requires(std::is_unsigned_v<T> && !std::is_same_v<T, bool>)
bool readValue(CborReading& reading, const QCborValue& value, T& out) {
  std::uint64_t number = 0;
  if (!readUnsigned(reading, value, std::numeric_limits<T>::max(), number)) return false;
  out = static_cast<T>(number);
  return true;
}

template <class E>
  requires std::is_enum_v<E>
bool readValue(CborReading& reading, const QCborValue& value, E& out) {
  std::uint64_t number = 0;
  if (!readUnsigned(reading, value, static_cast<std::uint64_t>(LastOf<E>::kValue), number)) return false;
  out = static_cast<E>(number);
  return true;
}

template <HasLayout T>
bool readValue(CborReading& reading, const QCborValue& value, T& out);
template <class T>
bool readValue(CborReading& reading, const QCborValue& value, std::vector<T>& out);

template <class T>
bool readField(CborReading& reading, const QCborValue& value, T& out) {
  if (value.isUndefined()) return reading.fail("is missing");
  return readValue(reading, value, out);
}

template <class T>
bool readField(CborReading& reading, const QCborValue& value, std::optional<T>& out) {
  out.reset();
  if (value.isUndefined() || value.isNull()) return true;
  return readValue(reading, value, out.emplace());
}

template <class T>
bool readValue(CborReading& reading, const QCborValue& value, std::vector<T>& out) {
  if (!value.isArray()) return reading.fail("is not a list");
  const QCborArray list = value.toArray();
  out.clear();
  for (qsizetype index = 0; index < list.size(); ++index) {
    const CborReading::Step step(reading, index);
    T element{};
    if (!readValue(reading, list.at(index), element)) return false;
    out.push_back(std::move(element));
  }
  return true;
}

template <HasLayout T>
bool readNamed(CborReading& reading, const QCborValue& value, T& out) {
  if (!value.isMap()) return reading.fail("is not a map");
  const QCborMap map = value.toMap();
  const auto readOne = [&](const auto& spec) {
    const CborReading::Step step(reading, spec.name);
    return readField(reading, map.value(QLatin1StringView(spec.name)), out.*(spec.member));
  };
  return std::apply([&](const auto&... specs) { return (readOne(specs) && ...); }, kLayout<T>.fields);
}

template <HasLayout T>
bool readPositional(CborReading& reading, const QCborValue& value, T& out) {
  if (!value.isArray()) return reading.fail("is not a list");
  const QCborArray list = value.toArray();
  qsizetype index = 0;
  const auto readOne = [&](const auto& spec) {
    const CborReading::Step step(reading, spec.name);
    return readField(reading, list.at(index++), out.*(spec.member));
  };
  return std::apply([&](const auto&... specs) { return (readOne(specs) && ...); }, kLayout<T>.fields);
}

template <HasLayout T>
bool readValue(CborReading& reading, const QCborValue& value, T& out) {
  if constexpr (decltype(kLayout<T>)::kForm == LayoutForm::Named) {
    return readNamed(reading, value, out);
  } else {
    return readPositional(reading, value, out);
  }
}

}  // namespace soho::control
