#include "core/control/control_server.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

namespace soho::control {
namespace {

/// sockaddr_un::sun_path without its final NUL, on Linux.
constexpr qsizetype kMaxPathBytes = 107;
/// QLocalServer binds under a temporary folder first ("/XXXXXX/s") so that nobody connects before the mode is set.
constexpr qsizetype kTemporaryNameBytes = 9;

constexpr QFileDevice::Permissions kOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kGroup = QFileDevice::ReadGroup | QFileDevice::WriteGroup;

Result<void> preparePath(const QString& path) {
  const std::string place = path.toStdString();
  const QFileInfo socket(path);
  if (!socket.isAbsolute()) return failure(ErrorCode::BadOption, place, "is not an absolute path");
  const QString folder = socket.path();
  const qsizetype longest =
      std::max(QFile::encodeName(path).size(), QFile::encodeName(folder).size() + kTemporaryNameBytes);
  if (longest > kMaxPathBytes) return failure(ErrorCode::BadOption, place, "is too long for a local socket");
  if (!QFileInfo(folder).exists() && !QDir().mkdir(folder, kOwner | QFileDevice::ExeOwner)) {
    const bool hasParent = QFileInfo(QFileInfo(folder).path()).isDir();
    return failure(hasParent ? ErrorCode::NoPermission : ErrorCode::FileMissing, folder.toStdString(),
                   "the folder of the control socket cannot be made");
  }
  if (!QFileInfo(folder).isWritable()) {
    return failure(ErrorCode::NoPermission, folder.toStdString(), "the folder of the control socket is not writable");
  }
  std::error_code ignored;
  const bool isSocket = std::filesystem::is_socket(std::filesystem::path(place), ignored);
  if (socket.exists() && !isSocket) return failure(ErrorCode::WriteFailed, place, "exists and is not a socket");
  if (isSocket && !QFile::remove(path)) {
    return failure(ErrorCode::NoPermission, place, "the socket of an earlier collector cannot be removed");
  }
  return {};
}

}  // namespace

ControlServer::ControlServer(ControlService& service, ControlServerSettings settings, QObject* parent)
    : QObject(parent),
      m_service(service),
      m_settings(std::move(settings)),
      m_newest(std::make_shared<const talkers::Snapshot>()) {
  connect(&m_server, &QLocalServer::newConnection, this, &ControlServer::acceptClients);
}

ControlServer::~ControlServer() { close(); }

Result<void> ControlServer::listen() {
  if (auto prepared = preparePath(m_settings.path); !prepared) return prepared;
  if (m_settings.isGroupAllowed) m_group = groupNumber(kServiceGroup);
  m_server.setSocketOptions(m_settings.isGroupAllowed ? QLocalServer::UserAccessOption | QLocalServer::GroupAccessOption
                                                      : QLocalServer::UserAccessOption);
  if (!m_server.listen(m_settings.path)) {
    return failure(ErrorCode::SocketFailed, m_settings.path.toStdString(), m_server.errorString().toStdString());
  }
  // Qt's options give 0700 and 0770; a socket is not to be executed.
  if (!QFile::setPermissions(m_settings.path, m_settings.isGroupAllowed ? kOwner | kGroup : kOwner)) {
    m_server.close();
    return failure(ErrorCode::NoPermission, m_settings.path.toStdString(), "its mode cannot be set");
  }
  return {};
}

void ControlServer::close(bool saysGoodbye) {
  m_server.close();
  for (ControlSession* session : std::exchange(m_sessions, {})) {
    disconnect(session, nullptr, this, nullptr);
    if (saysGoodbye) session->refuse({ErrorCode::NotRunning, m_settings.path.toStdString(), "it has ended"});
    session->close();
    session->deleteLater();
  }
}

void ControlServer::acceptClients() {
  while (QLocalSocket* socket = m_server.nextPendingConnection()) accept(socket);
}

Result<void> ControlServer::judge(QLocalSocket* socket) const {
  const auto peer = m_settings.identify(socket->socketDescriptor());
  if (!peer) return Unexpected(peer.error());
  if (mayControl(*peer, ownUser(), m_group)) return {};
  return failure(ErrorCode::NotAllowed, m_settings.path.toStdString(),
                 "user " + std::to_string(peer->user) + " is neither the collector's user nor root" +
                     (m_group ? std::string(" nor in group ") + kServiceGroup : std::string()));
}

void ControlServer::accept(QLocalSocket* socket) {
  // A crowd of clients that may not stay gets no session and no words: only a place in line costs memory.
  if (m_sessions.size() >= 2 * m_settings.limits.clients) {
    ++m_counters.refusedAsFull;
    socket->abort();
    socket->deleteLater();
    return;
  }
  auto* session = new ControlSession(m_service, m_settings.limits, m_settings.version, socket, m_newest, this);
  m_sessions.push_back(session);
  connect(session, &ControlSession::ended, this, [this, session] { remove(session); });
  connect(session, &ControlSession::misunderstood, this, [this] { ++m_counters.brokenOff; });
  if (const auto allowed = judge(socket); !allowed) {
    ++m_counters.refusedPeers;
    session->refuse(allowed.error());
  } else if (m_sessions.size() > m_settings.limits.clients) {
    ++m_counters.refusedAsFull;
    session->refuse({ErrorCode::TooLarge, m_settings.path.toStdString(),
                     "already " + std::to_string(m_settings.limits.clients) + " clients, the most there may be"});
  } else {
    ++m_counters.accepted;
  }
}

void ControlServer::remove(ControlSession* session) {
  std::erase(m_sessions, session);
  session->deleteLater();
}

void ControlServer::snapshotChanged(std::shared_ptr<const talkers::Snapshot> newest) {
  m_newest = std::move(newest);
  // A session may end while it is served; the list then changes, so a copy is walked.
  for (ControlSession* session : std::vector(m_sessions)) session->snapshotChanged(m_newest);
}

}  // namespace soho::control
