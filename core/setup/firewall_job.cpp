#include "core/setup/firewall_job.h"

#include <QCoreApplication>

#include <utility>

namespace soho::setup {

OpenFirewallJob::OpenFirewallJob(const FirewallRule& rule, DesktopFirewall& firewall, router::Journal& journal)
    //: %1 is a port number, %2 the address of the router
    : Job(QCoreApplication::translate("Router", "Open UDP %1 on this computer for %2")
              .arg(QString::number(rule.port), QString::fromStdString(rule.sender.toString()))),
      m_rule(rule),
      m_firewall(firewall),
      m_journal(journal) {}

void OpenFirewallJob::run() {
  // Written down first: a crash in between leaves at worst a note of what was not done, never the reverse.
  router::JournalEntry entry{.title = title().toStdString(), .opened = m_rule.toText()};
  if (auto written = m_journal.append(std::move(entry)); !written) return finish(Unexpected(written.error()));
  m_isWrittenDown = true;
  m_firewall.open(m_rule, this, [this](Result<bool> wasOpen) {
    if (wasOpen && !*wasOpen) {
      router::JournalEntry done = m_journal.entries().back();
      done.isComplete = true;
      return finish(m_journal.replaceLast(std::move(done)));
    }
    // Not ours to close, or not opened.
    m_isWrittenDown = false;
    auto removed = m_journal.removeLast();
    if (!wasOpen) return finish(Unexpected(wasOpen.error()));
    finish(std::move(removed));
  });
}

std::unique_ptr<jobs::Job> OpenFirewallJob::makeUndo() {
  if (!m_isWrittenDown) return nullptr;
  return std::make_unique<CloseFirewallJob>(m_firewall, m_journal);
}

CloseFirewallJob::CloseFirewallJob(DesktopFirewall& firewall, router::Journal& journal)
    : Job(QCoreApplication::translate("Router", "Close this computer's firewall again")),
      m_firewall(firewall),
      m_journal(journal) {}

void CloseFirewallJob::run() {
  const auto rule = m_journal.isEmpty() ? std::nullopt : FirewallRule::parse(m_journal.entries().back().opened);
  if (!rule) return finish(failure(ErrorCode::FileDamaged, m_journal.path().string(), "no opening to close"));
  m_firewall.close(*rule, this, [this](Result<void> closed) {
    if (!closed) return finish(std::move(closed));
    finish(m_journal.removeLast());
  });
}

}  // namespace soho::setup
