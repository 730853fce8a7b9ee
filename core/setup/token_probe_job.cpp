#include "core/setup/token_probe_job.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace soho::setup {
namespace {

constexpr std::chrono::milliseconds kBetweenQuestions{200};

/// Letters and digits only, as it travels as a name of the DNS.
std::string randomToken() {
  return "soho" + QString::number(QRandomGenerator::system()->generate64(), 36).toStdString();
}

}  // namespace

TokenProbeJob::TokenProbeJob(Endpoint collector, router::RemoteShell& shell, control::ControlClient& client)
    : ShellJob(QCoreApplication::translate("Router", "See whether the router reaches this computer"), shell),
      m_collector(collector),
      m_client(client),
      m_token(randomToken()) {}

void TokenProbeJob::run() {
  ask([this] {
    const std::string port = std::to_string(m_collector.port);
    const router::RemoteScript script{"send_token", {m_token, m_collector.address.toString(), port}};
    runScript(script, router::kShortScript, [this](const router::ShellAnswer& answer) {
      constexpr int kNothingToSendWith = 40;
      if (answer.exitCode == kNothingToSendWith) {
        return finish(failure(ErrorCode::Unsupported, title().toStdString(), "neither nslookup nor bash nor nc"));
      }
      m_sentAt = std::chrono::steady_clock::now();
      wait();
    });
  });
}

void TokenProbeJob::ask(std::function<void()> next) {
  m_client.ask(control::ExpectProbe{m_token}, this, [this, next = std::move(next)](Result<control::ProbeState> state) {
    if (isFinished()) return;
    if (isStopping()) return finish(failure(ErrorCode::Cancelled, title().toStdString()));
    if (!state) return finish(Unexpected(state.error()));
    m_arrived = state->arrived;
    next();
  });
}

void TokenProbeJob::wait() {
  ask([this] {
    if (m_arrived) return finish({});
    if (std::chrono::steady_clock::now() - m_sentAt >= kPatience) {
      return finish(failure(ErrorCode::TimedOut, m_collector.toString(), "the router's test datagram did not arrive"));
    }
    QTimer::singleShot(kBetweenQuestions, this, [this] { wait(); });
  });
}

}  // namespace soho::setup
