// A front end's end of the control socket: connects, greets, asks, and receives the answers to subscriptions.
// Lives on the event loop of the thread that made it; nothing blocks. It does not reconnect by itself.
#pragma once

#include "core/base/result.h"
#include "core/control/frame.h"
#include "core/control/messages.h"

#include <QLocalSocket>
#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QTimer>

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <unordered_map>
#include <utility>
#include <variant>

namespace soho::control {

class ControlClient final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::milliseconds kDefaultTimeout{10'000};

  /// `program` and `version` are told to the collector.
  ControlClient(std::string program, std::string version, QObject* parent = nullptr);
  ~ControlClient() override;

  /// Connects to the first of `paths` where a collector answers, and greets it. `done` is called once, later, with the
  /// collector's greeting or: NotRunning, NotAllowed, VersionMismatch, TimedOut, ConnectionLost, Cancelled (closed
  /// meanwhile). Not called when `context` is gone.
  void open(const QStringList& paths, std::chrono::milliseconds timeout, QObject* context,
            std::function<void(Result<Welcome>)> done);
  void close();
  [[nodiscard]] bool isOpen() const { return m_stage == Stage::Open; }
  /// Of the collector spoken to; empty before `open` has succeeded.
  [[nodiscard]] QString path() const { return isOpen() ? m_path : QString(); }

  /// Asks; `done` is called once, later, unless `context` is gone: the reply, the collector's refusal, TimedOut,
  /// ConnectionLost, or NotRunning when this client is not open.
  template <class Request>
  void ask(Request request, QObject* context, std::function<void(Result<typename Request::Reply>)> done,
           std::chrono::milliseconds timeout = kDefaultTimeout) {
    using Reply = typename Request::Reply;
    post(RequestBody(std::move(request)), context, timeout, [done = std::move(done)](Result<ReplyBody> reply) {
      if (!reply) {
        done(Unexpected(reply.error()));
      } else if (auto* content = std::get_if<Reply>(&*reply)) {
        done(std::move(*content));
      } else {
        done(failure(ErrorCode::Malformed, "control socket", "the answer is of another kind than the question"));
      }
    });
  }

 Q_SIGNALS:
  /// The next answer to a subscription (ask(Subscribe{…})). When the receivers have returned, the collector is told
  /// that it was taken. Connect directly (same thread), or copy the answer.
  void viewChanged(quint32 subscription, const soho::talkers::ViewAnswer& answer);
  /// The session ended other than by `close`; open requests have been answered with the same error.
  void connectionLost(const soho::Error& error);

 private:
  enum class Stage : std::uint8_t { Closed, Connecting, Greeting, Open };
  using ReplyFunction = std::function<void(Result<ReplyBody>)>;
  struct Question {
    QPointer<QObject> context;
    ReplyFunction done;
  };

  void tryNextPath();
  void connected();
  void attemptFailed(const Error& error);
  void socketFailed(QLocalSocket::LocalSocketError error);
  void finishOpening(Result<Welcome> outcome);
  void greeted(Result<ReplyBody> reply);
  void receive();
  void dispatch(std::uint32_t id, ReplyBody reply);
  void lose(const Error& error);
  void post(RequestBody request, QObject* context, std::chrono::milliseconds timeout, ReplyFunction done);
  void send(std::uint32_t id, const RequestBody& request);
  void settle(std::uint32_t id, Result<ReplyBody> reply);
  void dropSocket();

  std::string m_program;
  std::string m_version;
  Stage m_stage = Stage::Closed;
  QLocalSocket* m_socket = nullptr;  ///< Child object; one per attempt.
  FrameReader m_frames{kMaxReplyBytes};
  QStringList m_untried;
  QString m_path;
  Error m_openingError;  ///< The most telling one of the attempts.
  QTimer m_openingDeadline;
  QPointer<QObject> m_openingContext;
  std::function<void(Result<Welcome>)> m_openingDone;
  std::unordered_map<std::uint32_t, Question> m_questions;
  std::uint32_t m_lastId = 0;
  std::uint32_t m_greetingId = 0;
};

}  // namespace soho::control
