// A container engine, spoken to through its command line. One thread with an event loop; owned by the composition root
// and used by one job at a time or by several: each call is a process of its own.
#pragma once

#include "core/container/engine_facts.h"
#include "core/container/process_runner.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace soho::container {

struct EngineCall {
  QStringList arguments;
  std::string place = {};  ///< What it is about, for the error: an image, a container.
  QByteArray input = {};
  QString inputFile = {};
  QString outputFile = {};
  std::chrono::milliseconds deadline{60'000};
  LineReply line = {};
};

/// Standard output, or what engineProblem() makes of the refusal.
using EngineReply = std::function<void(Result<QByteArray>)>;

class Engine {
 public:
  Engine(EngineFacts facts, ProcessRunner& runner) : m_facts(std::move(facts)), m_runner(runner) {}

  [[nodiscard]] const EngineFacts& facts() const { return m_facts; }
  /// Deleting what is returned ends the call without an answer.
  [[nodiscard]] std::unique_ptr<RunningProcess> run(EngineCall call, EngineReply reply) const;

 private:
  EngineFacts m_facts;
  ProcessRunner& m_runner;
};

/// Looks for an engine that answers. Owned by who wants to know; deleting it ends the search.
class EngineSearch final : public QObject {
  Q_OBJECT

 public:
  using Reply = std::function<void(Result<std::unique_ptr<Engine>>)>;

  /// Only `wanted`, or Docker and then Podman. Answers once, from the event loop: EngineMissing when none is installed,
  /// else the problem of the first one that is.
  EngineSearch(ProcessRunner& runner, std::optional<EngineKind> wanted, Reply reply, QObject* parent = nullptr);

 private:
  void tryNext();
  void answered(EngineKind kind, const Result<Outcome>& outcome);

  ProcessRunner& m_runner;
  std::vector<EngineKind> m_untried;
  Reply m_reply;
  std::optional<Error> m_problem;
  std::unique_ptr<RunningProcess> m_process;
};

}  // namespace soho::container
