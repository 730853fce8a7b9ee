#include "app/shell/single_instance.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds kPatience = 5s;
constexpr qint64 kMaxRequestBytes = qint64{64} * 1024;
constexpr int kMaxClients = 8;
constexpr const char* kTaken = "taken\n";

QByteArray lineOf(const StartRequest& request) {
  const QJsonObject object{{QStringLiteral("page"), request.page},
                           {QStringLiteral("replay"), request.replay},
                           {QStringLiteral("sample"), request.isSampleWanted},
                           {QStringLiteral("minimised"), request.isMinimised},
                           {QStringLiteral("activation-token"), request.activationToken}};
  return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

StartRequest requestOf(const QByteArray& line) {
  const QJsonObject object = QJsonDocument::fromJson(line).object();
  return {object.value(QStringLiteral("page")).toString(), object.value(QStringLiteral("replay")).toString(),
          object.value(QStringLiteral("sample")).toBool(), object.value(QStringLiteral("minimised")).toBool(),
          object.value(QStringLiteral("activation-token")).toString()};
}

/// There is no event loop yet: plain waiting with a deadline.
bool handOver(const QString& path, const StartRequest& request) {
  const int patience = static_cast<int>(kPatience.count());
  QLocalSocket socket;
  socket.connectToServer(path);
  if (!socket.waitForConnected(patience)) return false;
  socket.write(lineOf(request));
  while (!socket.canReadLine()) {
    if (!socket.waitForReadyRead(patience)) return false;
  }
  return socket.readLine() == kTaken;
}

}  // namespace

Result<SingleInstance::Role> SingleInstance::start(const QString& folder, const StartRequest& request) {
  const QString path = folder + QStringLiteral("/desktop");
  auto lock = collector::InstanceLock::acquire(path.toStdString(), "sohoflow");
  if (lock) {
    m_lock.emplace(std::move(*lock));
    if (auto listening = listen(path); !listening) return Unexpected(listening.error());
    return Role::First;
  }
  if (lock.error().code != ErrorCode::AlreadyRunning) return Unexpected(lock.error());
  if (handOver(path, request)) return Role::Second;
  return Unexpected(lock.error());
}

Result<void> SingleInstance::listen(const QString& path) {
  // The lock is ours, so a socket that lies there is a dead one.
  QLocalServer::removeServer(path);
  m_server.setSocketOptions(QLocalServer::UserAccessOption);
  m_server.setMaxPendingConnections(kMaxClients);
  if (!m_server.listen(path)) {
    return failure(ErrorCode::SocketFailed, path.toStdString(), m_server.errorString().toStdString());
  }
  connect(&m_server, &QLocalServer::newConnection, this, [this] {
    while (QLocalSocket* socket = m_server.nextPendingConnection()) serve(socket);
  });
  return {};
}

void SingleInstance::serve(QLocalSocket* socket) {
  connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
  connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
    if (!socket->canReadLine()) {
      if (socket->bytesAvailable() > kMaxRequestBytes) socket->abort();
      return;
    }
    const StartRequest request = requestOf(socket->readLine(kMaxRequestBytes));
    socket->write(kTaken);
    socket->disconnectFromServer();
    Q_EMIT startedAgain(request);
  });
  QTimer::singleShot(kPatience, socket, [socket] { socket->abort(); });
}

}  // namespace soho::ui
