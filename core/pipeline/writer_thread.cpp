#include "core/pipeline/writer_thread.h"

#include "core/pipeline/thread_name.h"

#include <chrono>
#include <cstddef>
#include <utility>

namespace soho::pipeline {
namespace {

constexpr std::size_t kTaskCapacity = 64;
constexpr std::chrono::hours kUntilPosted{1};  // A post or finish() ends the wait at once.

}  // namespace

WriterThread::WriterThread()
    : m_tasks(kTaskCapacity), m_thread([this] {
        nameThisThread("writer");
        run();
      }) {}

WriterThread::~WriterThread() { finish(); }

bool WriterThread::post(Task task) { return m_tasks.push(std::move(task)); }

void WriterThread::finish() {
  m_tasks.close();
  if (m_thread.joinable()) m_thread.join();
}

void WriterThread::run() {
  for (bool isLast = false; !isLast;) {
    // Asked before the queue is drained: what was posted before closing is then inside.
    isLast = m_tasks.isClosed();
    for (auto task = m_tasks.popFor(kUntilPosted); task; task = m_tasks.tryPop()) (*task)();
  }
}

}  // namespace soho::pipeline
