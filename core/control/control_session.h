// One client of the control server: greeting, requests in order, replies, subscriptions. Lives on the event loop's
// thread; the server owns it and removes it after `ended`. Never blocks: while a client does not read what it asked
// for, its further requests stay in the socket, and one that reads nothing for too long is cut off.
#pragma once

#include "core/control/client_views.h"
#include "core/control/control_service.h"
#include "core/control/frame.h"
#include "core/control/messages.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>

namespace soho::control {

struct ControlLimits {
  std::size_t clients = 16;
  std::size_t subscriptionsPerClient = 8;
  qint64 unreadBytes = qint64{1024} * 1024;    ///< Replies a client has not read before its requests have to wait.
  std::chrono::milliseconds greeting{10'000};  ///< From connecting to Hello.
  std::chrono::milliseconds stall{30'000};     ///< A reply of which nothing was read for so long ends the session.
  std::chrono::milliseconds parting{2'000};    ///< For the last words to a client that is being refused.
};

class ControlSession final : public QObject {
  Q_OBJECT

 public:
  /// Takes the socket over. `service` and `limits` must outlive the session.
  ControlSession(ControlService& service, const ControlLimits& limits, std::string version, QLocalSocket* socket,
                 SnapshotPointer newest, QObject* parent);

  /// Says why and parts, without reading anything more.
  void refuse(const Error& error);
  void snapshotChanged(const SnapshotPointer& newest);
  /// Hands what is written to the kernel, as far as it takes it at once, and closes.
  void close();

 Q_SIGNALS:
  void ended();
  /// The client sent something that is no message of this protocol.
  void misunderstood();

 private:
  void pump();
  void queuePump();
  void handle(const QByteArray& message);
  void perform(std::uint32_t id, const RequestBody& request);
  template <class Reply>
  void answer(std::uint32_t id, Result<Reply> result);
  void send(std::uint32_t id, const ReplyBody& reply);
  void sendDue();
  void breakOff(std::uint32_t id, const Error& error);
  void bytesWritten();
  [[nodiscard]] bool isClogged() const;

  Result<Welcome> perform(const Hello& hello);
  Result<CollectorState> perform(const StateQuery&) { return m_service.state(); }
  Result<EventList> perform(const EventQuery& query) { return m_service.eventsAfter(query.after); }
  Result<ViewReply> perform(const ViewRequest& request) { return m_views.view(request); }
  Result<Subscribed> perform(const Subscribe& request) { return m_views.subscribe(request); }
  Result<Done> perform(const Unsubscribe& request) { return m_views.unsubscribe(request); }
  Result<Held> perform(const Hold& request) { return m_views.hold(request); }
  Result<Done> perform(const Release&);
  Result<SeriesReply> perform(const SeriesRequest& request) { return m_views.series(request); }
  Result<SettingList> perform(const SettingQuery&) { return m_service.settings(); }
  Result<SettingOutcome> perform(const SetSetting& request) {
    return m_service.setSetting(request.name, request.value);
  }
  Result<Done> perform(const Allow& request) { return m_service.allow(request.exporters); }
  Result<Done> perform(const SetMuting& request) { return m_service.setMuting(request.pair); }
  Result<Done> perform(const SetExporterFacts& request) { return m_service.setExporterFacts(request.facts); }
  Result<DeviceList> perform(const DeviceQuery&) { return m_service.devices(); }
  Result<Done> perform(const SetDeviceLabel& request) {
    return m_service.setDeviceLabel(request.device, request.label);
  }
  Result<Done> perform(const AcknowledgeDevices& request) { return m_service.acknowledgeDevices(request.devices); }
  Result<Done> perform(const SetLeases& request) { return m_service.setLeases(request); }
  Result<PlaceStatus> perform(const PlaceQuery&) { return m_service.places(); }
  Result<PlaceStatus> perform(const ReloadPlaces&) { return m_service.reloadPlaces(); }
  Result<PlacePartTaken> perform(const PlacePart& request) { return m_service.takePlacePart(request); }
  Result<ProbeState> perform(const ExpectProbe& request) { return m_service.expectProbe(request.token); }
  Result<Done> perform(const Disallow& request) { return m_service.disallow(request.exporters); }
  Result<Done> perform(const Stop&);

  ControlService& m_service;
  const ControlLimits& m_limits;
  std::string m_version;
  QLocalSocket* m_socket;  ///< Child object.
  FrameReader m_frames{kMaxRequestBytes};
  ClientViews m_views;
  QTimer m_deadline;  ///< For the greeting, later for the parting.
  QTimer m_stall;
  bool m_isGreeted = false;
  bool m_isParting = false;
  bool m_isPumpQueued = false;
};

}  // namespace soho::control
