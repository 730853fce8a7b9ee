#include "app/theme/desktop_appearance.h"

#include "tests/support/private_bus.h"

#include <QDBusMessage>
#include <QDBusVariant>
#include <QSignalSpy>
#include <QTest>
#include <gmock/gmock.h>

#include <map>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using Preference = DesktopAppearance::Preference;

/// The settings portal as desktops have it: Read answers a variant in a variant.
class FakePortal final : public QObject {
  Q_OBJECT
  Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

 public:
  explicit FakePortal(QDBusConnection bus) : m_bus(std::move(bus)) {
    m_bus.registerObject(kPath, this, QDBusConnection::ExportAllSlots);
    EXPECT_TRUE(m_bus.registerService(u"org.freedesktop.portal.Desktop"_s));
  }

  void set(const QString& key, const QVariant& value) {
    m_values[key] = value;
    QDBusMessage signal = QDBusMessage::createSignal(kPath, u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s);
    signal << u"org.freedesktop.appearance"_s << key << QVariant::fromValue(QDBusVariant(value));
    EXPECT_TRUE(m_bus.send(signal));
  }

  [[nodiscard]] int reads() const { return m_reads; }

 public Q_SLOTS:
  QDBusVariant Read(const QString& space, const QString& key) {
    EXPECT_EQ(space, u"org.freedesktop.appearance"_s);
    ++m_reads;
    const auto value = m_values.find(key);
    return QDBusVariant(QVariant::fromValue(QDBusVariant(value == m_values.end() ? QVariant(0U) : value->second)));
  }

 private:
  static constexpr QLatin1StringView kPath{"/org/freedesktop/portal/desktop"};

  QDBusConnection m_bus;
  std::map<QString, QVariant> m_values;
  int m_reads = 0;
};

class DesktopAppearanceTest : public ::testing::Test {
 protected:
  test::PrivateBus m_bus;
  FakePortal m_portal{m_bus.connection(u"portal"_s)};
};

TEST_F(DesktopAppearanceTest, whatThePortalSaysAtTheStartIsTaken) {
  m_portal.set(u"color-scheme"_s, 1U);
  m_portal.set(u"contrast"_s, 1U);
  const DesktopAppearance desktop(m_bus.connection(u"window"_s));
  EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.preference() == Preference::Dark && desktop.isHighContrast(); }));
}

TEST_F(DesktopAppearanceTest, aChangeIsFollowedLive) {
  const DesktopAppearance desktop(m_bus.connection(u"window"_s));
  QSignalSpy changed(&desktop, &DesktopAppearance::changed);
  EXPECT_TRUE(QTest::qWaitFor([&] { return m_portal.reads() == 2; }));
  m_portal.set(u"color-scheme"_s, 1U);
  EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.preference() == Preference::Dark; }));
  m_portal.set(u"color-scheme"_s, 2U);
  EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.preference() == Preference::Light; }));
  m_portal.set(u"contrast"_s, 1U);
  EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.isHighContrast(); }));
  EXPECT_EQ(changed.count(), 3);
}

TEST_F(DesktopAppearanceTest, whatIsNotUnderstoodChangesNothing) {
  const DesktopAppearance desktop(m_bus.connection(u"window"_s));
  QSignalSpy changed(&desktop, &DesktopAppearance::changed);
  EXPECT_TRUE(QTest::qWaitFor([&] { return m_portal.reads() == 2; }));
  m_portal.set(u"color-scheme"_s, u"dark"_s);
  m_portal.set(u"color-scheme"_s, 77U);
  m_portal.set(u"accent-color"_s, 1U);
  m_portal.set(u"contrast"_s, 1U);  // the marker that all before it has arrived
  EXPECT_TRUE(QTest::qWaitFor([&] { return desktop.isHighContrast(); }));
  EXPECT_EQ(desktop.preference(), Preference::None);
  EXPECT_EQ(changed.count(), 1);
}

TEST(DesktopAppearanceWithoutBus, hasNoPreference) {
  const DesktopAppearance desktop(QDBusConnection(u"there is none"_s));
  EXPECT_EQ(desktop.preference(), Preference::None);
  EXPECT_FALSE(desktop.isHighContrast());
}

}  // namespace
}  // namespace soho::ui

#include "desktop_appearance_test.moc"
