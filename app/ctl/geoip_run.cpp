#include "app/ctl/geoip_run.h"

#include "app/ctl/geoip_text.h"
#include "core/control/control_path.h"
#include "core/geoip/places.h"
#include "core/secrets/open_secret_store.h"
#include "core/settings/state_folder.h"
#include "core/text/error_text.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

namespace fs = std::filesystem;

constexpr qint64 kMaxKeyBytes = 256;

Result<QByteArray> keyFrom(int descriptor) {
  QFile file;
  if (!file.open(descriptor, QIODevice::ReadOnly, QFileDevice::DontCloseHandle)) {
    return failure(ErrorCode::FileUnreadable, "--key-fd", file.errorString().toStdString());
  }
  return file.read(kMaxKeyBytes).trimmed();
}

}  // namespace

Result<std::unique_ptr<Run>> makeGeoipRun(const QStringList& arguments) {
  auto options = parseGeoipOptions(arguments);
  if (!options) return Unexpected(options.error());
  if (options->command == GeoipCommand::Help) return printingRun(geoipHelp());
  return std::unique_ptr<Run>(std::make_unique<GeoipRun>(std::move(*options)));
}

GeoipRun::GeoipRun(GeoipOptions options, QObject* parent)
    : Run(parent), m_options(std::move(options)), m_client("sohoflowctl", SOHOFLOW_VERSION, this) {}

GeoipRun::~GeoipRun() = default;

fs::path GeoipRun::folder() const {
  return m_options.folder.isEmpty() ? geoip::ownPlaceFolder() : fs::path(m_options.folder.toStdString());
}

void GeoipRun::start() {
  if (m_options.command == GeoipCommand::Update) return update();
  openCollector([this](bool isOpen) {
    if (!isOpen) return showStatus(setup::placesIn(searched()));
    m_client.ask(control::PlaceQuery{}, this, [this](Result<control::PlaceStatus> status) {
      if (!status) return fail(status.error());
      showStatus(*status);
    });
  });
}

void GeoipRun::update() {
  const auto stateFolder = settings::stateFolder();
  if (!stateFolder) return fail(stateFolder.error());
  auto lock = jobs::JobLock::acquire(*stateFolder, folder().string());
  if (!lock) return fail(lock.error());
  m_lock.emplace(std::move(*lock));
  if (m_options.file.isEmpty()) return findAccount();
  if (const auto installed = geoip::installPlaceFile(m_options.file.toStdString(), folder()); !installed) {
    return fail(installed.error());
  }
  tellCollector();
}

void GeoipRun::findAccount() {
  if (m_options.isFree) return download(std::nullopt);
  if (!m_options.account.isEmpty()) {
    if (!m_options.keyDescriptor) return readStoredKey();
    auto key = keyFrom(*m_options.keyDescriptor);
    if (!key) return fail(key.error());
    geoip::MaxMindAccount account{m_options.account.toLatin1(), std::move(*key)};
    if (auto checked = geoip::check(account, "--account"); !checked) return fail(checked.error());
    return m_options.isRemembering ? rememberKey(account) : download(account);
  }
  if (!m_options.configuration.isEmpty()) {
    auto account = geoip::accountIn(m_options.configuration.toStdString());
    if (!account) return fail(account.error());
    return download(*account);
  }
  download(geoip::firstAccountIn(geoip::usualAccountFiles()));
}

void GeoipRun::openStore(std::function<void()> then) {
  const auto stateFolder = settings::stateFolder();
  if (!stateFolder) return fail(stateFolder.error());
  secrets::openSecretStore(secrets::StoreChoice::Automatic, *stateFolder, this,
                           [this, then = std::move(then)](Result<std::unique_ptr<secrets::SecretStore>> store) {
                             if (!store) return fail(store.error());
                             m_store = std::move(*store);
                             then();
                           });
}

void GeoipRun::readStoredKey() {
  openStore([this] {
    m_store->read(geoip::licenceKeyName(m_options.account.toLatin1()), this, [this](Result<QByteArray> key) {
      if (!key) return fail(key.error());
      const geoip::MaxMindAccount account{m_options.account.toLatin1(), std::move(*key)};
      if (auto checked = geoip::check(account, "--account"); !checked) return fail(checked.error());
      download(account);
    });
  });
}

void GeoipRun::rememberKey(const geoip::MaxMindAccount& account) {
  openStore([this, account] {
    if (const QString notice = m_store->notice(); !notice.isEmpty()) {
      std::fprintf(stderr, "%s\n", notice.toUtf8().constData());
    }
    m_store->write(geoip::licenceKeyName(account.id), account.licenceKey, this, [this, account](Result<void> written) {
      if (!written) return fail(written.error());
      download(account);
    });
  });
}

void GeoipRun::download(const std::optional<geoip::MaxMindAccount>& account) {
  geoip::PlaceServers servers;
  if (!m_options.maxMindServer.isEmpty()) servers.maxMind = m_options.maxMindServer;
  if (!m_options.dbIpServer.isEmpty()) servers.dbIp = m_options.dbIpServer;
  auto job = geoip::makePlaceUpdate(folder(), account, servers);
  if (!job) return fail(job.error());
  m_job = std::move(*job);
  connect(m_job.get(), &jobs::Job::changed, this, &GeoipRun::showProgress);
  connect(m_job.get(), &jobs::Job::finished, this, [this] {
    if (!m_job->result()) return fail(m_job->result().error());
    tellCollector();
  });
  m_job->start();
}

void GeoipRun::showProgress() {
  for (const jobs::Step& step : m_job->steps()) {
    if (step.state != jobs::State::Running) continue;
    const QString line = step.percent ? u"%1: %2 %"_s.arg(step.title).arg(*step.percent) : step.title;
    if (std::exchange(m_lastProgress, line) != line) std::fprintf(stderr, "%s\n", line.toUtf8().constData());
  }
}

void GeoipRun::openCollector(const std::function<void(bool isOpen)>& then) {
  m_client.open(controlPaths(), control::ControlClient::kDefaultTimeout, this,
                [this, then](Result<control::Welcome> welcome) {
                  if (!welcome && welcome.error().code != ErrorCode::NotRunning) return fail(welcome.error());
                  then(welcome.has_value());
                });
}

void GeoipRun::tellCollector() {
  m_delivery = std::make_unique<setup::PlaceDelivery>(controlPaths(), searched(), "sohoflowctl", SOHOFLOW_VERSION);
  connect(m_delivery.get(), &jobs::Job::finished, this, [this] {
    if (!m_delivery->result()) return fail(m_delivery->result().error());
    tellNtopng();
  });
  m_delivery->start();
}

void GeoipRun::tellNtopng() {
  const auto showAll = [this] { showStatus(m_delivery->status().value_or(setup::placesIn(searched()))); };
  const auto stateFolder = settings::stateFolder();
  if (!stateFolder) return showAll();
  m_restart = std::make_unique<PlacesRestart>(*stateFolder, controlPaths());
  connect(m_restart.get(), &PlacesRestart::finished, this, showAll);
  m_restart->start();
}

/// Where databases of this user are looked for when no collector tells.
std::vector<fs::path> GeoipRun::searched() const {
  if (!m_options.folder.isEmpty()) return {folder()};
  return geoip::usualPlaceFolders(folder().parent_path().parent_path());
}

QStringList GeoipRun::controlPaths() const {
  const auto stateFolder = settings::stateFolder();
  return control::controlPathsToTry(control::ControlPathFacts::fromEnvironment(
      m_options.controlPath, stateFolder ? QString::fromStdString(stateFolder->string()) : QString()));
}

void GeoipRun::showStatus(const control::PlaceStatus& status) {
  const QString text = m_options.isJson ? QString::fromUtf8(QJsonDocument(jsonOf(status)).toJson())
                                        : textOf(status, SystemClock().now(), QLocale());
  std::fputs(text.toUtf8().constData(), stdout);
  end(static_cast<int>(ExitCode::Ok));
}

void GeoipRun::end(int code) {
  m_client.disconnect(this);
  m_client.close();
  Q_EMIT finished(code);
}

void GeoipRun::fail(const Error& error) {
  std::fprintf(stderr, "sohoflowctl: %s\n", text::oneLine(error).toUtf8().constData());
  if (error.code == ErrorCode::Locked) return end(jobs::kExitLocked);
  end(static_cast<int>(error.code == ErrorCode::BadOption ? ExitCode::BadUsage : ExitCode::Failed));
}

}  // namespace soho::ctl
