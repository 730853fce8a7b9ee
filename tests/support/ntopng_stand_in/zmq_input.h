// The subscriber: binds or connects as -i says, reads headers by their length, TLV flows and JSON events. Own thread.
#pragma once

#include "tests/support/ntopng_stand_in/flow_table.h"

#include <QString>

#include <atomic>
#include <thread>

namespace soho::stand_in {

class ZmqInput {
 public:
  /// `headerBytes`: the only flow header that is understood, 28 or 36; 0: each that ntopng 6.3 takes.
  ZmqInput(const QString& endpoints, int headerBytes, FlowTable& table);
  ~ZmqInput();
  ZmqInput(const ZmqInput&) = delete;
  ZmqInput& operator=(const ZmqInput&) = delete;

 private:
  void read();

  QString m_endpoints;
  int m_headerBytes;
  FlowTable& m_table;
  std::atomic<bool> m_isStopped = false;
  std::thread m_thread;
};

}  // namespace soho::stand_in
