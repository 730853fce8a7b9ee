#include "app/theme/desktop_appearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

constexpr QLatin1StringView kService("org.freedesktop.portal.Desktop");
constexpr QLatin1StringView kPath("/org/freedesktop/portal/desktop");
constexpr QLatin1StringView kInterface("org.freedesktop.portal.Settings");
constexpr QLatin1StringView kSpace("org.freedesktop.appearance");
constexpr QLatin1StringView kColorScheme("color-scheme");
constexpr QLatin1StringView kContrast("contrast");

/// Read answers a variant that holds a variant.
QVariant unwrapped(QVariant value) {
  while (value.metaType() == QMetaType::fromType<QDBusVariant>()) value = value.value<QDBusVariant>().variant();
  return value;
}

}  // namespace

DesktopAppearance::DesktopAppearance(const QDBusConnection& bus, QObject* parent) : QObject(parent), m_bus(bus) {
  if (!m_bus.isConnected()) return;
  m_bus.connect(kService, kPath, kInterface, u"SettingChanged"_s, this, SLOT(settingChanged(QDBusMessage)));
  ask(kColorScheme);
  ask(kContrast);
}

void DesktopAppearance::ask(const QString& key) {
  QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, u"Read"_s);
  question << kSpace << key;
  auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
  connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
    const QDBusPendingReply<QDBusVariant> reply = *watcher;
    if (reply.isValid()) take(key, reply.value().variant());
    watcher->deleteLater();
  });
}

void DesktopAppearance::settingChanged(const QDBusMessage& signal) {
  const QVariantList arguments = signal.arguments();  // namespace, key, value
  if (arguments.size() == 3 && arguments[0].toString() == kSpace) take(arguments[1].toString(), arguments[2]);
}

void DesktopAppearance::take(const QString& key, const QVariant& value) {
  bool isNumber = false;
  const uint number = unwrapped(value).toUInt(&isNumber);
  if (!isNumber || (key != kColorScheme && key != kContrast)) return;
  if (key == kColorScheme) {
    // Numbers to come mean "no preference" to a program that does not know them.
    const auto preference = number <= 2 ? static_cast<Preference>(number) : Preference::None;
    if (preference == m_preference) return;
    m_preference = preference;
  } else {
    if ((number == 1) == m_isHighContrast) return;
    m_isHighContrast = number == 1;
  }
  Q_EMIT changed();
}

}  // namespace soho::ui
