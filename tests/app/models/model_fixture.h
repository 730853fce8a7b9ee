// A control server on a socket of its own that answers from a real talker store, and a feed connected to it.
#pragma once

#include "core/control/control_server.h"
#include "core/talkers/talker_store.h"
#include "tests/core/control/fake_service.h"
#include "tests/core/talkers/conversation_maker.h"
#include "tests/support/client_feed.h"
#include "tests/support/event_loop.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <gmock/gmock.h>

#include <string>

namespace soho::ui {

class ModelTest : public testing::Test {
 protected:
  ModelTest() : server(service, settingsFor(folder.filePath(QStringLiteral("control")))) {
    service.isAnsweringTruly = true;
    EXPECT_TRUE(server.listen());
    store.tick(talkers::at(now));
    publish();
  }

  void connectFeed() {
    feed.open(folder.filePath(QStringLiteral("control")));
    ASSERT_TRUE(tests::runUntil([this] { return feed.isConnected() && feed.state() != nullptr; }));
  }
  void give(const talkers::Make& conversation) { talkers::give(store, conversation); }
  /// `count` conversations of one device with as many ports; the first has the most bytes.
  void giveMany(int count) {
    for (int port = 1; port <= count; ++port) {
      give({.clientPort = static_cast<std::uint16_t>(port), .down = static_cast<std::uint64_t>(1'000'000 - port)});
    }
  }
  /// A second later.
  void publish() {
    store.tick(talkers::at(++now));
    server.snapshotChanged(store.snapshot());
  }

  [[nodiscard]] static control::ControlServerSettings settingsFor(const QString& path) {
    control::ControlServerSettings settings;
    settings.path = path;
    settings.version = "0";
    return settings;
  }

  std::int64_t now = talkers::kStart + 10;
  talkers::TalkerStore store;
  QTemporaryDir folder;
  control::FakeService service;
  control::ControlServer server;
  tests::ClientFeed feed{std::chrono::milliseconds(20)};
};

}  // namespace soho::ui
