// How a setting's value stands in a JSON file: a boolean, a number, a text, or an array of texts. Any thread.
#pragma once

#include "core/settings/setting.h"

#include <QJsonValue>

namespace soho::settings {

[[nodiscard]] QJsonValue valueToJson(const Setting& setting, const Value& value);

/// Also takes what a person may write instead: "on" for true, "60" for 60, one text for an array of one.
/// BadSetting as parse().
Result<Value> valueFromJson(const Setting& setting, const QJsonValue& json);

}  // namespace soho::settings
