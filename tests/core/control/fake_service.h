// A collector that answers from memory and remembers what it was told.
#pragma once

#include "core/control/control_service.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace soho::control {

class FakeService final : public ControlService {
 public:
  CollectorState state() override { return currentState; }
  EventList eventsAfter(std::uint64_t number) override { return events.after(number); }
  /// One row of a view: its bytes are the revision, so that a test sees which snapshot was asked.
  Result<talkers::ViewAnswer> view(const talkers::Snapshot& snapshot, const talkers::ViewQuery& query) override {
    if (query.count > 0) ++views;
    if (isAnsweringTruly) return talkers::answer(snapshot, query, {});
    if (query.filter == "(") return failure(ErrorCode::BadFilter, query.filter, "a parenthesis");
    talkers::ViewAnswer answer;
    answer.revision = snapshot.revision;
    answer.at = snapshot.at;
    answer.total = query.firstRow;
    answer.rows.resize(query.count);
    for (talkers::Row& row : answer.rows) row.bytesIn = snapshot.revision;
    return answer;
  }
  Result<SeriesReply> series(const talkers::Snapshot& snapshot, const SeriesRequest& request) override {
    SeriesReply reply;
    seriesAsked.push_back(request.chip);
    if (isAnsweringTruly) {
      const talkers::SeriesAnswer found = talkers::answer(snapshot, talkers::SeriesQuery{request.chip, request.tier});
      reply.shown = found.shown;
      reply.series = found.series;
      return reply;
    }
    reply.shown = request.chip;
    reply.series = request.tier == SeriesTier::Minutes ? snapshot.total.minutes : snapshot.total.seconds;
    return reply;
  }
  SettingList settings() override { return {{setting}}; }
  Result<SettingOutcome> setSetting(const std::string& name, const std::optional<std::string>& value) override {
    if (name != setting.name) return failure(ErrorCode::BadSetting, name, "is no setting");
    setting.value = value.value_or(setting.defaultValue);
    return SettingOutcome{setting};
  }
  Result<Done> allow(const IpPrefix& exporters) override {
    if (refusal) return Unexpected(*refusal);
    allowed.push_back(exporters);
    return Done{};
  }
  Result<Done> setMuting(const flows::DuplicatePair& pair) override {
    muting.push_back(pair);
    return Done{};
  }
  Result<Done> setExporterFacts(const ExporterFacts& told) override {
    facts.push_back(told);
    return Done{};
  }
  DeviceList devices() override { return {{}, knownDevices}; }
  Result<Done> setDeviceLabel(const IpAddress& device, const std::string& label) override {
    if (refusal) return Unexpected(*refusal);
    labels.emplace_back(device, label);
    return Done{};
  }
  Result<Done> acknowledgeDevices(const std::vector<IpAddress>& devices) override {
    if (refusal) return Unexpected(*refusal);
    acknowledged.push_back(devices);
    return Done{};
  }
  Result<Done> setLeases(const SetLeases& told) override {
    leases.push_back(told);
    return Done{};
  }
  PlaceStatus places() override { return placeStatus; }
  PlaceStatus reloadPlaces() override {
    ++placeReloads;
    return placeStatus;
  }
  Result<PlacePartTaken> takePlacePart(const PlacePart& part) override {
    placeParts.push_back(part);
    const std::uint64_t received = part.offset + static_cast<std::uint64_t>(part.content.size());
    return PlacePartTaken{received, received == part.size};
  }
  Result<ProbeState> expectProbe(const std::string& token) override {
    if (isEveryProbeArriving) return ProbeState{ProbeArrived{}};
    if (isNoProbeArriving) return ProbeState{};
    if (token != expectedToken) return failure(ErrorCode::Malformed, "token");
    return probe;
  }
  Result<Done> disallow(const IpPrefix& exporters) override {
    disallowed.push_back(exporters);
    return Done{};
  }
  void stop(const Stop& request) override {
    ++stops;
    isStartedAgain = request.startsAgain;
    if (onStop) onStop();
  }

  CollectorState currentState;
  EventLog events;
  SettingState setting{
      "ntopng.mode", "connect", "connect", "connect or bind", "who listens", settings::Origin::Default, "",
      false,         true,      false};
  std::optional<Error> refusal;  ///< Of everything that concerns exporters to allow and devices.
  std::vector<IpPrefix> allowed;
  std::vector<IpPrefix> disallowed;
  std::string expectedToken;
  bool isEveryProbeArriving = false;  ///< Whatever its token.
  bool isNoProbeArriving = false;
  ProbeState probe;
  std::vector<flows::DuplicatePair> muting;
  std::vector<ExporterFacts> facts;
  std::vector<names::Device> knownDevices;
  std::vector<std::pair<IpAddress, std::string>> labels;
  std::vector<std::vector<IpAddress>> acknowledged;
  std::vector<SetLeases> leases;
  PlaceStatus placeStatus;
  int placeReloads = 0;
  std::vector<PlacePart> placeParts;
  bool isAnsweringTruly = false;  ///< Views and series come from the snapshot itself.
  std::vector<talkers::Chip> seriesAsked;
  int views = 0;  ///< Views asked for with rows in them.
  int stops = 0;
  bool isStartedAgain = false;  ///< Asked for with the last stop.
  std::function<void()> onStop;
};

[[nodiscard]] inline std::shared_ptr<const talkers::Snapshot> snapshotOf(std::uint64_t revision) {
  auto snapshot = std::make_shared<talkers::Snapshot>();
  snapshot->revision = revision;
  snapshot->at = Time(std::chrono::seconds(static_cast<std::int64_t>(revision)));
  snapshot->total.minutes.bytesIn = {static_cast<double>(revision)};
  return snapshot;
}

[[nodiscard]] inline talkers::ViewQuery queryOf(std::uint32_t count, std::string filter = {}) {
  talkers::ViewQuery query;
  query.count = count;
  query.filter = std::move(filter);
  return query;
}

}  // namespace soho::control
