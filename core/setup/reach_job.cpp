#include "core/setup/reach_job.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace soho::setup {
namespace {

constexpr std::chrono::milliseconds kBetweenQuestions{300};
constexpr int kNoTool = 40;  ///< Of send_token.sh.

std::string newToken() {
  return QString::number(QRandomGenerator::system()->generate64(), 16)
      .rightJustified(16, QLatin1Char('0'))
      .toStdString();
}

}  // namespace

ReachJob::ReachJob(Endpoint collector, router::RemoteShell& shell, control::ControlClient& client)
    : ShellJob(QCoreApplication::translate("Router", "Test whether the router reaches this computer"), shell),
      m_collector(collector),
      m_client(client),
      m_token(newToken()) {}

void ReachJob::run() {
  ask([this] {
    const std::string port = std::to_string(m_collector.port);
    runScript({"send_token", {m_token, m_collector.address.toString(), port}}, router::kShortScript,
              [this](const router::ShellAnswer& answer) {
                if (answer.exitCode == kNoTool) return goWithout();
                // Nobody answers the router's question, so its tool reports a failure in any case.
                m_sentAt = std::chrono::steady_clock::now();
                waitForIt();
              });
  });
}

void ReachJob::ask(std::function<void()> otherwise) {
  m_client.ask(control::ExpectProbe{m_token}, this,
               [this, otherwise = std::move(otherwise)](const Result<control::ProbeState>& state) {
                 if (isFinished()) return;
                 if (isStopping()) return finish(failure(ErrorCode::Cancelled, title().toStdString()));
                 if (!state) return finish(Unexpected(state.error()));
                 m_arrived = state->arrived;
                 if (m_arrived) return finish({});
                 otherwise();
               });
}

void ReachJob::goWithout() {
  warn(QCoreApplication::translate("Router",
                                   "The router has nothing to send a test packet with: whether it reaches this "
                                   "computer shows when its first flow is waited for."));
  finish({});
}

void ReachJob::waitForIt() {
  ask([this] {
    if (std::chrono::steady_clock::now() - m_sentAt >= kPatience) {
      m_isMissed = true;
      return finish(failure(ErrorCode::TimedOut, m_collector.toString(), "the router's test did not arrive"));
    }
    QTimer::singleShot(kBetweenQuestions, this, &ReachJob::waitForIt);
  });
}

}  // namespace soho::setup
