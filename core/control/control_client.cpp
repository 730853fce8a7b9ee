#include "core/control/control_client.h"

namespace soho::control {
namespace {

constexpr const char* kPlace = "control socket";

// One error is told although several places were tried: a collector that refused says more than one that is not there.
bool isMoreTelling(const Error& error, const Error& than) {
  return than.code == ErrorCode::Unknown || (than.code == ErrorCode::NotRunning && error.code != ErrorCode::NotRunning);
}

}  // namespace

ControlClient::ControlClient(std::string program, std::string version, QObject* parent)
    : QObject(parent), m_program(std::move(program)), m_version(std::move(version)) {
  m_openingDeadline.setSingleShot(true);
  connect(&m_openingDeadline, &QTimer::timeout, this, [this] {
    const std::string place = m_path.isEmpty() ? kPlace : m_path.toStdString();
    m_untried.clear();
    m_openingError = {};
    attemptFailed({ErrorCode::TimedOut, place, "the collector did not answer in time"});
  });
}

ControlClient::~ControlClient() = default;

void ControlClient::open(const QStringList& paths, std::chrono::milliseconds timeout, QObject* context,
                         std::function<void(Result<Welcome>)> done) {
  close();
  m_untried = paths;
  m_openingError = {};
  m_openingContext = context == nullptr ? this : context;
  m_openingDone = std::move(done);
  m_stage = Stage::Connecting;
  m_openingDeadline.start(timeout);
  QMetaObject::invokeMethod(this, &ControlClient::tryNextPath, Qt::QueuedConnection);
}

void ControlClient::tryNextPath() {
  if (m_stage != Stage::Connecting || m_socket != nullptr) return;
  if (m_untried.isEmpty()) {
    if (m_openingError.code == ErrorCode::Unknown) m_openingError = {ErrorCode::NotRunning, kPlace, "no place to look"};
    finishOpening(Unexpected(m_openingError));
    return;
  }
  m_path = m_untried.takeFirst();
  m_frames = FrameReader(kMaxReplyBytes);
  m_socket = new QLocalSocket(this);
  connect(m_socket, &QLocalSocket::connected, this, &ControlClient::connected);
  connect(m_socket, &QLocalSocket::readyRead, this, &ControlClient::receive);
  // Queued: connectToServer may report while it is still being called.
  connect(m_socket, &QLocalSocket::errorOccurred, this, &ControlClient::socketFailed, Qt::QueuedConnection);
  m_socket->connectToServer(m_path);
}

void ControlClient::connected() {
  m_stage = Stage::Greeting;
  m_greetingId = ++m_lastId;
  m_questions[m_greetingId] = {this, [this](Result<ReplyBody> reply) { greeted(std::move(reply)); }};
  send(m_greetingId, Hello{kProtocolVersion, m_program, m_version});
}

void ControlClient::greeted(Result<ReplyBody> reply) {
  if (!reply) {
    attemptFailed(reply.error());
  } else if (auto* welcome = std::get_if<Welcome>(&*reply); welcome == nullptr) {
    attemptFailed({ErrorCode::Malformed, kPlace, "the collector did not greet"});
  } else if (welcome->protocol != kProtocolVersion) {
    attemptFailed({ErrorCode::VersionMismatch, kPlace, "collector " + welcome->version});
  } else {
    m_stage = Stage::Open;
    finishOpening(std::move(*welcome));
  }
}

void ControlClient::attemptFailed(const Error& error) {
  if (isMoreTelling(error, m_openingError)) m_openingError = error;
  dropSocket();
  m_stage = Stage::Connecting;
  QMetaObject::invokeMethod(this, &ControlClient::tryNextPath, Qt::QueuedConnection);
}

void ControlClient::finishOpening(Result<Welcome> outcome) {
  m_openingDeadline.stop();
  if (!outcome) m_stage = Stage::Closed;
  const auto done = std::exchange(m_openingDone, nullptr);
  if (done && m_openingContext) done(std::move(outcome));
}

void ControlClient::socketFailed(QLocalSocket::LocalSocketError error) {
  if (m_socket == nullptr || sender() != m_socket) return;
  receive();  // the collector's last words may still lie unread
  if (m_socket == nullptr) return;
  const std::string place = m_path.toStdString();
  switch (error) {
    case QLocalSocket::ServerNotFoundError:
    case QLocalSocket::ConnectionRefusedError:
      attemptFailed({ErrorCode::NotRunning, place, "no collector listens there"});
      return;
    case QLocalSocket::SocketAccessError:
      attemptFailed({ErrorCode::NotAllowed, place, m_socket->errorString().toStdString()});
      return;
    default:
      lose({ErrorCode::ConnectionLost, place, m_socket->errorString().toStdString()});
  }
}

void ControlClient::receive() {
  while (m_socket != nullptr) {
    auto message = m_frames.next();
    if (!message) {
      lose(message.error());
      return;
    }
    if (*message) {
      auto incoming = decodeReply(**message);
      if (incoming.body) {
        dispatch(incoming.id, std::move(*incoming.body));
      } else if (incoming.id != 0) {
        settle(incoming.id, Unexpected(incoming.body.error()));
      } else if (incoming.body.error().code != ErrorCode::Unsupported) {  // a newer collector may say more than we know
        lose(incoming.body.error());
      }
      continue;
    }
    if (!m_socket->isOpen()) return;
    const QByteArray bytes = m_socket->readAll();
    if (bytes.isEmpty()) return;
    m_frames.append(bytes);
  }
}

void ControlClient::dispatch(std::uint32_t id, ReplyBody reply) {
  if (const auto* update = std::get_if<ViewUpdate>(&reply)) {
    Q_EMIT viewChanged(update->subscription, update->view);
    if (isOpen()) send(++m_lastId, Taken{update->subscription});
    return;
  }
  const auto* refusal = std::get_if<Refusal>(&reply);
  if (id == 0) {
    if (refusal != nullptr) lose(refusal->error);
    return;
  }
  if (refusal != nullptr) {
    settle(id, Unexpected(refusal->error));
  } else {
    settle(id, std::move(reply));
  }
}

// A late answer to a question that timed out finds nobody: no fault.
void ControlClient::settle(std::uint32_t id, Result<ReplyBody> reply) {
  const auto found = m_questions.find(id);
  if (found == m_questions.end()) return;
  const Question question = std::move(found->second);
  m_questions.erase(found);
  if (question.context) question.done(std::move(reply));
}

void ControlClient::post(RequestBody request, QObject* context, std::chrono::milliseconds timeout, ReplyFunction done) {
  const std::uint32_t id = ++m_lastId;
  m_questions[id] = {context == nullptr ? this : context, std::move(done)};
  if (!isOpen()) {
    const auto answerLater = [this, id] { settle(id, failure(ErrorCode::NotRunning, kPlace, "not connected")); };
    QMetaObject::invokeMethod(this, answerLater, Qt::QueuedConnection);
    return;
  }
  send(id, request);
  QTimer::singleShot(timeout, this, [this, id] {
    settle(id, failure(ErrorCode::TimedOut, m_path.toStdString(), "the collector did not answer in time"));
  });
}

void ControlClient::send(std::uint32_t id, const RequestBody& request) {
  m_socket->write(frameOf(encode(id, request)));
}

void ControlClient::lose(const Error& error) {
  if (m_stage != Stage::Open) {
    attemptFailed(error);
    return;
  }
  m_stage = Stage::Closed;
  dropSocket();
  for (auto& [id, question] : std::exchange(m_questions, {})) {
    if (question.context) question.done(Unexpected(error));
  }
  Q_EMIT connectionLost(error);
}

void ControlClient::dropSocket() {
  m_questions.erase(m_greetingId);
  if (m_socket == nullptr) return;
  disconnect(m_socket, nullptr, this, nullptr);
  m_socket->abort();
  std::exchange(m_socket, nullptr)->deleteLater();
}

void ControlClient::close() {
  const Error cancelled{ErrorCode::Cancelled, kPlace, "closed"};
  const bool wasOpening = m_stage == Stage::Connecting || m_stage == Stage::Greeting;
  m_stage = Stage::Closed;
  m_untried.clear();
  if (m_socket != nullptr) m_socket->flush();
  dropSocket();
  for (auto& [id, question] : std::exchange(m_questions, {})) {
    if (question.context) question.done(Unexpected(cancelled));
  }
  if (wasOpening) finishOpening(Unexpected(cancelled));
}

}  // namespace soho::control
