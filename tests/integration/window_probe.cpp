// Loaded into the real desktop by a test (QT_QPA_GENERIC_PLUGINS=window_probe): answers, on the socket WINDOW_PROBE,
// what the windows show and where, and how long the event loop was blocked. Changes nothing but what is scrolled to,
// and "end" ends the program as a session does. WINDOW_MIRRORED has them laid out from the right. One JSON object a
// line: {"do": "look" | "bring" | "watch" | "blocked" | "end", "name": OBJECT NAME}
#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QGenericPlugin>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocalServer>
#include <QLocalSocket>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

using namespace std::chrono_literals;

constexpr auto kTick = 5ms;

QString textOf(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) return label->text();
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) return button->text();
  if (const auto* edit = qobject_cast<const QLineEdit*>(&widget)) return edit->text();
  return {};
}

/// `at`: the middle of what can be seen of it, on the screen.
QJsonObject described(const QWidget& widget) {
  const QPoint middle = widget.mapToGlobal(widget.visibleRegion().boundingRect().center());
  return {{u"kind"_s, QLatin1StringView(widget.metaObject()->className())},
          {u"name"_s, widget.objectName()},
          {u"text"_s, textOf(widget)},
          {u"said"_s, widget.accessibleName()},
          {u"described"_s, widget.accessibleDescription()},
          {u"focus"_s, widget.hasFocus()},
          {u"enabled"_s, widget.isEnabled()},
          {u"seen"_s, !widget.visibleRegion().isEmpty()},
          {u"at"_s, QJsonArray{middle.x(), middle.y()}}};
}

QJsonObject look() {
  QJsonArray widgets;
  QString title;
  for (const QWidget* top : QApplication::topLevelWidgets()) {
    if (!top->isVisible()) continue;
    if (!top->windowTitle().isEmpty()) title = top->windowTitle();
    for (const QWidget* widget : top->findChildren<QWidget*>()) {
      const bool isTelling = !textOf(*widget).isEmpty() || !widget->accessibleName().isEmpty();
      if (widget->isVisible() && isTelling) widgets.append(described(*widget));
    }
  }
  return {{u"title"_s, title}, {u"widgets"_s, widgets}};
}

void bring(const QString& name) {
  for (QWidget* top : QApplication::topLevelWidgets()) {
    auto* widget = top->isVisible() ? top->findChild<QWidget*>(name) : nullptr;
    if (widget == nullptr) continue;
    for (QWidget* parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
      if (auto* area = qobject_cast<QScrollArea*>(parent)) area->ensureWidgetVisible(widget);
    }
  }
}

class WindowProbe final : public QObject {
 public:
  WindowProbe() {
    QLocalServer::removeServer(qEnvironmentVariable("WINDOW_PROBE"));  // one that was killed leaves it
    m_server.listen(qEnvironmentVariable("WINDOW_PROBE"));
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
      QLocalSocket* socket = m_server.nextPendingConnection();
      connect(socket, &QLocalSocket::readyRead, this, [this, socket] { serve(*socket); });
      connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    });
    connect(&m_tick, &QTimer::timeout, this,
            [this] { m_longest = std::max(m_longest, m_sinceTick.restart() - qint64{kTick.count()}); });
    m_tick.setTimerType(Qt::PreciseTimer);
    if (qEnvironmentVariableIsSet("WINDOW_MIRRORED")) {
      QTimer::singleShot(0, this, [] { QGuiApplication::setLayoutDirection(Qt::RightToLeft); });
    }
  }

 private:
  void serve(QLocalSocket& socket) {
    while (socket.canReadLine()) {
      const QJsonObject wish = QJsonDocument::fromJson(socket.readLine()).object();
      socket.write(QJsonDocument(answer(wish)).toJson(QJsonDocument::Compact) + '\n');
    }
  }

  QJsonObject answer(const QJsonObject& wish) {
    const QString what = wish.value(u"do"_s).toString();
    if (what == u"bring"_s) bring(wish.value(u"name"_s).toString());
    if (what == u"end"_s) QTimer::singleShot(0, qGuiApp, &QCoreApplication::quit);  // a session manager's "die"
    if (what == u"watch"_s) {
      m_longest = 0;
      m_sinceTick.start();
      m_tick.start(kTick);
    }
    if (what == u"blocked"_s) return {{u"milliseconds"_s, m_longest}};
    return look();
  }

  QLocalServer m_server;
  QTimer m_tick;
  QElapsedTimer m_sinceTick;
  qint64 m_longest = 0;
};

}  // namespace

class WindowProbePlugin final : public QGenericPlugin {
  Q_OBJECT
  Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "window_probe.json")

 public:
  QObject* create(const QString&, const QString&) override { return new WindowProbe; }
};

#include "window_probe.moc"
