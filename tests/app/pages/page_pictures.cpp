// Draws pages as PNG files from a running collector, without the window around them: for looking at a page while it is
// being made. page_pictures CONTROL_SOCKET FOLDER [SECONDS [PAGE]]
#include "app/models/traffic_scope.h"
#include "app/pages/devices_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/services_page.h"
#include "app/pages/settings_page.h"
#include "app/pages/talkers_page.h"
#include "app/theme/style.h"
#include "app/theme/theme.h"
#include "core/jobs/sequential_job.h"
#include "tests/support/client_feed.h"
#include "tests/support/fake_places.h"
#include "tests/support/fake_stack.h"

#include <QApplication>
#include <QDir>
#include <QStyleFactory>
#include <QTest>

#include <cstdio>
#include <functional>
#include <memory>

namespace soho::ui {
namespace {

QPalette paletteOf(const Theme& theme) {
  QPalette palette;
  palette.setColor(QPalette::Window, theme.color(Token::Window));
  palette.setColor(QPalette::WindowText, theme.color(Token::Text));
  palette.setColor(QPalette::Base, theme.color(Token::Surface));
  palette.setColor(QPalette::AlternateBase, theme.color(Token::Window));
  palette.setColor(QPalette::Text, theme.color(Token::Text));
  palette.setColor(QPalette::Button, theme.color(Token::Surface));
  palette.setColor(QPalette::ButtonText, theme.color(Token::Text));
  palette.setColor(QPalette::PlaceholderText, theme.color(Token::MutedText));
  palette.setColor(QPalette::Highlight, theme.color(Token::Accent));
  palette.setColor(QPalette::HighlightedText, theme.color(Token::AccentText));
  palette.setColor(QPalette::ToolTipBase, theme.color(Token::Surface));
  palette.setColor(QPalette::ToolTipText, theme.color(Token::Text));
  return palette;
}

/// The page over a stack as `change` leaves it.
Page* servicesPage(const Theme& theme, const std::function<void(tests::FakeStack&)>& change) {
  auto* stack = new tests::FakeStack;
  stack->seen = tests::runningStack();
  change(*stack);
  ServicesPageServices services;
  services.addresses = QStringList{QStringLiteral("192.168.1.10")};
  auto* made = new ServicesPage(*stack, std::move(services), theme);
  stack->setParent(made);
  return made;
}

/// Work in the middle of a download.
void beginWork(tests::FakeStack& stack) {
  static QStringList log;
  stack.seen.status.ntopng.state = stack.seen.status.redis.state = container::RunState::Missing;
  stack.seen.status = {stack.seen.status.redis, stack.seen.status.ntopng, {}, {}, {}};
  auto work = std::make_unique<jobs::SequentialJob>(QStringLiteral("Start ntopng and Redis"));
  work->add(std::make_unique<tests::ScriptedJob>(QStringLiteral("Fetch docker.io/library/redis:7"), log));
  auto pull =
      std::make_unique<tests::ScriptedJob>(QStringLiteral("Fetch docker.io/ntop/ntopng:stable"), log, std::nullopt);
  pull->setPercent(40);
  work->add(std::move(pull));
  work->add(std::make_unique<tests::ScriptedJob>(QStringLiteral("Start Redis"), log));
  work->start();
  stack.setWork(std::move(work));
}

void failWork(tests::FakeStack& stack) {
  static QStringList log;
  auto work = std::make_unique<tests::ScriptedJob>(QStringLiteral("Start ntopng and Redis"), log,
                                                   Result<void>(failure(ErrorCode::PortInUse, "127.0.0.1:3000")));
  work->start();
  stack.setWork(std::move(work));
}

void takeEngine(tests::FakeStack& stack) {
  stack.seen = {};
  stack.seen.isKnown = true;
  stack.seen.problem = Error{ErrorCode::EngineMissing, "Podman", {}};
  stack.known = {container::RemedyKind::Install,
                 QStringLiteral("apt-get install --yes docker.io").split(QLatin1Char(' '))};
}

using MakePage = std::function<Page*(CollectorFeed&, TrafficScope&, const Theme&)>;

const std::vector<std::pair<QString, MakePage>>& pages() {
  static const std::vector<std::pair<QString, MakePage>> all{
      {QStringLiteral("talkers"),
       [](auto& feed, auto& scope, auto& theme) { return new TalkersPage(feed, scope, theme); }},
      {QStringLiteral("devices"),
       [](auto& feed, auto& scope, auto& theme) { return new DevicesPage(feed, scope, theme); }},
      {QStringLiteral("settings"),
       [](auto& feed, auto&, auto& theme) {
         auto* source = new CollectorSettingSource(feed);
         auto* places = new tests::FakePlaces;
         auto* made = new SettingsPage(feed, *source, *source, *places, theme, QStringLiteral("0.1.0"));
         source->setParent(made);
         places->setParent(made);
         made->activate(QStringLiteral("collector"));
         return made;
       }},
      {QStringLiteral("services"), [](auto&, auto&, auto& theme) { return servicesPage(theme, [](auto&) {}); }},
      {QStringLiteral("services-no-engine"), [](auto&, auto&, auto& theme) { return servicesPage(theme, takeEngine); }},
      {QStringLiteral("services-work"), [](auto&, auto&, auto& theme) { return servicesPage(theme, beginWork); }},
      {QStringLiteral("services-failed"), [](auto&, auto&, auto& theme) { return servicesPage(theme, failWork); }},
      {QStringLiteral("overview"),
       [](auto& feed, auto& scope, auto& theme) { return new OverviewPage(feed, scope, theme); }},
  };
  return all;
}

int draw(const QString& socket, const QDir& folder, int seconds, const QString& only) {
  tests::ClientFeed feed;
  feed.open(socket);
  for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
    const Theme theme(scheme);
    QApplication::setStyle(new Style(theme));
    QApplication::setPalette(paletteOf(theme));
    for (const auto& [name, make] : pages()) {
      if (!name.startsWith(only)) continue;
      TrafficScope scope;
      const std::unique_ptr<Page> page(make(feed, scope, theme));
      page->setAutoFillBackground(true);
      page->resize(1090, 740);
      page->show();
      QTest::qWait(seconds * 1000);
      const QString file = folder.filePath(name + (scheme == Scheme::Dark ? u"-dark.png" : u"-light.png"));
      if (!page->grab().save(file)) return 1;
      std::printf("%s\n", qPrintable(file));
    }
  }
  return 0;
}

}  // namespace
}  // namespace soho::ui

int main(int argc, char** argv) {
  QApplication application(argc, argv);
  QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
  if (argc < 3) {
    std::fprintf(stderr, "usage: page_pictures CONTROL_SOCKET FOLDER [SECONDS [PAGE]]\n");
    return 2;
  }
  return soho::ui::draw(QString::fromLocal8Bit(argv[1]), QDir(QString::fromLocal8Bit(argv[2])),
                        argc > 3 ? std::atoi(argv[3]) : 3, QString::fromLocal8Bit(argc > 4 ? argv[4] : ""));
}
