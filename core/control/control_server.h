// The collector's end of the control socket: who may connect, how many, and one session for each. Lives on the event
// loop's thread, owned by the composition root. It touches no other thread: snapshots are handed to it.
#pragma once

#include "core/base/result.h"
#include "core/control/control_service.h"
#include "core/control/control_session.h"
#include "core/control/peer_identity.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace soho::control {

struct ControlServerSettings {
  QString path;
  bool isGroupAllowed = false;  ///< The system service: members of the group `sohoflow` may connect, mode 0660.
  std::string version;          ///< Of this program, for the greeting.
  ControlLimits limits;
  std::function<Result<PeerIdentity>(qintptr socket)> identify = peerIdentity;
};

struct ControlServerCounters {
  std::uint64_t accepted = 0;
  std::uint64_t refusedPeers = 0;   ///< Not allowed to control this collector.
  std::uint64_t refusedAsFull = 0;  ///< More clients than `ControlLimits::clients`.
  std::uint64_t brokenOff = 0;      ///< Sessions ended because of a malformed message.
};

class ControlServer final : public QObject {
  Q_OBJECT

 public:
  /// `service` must outlive the server.
  ControlServer(ControlService& service, ControlServerSettings settings, QObject* parent = nullptr);
  ~ControlServer() override;

  /// Opens the socket. The caller holds the instance lock beside it, so a socket that lies there is a dead one and is
  /// replaced; anything else of that name is left alone (AlreadyRunning is never guessed from a socket file). Makes
  /// the last folder of the path, mode 0700, if it is missing.
  /// Errors: BadOption (path too long or not absolute), FileMissing, NoPermission, WriteFailed, SocketFailed.
  [[nodiscard]] Result<void> listen();
  /// Parts from every client and removes the socket. A collector that ends of its own accord says goodbye: its clients
  /// are told NotRunning then, not ConnectionLost.
  void close(bool saysGoodbye = false);

  /// A new picture of the talkers, never null: open subscriptions are answered.
  void snapshotChanged(std::shared_ptr<const talkers::Snapshot> newest);

  [[nodiscard]] const ControlServerCounters& counters() const { return m_counters; }
  [[nodiscard]] std::size_t clients() const { return m_sessions.size(); }

 private:
  void acceptClients();
  void accept(QLocalSocket* socket);
  [[nodiscard]] Result<void> judge(QLocalSocket* socket) const;
  void remove(ControlSession* session);

  ControlService& m_service;
  ControlServerSettings m_settings;
  QLocalServer m_server;
  std::vector<ControlSession*> m_sessions;  ///< Child objects.
  SnapshotPointer m_newest;
  std::optional<std::uint32_t> m_group;
  ControlServerCounters m_counters;
};

}  // namespace soho::control
