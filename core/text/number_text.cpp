#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>

namespace soho::text {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("Numbers", text); }

struct Unit {
  std::chrono::nanoseconds size;
  const char* text;
};

//: Durations; %1 is a number
constexpr std::array<Unit, 5> kDurationUnits{{
    {std::chrono::hours(24), QT_TRANSLATE_NOOP("Numbers", "%1 d")},
    {std::chrono::hours(1), QT_TRANSLATE_NOOP("Numbers", "%1 h")},
    {std::chrono::minutes(1), QT_TRANSLATE_NOOP("Numbers", "%1 min")},
    {std::chrono::seconds(1), QT_TRANSLATE_NOOP("Numbers", "%1 s")},
    {std::chrono::milliseconds(1), QT_TRANSLATE_NOOP("Numbers", "%1 ms")},
}};
constexpr std::size_t kSecondsUnit = 3;

QString inUnit(Duration duration, const Unit& unit, const QLocale& locale) {
  return translated(unit.text).arg(locale.toString(static_cast<qlonglong>(duration / unit.size)));
}

QString lengthText(Duration length, const QLocale& locale) {
  std::size_t largest = 0;
  while (largest + 1 < kDurationUnits.size() && length < kDurationUnits[largest].size) ++largest;
  QString first = inUnit(length, kDurationUnits[largest], locale);
  const Duration rest = length % kDurationUnits[largest].size;
  if (largest >= kSecondsUnit || rest < kDurationUnits[largest + 1].size) return first;
  //: A duration of two units: %1 is "2 h", %2 is "5 min"
  return translated(QT_TRANSLATE_NOOP("Numbers", "%1 %2"))
      .arg(first, inUnit(rest, kDurationUnits[largest + 1], locale));
}

}  // namespace

QString byteCount(std::uint64_t bytes, const QLocale& locale) {
  constexpr auto kMost = static_cast<std::uint64_t>(std::numeric_limits<qint64>::max());
  return locale.formattedDataSize(static_cast<qint64>(std::min(bytes, kMost)), bytes < 1000 ? 0 : 1,
                                  QLocale::DataSizeSIFormat);
}

QString bitRate(double bitsPerSecond, const QLocale& locale) {
  //: Rates; %1 is a number
  static constexpr std::array<const char*, 5> kUnits{
      QT_TRANSLATE_NOOP("Numbers", "%1 bit/s"), QT_TRANSLATE_NOOP("Numbers", "%1 kbit/s"),
      QT_TRANSLATE_NOOP("Numbers", "%1 Mbit/s"), QT_TRANSLATE_NOOP("Numbers", "%1 Gbit/s"),
      QT_TRANSLATE_NOOP("Numbers", "%1 Tbit/s")};
  double value = bitsPerSecond > 0 ? bitsPerSecond : 0;
  std::size_t unit = 0;
  // From 999.95 up the text would read "1,000.0".
  const auto limitOf = [](std::size_t index) { return index == 0 ? 999.5 : 999.95; };
  while (unit + 1 < kUnits.size() && value >= limitOf(unit)) {
    value /= 1000;
    ++unit;
  }
  return translated(kUnits[unit]).arg(locale.toString(value, 'f', unit == 0 ? 0 : 1));
}

QString count(std::uint64_t number, const QLocale& locale) { return locale.toString(static_cast<qulonglong>(number)); }

QString durationText(Duration duration, const QLocale& locale) {
  if (duration >= Duration::zero()) return lengthText(duration, locale);
  //: A duration below zero: %1 is the duration
  return translated(QT_TRANSLATE_NOOP("Numbers", "-%1"))
      .arg(lengthText(duration == Duration::min() ? Duration::max() : -duration, locale));
}

QString timeText(Time time, const QLocale& locale) {
  const auto milliseconds = std::chrono::floor<std::chrono::milliseconds>(time.time_since_epoch()).count();
  return locale.toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

}  // namespace soho::text
