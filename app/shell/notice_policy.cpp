#include "app/shell/notice_policy.h"

#include <algorithm>
#include <utility>

namespace soho::ui {

void NoticePolicy::setEnabled(NoticeKind kind, bool isEnabled) {
  of(kind).isEnabled = isEnabled;
  if (!isEnabled) of(kind).subjects.clear();
}

void NoticePolicy::add(NoticeKind kind, std::string subject, Time now) {
  Waiting& waiting = of(kind);
  if (!waiting.isEnabled || now < m_pausedUntil || waiting.subjects.size() >= kMaxSubjects) return;
  if (std::ranges::find(waiting.subjects, subject) != waiting.subjects.end()) return;
  if (waiting.subjects.empty()) {
    waiting.due = now + kGathering;
    // A clock that was set back must not silence a kind for longer than the hour.
    if (waiting.lastTold && *waiting.lastTold <= now)
      waiting.due = std::max(waiting.due, *waiting.lastTold + kBetweenNotices);
  }
  waiting.subjects.push_back(std::move(subject));
}

std::vector<Notice> NoticePolicy::takeDue(Time now) {
  std::vector<Notice> notices;
  for (std::size_t i = 0; i < kNoticeKindCount; ++i) {
    Waiting& waiting = m_kinds[i];
    if (now < m_pausedUntil) waiting.subjects.clear();
    if (waiting.subjects.empty() || now < waiting.due) continue;
    waiting.lastTold = now;
    notices.push_back({static_cast<NoticeKind>(i), std::exchange(waiting.subjects, {})});
  }
  return notices;
}

std::optional<Time> NoticePolicy::nextDue() const {
  std::optional<Time> next;
  for (const Waiting& waiting : m_kinds) {
    if (!waiting.subjects.empty()) next = next ? std::min(*next, waiting.due) : waiting.due;
  }
  return next;
}

}  // namespace soho::ui
