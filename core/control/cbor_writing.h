// Writes values as CBOR, straight into the outgoing bytes. Pure; any thread. The counterpart of cbor_reading.h.
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/base/ip_address.h"
#include "core/base/mac_address.h"
#include "core/control/cbor_layout.h"

#include <QByteArray>
#include <QCborStreamWriter>
#include <QLatin1StringView>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace soho::control {

void writeValue(QCborStreamWriter& writer, bool value);
void writeValue(QCborStreamWriter& writer, std::int64_t value);
/// Numbers of 2^63 and more are written as 2^63 − 1, the largest the reader takes.
void writeValue(QCborStreamWriter& writer, std::uint64_t value);
/// What is not finite is written as 0: it could not be read back.
void writeValue(QCborStreamWriter& writer, double value);
/// Invalid UTF-8 (text that came from a router) is replaced, and what is longer than kMaxTextBytes is cut.
void writeValue(QCborStreamWriter& writer, const std::string& value);
void writeValue(QCborStreamWriter& writer, const QByteArray& value);
void writeValue(QCborStreamWriter& writer, const IpAddress& value);
void writeValue(QCborStreamWriter& writer, const IpPrefix& value);
void writeValue(QCborStreamWriter& writer, const MacAddress& value);
void writeValue(QCborStreamWriter& writer, Duration value);
void writeValue(QCborStreamWriter& writer, Time value);

template <class T>
  requires(std::is_unsigned_v<T> && !std::is_same_v<T, bool> && !std::is_same_v<T, std::uint64_t>)
void writeValue(QCborStreamWriter& writer, T value) {
  writeValue(writer, static_cast<std::uint64_t>(value));
}

template <class E>
  requires std::is_enum_v<E>
void writeValue(QCborStreamWriter& writer, E value) {
  writeValue(writer, static_cast<std::uint64_t>(value));
}

template <HasLayout T>
void writeValue(QCborStreamWriter& writer, const T& value);

template <class T>
void writeValue(QCborStreamWriter& writer, const std::vector<T>& list) {
  writer.startArray(static_cast<quint64>(list.size()));
  for (const T& element : list) writeValue(writer, element);
  writer.endArray();
}

template <class T>
[[nodiscard]] bool isPresent(const T&) {
  return true;
}
template <class T>
[[nodiscard]] bool isPresent(const std::optional<T>& value) {
  return value.has_value();
}
template <class T>
[[nodiscard]] const T& contentOf(const T& value) {
  return value;
}
template <class T>
[[nodiscard]] const T& contentOf(const std::optional<T>& value) {
  return *value;
}

template <HasLayout T>
void writeNamed(QCborStreamWriter& writer, const T& value) {
  const auto& fields = kLayout<T>.fields;
  const auto count = std::apply(
      [&](const auto&... specs) { return (std::size_t{0} + ... + std::size_t{isPresent(value.*(specs.member))}); },
      fields);
  writer.startMap(static_cast<quint64>(count));
  const auto writeOne = [&](const auto& spec) {
    if (!isPresent(value.*(spec.member))) return;
    writer.append(QLatin1StringView(spec.name));
    writeValue(writer, contentOf(value.*(spec.member)));
  };
  std::apply([&](const auto&... specs) { (writeOne(specs), ...); }, fields);
  writer.endMap();
}

template <HasLayout T>
void writePositional(QCborStreamWriter& writer, const T& value) {
  const auto& fields = kLayout<T>.fields;
  writer.startArray(static_cast<quint64>(std::tuple_size_v<std::remove_cvref_t<decltype(fields)>>));
  const auto writeOne = [&](const auto& spec) {
    if (isPresent(value.*(spec.member))) {
      writeValue(writer, contentOf(value.*(spec.member)));
    } else {
      writer.append(nullptr);
    }
  };
  std::apply([&](const auto&... specs) { (writeOne(specs), ...); }, fields);
  writer.endArray();
}

template <HasLayout T>
void writeValue(QCborStreamWriter& writer, const T& value) {
  if constexpr (decltype(kLayout<T>)::kForm == LayoutForm::Named) {
    writeNamed(writer, value);
  } else {
    writePositional(writer, value);
  }
}

}  // namespace soho::control
