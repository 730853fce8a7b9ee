// How long the longest turn of the window's event loop is while 10,000 conversations change every second: the real
// talker page, over a real control socket, from a collector in another process, the window held to one core.
// Exits 1 when a turn took 16 ms of processor time or more, the time of a frame at 60 Hz. window_bench [SECONDS]
#include "app/pages/talkers_page.h"
#include "core/control/control_server.h"
#include "core/talkers/talker_store.h"
#include "tests/core/control/fake_service.h"
#include "tests/support/client_feed.h"

#include <QAbstractEventDispatcher>
#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QProcess>
#include <QScrollBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <sched.h>
#include <vector>

namespace {

using namespace soho;
using namespace Qt::StringLiterals;

constexpr int kConversations = 10'000;
constexpr double kFrameMs = 16;

double threadMs() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// A second's piece of every conversation, ending now.
std::vector<flows::Conversation> pieces(Time now, std::uint32_t round) {
  std::vector<flows::Conversation> made(kConversations);
  for (std::uint32_t number = 0; number < kConversations; ++number) {
    flows::Conversation& one = made[number];
    one.client = IpAddress::v4(0xc0a80002U + number % 200);
    one.server = IpAddress::v4(0xcb007100U + number / 200 * 7);
    one.clientPort = static_cast<std::uint16_t>(10'000 + number);
    one.serverPort = number % 3 == 0 ? 443 : number % 3 == 1 ? 53 : 8080;
    one.protocol = number % 3 == 1 ? 17 : 6;
    one.localEnds = flows::LocalEnds::Client;
    one.start = now - std::chrono::seconds(1);
    one.end = now;
    one.bytesToClient = 1'000 + (number * 7919 + round * 104'729) % 100'000;
    one.bytesToServer = 100 + (number * 31 + round * 17) % 5'000;
    one.packetsToClient = 10;
    one.packetsToServer = 5;
  }
  return made;
}

int serve(const QString& path) {
  control::FakeService service;
  service.isAnsweringTruly = true;
  control::ControlServerSettings settings;
  settings.path = path;
  settings.version = "bench";
  control::ControlServer server(service, settings);
  if (!server.listen()) return 1;
  talkers::TalkerStore store;
  const SystemClock clock;
  std::uint32_t round = 0;
  QTimer second;
  decoder::Exporter exporter;
  exporter.datagrams = 1;
  exporter.records = 1;
  service.currentState.exporters.push_back({exporter, std::nullopt});
  const auto publish = [&] {
    store.tick(clock.now());
    store.conversations(pieces(clock.now(), ++round));
    server.snapshotChanged(store.snapshot());
  };
  QObject::connect(&second, &QTimer::timeout, &server, publish);
  publish();
  second.start(std::chrono::seconds(1));
  std::puts("ready");
  std::fflush(stdout);
  return QCoreApplication::exec();
}

/// Measures each turn of the event loop: from the first event after a wait to the next wait.
class TurnMeter final : public QApplication {
 public:
  using QApplication::QApplication;

  bool notify(QObject* receiver, QEvent* event) override {
    if (!m_isListening) {
      m_isListening = true;
      connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, this, &TurnMeter::endTurn);
    }
    if (!m_isInTurn) {
      m_isInTurn = true;
      m_wall.start();
      m_began = threadMs();
    }
    if (event->type() == QEvent::Paint) ++paints;
    return QApplication::notify(receiver, event);
  }
  void reset() {
    longestCpu = longestWall = 0;
    turns = paints = 0;
    m_isInTurn = false;
  }

  double longestCpu = 0;
  double longestWall = 0;
  int turns = 0;
  int paints = 0;

 private:
  void endTurn() {
    if (!m_isInTurn) return;
    m_isInTurn = false;
    longestCpu = std::max(longestCpu, threadMs() - m_began);
    longestWall = std::max(longestWall, static_cast<double>(m_wall.nsecsElapsed()) / 1e6);
    ++turns;
  }

  bool m_isListening = false;
  bool m_isInTurn = false;
  QElapsedTimer m_wall;
  double m_began = 0;
};

bool measure(const char* what, int milliseconds, TurnMeter& meter, const std::function<void()>& act) {
  meter.reset();
  act();
  QEventLoop loop;  // not the application's: ending that closes the window
  QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
  loop.exec();
  std::printf("%-34s longest turn %6.2f ms of processor, %6.2f ms by the clock (%d turns, %d paintings)\n", what,
              meter.longestCpu, meter.longestWall, meter.turns, meter.paints);
  return meter.paints > 0 && meter.longestCpu < kFrameMs;
}

int show(const QString& path, int seconds, TurnMeter& meter) {
  cpu_set_t one;
  CPU_ZERO(&one);
  CPU_SET(0, &one);
  sched_setaffinity(0, sizeof one, &one);
  tests::ClientFeed feed;
  feed.open(path);
  const ui::Theme theme;
  ui::TrafficScope scope;
  ui::TalkersPage page(feed, scope, theme);
  page.resize(1280, 800);
  page.show();
  if (!QTest::qWaitFor([&page] { return page.model().rowCount() == kConversations; }, 20'000)) return 1;
  auto* table = page.findChild<QTableView*>();
  const int each = seconds * 1000 / 4;
  bool isSmooth = measure("10,000 rows change every second", each, meter, [] {});
  QTimer scroll;
  QObject::connect(&scroll, &QTimer::timeout, &scroll, [table] {
    QScrollBar* bar = table->verticalScrollBar();
    bar->setValue((bar->value() + 37) % std::max(1, bar->maximum()));
  });
  isSmooth &= measure("and are scrolled", each, meter, [&scroll] { scroll.start(30); });
  scroll.stop();
  isSmooth &= measure("sorted by another column", each, meter,
                      [table] { table->sortByColumn(ui::TalkerModel::In, Qt::DescendingOrder); });
  isSmooth &= measure("with the side panel open", each, meter, [table] { table->selectRow(3); });
  std::printf("%s\n", isSmooth ? "Every turn was shorter than a frame (16 ms)." : "A turn was longer than a frame.");
  return isSmooth ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && QByteArray(argv[1]) == "--serve") {
    const QCoreApplication server(argc, argv);
    return serve(QString::fromLocal8Bit(argv[2]));
  }
  qputenv("QT_NO_GLIB", "1");  // Qt's own dispatcher tells when it wakes and when it waits
  if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
  TurnMeter application(argc, argv);
  const QTemporaryDir folder;
  const QString path = folder.filePath(u"control"_s);
  QProcess collector;
  collector.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, path});
  if (!collector.waitForStarted() || !collector.waitForReadyRead(30'000)) return 1;
  const int outcome = show(path, argc > 1 ? std::max(4, std::atoi(argv[1])) : 20, application);
  collector.terminate();
  collector.waitForFinished();
  return outcome;
}
