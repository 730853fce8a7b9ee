#include "core/setup/verify_job.h"

#include <QCoreApplication>
#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace soho::setup {
namespace {

constexpr quint16 kDiscardPort = 9;  // RFC 863
/// 25 datagrams every 10 ms are 2,500 a second: less than a megabit, done in a second.
constexpr int kBurst = 25;
constexpr std::chrono::milliseconds kPause{10};
constexpr std::chrono::milliseconds kBetweenQuestions{500};

router::RemoteScript statisticsScript(const VerifyJob::Target& target) {
  return {"statistics", {target.controlSocket, target.interface, "expire"}};
}

}  // namespace

router::Arrival arrivalOf(const control::CollectorState& state, IpAddress exporter) {
  router::Arrival arrival;
  arrival.isAdmitted =
      std::ranges::any_of(state.allowedExporters, [&](const IpPrefix& prefix) { return prefix.contains(exporter); });
  for (const control::ExporterState& known : state.exporters) {
    if (known.exporter.key.address != exporter) continue;
    arrival.datagrams += known.exporter.datagrams;
    arrival.records += known.exporter.records;
    arrival.waitingSets += known.exporter.waitingSets;
  }
  for (const control::UnknownSender& sender : state.unknownSenders) {
    if (sender.address == exporter) arrival.refusedDatagrams += sender.datagrams;
  }
  return arrival;
}

VerifyJob::VerifyJob(Target target, router::RemoteShell& shell, control::ControlClient& client)
    : ShellJob(QCoreApplication::translate("Router", "Wait for the first flow"), shell),
      m_target(std::move(target)),
      m_client(client) {
  m_pace.setInterval(kPause);
  connect(&m_pace, &QTimer::timeout, this, &VerifyJob::sendDatagrams);
  m_comparison.setSingleShot(true);
  m_comparison.setInterval(m_target.comparison);
  connect(&m_comparison, &QTimer::timeout, &m_pace, qOverload<>(&QTimer::start));
}

void VerifyJob::run() {
  m_startedAt = std::chrono::steady_clock::now();
  askCollector([this](const router::Arrival& before) {
    m_facts.before = before;
    m_pace.start();
  });
}

/// Whoever does not want to wait for the comparison does without.
void VerifyJob::stop(const Error&) {
  const bool isWaiting = m_comparison.isActive() || m_pace.isActive();
  if (!m_isConcluded || !isWaiting) return;  // A script that runs ends it.
  m_comparison.stop();
  m_pace.stop();
  finish({});
}

void VerifyJob::askCollector(std::function<void(const router::Arrival&)> next) {
  m_client.ask(control::StateQuery{}, this, [this, next = std::move(next)](Result<control::CollectorState> state) {
    if (isFinished()) return;
    if (isStopping()) return finish(failure(ErrorCode::Cancelled, title().toStdString()));
    if (!state) return finish(Unexpected(state.error()));
    next(arrivalOf(*state, m_target.exporter));
  });
}

/// The content is zeros: nothing that could be taken for a message.
void VerifyJob::sendDatagrams() {
  static const QByteArray kContent(32, '\0');
  const QHostAddress router(QString::fromStdString(m_target.exporter.toString()));
  for (int i = 0; i < kBurst && m_sent < kDatagrams; ++i, ++m_sent) {
    m_socket.writeDatagram(kContent, router, kDiscardPort);
  }
  setPercent(m_sent * 90 / kDatagrams);
  if (m_sent < kDatagrams && !isStopping()) return;
  m_pace.stop();
  m_isConcluded ? compare() : askExporter();
}

void VerifyJob::askExporter() {
  runScript(statisticsScript(m_target), router::kShortScript, [this](const router::ShellAnswer& answer) {
    take(router::parseExporterAnswer(answer.output));
    askCollector([this](const router::Arrival& now) { judge(now); });
  });
}

void VerifyJob::take(const router::ExporterAnswer& said) {
  m_facts.isRunning = said.isRunning;
  m_facts.statistics = said.statistics;
  if (!m_firstAnswer && said.statistics) m_firstAnswer = said;
  if (m_firstAnswer) m_share = router::seenShare(*m_firstAnswer, said, m_target.sampling);
}

void VerifyJob::compare() {
  const auto script = router::scriptText(statisticsScript(m_target));
  if (!script) return finish({});
  shell().run(*script, router::kShortScript, this, [this](const Result<router::ShellAnswer>& answer) {
    if (answer) take(router::parseExporterAnswer(answer->output));
    finish({});
  });
}

void VerifyJob::judge(const router::Arrival& now) {
  m_facts.now = now;
  const router::VerifyStage stage = router::stageOf(m_facts);
  if (stage != m_stage) {
    m_stage = stage;
    Q_EMIT stageChanged();
  }
  const auto passed =
      std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - m_startedAt);
  if (stage == router::VerifyStage::Flows) {
    m_isConcluded = true;
    m_firstFlowAfter = passed;
    // The last block of what passes meanwhile is driven out by the datagrams of the second look.
    const bool isCompared = m_target.hasOffload && m_firstAnswer && !m_share && !isStopping();
    if (!isCompared) return finish({});
    m_sent = 0;
    return m_comparison.start();
  }
  // Nobody comes back from these two by waiting.
  const bool isHopeless = stage == router::VerifyStage::NotRunning || stage == router::VerifyStage::NotAdmitted;
  if (isHopeless || passed >= kPatience) {
    m_isConcluded = true;
    return finish(failure(ErrorCode::TimedOut, title().toStdString(), router::stageText(stage).what.toStdString()));
  }
  // The last block of a burst stays back until more comes: send another one each time.
  m_sent = 0;
  QTimer::singleShot(kBetweenQuestions, this, [this] { m_pace.start(); });
}

}  // namespace soho::setup
