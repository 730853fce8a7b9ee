// ProcessRunner on QProcess. Programs get the environment of ours with LC_ALL=C: their messages are read.
#pragma once

#include "core/container/process_runner.h"

namespace soho::container {

class SystemProcessRunner final : public ProcessRunner {
 public:
  [[nodiscard]] std::unique_ptr<RunningProcess> start(const Command& command, OutcomeReply reply,
                                                      LineReply line = {}) override;
};

}  // namespace soho::container
