// What a person does with one router at a time, from the login to the first flow or the undo, as a window needs it: one
// question after the other, nothing asked from in here. Joins RouterDoor, the jobs of router_change and the collector.
// Lives on the event loop; owned by the page. A job that was cut off by the end of the program is taken back by the
// next set-up or undo.
#pragma once

#include "core/control/control_client.h"
#include "core/jobs/job.h"  // Before the others: moc of Qt 6.4 stumbles over <concepts> otherwise.
#include "core/jobs/job_lock.h"
#include "core/router/journal.h"
#include "core/router/plan.h"
#include "core/router/router_facts.h"
#include "core/router/undo_job.h"
#include "core/router/verify_stage.h"
#include "core/secrets/open_secret_store.h"
#include "core/setup/desktop_firewall.h"
#include "core/setup/exporter_gate.h"
#include "core/setup/router_change.h"
#include "core/setup/router_door.h"

#include <QObject>
#include <QPointer>

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <vector>

namespace soho::setup {

/// Where the work is done from; in tests with a fake door and store.
struct RouterWorkplace {
  std::filesystem::path stateFolder;
  std::function<QStringList()> controlPaths;  ///< Of the live collector.
  std::function<std::unique_ptr<RouterDoor>(secrets::SecretStore*)> makeDoor;
  std::function<void(QObject*, const secrets::StoreReply&)> openStore;
  std::shared_ptr<DesktopFirewall> firewall;  ///< Never null.
  /// Where the router is to send instead of the address that it sees; may be empty, and may answer with none.
  std::function<std::optional<IpAddress>()> reportAddress;
  std::string holder;   ///< Shown to who finds the router reserved: "sohoflow on desk".
  std::string version;  ///< Of this program, for the collector.
};
/// The real one.
[[nodiscard]] RouterWorkplace routerWorkplace(const std::filesystem::path& stateFolder,
                                              std::function<QStringList()> controlPaths, const std::string& program,
                                              const std::string& version);

/// How a set-up, a test or an undo ended.
struct RouterOutcome {
  /// A failed set-up has undone itself, unless it isLeftBehind. With isChanged only the test could not be made.
  Result<void> result;
  std::optional<router::VerifyStage> stage;  ///< What was tested last; Flows: it is proved.
  std::chrono::milliseconds firstFlowAfter{0};
  QString hiddenTraffic = {};                                 ///< As hiddenTrafficText().
  std::optional<router::ExporterStatistics> statistics = {};  ///< Of the exporter, by the test.
  /// The test was not made, since apply() is what is needed: the exporter is gone, or its settings are not as planned.
  bool isProgramLost = false;
  bool isOutdated = false;
  bool isChanged = false;  ///< The router is set up, whatever the stage.
  /// A failed set-up could not be taken back, as when the connection was lost: the next one or an undo does it.
  bool isLeftBehind = false;
};

class RouterWork final : public QObject {
  Q_OBJECT

 public:
  explicit RouterWork(RouterWorkplace place, QObject* parent = nullptr);
  ~RouterWork() override;

  /// Looks where secrets can be kept; storeOpened() follows, the first time. enter() does it too.
  void openStore();
  /// Logs in and asks the router what it is: entered() or refused() follows. The credentials are kept until then, for
  /// the two calls after it. `keepsPassword`: into the secret store, once it was the right one.
  void enter(const router::RouterAddress& router, const router::Credentials& credentials, bool keepsPassword);
  /// After refused(HostKeyUnknown): it is the person's router. After refused(OldAlgorithms): they are allowed.
  void acceptHostKey();
  void allowOldAlgorithms();
  /// After refused(HostKeyChanged): the router was reset or replaced. refused(HostKeyUnknown) follows with what it
  /// shows now; until that is confirmed, the old key stays known.
  void forgetHostKey();
  /// Ends a login at once; stops a job, which then takes back what it did and finishes.
  void stop();

  // Between entered() and the next enter().
  [[nodiscard]] const router::RouterAddress& router() const { return m_router; }
  [[nodiscard]] const router::RouterFacts& facts() const { return m_facts; }
  [[nodiscard]] const router::SshGreeting& greeting() const;
  [[nodiscard]] bool hasDriver() const;
  /// Where the router is to send: this computer as the router sees it, or another address of it that was chosen.
  [[nodiscard]] std::optional<Endpoint> collector() const;
  /// A login key of ours can be installed, and kept here.
  [[nodiscard]] bool canInstallKey() const;
  struct PlanWishes {
    std::string interface = {};  ///< Empty: the driver chooses.
    std::uint32_t sampling = 1;
    bool installsKey = false;
  };
  /// Errors of Driver::plan, RouterUnsupported, BadAddress.
  Result<void> makePlan(const PlanWishes& wishes);
  [[nodiscard]] const router::Plan& plan() const { return m_plan; }

  /// Those of the last set-up, as far as the journal tells; else as it stands on the router; else those of a new one.
  [[nodiscard]] PlanWishes lastWishes() const;

  // Each ends in finished(). apply(), verify() and restart() need a plan.
  void apply();
  void verify();
  /// Starts the exporter anew, then tests.
  void restart();
  /// Has the collector accept the planned exporter, then tests again.
  void admit();
  /// Opens `found` for the planned exporter, then goes on with what was kept from going on by it.
  void openFirewall(const FoundFirewall& found);
  void undo(router::ForeignChange foreignChange);

  [[nodiscard]] bool isWorking() const { return m_isChanging; }
  [[nodiscard]] std::vector<jobs::Step> steps() const;
  [[nodiscard]] const std::vector<QString>& warnings() const { return m_warnings; }
  [[nodiscard]] const RouterOutcome& outcome() const { return m_outcome; }
  /// What a test found so far.
  [[nodiscard]] std::optional<router::VerifyStage> stage() const { return m_outcome.stage; }

 Q_SIGNALS:
  /// `notice` is SecretStore::notice(); none: there is no store.
  void storeOpened(const std::optional<QString>& notice);
  void entered();
  void refused(const soho::Error& error);
  /// steps() or stage().
  void changed();
  void finished();

 private:
  void openDoor();
  void withStore(std::function<void()> next);
  void forgetSecrets();
  void takeBack(router::ForeignChange foreignChange);
  /// This computer has lost its journal: what it changed is told by its copy on the router.
  void readCopy(router::ForeignChange foreignChange);
  void findCollector(std::function<void()> next);
  void logIn();
  void loggedIn();
  void enteredWithoutShell(router::RouterFacts facts);
  Result<void> openJournal();
  [[nodiscard]] RouterParts parts();
  void begin();
  void takeBackUnfinished();
  void testReach();
  void carryOut();
  void tellCollector();
  void keepKey();
  void keepWishes();
  void test();
  /// For the router's card.
  void keepFindings(std::optional<double> seenShare);
  void setJob(std::unique_ptr<jobs::Job> job);
  /// Starts the job; `next` runs when it has succeeded, else the work ends.
  void perform(std::unique_ptr<jobs::Job> job, std::function<void()> next);
  /// More of ours is on the router than before the plan was begun.
  [[nodiscard]] bool isLeftBehind() const;
  void end(Result<void> result);

  RouterWorkplace m_place;
  std::unique_ptr<secrets::SecretStore> m_store;
  bool m_isStoreOpened = false;  ///< Asked for and answered, even if there is none.
  std::vector<std::function<void()>> m_awaitingStore;
  std::unique_ptr<RouterDoor> m_door;
  control::ControlClient m_client;
  std::optional<control::CollectorState> m_collector;
  std::unique_ptr<ExporterGate> m_gate;
  router::RouterAddress m_router;
  router::Credentials m_credentials;  ///< Until the router is entered.
  router::SshOptions m_options;
  bool m_keepsPassword = false;
  bool m_isChanging = false;    ///< One of apply(), verify(), undo() goes on.
  std::uint64_t m_attempt = 0;  ///< Numbers the logins, so that what an earlier one answers is left alone.
  router::RouterFacts m_facts;
  PlanWishes m_wishes;
  std::future<Result<router::SshKey>> m_keyInMaking;  ///< While the person reads what was found.
  std::optional<router::SshKey> m_key;                ///< Made for the plan; kept once it is installed.
  router::Plan m_plan;
  std::optional<jobs::JobLock> m_lock;
  std::optional<router::Journal> m_journal;
  std::optional<std::size_t> m_entriesBefore;  ///< In the journal, when the plan began to be carried out.
  std::unique_ptr<jobs::Job> m_job;
  std::vector<jobs::Step> m_pastSteps;
  std::vector<QString> m_warnings;
  RouterOutcome m_outcome;
};

}  // namespace soho::setup
