#include "core/container/engine.h"

#include "core/container/engine_problem.h"

#include <utility>

namespace soho::container {
namespace {

/// What is wrong with the engine is said of the engine, whatever it was asked about.
Error problemOf(const QByteArray& errorOutput, std::string place, EngineKind kind) {
  Error error = engineProblem(errorOutput, std::move(place));
  const bool isOfEngine = error.code == ErrorCode::EngineNotRunning || error.code == ErrorCode::EngineNoPermission;
  if (isOfEngine) error.place = nameOf(kind).toStdString();
  return error;
}

}  // namespace

std::unique_ptr<RunningProcess> Engine::run(EngineCall call, EngineReply reply) const {
  const Command command{.program = programOf(m_facts.kind),
                        .arguments = std::move(call.arguments),
                        .input = std::move(call.input),
                        .inputFile = std::move(call.inputFile),
                        .outputFile = std::move(call.outputFile),
                        .deadline = call.deadline};
  std::string place = call.place.empty() ? nameOf(m_facts.kind).toStdString() : std::move(call.place);
  return m_runner.start(
      command,
      [reply = std::move(reply), place = std::move(place), kind = m_facts.kind](Result<Outcome> outcome) {
        if (!outcome) {
          Error error = std::move(outcome.error());
          if (error.code == ErrorCode::FileMissing) error.code = ErrorCode::EngineMissing;
          return reply(Unexpected(std::move(error)));
        }
        if (outcome->exitCode != 0) return reply(Unexpected(problemOf(outcome->errorOutput, place, kind)));
        reply(std::move(outcome->output));
      },
      std::move(call.line));
}

EngineSearch::EngineSearch(ProcessRunner& runner, std::optional<EngineKind> wanted, Reply reply, QObject* parent)
    : QObject(parent), m_runner(runner), m_reply(std::move(reply)) {
  m_untried = wanted ? std::vector{*wanted} : std::vector{EngineKind::Docker, EngineKind::Podman};
  tryNext();
}

void EngineSearch::tryNext() {
  const EngineKind kind = m_untried.front();
  m_untried.erase(m_untried.begin());
  const Command command{.program = programOf(kind),
                        .arguments = {QStringLiteral("info"), QStringLiteral("--format"), QStringLiteral("{{json .}}")},
                        .deadline = std::chrono::seconds(20)};
  m_process = m_runner.start(command, [this, kind](const Result<Outcome>& outcome) { answered(kind, outcome); });
}

void EngineSearch::answered(EngineKind kind, const Result<Outcome>& outcome) {
  const std::string name = nameOf(kind).toStdString();
  Result<EngineFacts> facts = failure(ErrorCode::EngineMissing, name);
  if (!outcome && outcome.error().code != ErrorCode::FileMissing) {
    facts = failure(ErrorCode::EngineNotRunning, name, outcome.error().detail);
  } else if (outcome && outcome->exitCode != 0) {
    facts = Unexpected(engineProblem(outcome->errorOutput, name));
  } else if (outcome) {
    facts = readEngineFacts(outcome->output);
  }
  if (facts) return std::exchange(m_reply, {})(std::make_unique<Engine>(std::move(*facts), m_runner));
  const bool isMoreTelling = !m_problem || m_problem->code == ErrorCode::EngineMissing;
  if (isMoreTelling) m_problem = facts.error();
  if (!m_untried.empty()) return tryNext();
  std::exchange(m_reply, {})(Unexpected(std::move(*m_problem)));
}

}  // namespace soho::container
