// Has the collector use this user's place databases: lets it look again, then sends it what it cannot read itself, as
// the system's service cannot read a home folder. Nothing to do without a collector. The last step of an update, for
// window and terminal alike. Event loop.
#pragma once

#include "core/control/control_client.h"
#include "core/control/place_sender.h"
#include "core/jobs/job.h"

#include <filesystem>
#include <memory>
#include <optional>
#include <vector>

namespace soho::setup {

/// The databases in some folders, as a collector that reads them would tell.
[[nodiscard]] control::PlaceStatus placesIn(std::vector<std::filesystem::path> folders);

class PlaceDelivery final : public jobs::Job {
  Q_OBJECT

 public:
  /// `program` and `version` are told to the collector at one of `controlPaths`.
  PlaceDelivery(QStringList controlPaths, std::vector<std::filesystem::path> folders, const std::string& program,
                const std::string& version, QObject* parent = nullptr);

  /// When it has succeeded: what the collector uses now; empty when none runs.
  [[nodiscard]] const std::optional<control::PlaceStatus>& status() const { return m_status; }

 protected:
  void run() override;

 private:
  void compare(const control::PlaceStatus& theirs);
  void sendNext();

  QStringList m_controlPaths;
  std::vector<std::filesystem::path> m_folders;
  control::ControlClient m_client;
  std::unique_ptr<control::PlaceSender> m_sender;
  std::vector<geoip::PlaceFile> m_unsent;
  std::optional<control::PlaceStatus> m_status;
};

}  // namespace soho::setup
