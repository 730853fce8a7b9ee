// A real control server on a real local socket in a folder of its own, with clients that speak properly (ControlClient)
// and clients that don't (RawClient).
#pragma once

#include "core/control/control_client.h"
#include "core/control/control_server.h"
#include "fake_service.h"

#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <gmock/gmock.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace soho::control {

inline constexpr int kDeadlineMs = 10'000;
inline constexpr std::chrono::milliseconds kDeadline{kDeadlineMs};

/// Writes frames and bytes as it likes and keeps every reply.
class RawClient : public QObject {
 public:
  explicit RawClient(const QString& path) {
    connect(&socket, &QLocalSocket::readyRead, this, &RawClient::read);
    socket.connectToServer(path);
  }
  void greet() { ask(1, Hello{kProtocolVersion, "test", "0"}); }
  void ask(std::uint32_t id, const RequestBody& request) { socket.write(frameOf(encode(id, request))); }
  bool waitForReplies(std::size_t count) {
    return QTest::qWaitFor([this, count] { return replies.size() >= count; }, kDeadlineMs);
  }
  bool waitForEnd() {
    return QTest::qWaitFor([this] { return socket.state() == QLocalSocket::UnconnectedState; }, kDeadlineMs);
  }
  /// Error of reply number `index`, if it is a refusal.
  [[nodiscard]] std::optional<Error> refusal(std::size_t index) const {
    if (index >= replies.size() || !replies[index].body) return std::nullopt;
    const auto* found = std::get_if<Refusal>(&*replies[index].body);
    return found == nullptr ? std::nullopt : std::optional(found->error);
  }

  QLocalSocket socket;
  std::vector<Incoming<ReplyBody>> replies;

 private:
  void read() {
    frames.append(socket.readAll());
    for (auto next = frames.next(); next && *next; next = frames.next()) replies.push_back(decodeReply(**next));
  }
  FrameReader frames{kMaxReplyBytes};
};

class ControlSocketTest : public testing::Test {
 protected:
  ControlSocketTest() {
    settings.path = folder.filePath(QStringLiteral("control"));
    settings.version = "0.1.0";
  }

  void listen() {
    server = std::make_unique<ControlServer>(service, settings);
    const auto listening = server->listen();
    ASSERT_TRUE(listening) << listening.error().place << ' ' << listening.error().detail;
  }

  Result<Welcome> open(ControlClient& who, const QStringList& paths) {
    std::optional<Result<Welcome>> outcome;
    who.open(paths, kDeadline, nullptr, [&outcome](Result<Welcome> result) { outcome = std::move(result); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 2 * kDeadlineMs)) {
      return failure(ErrorCode::Unknown, "test", "open never finished");
    }
    return *outcome;
  }
  Result<Welcome> open(ControlClient& who) { return open(who, {settings.path}); }

  template <class Request>
  Result<typename Request::Reply> ask(ControlClient& who, Request request) {
    std::optional<Result<typename Request::Reply>> outcome;
    who.ask(std::move(request), nullptr,
            [&outcome](Result<typename Request::Reply> result) { outcome = std::move(result); });
    if (!QTest::qWaitFor([&outcome] { return outcome.has_value(); }, 2 * kDeadlineMs)) {
      return failure(ErrorCode::Unknown, "test", "no answer");
    }
    return std::move(*outcome);
  }

  QTemporaryDir folder;
  FakeService service;
  ControlServerSettings settings;
  std::unique_ptr<ControlServer> server;
  ControlClient client{"test", "9.9"};
};

}  // namespace soho::control
