// Numbers as people read them, by locale: volumes in bytes, rates in bits per second, times and durations. Any thread.
#pragma once

#include "core/base/clock.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace soho::text {

/// "1.5 GB": decimal multiples of 1000 bytes.
[[nodiscard]] QString byteCount(std::uint64_t bytes, const QLocale& locale = QLocale());

/// "12.3 Mbit/s": decimal multiples of 1000; a rate below zero or not a number counts as zero.
[[nodiscard]] QString bitRate(double bitsPerSecond, const QLocale& locale = QLocale());

/// "1,240"
[[nodiscard]] QString count(std::uint64_t number, const QLocale& locale = QLocale());

/// The two largest units: "3 d 4 h", "2 h 5 min", "1 min 20 s", "7 s"; below one second "250 ms".
[[nodiscard]] QString durationText(Duration duration, const QLocale& locale = QLocale());

/// Date and time of day in the local time zone, in the locale's short form.
[[nodiscard]] QString timeText(Time time, const QLocale& locale = QLocale());

}  // namespace soho::text
