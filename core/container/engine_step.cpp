#include "core/container/engine_step.h"

#include <utility>

namespace soho::container {

void EngineStep::call(EngineCall call, std::function<void(QByteArray)> then) {
  tryCall(std::move(call), [this, then = std::move(then)](Result<QByteArray> answer) {
    if (!answer) return fail(std::move(answer.error()));
    then(std::move(*answer));
  });
}

void EngineStep::tryCall(EngineCall call, EngineReply then) {
  m_process = m_engine.run(std::move(call), [this, then = std::move(then)](Result<QByteArray> answer) {
    if (!isFinished()) then(std::move(answer));
  });
}

void EngineStep::after(std::chrono::milliseconds pause, std::function<void()> then) {
  m_pause.setSingleShot(true);
  m_pause.disconnect();
  connect(&m_pause, &QTimer::timeout, this, [this, then = std::move(then)] {
    if (!isFinished()) then();
  });
  m_pause.start(pause);
}

void EngineStep::stop(const Error& why) {
  m_process.reset();
  m_pause.stop();
  Job::stop(why);
}

std::unique_ptr<jobs::Job> EngineStep::makeUndo() {
  if (!m_undo || !m_hasBegun) return nullptr;
  return std::make_unique<EngineStep>(m_undoTitle, m_engine, m_undo);
}

}  // namespace soho::container
