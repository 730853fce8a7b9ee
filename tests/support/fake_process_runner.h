// Answers commands as the test says, in the order it says; remembers what was asked.
#pragma once

#include "core/container/process_runner.h"

#include <QMetaObject>
#include <QObject>

#include <deque>
#include <utility>
#include <vector>

namespace soho::tests {

class FakeProcessRunner final : public container::ProcessRunner {
 public:
  void willAnswer(Result<container::Outcome> outcome) { m_answers.push_back(std::move(outcome)); }
  void willPrint(const QByteArray& output) { willAnswer(container::Outcome{0, output, {}}); }
  void willRefuse(const QByteArray& errorOutput) { willAnswer(container::Outcome{1, {}, errorOutput}); }

  [[nodiscard]] const std::vector<container::Command>& commands() const { return m_commands; }

  /// A command without an answer goes on until it is deleted.
  std::unique_ptr<container::RunningProcess> start(const container::Command& command, container::OutcomeReply reply,
                                                   container::LineReply line) override {
    m_commands.push_back(command);
    auto process = std::make_unique<Process>();
    if (m_answers.empty()) return process;
    QMetaObject::invokeMethod(
        process.get(),
        [reply = std::move(reply), line = std::move(line), outcome = std::move(m_answers.front())] {
          if (line && outcome) {
            for (const QByteArray& text : outcome->output.trimmed().split('\n')) line(text);
          }
          reply(outcome);
        },
        Qt::QueuedConnection);
    m_answers.pop_front();
    return process;
  }

 private:
  class Process final : public QObject, public container::RunningProcess {};

  std::deque<Result<container::Outcome>> m_answers;
  std::vector<container::Command> m_commands;
};

}  // namespace soho::tests
