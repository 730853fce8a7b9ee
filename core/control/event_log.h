// The newest things worth telling a person, in a ring of bounded size. One thread; the collector's event loop owns it.
// It keeps facts, not sentences: core/text makes those.
#pragma once

#include "core/base/clock.h"

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <vector>

namespace soho::control {

enum class EventKind : std::uint8_t {
  CollectorStarted,
  ExporterAppeared,
  ExporterRestarted,
  ExporterSilent,
  UnknownSender,
  ExporterAllowed,
  DuplicateMuted,
  KernelDropped,
  NtopngConnected,
  NtopngGone,
  SettingChanged,
  ConfigurationRead,
  WriteFailed,
  ReplayFinished,
  CollectorStopping,
  DeviceAppeared,    ///< A device that was never seen; place: its address, detail: its best name.
  CountryContacted,  ///< The first traffic with a country; place: ISO 3166-1 alpha-2, detail: the remote address.
};

struct Event {
  std::uint64_t number = 0;  ///< 1, 2, 3 … while the process lives.
  Time at{};
  EventKind kind = EventKind::CollectorStarted;
  std::string place;  ///< Whom or what it is about: an address, a file, a setting.
  std::string detail;
  bool operator==(const Event&) const = default;
};

struct EventList {
  static constexpr const char* kName = "event-list";
  std::vector<Event> events;
  std::uint64_t newest = 0;  ///< Number of the newest event there is; ask for what comes after it next time.
  std::uint64_t missed = 0;  ///< Events asked for that had left the ring already.
  bool operator==(const EventList&) const = default;
};

class EventLog {
 public:
  /// At most `capacity` events are kept (at least one); the oldest leaves first.
  explicit EventLog(std::size_t capacity = 1000);

  void append(Time at, EventKind kind, std::string place, std::string detail = {});
  /// Events numbered above `number`. A number of an earlier process (above the newest) gives all there are.
  [[nodiscard]] EventList after(std::uint64_t number) const;

 private:
  std::size_t m_capacity;
  std::deque<Event> m_events;
  std::uint64_t m_newest = 0;
};

}  // namespace soho::control
