#include "app/widgets/chart_scale.h"

#include <QDateTime>

#include <algorithm>
#include <array>
#include <cmath>

namespace soho::ui {

double roundStep(double highest, int most) {
  const double rough = std::max(highest, 1.0) / std::max(most, 1);
  const double power = std::pow(10.0, std::floor(std::log10(rough)));
  for (const double factor : {1.0, 2.0, 5.0}) {
    if (factor * power >= rough * (1 - 1e-9)) return factor * power;
  }
  return 10 * power;
}

std::vector<Time> roundTimes(Time from, Time until, int most, const QTimeZone& zone) {
  using std::chrono::minutes;
  static constexpr std::array kSteps{minutes(1),  minutes(2),   minutes(5),   minutes(10),  minutes(15),  minutes(30),
                                     minutes(60), minutes(120), minutes(180), minutes(240), minutes(360), minutes(720)};
  const Duration length = until - from;
  Duration step = kSteps.back();
  for (const minutes candidate : kSteps) {
    if (length / candidate <= std::max(most, 1) - 1) {
      step = candidate;
      break;
    }
  }
  const auto seconds = std::chrono::floor<std::chrono::seconds>(from.time_since_epoch()).count();
  const Duration offset = std::chrono::seconds(zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC)));
  const Duration local = from.time_since_epoch() + offset;
  const Duration rest = local % step;
  std::vector<Time> times;
  for (Time time = rest == Duration::zero() ? from : from + (step - rest); time <= until; time += step) {
    times.push_back(time);
  }
  return times;
}

}  // namespace soho::ui
