#include "core/geoip/place_update.h"

#include "core/geoip/place_database.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>
#include <QThreadPool>

#include <system_error>
#include <utility>

namespace soho::geoip {
namespace {

namespace fs = std::filesystem;

class PlaceInstall final : public jobs::Job {
 public:
  PlaceInstall(fs::path file, fs::path folder)
      : Job(QCoreApplication::translate("Places", "Check and copy the file")),
        m_file(std::move(file)),
        m_folder(std::move(folder)) {}

 private:
  void run() override {
    m_pool.start([this] {
      const auto installed = installPlaceFile(m_file, m_folder);
      const Result<void> outcome = installed ? Result<void>() : Unexpected(installed.error());
      QMetaObject::invokeMethod(
          this, [this, outcome] { finish(outcome); }, Qt::QueuedConnection);
    });
  }
  void stop(const Error&) override {}

  fs::path m_file;
  fs::path m_folder;
  QThreadPool m_pool;  ///< Last: its end waits for the work.
};

}  // namespace

Result<void> makeSharedFolder(const fs::path& folder) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (!error) fs::permissions(folder, fs::perms(0755), error);
  if (!error) return {};
  const bool isDenied = error == std::errc::permission_denied;
  return failure(isDenied ? ErrorCode::NoPermission : ErrorCode::WriteFailed, folder.string(), error.message());
}

fs::path ownPlaceFolder() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
  return fs::path(data.toStdString()) / "sohoflow" / "geoip";
}

Result<std::unique_ptr<jobs::SequentialJob>> makePlaceUpdate(const fs::path& folder,
                                                             const std::optional<MaxMindAccount>& account,
                                                             const PlaceServers& servers) {
  if (auto made = makeSharedFolder(folder); !made) return Unexpected(made.error());
  auto update =
      std::make_unique<jobs::SequentialJob>(QCoreApplication::translate("Places", "Update the location databases"));
  for (const PlaceKind kind : {PlaceKind::Asn, PlaceKind::City, PlaceKind::Country}) {
    PlaceOrder order;
    order.provider = account ? PlaceProvider::MaxMind : PlaceProvider::DbIp;
    order.kind = kind;
    if (account) order.account = *account;
    order.servers = servers;
    order.folder = folder;
    order.isFolderOurs = folder == ownPlaceFolder();
    order.today = QDate::currentDate();
    update->add(std::make_unique<PlaceDownload>(std::move(order)));
  }
  return update;
}

Result<PlaceKind> installPlaceFile(const fs::path& file, const fs::path& folder) {
  if (auto made = makeSharedFolder(folder); !made) return Unexpected(made.error());
  const fs::path arriving = folder / "own.arriving";
  if (auto unpacked = unpackDatabase(file, arriving, {}); !unpacked) return Unexpected(unpacked.error());
  const auto opened = PlaceDatabase::open(arriving);
  std::error_code error;
  if (!opened) {
    fs::remove(arriving, error);
    return Unexpected(opened.error());
  }
  const PlaceFile& facts = (*opened)->file();
  fs::rename(arriving, folder / fileNameOf(facts.provider, facts.kind).toStdString(), error);
  if (error) return failure(ErrorCode::WriteFailed, folder.string(), error.message());
  return facts.kind;
}

std::unique_ptr<jobs::SequentialJob> makePlaceInstall(const fs::path& file, const fs::path& folder) {
  auto install =
      std::make_unique<jobs::SequentialJob>(QCoreApplication::translate("Places", "Use a location database"));
  install->add(std::make_unique<PlaceInstall>(file, folder));
  return install;
}

}  // namespace soho::geoip
