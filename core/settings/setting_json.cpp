#include "core/settings/setting_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace soho::settings {
namespace {

struct JsonOf {
  const Setting& setting;
  const Value& value;

  QJsonValue operator()(bool isOn) const { return isOn; }
  QJsonValue operator()(std::int64_t number) const { return QJsonValue(static_cast<qint64>(number)); }
  QJsonValue operator()(std::chrono::seconds period) const { return QJsonValue(static_cast<qint64>(period.count())); }
  QJsonValue operator()(std::monostate) const { return QString::fromUtf8(setting.emptyWord); }
  QJsonValue operator()(const std::string& text) const { return QString::fromStdString(text); }
  template <class Item>
  QJsonValue operator()(const std::vector<Item>&) const {
    if (!setting.isList) return QString::fromStdString(toText(setting, value));
    QJsonArray array;
    for (const std::string& text : toTexts(setting, value)) array.append(QString::fromStdString(text));
    return array;
  }
};

std::optional<QString> textOf(const QJsonValue& json) {
  if (json.isBool()) return json.toBool() ? QStringLiteral("on") : QStringLiteral("off");
  if (json.isString()) return json.toString();
  if (!json.isDouble()) return std::nullopt;
  const qint64 whole = json.toInteger();
  return static_cast<double>(whole) == json.toDouble() ? QString::number(whole) : QString::number(json.toDouble());
}

std::optional<QString> textOf(const QJsonArray& array) {
  QString joined;
  for (const QJsonValue item : array) {
    const auto text = textOf(item);
    if (!text) return std::nullopt;
    if (!joined.isEmpty()) joined += u',';
    joined += *text;
  }
  return joined;
}

QString shown(const QJsonValue& json) {
  const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
  return json.isNull() ? QStringLiteral("null") : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
}

}  // namespace

QJsonValue valueToJson(const Setting& setting, const Value& value) { return std::visit(JsonOf{setting, value}, value); }

Result<Value> valueFromJson(const Setting& setting, const QJsonValue& json) {
  const auto text = json.isArray() && setting.isList ? textOf(json.toArray()) : textOf(json);
  if (!text) return Unexpected(refusal(setting, shown(json).toStdString()));
  return parse(setting, text->toStdString());
}

}  // namespace soho::settings
