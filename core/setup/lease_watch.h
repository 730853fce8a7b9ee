// Reads which devices a router knows, now and every ten minutes, and tells the collector their names. Only of routers
// that hold a login key of ours: nobody is asked, and no password is tried. Event loop of the owner, which is the
// window. A router that does not answer is tried again the next time, without a word.
#pragma once

#include "core/control/control_client.h"
#include "core/control/device_messages.h"
#include "core/jobs/job.h"
#include "core/router/journal.h"
#include "core/router/lease_parser.h"
#include "core/setup/our_key_door.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace soho::setup {

/// For the collector; entries without a network card's address are kept, since their names are what counts.
[[nodiscard]] control::SetLeases toldLeases(const IpAddress& router, const std::vector<router::Lease>& leases);

class LeaseWatch final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::chrono::minutes kEvery{10};
  /// After the start of a window: what it shows comes first.
  static constexpr std::chrono::seconds kAtFirst{10};

  explicit LeaseWatch(RouterWorkplace place, QObject* parent = nullptr);
  ~LeaseWatch() override;

  /// From then on by itself.
  void start();
  /// Nothing happens while a reading goes on.
  void readNow();
  [[nodiscard]] bool isReading() const { return m_isReading; }

 Q_SIGNALS:
  /// Every router was tried; so many told the collector.
  void finished(int routers);

 private:
  struct Router {
    router::RouterAddress login;
    IpAddress address;  ///< As the collector knows it.
  };

  /// That a key of ours opens.
  [[nodiscard]] std::vector<Router> routersWithOurKey() const;
  void readNext();
  void openRouter();
  void probe();
  void readLeases(std::vector<router::LeaseSource> sources);
  void tell(const std::vector<router::Lease>& leases);
  /// Runs `job`; `next` when it has succeeded, else the next router.
  void perform(std::unique_ptr<jobs::Job> job, std::function<void()> next);
  void closeRouter();

  RouterWorkplace m_place;
  OurKeyDoor m_door;
  QTimer m_timer;
  control::ControlClient m_client;
  std::unique_ptr<jobs::Job> m_job;
  std::vector<Router> m_waiting;
  bool m_isReading = false;
  int m_told = 0;
};

}  // namespace soho::setup
