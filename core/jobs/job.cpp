#include "core/jobs/job.h"

#include <QMetaObject>

#include <algorithm>
#include <cassert>
#include <utility>

namespace soho::jobs {

Job::Job(QString title, QObject* parent) : QObject(parent), m_title(std::move(title)) {
  m_deadlineTimer.setSingleShot(true);
  connect(&m_deadlineTimer, &QTimer::timeout, this, [this] { stopBecause(ErrorCode::TimedOut); });
}

void Job::start() {
  assert(m_state == State::Waiting || isStopping());
  if (m_state != State::Waiting) return;
  m_state = State::Running;
  if (m_deadline) m_deadlineTimer.start(*m_deadline);
  Q_EMIT changed();
  QMetaObject::invokeMethod(
      this,
      [this] {
        if (!isFinished()) run();
      },
      Qt::QueuedConnection);
}

void Job::abort() { stopBecause(ErrorCode::Cancelled); }

void Job::stopBecause(ErrorCode code) {
  if (isFinished() || isStopping()) return;
  m_stopReason = Error{code, m_title.toStdString(), {}};
  if (m_state == State::Waiting) return finish(Unexpected(*m_stopReason));
  stop(*m_stopReason);
}

void Job::finish(Result<void> result) {
  if (isFinished()) return;
  m_deadlineTimer.stop();
  // Whatever a job that was told to stop failed with, the person's abort or the deadline is the reason.
  m_result = !result && m_stopReason ? Result<void>(Unexpected(*m_stopReason)) : std::move(result);
  m_state = m_result ? State::Done : State::Failed;
  if (m_result) m_percent = 100;
  m_note.clear();
  Q_EMIT changed();
  QMetaObject::invokeMethod(this, &Job::finished, Qt::QueuedConnection);
}

void Job::setPercent(std::optional<int> percent) {
  if (percent) percent = std::clamp(*percent, 0, 100);
  if (percent == m_percent) return;
  m_percent = percent;
  Q_EMIT changed();
}

void Job::setNote(const QString& note) {
  if (note == m_note) return;
  m_note = note;
  Q_EMIT changed();
}

void Job::warn(const QString& sentence) {
  m_warnings.push_back(sentence);
  Q_EMIT changed();
}

}  // namespace soho::jobs
