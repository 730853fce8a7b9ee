// What the control server asks of the collector. Implemented by the pipeline; called on the event loop's thread, so
// nothing here may wait: answers come from the newest report of the collector thread, orders are passed on to it.
#pragma once

#include "core/base/result.h"
#include "core/control/collector_state.h"
#include "core/control/device_messages.h"
#include "core/control/place_messages.h"
#include "core/control/probe_messages.h"
#include "core/control/session_messages.h"
#include "core/control/setting_messages.h"
#include "core/control/view_messages.h"
#include "core/talkers/snapshot.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace soho::control {

class ControlService {
 public:
  virtual ~ControlService() = default;

  [[nodiscard]] virtual CollectorState state() = 0;
  [[nodiscard]] virtual EventList eventsAfter(std::uint64_t number) = 0;
  /// Filters, sorts and cuts one snapshot; BadFilter when the filter cannot be understood.
  [[nodiscard]] virtual Result<talkers::ViewAnswer> view(const talkers::Snapshot& snapshot,
                                                         const talkers::ViewQuery& query) = 0;
  /// Revision and time of the reply are filled in by the caller.
  [[nodiscard]] virtual Result<SeriesReply> series(const talkers::Snapshot& snapshot, const SeriesRequest& request) = 0;
  [[nodiscard]] virtual SettingList settings() = 0;
  /// No value: the stored one is forgotten. BadSetting when the name or value is wrong, NotAllowed when it is fixed by
  /// an option or a configuration file.
  [[nodiscard]] virtual Result<SettingOutcome> setSetting(const std::string& name,
                                                          const std::optional<std::string>& value) = 0;
  [[nodiscard]] virtual Result<Done> allow(const IpPrefix& exporters) = 0;
  [[nodiscard]] virtual Result<Done> setMuting(const flows::DuplicatePair& pair) = 0;
  [[nodiscard]] virtual Result<Done> setExporterFacts(const ExporterFacts& facts) = 0;
  [[nodiscard]] virtual DeviceList devices() = 0;
  [[nodiscard]] virtual Result<Done> setDeviceLabel(const IpAddress& device, const std::string& label) = 0;
  [[nodiscard]] virtual Result<Done> acknowledgeDevices(const std::vector<IpAddress>& devices) = 0;
  [[nodiscard]] virtual Result<Done> setLeases(const SetLeases& told) = 0;
  [[nodiscard]] virtual PlaceStatus places() = 0;
  [[nodiscard]] virtual PlaceStatus reloadPlaces() = 0;
  [[nodiscard]] virtual Result<PlacePartTaken> takePlacePart(const PlacePart& part) = 0;
  /// Malformed for what is no token.
  [[nodiscard]] virtual Result<ProbeState> expectProbe(const std::string& token) = 0;
  [[nodiscard]] virtual Result<Done> disallow(const IpPrefix& exporters) = 0;
  /// Called after the answer has gone out.
  virtual void stop(const Stop& request) = 0;
};

}  // namespace soho::control
