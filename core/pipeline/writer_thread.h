// The collector's writer: files that must be synced to disk are written here, so that neither the event loop nor the
// collector thread waits for a disk. Tasks run one after the other, in the order they were posted. (JSON lines have a
// thread of their own: their reader may be a pipe that stalls for minutes.) Owned by the event loop.
#pragma once

#include "core/base/bounded_queue.h"

#include <functional>
#include <thread>

namespace soho::pipeline {

class WriterThread {
 public:
  using Task = std::function<void()>;

  WriterThread();
  ~WriterThread();
  WriterThread(const WriterThread&) = delete;
  WriterThread& operator=(const WriterThread&) = delete;

  /// Runs `task` soon on the writer's thread. False, and not run, when 64 tasks wait already or after finish().
  bool post(Task task);
  /// Runs what waits and ends the thread; returns when it has ended. Safe to call twice.
  void finish();

 private:
  void run();

  BoundedQueue<Task> m_tasks;
  std::thread m_thread;
};

}  // namespace soho::pipeline
