#include "core/control/control_session.h"

#include <QCoreApplication>

#include <type_traits>
#include <utility>
#include <variant>

namespace soho::control {
namespace {

constexpr qint64 kReadBytes = qint64{64} * 1024;
/// One client's requests handled before the event loop gets its turn.
constexpr int kRequestsPerTurn = 16;

}  // namespace

ControlSession::ControlSession(ControlService& service, const ControlLimits& limits, std::string version,
                               QLocalSocket* socket, SnapshotPointer newest, QObject* parent)
    : QObject(parent),
      m_service(service),
      m_limits(limits),
      m_version(std::move(version)),
      m_socket(socket),
      m_views(service, limits.subscriptionsPerClient, std::move(newest)) {
  m_socket->setParent(this);
  m_socket->setReadBufferSize(4 * kReadBytes);
  m_deadline.setSingleShot(true);
  m_stall.setSingleShot(true);
  m_stall.setInterval(m_limits.stall);
  connect(&m_deadline, &QTimer::timeout, m_socket, &QLocalSocket::abort);
  connect(&m_stall, &QTimer::timeout, m_socket, &QLocalSocket::abort);
  connect(m_socket, &QLocalSocket::readyRead, this, &ControlSession::pump);
  connect(m_socket, &QLocalSocket::bytesWritten, this, &ControlSession::bytesWritten);
  connect(m_socket, &QLocalSocket::disconnected, this, [this] {
    m_isParting = true;
    m_deadline.stop();
    m_stall.stop();
    Q_EMIT ended();
  });
  m_deadline.start(m_limits.greeting);
}

bool ControlSession::isClogged() const { return m_socket->bytesToWrite() > m_limits.unreadBytes; }

void ControlSession::pump() {
  for (int handled = 0; !m_isParting && !isClogged();) {
    auto message = m_frames.next();
    if (!message) {
      breakOff(0, message.error());
      return;
    }
    if (*message) {
      handle(**message);
      if (++handled < kRequestsPerTurn) continue;
      queuePump();
      return;
    }
    const QByteArray bytes = m_socket->read(kReadBytes);
    if (bytes.isEmpty()) return;
    m_frames.append(bytes);
  }
}

void ControlSession::queuePump() {
  if (std::exchange(m_isPumpQueued, true)) return;
  const auto pumpLater = [this] {
    m_isPumpQueued = false;
    pump();
  };
  QMetaObject::invokeMethod(this, pumpLater, Qt::QueuedConnection);
}

void ControlSession::handle(const QByteArray& message) {
  const auto incoming = decodeRequest(message);
  if (!incoming.body) {
    if (incoming.id != 0 && m_isGreeted && incoming.body.error().code == ErrorCode::Unsupported) {
      send(incoming.id, Refusal{incoming.body.error()});
    } else {
      breakOff(incoming.id, incoming.body.error());
    }
    return;
  }
  if (incoming.id == 0) {
    breakOff(0, {ErrorCode::Malformed, "id", "is 0, which is for messages nobody asked for"});
    return;
  }
  const bool isHello = std::holds_alternative<Hello>(*incoming.body);
  if (isHello == m_isGreeted) {
    breakOff(incoming.id, {ErrorCode::Malformed, "message", isHello ? "a second hello" : "hello must come first"});
    return;
  }
  perform(incoming.id, *incoming.body);
}

void ControlSession::perform(std::uint32_t id, const RequestBody& request) {
  std::visit(
      [this, id]<class Request>(const Request& content) {
        if constexpr (std::is_same_v<Request, Taken>) {
          m_views.taken(content);
        } else {
          answer(id, perform(content));
        }
      },
      request);
  if (m_isGreeted) sendDue();
}

template <class Reply>
void ControlSession::answer(std::uint32_t id, Result<Reply> result) {
  if (result) {
    send(id, std::move(*result));
  } else {
    send(id, Refusal{result.error()});
    if (!m_isGreeted) refuse(result.error());
  }
}

Result<Welcome> ControlSession::perform(const Hello& hello) {
  if (hello.protocol != kProtocolVersion) {
    return failure(ErrorCode::VersionMismatch, "control socket",
                   "the collector (" + m_version + ") speaks version " + std::to_string(kProtocolVersion) +
                       " of the control protocol, " + hello.program + " (" + hello.version + ") version " +
                       std::to_string(hello.protocol));
  }
  m_isGreeted = true;
  m_deadline.stop();
  return Welcome{kProtocolVersion, "sohoflow-collector", m_version,
                 static_cast<std::uint64_t>(QCoreApplication::applicationPid())};
}

Result<Done> ControlSession::perform(const Release&) {
  m_views.release();
  return Done{};
}

Result<Done> ControlSession::perform(const Stop& request) {
  const auto stopAfterTheAnswer = [this, request] {
    m_socket->flush();
    m_service.stop(request);
  };
  QMetaObject::invokeMethod(this, stopAfterTheAnswer, Qt::QueuedConnection);
  return Done{};
}

void ControlSession::send(std::uint32_t id, const ReplyBody& reply) {
  QByteArray message = encode(id, reply);
  if (message.size() > kMaxReplyBytes) {
    message = encode(id, ReplyBody(Refusal{{ErrorCode::TooLarge, "reply",
                                            std::to_string(message.size()) + " bytes, at most " +
                                                std::to_string(kMaxReplyBytes) + "; ask for fewer rows"}}));
  }
  m_socket->write(frameOf(message));
  if (!m_stall.isActive()) m_stall.start();
}

void ControlSession::sendDue() {
  while (!m_isParting && !isClogged()) {
    const auto update = m_views.nextDue();
    if (!update) return;
    send(0, *update);
  }
}

void ControlSession::snapshotChanged(const SnapshotPointer& newest) {
  m_views.snapshotChanged(newest);
  sendDue();
}

void ControlSession::bytesWritten() {
  if (m_socket->bytesToWrite() == 0) {
    m_stall.stop();
  } else {
    m_stall.start();
  }
  if (m_isParting || isClogged()) return;
  sendDue();
  pump();
}

void ControlSession::breakOff(std::uint32_t id, const Error& error) {
  Q_EMIT misunderstood();
  if (id != 0) send(id, Refusal{error});
  refuse(error);
}

void ControlSession::refuse(const Error& error) {
  if (m_isParting) return;
  send(0, Refusal{error});
  m_isParting = true;
  m_deadline.start(m_limits.parting);
  m_socket->disconnectFromServer();
}

void ControlSession::close() {
  m_isParting = true;
  m_socket->flush();
  m_socket->abort();
}

}  // namespace soho::control
