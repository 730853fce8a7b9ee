#include "app/shell/preferences.h"

namespace soho::ui {

QString Preferences::text(const char* name) const {
  return QString::fromStdString(m_settings.get<std::string>(name).value_or(std::string()));
}

std::optional<QDateTime> Preferences::time(const char* name) const {
  const QDateTime time = QDateTime::fromString(text(name), Qt::ISODate);
  return time.isValid() ? std::optional(time) : std::nullopt;
}

Result<void> Preferences::set(const char* name, const QString& text) {
  const auto before = m_settings.value(name);
  if (auto stored = m_settings.set(name, text.toStdString()); !stored) return stored;
  if (m_settings.value(name) != before) Q_EMIT changed(QString::fromUtf8(name));
  return {};
}

Result<void> Preferences::setOn(const char* name, bool isOn) {
  return set(name, isOn ? QStringLiteral("on") : QStringLiteral("off"));
}

Result<void> Preferences::setTime(const char* name, const QDateTime& time) {
  return set(name, time.toUTC().toString(Qt::ISODate));
}

}  // namespace soho::ui
