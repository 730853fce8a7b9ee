#include "core/control/event_log.h"

#include <algorithm>
#include <utility>

namespace soho::control {

EventLog::EventLog(std::size_t capacity) : m_capacity(std::max<std::size_t>(capacity, 1)) {}

void EventLog::append(Time at, EventKind kind, std::string place, std::string detail) {
  if (m_events.size() == m_capacity) m_events.pop_front();
  m_events.push_back({++m_newest, at, kind, std::move(place), std::move(detail)});
}

EventList EventLog::after(std::uint64_t number) const {
  EventList list;
  list.newest = m_newest;
  const std::uint64_t from = number > m_newest ? 0 : number;
  const std::uint64_t gone = m_newest - m_events.size();
  list.missed = gone > from ? gone - from : 0;
  for (const Event& event : m_events) {
    if (event.number > from) list.events.push_back(event);
  }
  return list;
}

}  // namespace soho::control
