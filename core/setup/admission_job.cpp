#include "core/setup/admission_job.h"

#include "core/router/plan_text.h"

#include <QCoreApplication>

#include <utility>

namespace soho::setup {

AdmitJob::AdmitJob(IpAddress exporter, ExporterGate& gate, router::Journal& journal)
    : Job(router::admissionTitle(exporter)), m_exporter(exporter), m_gate(gate), m_journal(journal) {}

void AdmitJob::run() {
  // Written down first: a crash in between leaves at worst a note of what was not done, never the reverse.
  router::JournalEntry entry{.title = title().toStdString(), .admitted = m_exporter.toString()};
  if (auto written = m_journal.append(std::move(entry)); !written) return finish(Unexpected(written.error()));
  m_isWrittenDown = true;
  m_gate.admit(m_exporter, this, [this](Result<bool> wasAdmitted) {
    if (!wasAdmitted) return finish(Unexpected(wasAdmitted.error()));
    if (*wasAdmitted) {  // Not ours to withdraw.
      m_isWrittenDown = false;
      return finish(m_journal.removeLast());
    }
    router::JournalEntry done = m_journal.entries().back();
    done.isComplete = true;
    finish(m_journal.replaceLast(std::move(done)));
  });
}

std::unique_ptr<jobs::Job> AdmitJob::makeUndo() {
  if (!m_isWrittenDown) return nullptr;
  return std::make_unique<WithdrawJob>(&m_gate, m_journal);
}

WithdrawJob::WithdrawJob(ExporterGate* gate, router::Journal& journal)
    : Job(QCoreApplication::translate("Router", "Let the collector forget the router")),
      m_gate(gate),
      m_journal(journal) {}

void WithdrawJob::run() {
  const auto exporter = m_journal.isEmpty() ? std::nullopt : IpAddress::parse(m_journal.entries().back().admitted);
  if (!exporter) return finish(failure(ErrorCode::FileDamaged, m_journal.path().string(), "no address to withdraw"));
  if (m_gate == nullptr) return finish(failure(ErrorCode::NotRunning, "sohoflow-collector"));
  m_gate->withdraw(*exporter, this, [this](Result<void> withdrawn) {
    if (!withdrawn) return finish(std::move(withdrawn));
    finish(m_journal.removeLast());
  });
}

}  // namespace soho::setup
