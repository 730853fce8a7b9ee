// A collector for widget tests: a real control server in a folder of its own, answering from memory
// (control::FakeService), and the source that leads a CollectorLink to it.
#pragma once

#include "app/shell/collector_source.h"
#include "core/control/control_server.h"
#include "tests/core/control/fake_service.h"

#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace soho::tests {

class FakeSource final : public ui::CollectorSource {
 public:
  explicit FakeSource(QString path) : m_path(std::move(path)) {}
  [[nodiscard]] QStringList controlPaths() const override { return {m_path}; }
  void ensureRunning() override { ++asked; }
  void stopAsked() override { ++stopsAsked; }
  [[nodiscard]] std::optional<Error> problem() const override { return known; }
  void tell(std::optional<Error> problem) {
    known = std::move(problem);
    Q_EMIT changed();
  }

  int asked = 0;
  int stopsAsked = 0;
  std::optional<Error> known;

 private:
  QString m_path;
};

class FakeCollector {
 public:
  FakeCollector() : source(folder.filePath(QStringLiteral("control"))) {}

  /// False when the socket could not be opened. May be called again after stop().
  bool start(std::uint64_t processId = 4711) {
    control::ControlServerSettings settings;
    settings.path = source.controlPaths().constFirst();
    settings.version = "0.1.0";
    service.currentState.processId = processId;
    server = std::make_unique<control::ControlServer>(service, std::move(settings));
    server->snapshotChanged(control::snapshotOf(1));
    return server->listen().has_value();
  }
  /// As after a crash, or as somebody asked it to.
  void stop(bool isAsked = false) {
    if (server) server->close(isAsked);
    server.reset();
  }

  QTemporaryDir folder;
  FakeSource source;
  control::FakeService service;
  std::unique_ptr<control::ControlServer> server;
};

}  // namespace soho::tests
