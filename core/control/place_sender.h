// Sends a place database to a collector that cannot read it itself (another user's): one part after the other, the
// next when the last was taken. Event loop; owned by whoever waits for it; deleting it stops it.
#pragma once

#include "core/control/control_client.h"
#include "core/geoip/place_source.h"

#include <QFile>
#include <QObject>

#include <functional>
#include <string>

namespace soho::control {

class PlaceSender final : public QObject {
 public:
  using Done = std::function<void(Result<void>)>;

  /// `client` must be open and outlive this object.
  PlaceSender(ControlClient& client, geoip::PlaceKind kind, const QString& path, QObject* parent = nullptr);

  /// `done` is called once, later: what the collector answered to the last part, or FileUnreadable.
  void start(Done done);

 private:
  void sendNext(std::uint64_t offset);
  void finish(Result<void> result);

  ControlClient& m_client;
  geoip::PlaceKind m_kind;
  QFile m_file;
  std::string m_sha256;
  Done m_done;
};

}  // namespace soho::control
