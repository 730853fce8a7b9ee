// Downloads the location databases for the window: one job at a time under the lock that sohoflowctl takes too, the
// licence key in the keychain, and every week again while the window runs. Event loop thread; owned by the composition
// root.
#pragma once

#include "app/models/place_source.h"
#include "app/shell/preferences.h"
#include "core/base/clock.h"
#include "core/geoip/place_update.h"
#include "core/jobs/job_lock.h"
#include "core/secrets/open_secret_store.h"

#include <QTimer>

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace soho::ui {

struct PlaceSite {
  std::filesystem::path stateFolder;          ///< Of the lock.
  std::filesystem::path folder;               ///< Where the databases are kept.
  std::function<QStringList()> controlPaths;  ///< Of the live collector.
  std::function<void(QObject*, const secrets::StoreReply&)> openStore;
  geoip::PlaceServers servers;
  std::vector<std::filesystem::path> accountFiles = geoip::usualAccountFiles();
};

class PlaceDesk final : public PlaceSource {
  Q_OBJECT

 public:
  /// All must outlive it.
  PlaceDesk(PlaceSite site, Preferences& preferences, const Clock& clock, QObject* parent = nullptr);
  ~PlaceDesk() override;

  /// From now on what was chosen is brought up to date when a week has passed; looks now and every hour.
  void start();
  /// Brings it up to date if it is time.
  void refreshIfDue();

  [[nodiscard]] PlaceChoice choice() const override;
  [[nodiscard]] QString account() const override;
  [[nodiscard]] const jobs::Job* job() const override { return m_job.get(); }
  [[nodiscard]] bool isWorking() const override { return m_isWorking; }
  void update(PlaceChoice choice, const QString& account, const QString& key) override;
  void install(const QString& file) override;
  void cancel() override;

 private:
  void readKey();
  /// From a GeoIP.conf, when it is that account's.
  void takeKeyOfFile();
  void prepare(PlaceChoice wanted);
  void download();
  [[nodiscard]] Result<std::unique_ptr<jobs::SequentialJob>> makeDownload();
  /// Under the lock, with the collector told at the end.
  void begin(Result<std::unique_ptr<jobs::SequentialJob>> made);
  void ended();
  void remember();
  /// `then` is given the store, or null where there is none.
  void withStore(std::function<void(secrets::SecretStore*)> then);

  PlaceSite m_site;
  Preferences& m_preferences;
  const Clock& m_clock;
  QTimer m_hourly{this};
  std::optional<std::chrono::sys_seconds> m_lastTry;
  PlaceChoice m_wanted = PlaceChoice::None;  ///< Of the running download, as the next three.
  geoip::MaxMindAccount m_account;
  bool m_isKeyOfFile = false;  ///< It stays where its owner keeps it.
  bool m_isWorking = false;    ///< Until what comes of it is kept.
  std::unique_ptr<secrets::SecretStore> m_store;
  std::optional<jobs::JobLock> m_lock;
  std::unique_ptr<jobs::Job> m_job;
};

}  // namespace soho::ui
