#include "core/setup/place_delivery.h"

#include "core/geoip/places.h"

#include <algorithm>
#include <utility>

namespace soho::setup {

control::PlaceStatus placesIn(std::vector<std::filesystem::path> folders) {
  geoip::Places places;
  places.reload(std::move(folders));
  control::PlaceStatus status;
  status.files = places.files();
  for (const std::filesystem::path& searched : places.folders()) status.folders.push_back(searched.string());
  return status;
}

PlaceDelivery::PlaceDelivery(QStringList controlPaths, std::vector<std::filesystem::path> folders,
                             const std::string& program, const std::string& version, QObject* parent)
    : Job(tr("Have the collector use them"), parent),
      m_controlPaths(std::move(controlPaths)),
      m_folders(std::move(folders)),
      m_client(program, version, this) {}

void PlaceDelivery::run() {
  m_client.open(m_controlPaths, control::ControlClient::kDefaultTimeout, this,
                [this](const Result<control::Welcome>& welcome) {
                  if (!welcome && welcome.error().code == ErrorCode::NotRunning) return finish({});
                  if (!welcome) return finish(Unexpected(welcome.error()));
                  m_client.ask(control::ReloadPlaces{}, this, [this](const Result<control::PlaceStatus>& status) {
                    if (!status) return finish(Unexpected(status.error()));
                    compare(*status);
                  });
                });
}

void PlaceDelivery::compare(const control::PlaceStatus& theirs) {
  for (const geoip::PlaceFile& file : placesIn(m_folders).files) {
    if (file.problem) continue;
    const auto hasAsNew = [&file](const geoip::PlaceFile& known) {
      return !known.problem && known.kind == file.kind && known.builtAt >= file.builtAt;
    };
    if (std::ranges::none_of(theirs.files, hasAsNew)) m_unsent.push_back(file);
  }
  m_status = theirs;
  if (m_unsent.empty()) return finish({});
  sendNext();
}

void PlaceDelivery::sendNext() {
  if (m_unsent.empty()) {
    m_client.ask(control::PlaceQuery{}, this, [this](Result<control::PlaceStatus> status) {
      if (!status) return finish(Unexpected(status.error()));
      m_status = std::move(*status);
      finish({});
    });
    return;
  }
  const geoip::PlaceFile file = m_unsent.back();
  m_unsent.pop_back();
  m_sender = std::make_unique<control::PlaceSender>(m_client, file.kind, QString::fromStdString(file.path));
  m_sender->start([this](Result<void> sent) {
    if (!sent) return finish(std::move(sent));
    // The sender is still speaking.
    QMetaObject::invokeMethod(this, &PlaceDelivery::sendNext, Qt::QueuedConnection);
  });
}

}  // namespace soho::setup
