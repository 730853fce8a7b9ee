// What the window does about the firewall of this computer, without the window: for test_firewalls.py.
//   firewall_probe look SENDER               which one is active: "firewalld home"
//   firewall_probe open FOLDER SENDER PORT   opens it, with the journal in FOLDER
//   firewall_probe undo FOLDER               takes back what the journal holds
// Exit code 1 with the error's sentences on the error output.
#include "core/router/journal.h"
#include "core/setup/desktop_firewall.h"
#include "core/setup/router_change.h"
#include "core/text/error_text.h"
#include "tests/support/local_shell.h"

#include <QCoreApplication>

#include <array>
#include <cstdio>

namespace soho {
namespace {

constexpr const char* kFingerprint = "SHA256:x";

const char* nameOf(setup::Firewall firewall) {
  constexpr std::array<const char*, 4> kNames{"none", "ufw", "firewalld", "nftables"};
  return kNames.at(static_cast<std::size_t>(firewall));
}

int refuse(const Error& error) {
  const text::Explanation words = text::explain(error);
  std::fprintf(stderr, "%s. %s %s\n", words.what.toUtf8().constData(), words.why.toUtf8().constData(),
               error.detail.c_str());
  return 1;
}

/// Runs it to its end and the program with it.
void perform(std::unique_ptr<jobs::Job> job) {
  jobs::Job* const running = job.release();
  running->setParent(qApp);
  QObject::connect(running, &jobs::Job::finished, qApp,
                   [running] { QCoreApplication::exit(running->result() ? 0 : refuse(running->result().error())); });
  running->start();
}

int run(const QStringList& words) {
  const auto firewall = setup::makeDesktopFirewall();
  if (words.value(1) == u"look") {
    const auto sender = IpAddress::parse(words.value(2).toStdString());
    firewall->look(sender.value_or(IpAddress()), qApp, [](const setup::FoundFirewall& found) {
      std::printf("%s %s\n", nameOf(found.kind), found.zone.c_str());
      QCoreApplication::exit(0);
    });
    return QCoreApplication::exec();
  }
  auto journal = router::Journal::open(words.value(2).toStdString(), kFingerprint);
  if (!journal) return refuse(journal.error());
  tests::LocalShell nowhere;
  const setup::RouterParts parts{nowhere, *journal, *firewall, nullptr, "test"};
  if (words.value(1) == u"undo") {
    perform(setup::makeUndoJob(parts, router::ForeignChange::Ask));
    return QCoreApplication::exec();
  }
  const auto sender = IpAddress::parse(words.value(3).toStdString()).value_or(IpAddress());
  const auto port = static_cast<std::uint16_t>(words.value(4).toUInt());
  firewall->look(sender, qApp, [&](const setup::FoundFirewall& found) {
    const auto rules = setup::openingRules(found.kind, sender, port, found.zone);
    if (rules.empty()) return QCoreApplication::exit(refuse({ErrorCode::Unsupported, nameOf(found.kind), {}}));
    perform(setup::makeOpeningJob(rules, parts));
  });
  return QCoreApplication::exec();
}

}  // namespace
}  // namespace soho

int main(int argc, char** argv) {
  const QCoreApplication application(argc, argv);
  return soho::run(QCoreApplication::arguments());
}
