#include "app/ctl/json_values.h"

#include <QDateTime>

namespace soho::ctl {

QJsonValue timeOf(Time time) {
  if (time == Time{}) return {};
  const auto sinceEpoch = std::chrono::duration_cast<std::chrono::milliseconds>(time.time_since_epoch());
  return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

}  // namespace soho::ctl
