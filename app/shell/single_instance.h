// Keeps one desktop per state folder: the first one listens, a second one hands it what it was asked for and ends.
// Event loop thread; owned by the composition root.
#pragma once

#include "core/base/result.h"
#include "core/collector/instance_lock.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <optional>

namespace soho::ui {

/// What a start of the program asks for.
struct StartRequest {
  QString page;    ///< Empty: where it was.
  QString replay;  ///< A recording; empty: none.
  bool isSampleWanted = false;
  bool isMinimised = false;
  QString activationToken{};  ///< With it the running one may come to the front (Wayland, xdg-activation-v1).
  bool operator==(const StartRequest&) const = default;
};

class SingleInstance final : public QObject {
  Q_OBJECT

 public:
  enum class Role { First, Second };

  explicit SingleInstance(QObject* parent = nullptr) : QObject(parent) {}

  /// `folder` must exist and belong to this user. Second: the running one has taken the request. AlreadyRunning when
  /// there is one that does not answer; else what locks and sockets fail with. Waits at most 5 s.
  [[nodiscard]] Result<Role> start(const QString& folder, const StartRequest& request);

 Q_SIGNALS:
  /// Somebody started the program again.
  void startedAgain(const soho::ui::StartRequest& request);

 private:
  Result<void> listen(const QString& path);
  void serve(QLocalSocket* socket);

  std::optional<collector::InstanceLock> m_lock;
  QLocalServer m_server;
};

}  // namespace soho::ui
