// The subscriber: binds or connects as -i says, reads headers by their length, TLV flows and JSON events. Own thread.
#pragma once

#include "tests/support/ntopng_stand_in/flow_table.h"
#include "tests/support/ntopng_stand_in/start_options.h"

#include <atomic>
#include <thread>

namespace soho::stand_in {

class ZmqInput {
 public:
  ZmqInput(const StartOptions& options, FlowTable& table);
  ~ZmqInput();
  ZmqInput(const ZmqInput&) = delete;
  ZmqInput& operator=(const ZmqInput&) = delete;

 private:
  void read();

  StartOptions m_options;
  FlowTable& m_table;
  std::atomic<bool> m_isStopped = false;
  std::thread m_thread;
};

}  // namespace soho::stand_in
