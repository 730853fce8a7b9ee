#include "core/setup/router_work.h"

#include "core/collector/local_interfaces.h"
#include "core/router/driver.h"
#include "core/router/journal_copy_job.h"
#include "core/router/probe_job.h"
#include "core/router/restart_job.h"
#include "core/router/standing_settings.h"
#include "core/router/without_shell.h"
#include "core/setup/default_gateway.h"
#include "core/setup/reach_job.h"
#include "core/setup/router_access.h"
#include "core/setup/router_change.h"
#include "core/setup/router_findings.h"
#include "core/setup/verify_job.h"

#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace soho::setup {
namespace {

constexpr std::uint16_t kFlowPort = 2055;

/// What was chosen once may be another computer's by now.
bool isOwnAddress(const IpAddress& address) {
  const auto networks = collector::interfaceNetworks();
  return networks && std::ranges::find(*networks, address, &collector::InterfaceNetwork::address) != networks->end();
}

}  // namespace

RouterWorkplace routerWorkplace(const std::filesystem::path& stateFolder, std::function<QStringList()> controlPaths,
                                const std::string& program, const std::string& version) {
  RouterWorkplace place;
  place.stateFolder = stateFolder;
  place.controlPaths = std::move(controlPaths);
  place.makeDoor = [stateFolder](secrets::SecretStore* store) {
    return std::make_unique<RouterAccess>(stateFolder, store);
  };
  place.openStore = [stateFolder](QObject* context, const secrets::StoreReply& reply) {
    secrets::openSecretStore(secrets::StoreChoice::Automatic, stateFolder, context, reply);
  };
  place.firewall = makeDesktopFirewall();
  place.holder = program + " on " + QSysInfo::machineHostName().toStdString();
  place.version = version;
  return place;
}

RouterWork::RouterWork(RouterWorkplace place, QObject* parent)
    : QObject(parent), m_place(std::move(place)), m_client("router set-up", m_place.version, this) {}

RouterWork::~RouterWork() = default;

void RouterWork::enter(const router::RouterAddress& router, const router::Credentials& credentials,
                       bool keepsPassword) {
  if (m_isChanging) return;
  stop();
  m_router = router;
  m_credentials = credentials;
  m_keepsPassword = keepsPassword;
  m_options = {};
  m_plan = {};
  m_key.reset();
  m_facts = {};
  begin();
  openDoor();
}

void RouterWork::acceptHostKey() {
  if (!m_door || !m_door->greeting().hostKey) return;
  m_options.acceptedHostKey = m_door->greeting().hostKey->fingerprint;
  openDoor();
}

void RouterWork::allowOldAlgorithms() {
  m_options.allowsOldAlgorithms = true;
  openDoor();
}

void RouterWork::forgetHostKey() {
  if (!m_door) return;
  m_options.acceptedHostKey.reset();
  m_options.forgottenHostKey = m_door->greeting().knownHostKey;
  openDoor();
}

void RouterWork::stop() {
  if (m_isChanging) return m_job->abort();
  ++m_attempt;
  setJob(nullptr);
  if (m_door) m_door->close();
  m_client.close();
  m_gate.reset();
  m_collector.reset();
}

void RouterWork::openDoor() {
  const std::uint64_t attempt = ++m_attempt;
  withStore([this, attempt] {
    if (attempt == m_attempt) findCollector([this] { logIn(); });
  });
}

void RouterWork::openStore() {
  if (m_place.openStore) withStore([] {});
}

void RouterWork::withStore(std::function<void()> next) {
  if (m_isStoreOpened) return next();
  m_awaitingStore.push_back(std::move(next));
  if (m_awaitingStore.size() > 1) return;
  m_place.openStore(this, [this](Result<std::unique_ptr<secrets::SecretStore>> store) {
    // Without a store nothing is kept, and the person gives the password each time.
    if (store) m_store = std::move(*store);
    m_isStoreOpened = true;
    Q_EMIT storeOpened(m_store ? std::optional(m_store->notice()) : std::nullopt);
    for (const auto& waiting : std::exchange(m_awaitingStore, {})) waiting();
  });
}

void RouterWork::findCollector(std::function<void()> next) {
  if (m_client.isOpen() && m_collector) return next();
  const std::uint64_t attempt = m_attempt;
  m_client.open(m_place.controlPaths(), control::ControlClient::kDefaultTimeout, this,
                [this, attempt, next = std::move(next)](const Result<control::Welcome>& welcome) {
                  if (attempt != m_attempt) return;
                  if (!welcome) return next();  // An undo may do without; a set-up says so.
                  m_gate = std::make_unique<ControlExporterGate>(m_client);
                  m_client.ask(control::StateQuery{}, this,
                               [this, attempt, next](Result<control::CollectorState> state) {
                                 if (attempt != m_attempt) return;
                                 if (state) m_collector = std::move(*state);
                                 next();
                               });
                });
}

void RouterWork::logIn() {
  const std::uint64_t attempt = m_attempt;
  m_door = m_place.makeDoor(m_store.get());
  m_door->open(m_router, m_credentials, m_options, this, [this, attempt](const Result<void>& opened) {
    if (attempt != m_attempt) return;
    if (opened) return loggedIn();
    if (auto found = router::factsWithoutShell(m_door->greeting(), opened.error())) {
      return enteredWithoutShell(std::move(*found));
    }
    const ErrorCode code = opened.error().code;
    const bool isAsked =
        code == ErrorCode::HostKeyUnknown || code == ErrorCode::HostKeyChanged || code == ErrorCode::OldAlgorithms;
    if (!isAsked) m_credentials = {};
    Q_EMIT refused(opened.error());
  });
}

/// Nothing can be done there but by hand; the recipe needs an address of this computer.
void RouterWork::enteredWithoutShell(router::RouterFacts facts) {
  m_credentials = {};
  m_facts = std::move(facts);
  m_facts.clientSeen = ownAddressTowards(IpAddress::parse(m_router.host));
  Q_EMIT entered();
}

void RouterWork::loggedIn() {
  if (m_keepsPassword && m_store && m_credentials.password) {
    // Not being able to keep it is no reason to stop: it is asked for again.
    m_store->write(passwordName(m_router), *m_credentials.password, this, [](const Result<void>&) {});
  }
  m_credentials = {};
  setJob(std::make_unique<router::ProbeJob>(m_door->shell()));
  connect(m_job.get(), &jobs::Job::finished, this, [this] {
    if (!m_job->result()) return Q_EMIT refused(m_job->result().error());
    m_facts = static_cast<router::ProbeJob*>(m_job.get())->facts();
    if (canInstallKey()) m_keyInMaking = std::async(std::launch::async, makeLoginKey, greeting());
    Q_EMIT entered();
  });
  m_job->start();
}

const router::SshGreeting& RouterWork::greeting() const {
  static const router::SshGreeting kNothing;
  return m_door ? m_door->greeting() : kNothing;
}

bool RouterWork::hasDriver() const { return router::driverFor(m_facts) != nullptr; }

std::optional<Endpoint> RouterWork::collector() const {
  if (!m_facts.clientSeen) return std::nullopt;
  const auto chosen = m_place.reportAddress ? m_place.reportAddress() : std::nullopt;
  const IpAddress address = chosen && isOwnAddress(*chosen) ? *chosen : *m_facts.clientSeen;
  const bool isListening = m_collector && !m_collector->listening.empty();
  return Endpoint{address, isListening ? m_collector->listening.front().port : kFlowPort};
}

bool RouterWork::canInstallKey() const { return m_store && setup::canInstallKey(m_facts, m_router.user, greeting()); }

Result<void> RouterWork::makePlan(const PlanWishes& wishes) {
  const auto target = collector();
  if (!target) return failure(ErrorCode::BadAddress, m_router.toString(), "it does not say from where it is reached");
  const router::Driver* const driver = router::driverFor(m_facts);
  if (driver == nullptr) return failure(ErrorCode::RouterUnsupported, m_facts.systemName);
  auto installation = installationId(m_place.stateFolder);
  if (!installation) return Unexpected(installation.error());
  m_wishes = wishes;
  router::Wishes all{.collector = *target,
                     .interface = wishes.interface,
                     .sampling = wishes.sampling,
                     .installation = *installation,
                     .sshPort = m_router.port,
                     .user = m_router.user};
  if (wishes.installsKey && canInstallKey()) {
    if (!m_key) {
      auto made = m_keyInMaking.valid() ? m_keyInMaking.get() : makeLoginKey(greeting());
      if (!made) return Unexpected(made.error());
      m_key.emplace(std::move(*made));
    }
    auto line = m_key->publicLine();
    if (!line) return Unexpected(line.error());
    all.publicKey = std::move(*line);
  }
  auto plan = driver->plan(m_facts, all);
  if (!plan) return Unexpected(plan.error());
  m_plan = std::move(*plan);
  m_plan.admitsExporter = m_collector && isToBeAdmitted(m_plan, *m_collector);
  return {};
}

RouterWork::PlanWishes RouterWork::lastWishes() const {
  if (!greeting().hostKey) return {};
  const auto journal = router::Journal::open(m_place.stateFolder, greeting().hostKey->fingerprint);
  const auto installation = installationId(m_place.stateFolder);
  if (!journal || !installation) return {};
  const auto last = router::lastSettings(journal->wishes(), m_facts, router::instanceName(*installation));
  return {.interface = last.interface, .sampling = last.sampling};
}

Result<void> RouterWork::openJournal() {
  if (m_journal) return {};
  const std::string fingerprint = m_door->greeting().hostKey->fingerprint;
  auto lock = jobs::JobLock::acquire(m_place.stateFolder, fingerprint);
  if (!lock) return Unexpected(lock.error());
  auto journal = router::Journal::open(m_place.stateFolder, fingerprint);
  if (!journal) return Unexpected(journal.error());
  auto installation = installationId(m_place.stateFolder);
  if (!installation) return Unexpected(installation.error());
  m_lock.emplace(std::move(*lock));
  m_journal.emplace(std::move(*journal));
  m_journal->setInstallation(*installation);
  const std::string before = m_journal->router();
  m_journal->setRouter(m_router.toString());
  // First where the key will be looked for, then the key.
  if (m_journal->isEmpty()) return {};
  if (auto saved = m_journal->save(); !saved) return saved;
  if (m_store && m_journal->hasOurKey()) carryKeyOver(before, m_router, *m_store, this);
  return {};
}

void RouterWork::apply() {
  begin();
  if (!m_collector) return end(failure(ErrorCode::NotRunning, "sohoflow-collector"));
  m_isChanging = true;
  if (auto opened = openJournal(); !opened) return end(std::move(opened));
  if (m_journal->isUnfinished()) return takeBackUnfinished();
  testReach();
}

/// What a set-up left that was cut off in the middle; then what is to be done is found out anew.
void RouterWork::takeBackUnfinished() {
  perform(makeTakeBackJob(parts()), [this] {
    perform(std::make_unique<router::ProbeJob>(m_door->shell()), [this] {
      m_facts = static_cast<router::ProbeJob*>(m_job.get())->facts();
      if (auto planned = makePlan(m_wishes); !planned) return end(std::move(planned));
      testReach();
    });
  });
}

void RouterWork::testReach() {
  m_outcome.stage.reset();
  // A router that has nothing to send a test with is set up untested; the test after it says the rest.
  if (m_facts.probeTools.empty()) return carryOut();
  auto job = std::make_unique<ReachJob>(*collector(), m_door->shell(), m_client);
  // Only a packet that was sent and did not come says something; a cancelled test does not.
  connect(job.get(), &jobs::Job::finished, this, [this, made = job.get()] {
    if (made->isMissed()) m_outcome.stage = router::VerifyStage::NothingArrives;
  });
  perform(std::move(job), [this] { carryOut(); });
}

void RouterWork::carryOut() {
  m_entriesBefore = m_journal->entries().size();
  perform(makeApplyJob(m_plan, parts()), [this] {
    m_outcome.isChanged = true;
    keepWishes();
    keepKey();
    m_plan.steps.clear();  // Nothing of it is left to do.
    m_plan.admitsExporter = false;
    tellCollector();
    test();
  });
}

/// For the next update. Behind an address translation the router's view of this computer says nothing later.
void RouterWork::keepWishes() {
  const auto own = collector::ownAddresses();
  const bool isOwn = std::ranges::find(own, collector()->address) != own.end();
  keepSetUp(*m_journal, {isOwn ? collector()->toString() : std::string(), m_wishes.interface, m_wishes.sampling},
            m_plan, m_facts);
}

void RouterWork::keepKey() {
  const bool isInstalled =
      std::ranges::find(m_plan.steps, router::StepKind::InstallKey, &router::PlanStep::kind) != m_plan.steps.end();
  if (!m_key || !m_store || !isInstalled) return;
  const auto text = m_key->privateText();
  // Without it the password is asked for the next time; the line on the router is removed by the undo all the same.
  if (text) m_store->write(ourKeyName(m_router), *text, this, [](const Result<void>&) {});
}

/// How far behind the picture is and what the exporter is; nothing depends on the answer.
void RouterWork::tellCollector() {
  if (!m_plan.exporter) return;
  m_client.ask(control::SetExporterFacts{exporterFactsOf(m_plan, m_facts)}, this, [](const Result<control::Done>&) {});
}

void RouterWork::verify() {
  begin();
  if (!m_collector) return end(failure(ErrorCode::NotRunning, "sohoflow-collector"));
  m_outcome.isChanged = true;
  m_outcome.isProgramLost = m_plan.installsAgain();
  m_outcome.isOutdated = m_plan.changesSettings();
  if (m_outcome.isProgramLost || m_outcome.isOutdated) return end({});
  test();
}

void RouterWork::restart() {
  begin();
  if (!m_collector) return end(failure(ErrorCode::NotRunning, "sohoflow-collector"));
  m_isChanging = true;
  m_outcome.isChanged = true;
  if (auto opened = openJournal(); !opened) return end(std::move(opened));
  perform(std::make_unique<router::RestartJob>(m_plan.restart, m_door->shell()), [this] { test(); });
}

void RouterWork::admit() {
  if (!m_gate || !m_plan.exporter) return verify();
  m_gate->admit(*m_plan.exporter, this, [this](const Result<bool>&) { verify(); });
}

void RouterWork::openFirewall(const FoundFirewall& found) {
  const auto target = collector();
  if (!target || !m_plan.exporter) return;
  const RouterOutcome before = m_outcome;
  begin();
  // When the person dismisses the question, what the test found is still so.
  m_outcome.stage = before.stage;
  m_outcome.isChanged = before.isChanged;
  m_isChanging = true;
  if (auto opened = openJournal(); !opened) return end(std::move(opened));
  const auto rules = openingRules(found.kind, *m_plan.exporter, target->port, found.zone);
  perform(makeOpeningJob(rules, parts()), [this] {
    if (m_outcome.isChanged) return test();
    if (m_journal->isUnfinished()) return takeBackUnfinished();
    testReach();
  });
}

void RouterWork::test() {
  m_isChanging = true;
  if (!m_plan.exporter) {
    return end(failure(ErrorCode::BadAddress, m_router.host, "where its flows come from is unknown"));
  }
  setJob(std::make_unique<VerifyJob>(VerifyJob::Target{m_plan.controlSocket, m_plan.interface, *m_plan.exporter,
                                                       m_plan.sampling, !m_facts.offloads.empty()},
                                     m_door->shell(), m_client));
  auto* const job = static_cast<VerifyJob*>(m_job.get());
  const auto take = [this, job] {
    m_outcome.stage = job->stage();
    m_outcome.hiddenTraffic = router::hiddenTrafficText(job->seenShare(), m_facts.offloads);
    m_outcome.statistics = job->statistics();
    m_outcome.firstFlowAfter = job->firstFlowAfter();
  };
  connect(job, &VerifyJob::stageChanged, this, [this, take] {
    take();
    Q_EMIT changed();
  });
  connect(job, &jobs::Job::changed, this, &RouterWork::changed);
  connect(job, &jobs::Job::finished, this, [this, job, take] {
    // What is missing is the stage; only a test that could not be made is an error.
    if (!job->isConcluded()) return end(job->result());
    take();
    keepFindings(job->seenShare());
    end({});
  });
  job->start();
}

void RouterWork::keepFindings(std::optional<double> seenShare) {
  // The set-up before the test is written down; its lock is the one that is needed.
  m_journal.reset();
  m_lock.reset();
  setup::keepFindings(m_place.stateFolder, m_door->greeting().hostKey->fingerprint, m_facts, seenShare);
}

void RouterWork::undo(router::ForeignChange foreignChange) {
  begin();
  if (auto opened = openJournal(); !opened) return end(std::move(opened));
  m_isChanging = true;
  m_journal->isEmpty() ? readCopy(foreignChange) : takeBack(foreignChange);
}

void RouterWork::readCopy(router::ForeignChange foreignChange) {
  perform(std::make_unique<router::JournalCopyJob>(m_door->shell(), m_journal->installation()), [this, foreignChange] {
    const auto& copy = static_cast<const router::JournalCopyJob&>(*m_job).copy();
    if (!copy) {
      // A password may be remembered all the same.
      forgetSecrets();
      return end({});
    }
    auto journal = router::Journal::read(m_place.stateFolder, m_door->greeting().hostKey->fingerprint, *copy);
    if (!journal) return end(Unexpected(journal.error()));
    if (auto saved = journal->save(); !saved) return end(std::move(saved));
    m_journal.emplace(std::move(*journal));
    takeBack(foreignChange);
  });
}

void RouterWork::takeBack(router::ForeignChange foreignChange) {
  perform(makeUndoJob(parts(), foreignChange), [this] {
    forgetSecrets();
    end({});
  });
}

void RouterWork::forgetSecrets() {
  if (!m_store) return;
  for (const secrets::SecretName& name : {passwordName(m_router), ourKeyName(m_router)}) {
    m_store->remove(name, this, [](const Result<void>&) {});
  }
}

RouterParts RouterWork::parts() {
  return {m_door->shell(), *m_journal, *m_place.firewall, m_gate.get(), m_place.holder};
}

void RouterWork::begin() {
  setJob(nullptr);
  m_journal.reset();
  m_entriesBefore.reset();
  m_lock.reset();
  m_pastSteps.clear();
  m_warnings.clear();
  m_outcome = {};
}

void RouterWork::setJob(std::unique_ptr<jobs::Job> job) {
  if (m_job) {
    const auto steps = m_job->steps();
    m_pastSteps.insert(m_pastSteps.end(), steps.begin(), steps.end());
    m_job->disconnect(this);
    // It may be the one whose signal led here.
    m_job.release()->deleteLater();
  }
  m_job = std::move(job);
}

void RouterWork::perform(std::unique_ptr<jobs::Job> job, std::function<void()> next) {
  setJob(std::move(job));
  connect(m_job.get(), &jobs::Job::changed, this, &RouterWork::changed);
  connect(m_job.get(), &jobs::Job::finished, this, [this, next = std::move(next)] {
    const auto warnings = m_job->warnings();
    m_warnings.insert(m_warnings.end(), warnings.begin(), warnings.end());
    if (!m_job->result()) return end(m_job->result());
    next();
  });
  m_job->start();
}

std::vector<jobs::Step> RouterWork::steps() const {
  std::vector<jobs::Step> all = m_pastSteps;
  if (!m_job) return all;
  const auto now = m_job->steps();
  all.insert(all.end(), now.begin(), now.end());
  return all;
}

bool RouterWork::isLeftBehind() const {
  if (!m_journal || m_outcome.isChanged) return false;
  return m_journal->isUnfinished() || (m_entriesBefore && m_journal->entries().size() > *m_entriesBefore);
}

void RouterWork::end(Result<void> result) {
  m_isChanging = false;
  m_outcome.result = std::move(result);
  m_outcome.isLeftBehind = !m_outcome.result && isLeftBehind();
  m_journal.reset();
  m_lock.reset();
  Q_EMIT changed();
  Q_EMIT finished();
}

}  // namespace soho::setup
