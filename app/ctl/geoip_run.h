// sohoflowctl geoip …: brings the place databases up to date and gives them to the collector. Event loop; owned by
// main.
#pragma once

#include "app/ctl/geoip_options.h"
#include "app/ctl/places_restart.h"
#include "app/ctl/run.h"
#include "core/control/control_client.h"
#include "core/geoip/place_update.h"
#include "core/jobs/job_lock.h"
#include "core/secrets/secret_store.h"
#include "core/setup/place_delivery.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace soho::ctl {

[[nodiscard]] Result<std::unique_ptr<Run>> makeGeoipRun(const QStringList& arguments);

class GeoipRun final : public Run {
  Q_OBJECT

 public:
  explicit GeoipRun(GeoipOptions options, QObject* parent = nullptr);
  ~GeoipRun() override;

  void start() override;

 private:
  void update();
  /// Finds the account to use, if any: options, a GeoIP.conf, the keychain.
  void findAccount();
  void readStoredKey();
  void rememberKey(const geoip::MaxMindAccount& account);
  void openStore(std::function<void()> then);
  void download(const std::optional<geoip::MaxMindAccount>& account);
  void showProgress();
  /// Connects to the collector if one runs; `then` is told whether.
  void openCollector(const std::function<void(bool isOpen)>& then);
  void tellCollector();
  /// Then shows what there is now.
  void tellNtopng();
  void showStatus(const control::PlaceStatus& status);
  [[nodiscard]] std::vector<std::filesystem::path> searched() const;
  [[nodiscard]] QStringList controlPaths() const;
  [[nodiscard]] std::filesystem::path folder() const;
  void end(int code);
  void fail(const Error& error);

  GeoipOptions m_options;
  control::ControlClient m_client;
  std::unique_ptr<secrets::SecretStore> m_store;
  std::optional<jobs::JobLock> m_lock;
  std::unique_ptr<jobs::SequentialJob> m_job;
  std::unique_ptr<setup::PlaceDelivery> m_delivery;
  std::unique_ptr<PlacesRestart> m_restart;
  QString m_lastProgress;
};

}  // namespace soho::ctl
