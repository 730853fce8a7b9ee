// How busy one router is, looked at every few seconds while somebody watches: over SSH with a login key of ours, and
// never with a password. Ends by itself at the first thing that goes wrong. Event loop of the owner.
#pragma once

#include "core/router/router_load.h"
#include "core/setup/our_key_door.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace soho::setup {

class LoadWatch final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::seconds kEvery{5};

  /// Begins at once.
  LoadWatch(RouterWorkplace place, router::RouterAddress router, std::chrono::milliseconds every = kEvery,
            QObject* parent = nullptr);

  [[nodiscard]] const router::RouterAddress& router() const { return m_router; }
  [[nodiscard]] const std::optional<router::RouterLoad>& load() const { return m_load; }
  /// Of the processor, between the last two looks.
  [[nodiscard]] std::optional<double> busy() const { return m_busy; }

 Q_SIGNALS:
  void changed();

 private:
  void look();
  void take(const router::RouterLoad& load);

  router::RouterAddress m_router;
  OurKeyDoor m_door;
  QTimer m_timer;
  std::optional<router::RouterLoad> m_load;
  std::optional<double> m_busy;
};

}  // namespace soho::setup
