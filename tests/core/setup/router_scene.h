// One fake router and everything that works on it: a journal, a gate and a firewall that answer from memory. For tests
// of whole set-ups and undos, where what counts is the router's tree, byte for byte.
#pragma once

#include "core/router/driver.h"
#include "core/router/probe_job.h"
#include "core/setup/router_change.h"
#include "tests/support/event_loop.h"
#include "tests/support/fake_door.h"
#include "tests/support/fake_router.h"

#include <gtest/gtest.h>

#include <iostream>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace soho::tests {

class FakeGate final : public setup::ExporterGate {
 public:
  void admit(IpAddress exporter, QObject* context, std::function<void(Result<bool>)> done) override {
    const bool wasAdmitted = !m_admitted.insert(exporter).second;
    QMetaObject::invokeMethod(
        context, [=] { done(wasAdmitted); }, Qt::QueuedConnection);
  }
  void withdraw(IpAddress exporter, QObject* context, std::function<void(Result<void>)> done) override {
    m_admitted.erase(exporter);
    QMetaObject::invokeMethod(
        context, [=] { done({}); }, Qt::QueuedConnection);
  }
  std::set<IpAddress> m_admitted;
};

/// One router and everything that works on it.
struct Scene {
  explicit Scene(FakeRouter::Kind kind) : router(kind), journal(*router::Journal::open(folder.path(), "SHA256:x/y")) {
    journal.setInstallation("1a2b3c4d");
  }

  setup::RouterParts parts() { return {router.shell(), journal, firewall, &gate, "test on desk"}; }

  router::RouterFacts probe() {
    router::ProbeJob job(router.shell());
    runJob(job);
    EXPECT_TRUE(job.result()) << job.result().error().detail;
    return job.facts();
  }
  Result<router::Plan> plan(const char* collector = "192.168.1.50:2055") {
    const auto facts = probe();
    const auto* const driver = router::driverFor(facts);
    if (driver == nullptr) return failure(ErrorCode::RouterUnsupported, facts.systemName);
    return driver->plan(
        facts,
        {.collector = *Endpoint::parse(collector), .installation = "1a2b3c4d", .user = "root", .publicKey = publicKey});
  }
  Result<void> apply(const char* collector = "192.168.1.50:2055") {
    const auto planned = plan(collector);
    if (!planned) return Unexpected(planned.error());
    const auto job = setup::makeApplyJob(*planned, parts());
    runJob(*job);
    warnings = job->warnings();
    const Result<void> outcome = job->result();
    if (!outcome) std::cerr << "apply: " << outcome.error().place << ": " << outcome.error().detail << std::endl;
    return outcome;
  }
  Result<void> undo(router::ForeignChange foreignChange = router::ForeignChange::Ask) {
    const auto job = setup::makeUndoJob(parts(), foreignChange);
    runJob(*job);
    warnings = job->warnings();
    return job->result();
  }
  static void runJob(jobs::Job& job) {
    job.start();
    constexpr std::chrono::seconds kLong{60};
    ASSERT_TRUE(runUntil([&] { return job.isFinished(); }, kLong));
  }
  void expectUntouched() {
    const auto now = router.tree();
    for (const auto& [path, state] : now) {
      if (!tree.contains(path)) ADD_FAILURE() << "left behind: " << path << ' ' << state;
    }
    for (const auto& [path, state] : tree) {
      const auto found = now.find(path);
      EXPECT_EQ(found == now.end() ? "gone" : found->second, state) << path;
    }
    EXPECT_EQ(router.packages(), packages);
    EXPECT_TRUE(gate.m_admitted.empty());
    EXPECT_TRUE(journal.isEmpty());
    EXPECT_FALSE(std::filesystem::exists(journal.path()));
    EXPECT_FALSE(std::filesystem::exists(router / "tmp/sohoflow.lock"));
    EXPECT_EQ(run("pidof softflowd"), "");
  }
  std::string run(const std::string& script) {
    std::optional<Result<router::ShellAnswer>> answer;
    constexpr std::chrono::seconds kDeadline{20};
    router.shell().run(script, kDeadline, &router.shell(), [&](auto given) { answer = std::move(given); });
    EXPECT_TRUE(runUntil([&] { return answer.has_value(); }));
    return answer && *answer ? (*answer)->output : "no answer";
  }
  void remember() {
    tree = router.tree();
    packages = router.packages();
  }

  TemporaryFolder folder;
  FakeRouter router;
  router::Journal journal;
  FakeGate gate;
  FakeFirewall firewall;
  std::string publicKey;  ///< To be installed.
  std::vector<QString> warnings;
  std::map<std::string, std::string> tree;
  std::string packages;
};

}  // namespace soho::tests
