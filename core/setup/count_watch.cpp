#include "core/setup/count_watch.h"

namespace soho::setup {

bool CountWatch::Meter::stalls(quint64 nowSent, quint64 nowCounted, TimePoint now) {
  // A smaller number: it counts anew.
  const bool isInOrder = nowSent <= sent || nowCounted != counted;
  if (isInOrder) *this = {nowSent, nowCounted, now};
  return now - since >= kPatience;
}

bool CountWatch::look(const Sight& sight, TimePoint now) {
  if (sight.ntopng != m_ntopng || !sight.isListening) {
    if (sight.ntopng != m_ntopng) m_hasTold = false;
    m_ntopng = sight.ntopng;
    m_events = {sight.eventsSent, sight.eventsCounted, now};
    m_records = {sight.recordsSent, sight.recordsCounted, now};
    return false;
  }
  const bool hasEventsStalled = m_events.stalls(sight.eventsSent, sight.eventsCounted, now);
  const bool hasRecordsStalled = m_records.stalls(sight.recordsSent, sight.recordsCounted, now);
  if (m_hasTold || (!hasEventsStalled && !hasRecordsStalled)) return false;
  m_hasTold = true;
  return true;
}

}  // namespace soho::setup
