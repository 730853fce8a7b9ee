// A file descriptor that poll() can wait for together with sockets, and that any thread can make readable.
// Owned by the one who waits. eventfd on Linux, a pipe elsewhere.
#pragma once

#include "core/base/result.h"
#include "core/collector/file_descriptor.h"

namespace soho::collector {

class WakeSignal {
 public:
  /// SocketFailed when the process has no descriptors left.
  static Result<WakeSignal> create();

  /// From any thread; never blocks.
  void raise() const;
  /// True if raised since the last call. By the waiting thread only.
  bool takeRaised() const;
  /// Readable while raised.
  [[nodiscard]] int descriptor() const { return m_read.get(); }

 private:
  WakeSignal() = default;
  FileDescriptor m_read;
  FileDescriptor m_write;  ///< Only a pipe has two ends.
};

}  // namespace soho::collector
