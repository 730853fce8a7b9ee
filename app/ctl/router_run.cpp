#include "app/ctl/router_run.h"

#include "app/ctl/router_report.h"
#include "app/ctl/terminal.h"
#include "core/collector/local_interfaces.h"
#include "core/control/control_path.h"
#include "core/router/driver.h"
#include "core/router/journal_copy_job.h"
#include "core/router/plan_text.h"
#include "core/router/probe_job.h"
#include "core/router/standing_settings.h"
#include "core/settings/state_folder.h"
#include "core/setup/default_gateway.h"
#include "core/setup/lease_watch.h"
#include "core/setup/reach_job.h"
#include "core/setup/router_change.h"
#include "core/setup/router_findings.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSysInfo>

#include <algorithm>
#include <cstdio>
#include <utility>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

constexpr std::uint16_t kFlowPort = 2055;

QString translated(const char* text) { return QCoreApplication::translate("RouterRun", text); }

bool isOurAddress(const IpAddress& address) {
  const auto own = collector::ownAddresses();
  return std::ranges::find(own, address) != own.end();
}

/// As a person types it.
QString shellLine(const QStringList& command) {
  QStringList words;
  for (const QString& word : command) words << (word.contains(u' ') ? u'\'' + word + u'\'' : word);
  return words.join(u' ');
}

bool needsCollector(const RouterOptions& options) {
  return options.command == RouterCommand::Verify || (options.command == RouterCommand::Apply && options.isVerified);
}

}  // namespace

Result<std::unique_ptr<Run>> makeRouterRun(const QStringList& arguments) {
  auto options = parseRouterOptions(arguments);
  if (!options) return Unexpected(options.error());
  if (options->command == RouterCommand::Help) return printingRun(routerHelpText());
  return std::unique_ptr<Run>(std::make_unique<RouterRun>(std::move(*options)));
}

RouterRun::RouterRun(RouterOptions options)
    : m_options(std::move(options)), m_client("sohoflowctl", SOHOFLOW_VERSION, this) {}

void RouterRun::start() {
  auto folder = settings::stateFolder();
  if (!folder) return fail(folder.error());
  m_stateFolder = std::move(*folder);
  // Names are told to it where there is one.
  const bool talksToCollector = m_options.command != RouterCommand::Probe;
  const auto enter = [this] {
    m_entry = std::make_unique<RouterEntry>(m_options, m_stateFolder);
    connect(m_entry.get(), &RouterEntry::entered, this, &RouterRun::entered);
    connect(m_entry.get(), &RouterEntry::refused, this, &RouterRun::refused);
    m_entry->start();
  };
  // Before anything is asked or sent: without a collector there is nothing to set up for.
  if (talksToCollector) return findCollector(enter);
  enter();
}

void RouterRun::findCollector(std::function<void()> next) {
  const auto facts =
      control::ControlPathFacts::fromEnvironment(m_options.controlPath, QString::fromStdString(m_stateFolder.string()));
  const auto opened = [this, next = std::move(next)](const Result<control::Welcome>& welcome) {
    if (!welcome) return collectorFound(Unexpected(welcome.error()), next);
    m_gate = std::make_unique<setup::ControlExporterGate>(m_client);
    m_client.ask(control::StateQuery{}, this,
                 [this, next](const Result<control::CollectorState>& state) { collectorFound(state, next); });
  };
  m_client.open(control::controlPathsToTry(facts), control::ControlClient::kDefaultTimeout, this, opened);
}

void RouterRun::collectorFound(const Result<control::CollectorState>& state, const std::function<void()>& next) {
  if (state) m_collector = *state;
  const auto refuse = [this](const Error& error) {
    std::fprintf(stderr, "sohoflowctl: %s\n", text::oneLine(error).toUtf8().constData());
    end(static_cast<int>(RouterExit::NoCollector));
  };
  if (!state && needsCollector(m_options)) return refuse(state.error());
  if (needsCollector(m_options) && m_options.collector && !isOurAddress(m_options.collector->address)) {
    return refuse({ErrorCode::AddressNotLocal, m_options.collector->toString(), "--no-verify sets it up all the same"});
  }
  next();
}

void RouterRun::entered() {
  if (m_options.command == RouterCommand::Undo) return undo();
  perform(std::make_unique<router::ProbeJob>(m_entry->access().shell()), [this] {
    m_facts = static_cast<router::ProbeJob*>(m_job.get())->facts();
    probed();
  });
}

/// A router without a shell may be one that is set up by hand: then what is told of it is the recipe.
void RouterRun::refused(const Error& error) {
  const bool isAboutSetUp = m_options.command != RouterCommand::Undo && m_options.command != RouterCommand::Leases;
  const auto found = isAboutSetUp ? m_entry->factsWithoutShell(error) : std::nullopt;
  if (!found) return fail(error);
  m_facts = *found;
  m_facts.clientSeen = setup::ownAddressTowards(IpAddress::parse(m_options.router.host));
  probed();
}

void RouterRun::probed() {
  switch (m_options.command) {
    case RouterCommand::Plan:
      return showPlan();
    case RouterCommand::Apply:
      return apply();
    case RouterCommand::Verify:
      return makePlan() ? verify() : void();
    case RouterCommand::Leases:
      return readLeases();
    default:
      print(textOf(m_facts, m_entry->access().greeting()), jsonOf(m_facts, m_entry->access().greeting()));
      return end(static_cast<int>(ExitCode::Ok));
  }
}

std::optional<Endpoint> RouterRun::collectorAddress() const {
  if (m_options.collector) return m_options.collector;
  if (!m_facts.clientSeen) return std::nullopt;
  const bool isListening = m_collector && !m_collector->listening.empty();
  return Endpoint{*m_facts.clientSeen, isListening ? m_collector->listening.front().port : kFlowPort};
}

/// What is tested is what was set up, and what is brought up to date stays as it was wished.
void RouterRun::takeLastWishes() {
  const auto journal = router::Journal::open(m_stateFolder, m_entry->access().greeting().hostKey->fingerprint);
  const auto installation = setup::installationId(m_stateFolder);
  if (!journal || !installation) return;
  const auto last = router::lastSettings(journal->wishes(), m_facts, router::instanceName(*installation));
  if (m_options.interface.empty()) m_options.interface = last.interface;
  if (!m_options.sampling) m_options.sampling = last.sampling;
}

bool RouterRun::makePlan() {
  const auto collector = collectorAddress();
  if (!collector) {
    fail({ErrorCode::BadOption, "--collector", "the router does not say from where it is reached"});
    return false;
  }
  const router::Driver* driver = router::driverFor(m_facts);
  if (driver == nullptr) {
    const QString recipe = router::recipeFor(m_facts, *collector);
    print(recipe, {{u"system"_s, router::systemName(m_facts.system)}, {u"recipe"_s, recipe}});
    end(static_cast<int>(RouterExit::NotSupported));
    return false;
  }
  auto installation = setup::installationId(m_stateFolder);
  if (!installation) return fail(installation.error()), false;
  takeLastWishes();
  router::Wishes wishes;
  wishes.collector = *collector;
  wishes.interface = m_options.interface;
  wishes.sampling = m_options.sampling.value_or(1);
  wishes.installation = *installation;
  wishes.sshPort = m_options.router.port;
  wishes.user = m_options.router.user;
  const router::SshGreeting& greeting = m_entry->access().greeting();
  if (m_options.installsKey && m_entry->store() != nullptr &&
      setup::canInstallKey(m_facts, m_options.router.user, greeting)) {
    auto key = setup::makeLoginKey(greeting);
    if (!key) return fail(key.error()), false;
    auto line = key->publicLine();
    if (!line) return fail(line.error()), false;
    wishes.publicKey = std::move(*line);
    m_key.emplace(std::move(*key));
  }
  auto plan = driver->plan(m_facts, wishes);
  if (!plan) return fail(plan.error()), false;
  m_plan = std::move(*plan);
  m_plan.admitsExporter = m_collector && setup::isToBeAdmitted(m_plan, *m_collector);
  if (m_options.installsKey && !m_key) sayWhyNoKey();
  return true;
}

void RouterRun::sayWhyNoKey() const {
  const QString sentence = whyNoKey(m_plan);
  const bool isThereAlready = m_entry->access().greeting().method == router::LoginMethod::OurKey;
  // A plan that is shown says by its notes what it knows.
  if (isThereAlready || (!m_options.isJson && textOf(m_plan).contains(sentence))) return;
  std::fprintf(stderr, "%s\n", sentence.toUtf8().constData());
}

void RouterRun::showPlan() {
  if (!makePlan()) return;
  print(textOf(m_plan), jsonOf(m_plan));
  end(static_cast<int>(ExitCode::Ok));
}

bool RouterRun::openJournal() {
  const std::string fingerprint = m_entry->access().greeting().hostKey->fingerprint;
  auto lock = jobs::JobLock::acquire(m_stateFolder, fingerprint);
  if (!lock) return fail(lock.error()), false;
  m_lock.emplace(std::move(*lock));
  auto journal = router::Journal::open(m_stateFolder, fingerprint);
  if (!journal) return fail(journal.error()), false;
  m_journal.emplace(std::move(*journal));
  return true;
}

void RouterRun::apply() {
  if (!makePlan() || !openJournal()) return;
  if (!m_options.isJson) print(textOf(m_plan), {});
  if (!m_options.isYes && !m_plan.steps.empty()) {
    const bool isWanted =
        isInteractive() &&
        isConfirmed(translated(QT_TRANSLATE_NOOP("RouterRun", "Change the router like this? [y/N] ")));
    if (!isWanted) return fail({ErrorCode::Cancelled, m_options.router.toString(), "--yes goes on without asking"});
  }
  auto installation = setup::installationId(m_stateFolder);
  if (installation) m_journal->setInstallation(*installation);
  const std::string before = m_journal->router();
  m_journal->setRouter(m_options.router.toString());
  if (!m_journal->isEmpty()) {
    if (auto saved = m_journal->save(); !saved) return fail(saved.error());
    if (m_entry->store() != nullptr && m_journal->hasOurKey()) {
      setup::carryKeyOver(before, m_options.router, *m_entry->store(), this);
    }
  }
  // What a set-up left that was cut off in the middle is taken back, and what is to be done is found out anew.
  if (m_journal->isUnfinished()) {
    m_options.isYes = true;
    return perform(setup::makeTakeBackJob(parts()), [this] {
      m_journal.reset();
      m_lock.reset();
      entered();
    });
  }
  testReach([this] {
    m_entriesBefore = m_journal->entries().size();
    perform(setup::makeApplyJob(m_plan, parts()), [this] { keepKey([this] { applied(); }); });
  });
}

setup::RouterParts RouterRun::parts() {
  return {m_entry->access().shell(), *m_journal, *m_firewall, m_gate.get(),
          "sohoflowctl on " + QSysInfo::machineHostName().toStdString()};
}

void RouterRun::testReach(std::function<void()> next) {
  // A router that has nothing to send a test with is set up untested; verify says the rest.
  if (!m_options.isVerified || m_facts.probeTools.empty()) return next();
  setJob(std::make_unique<setup::ReachJob>(*collectorAddress(), m_entry->access().shell(), m_client));
  auto* const job = static_cast<setup::ReachJob*>(m_job.get());
  connect(job, &jobs::Job::finished, this, [this, job, next = std::move(next)] {
    showWarnings();
    if (job->result()) return next();
    if (!job->isMissed()) return fail(job->result().error());
    notReached();
  });
  job->start();
}

void RouterRun::notReached() {
  const IpAddress sender = m_plan.exporter.value_or(IpAddress());
  m_firewall->look(sender, this, [this, sender](const setup::FoundFirewall& found) {
    const router::StageText stage = router::stageText(router::VerifyStage::NothingArrives);
    const QString firewall = setup::firewallSentence(found.kind, sender, collectorAddress()->port);
    QStringList openings;
    for (const auto& rule : setup::openingRules(found.kind, sender, collectorAddress()->port, found.zone)) {
      openings << shellLine(rule.openingCommand());
    }
    const QStringList words = QStringList{stage.what, stage.nextStep, firewall} + openings;
    print(words.join(u'\n').trimmed() + u'\n', {{u"result"_s, u"not-reached"_s},
                                                {u"what"_s, stage.what},
                                                {u"next_step"_s, stage.nextStep},
                                                {u"firewall"_s, firewall},
                                                {u"opened_by"_s, QJsonArray::fromStringList(openings)}});
    end(static_cast<int>(RouterExit::NotReached));
  });
}

void RouterRun::keepKey(std::function<void()> next) {
  const auto text = m_key ? m_key->privateText() : Result<QByteArray>();
  if (!m_key || !text) return next();
  m_entry->store()->write(setup::ourKeyName(m_options.router), *text, this,
                          [next = std::move(next)](const Result<void>& kept) {
                            if (!kept) {
                              std::fprintf(stderr, "%s\n", text::oneLine(kept.error()).toUtf8().constData());
                            }
                            next();
                          });
}

void RouterRun::forgetSecrets(std::function<void()> next) {
  secrets::SecretStore* const store = m_entry->store();
  if (store == nullptr) return next();
  store->remove(setup::ourKeyName(m_options.router), this, [this, store, next = std::move(next)](const Result<void>&) {
    store->remove(setup::passwordName(m_options.router), this, [next](const Result<void>&) { next(); });
  });
}

void RouterRun::applied() {
  const auto collector = collectorAddress();
  const bool isHere = collector && isOurAddress(collector->address);
  setup::keepSetUp(*m_journal, {isHere ? collector->toString() : std::string(), m_options.interface, m_plan.sampling},
                   m_plan, m_facts);
  // For the cards and the delay that charts show; nothing depends on the answer.
  if (m_plan.exporter) {
    m_client.ask(control::SetExporterFacts{setup::exporterFactsOf(m_plan, m_facts)}, this,
                 [](const Result<control::Done>&) {});
  }
  if (m_options.isVerified && m_plan.exporter) return verify();
  print({}, {{u"result"_s, u"done"_s}, {u"steps"_s, jsonOf(m_job->steps())}, {u"plan"_s, jsonOf(m_plan)}});
  end(static_cast<int>(ExitCode::Ok));
}

void RouterRun::verify() {
  if (!m_plan.exporter)
    return fail({ErrorCode::BadAddress, m_options.router.host, "where its flows come from is unknown"});
  // The jobs that came before have ended; only what they did is still told.
  const QJsonArray steps = m_job ? jsonOf(m_job->steps()) : QJsonArray();
  setJob(std::make_unique<setup::VerifyJob>(
      setup::VerifyJob::Target{m_plan.controlSocket, m_plan.interface, *m_plan.exporter, m_plan.sampling,
                               !m_facts.offloads.empty()},
      m_entry->access().shell(), m_client));
  auto* const job = static_cast<setup::VerifyJob*>(m_job.get());
  connect(job, &setup::VerifyJob::stageChanged, this, [this, job] {
    if (!m_options.isJson) std::fprintf(stderr, "%s\n", router::stageText(job->stage()).what.toUtf8().constData());
  });
  connect(job, &jobs::Job::finished, this,
          [this, job, steps] { job->isConcluded() ? verified(*job, steps) : notTested(job->result().error(), steps); });
  job->start();
}

void RouterRun::verified(const setup::VerifyJob& job, const QJsonArray& steps) {
  // After an apply() nothing of the plan is left to do.
  const bool isOnlyTested = m_options.command == RouterCommand::Verify;
  const bool isOutdated = isOnlyTested && m_plan.changesSettings();
  // An exporter with other settings looks at another interface, perhaps, than the one that was counted.
  const auto seenShare = isOutdated ? std::nullopt : job.seenShare();
  // The set-up before the test is written down; its lock is the one that is needed.
  m_journal.reset();
  m_lock.reset();
  setup::keepFindings(m_stateFolder, m_entry->access().greeting().hostKey->fingerprint, m_facts, seenShare);
  router::StageText stage = router::stageText(job.stage());
  const bool isProved = job.result().has_value();
  if (isOnlyTested && m_plan.installsAgain()) {
    stage.what = router::noteText({router::NoteKind::ProgramLost, {}});
    stage.nextStep = translated(QT_TRANSLATE_NOOP("RouterRun", "\"sohoflowctl router apply\" does that."));
  } else if (isOutdated) {
    stage.nextStep = translated(QT_TRANSLATE_NOOP(
        "RouterRun",
        "The router's settings are others than this computer needs; \"sohoflowctl router apply\" brings "
        "them up to date."));
  }
  const QString hidden = router::hiddenTrafficText(seenShare, m_facts.offloads);
  QStringList words{stage.what, stage.nextStep};
  if (isProved) words = {translated(QT_TRANSLATE_NOOP("RouterRun", "Flows arrive.\n")).trimmed(), hidden};
  print(words.join(u'\n').trimmed() + u'\n', {{u"result"_s, isProved ? u"flows"_s : u"no-flows"_s},
                                              {u"steps"_s, steps},
                                              {u"stage"_s, static_cast<int>(job.stage())},
                                              {u"program_lost"_s, isOnlyTested && m_plan.installsAgain()},
                                              {u"outdated"_s, isOutdated},
                                              {u"what"_s, stage.what},
                                              {u"next_step"_s, stage.nextStep},
                                              {u"first_flow_ms"_s, static_cast<qint64>(job.firstFlowAfter().count())},
                                              {u"hidden_traffic"_s, hidden},
                                              {u"seen_share"_s, seenShare ? QJsonValue(*seenShare) : QJsonValue()}});
  end(isProved ? static_cast<int>(ExitCode::Ok) : static_cast<int>(RouterExit::NoFlows));
}

void RouterRun::notTested(const Error& error, const QJsonArray& steps) {
  const text::Explanation words = text::explain(error);
  if (m_options.isJson) {
    print({}, {{u"result"_s, u"not-tested"_s},
               {u"steps"_s, steps},
               {u"what"_s, words.what},
               {u"next_step"_s, words.nextStep}});
  }
  if (m_options.command != RouterCommand::Apply) return fail(error);
  const QString title = translated(QT_TRANSLATE_NOOP("RouterRun", "The router is set up; the test was not finished."));
  const QString sentence = title + u' ' + words.what + u". "_s + words.why + u' ' + words.nextStep;
  std::fprintf(stderr, "sohoflowctl: %s\n", sentence.toUtf8().constData());
  end(static_cast<int>(RouterExit::NoFlows));
}

void RouterRun::undo() {
  if (!openJournal()) return;
  m_journal->isEmpty() ? readCopy() : takeBack();
}

void RouterRun::readCopy() {
  const auto own = setup::installationId(m_stateFolder);
  if (!own) return fail(own.error());
  perform(std::make_unique<router::JournalCopyJob>(m_entry->access().shell(), m_options.installation.value_or(*own)),
          [this] {
            const auto& job = static_cast<const router::JournalCopyJob&>(*m_job);
            if (!job.copy()) return nothingToUndo(job.others());
            const std::string& fingerprint = m_entry->access().greeting().hostKey->fingerprint;
            auto journal = router::Journal::read(m_stateFolder, fingerprint, *job.copy());
            if (!journal) return fail(journal.error());
            if (auto saved = journal->save(); !saved) return fail(saved.error());
            m_journal.emplace(std::move(*journal));
            takeBack();
          });
}

void RouterRun::nothingToUndo(const std::vector<std::string>& others) {
  // A password may be remembered all the same.
  forgetSecrets([this, others] {
    QStringList names;
    for (const std::string& other : others) names << QString::fromStdString(other);
    QString text = translated(QT_TRANSLATE_NOOP("RouterRun", "Nothing was changed on this router.\n"));
    if (!names.isEmpty()) {
      //: %1 is a list of eight digits each
      text = translated(QT_TRANSLATE_NOOP("RouterRun",
                                          "This installation of SohoFlow has changed nothing on this router, but "
                                          "others have: %1. If one of them was this computer before it was installed "
                                          "anew, --installation takes its changes back.\n"))
                 .arg(names.join(u", "_s));
    }
    print(text, {{u"result"_s, u"nothing"_s}, {u"installations"_s, QJsonArray::fromStringList(names)}});
    end(static_cast<int>(ExitCode::Ok));
  });
}

void RouterRun::takeBack() {
  const auto foreign = m_options.keepsForeignChanges        ? router::ForeignChange::Keep
                       : m_options.overwritesForeignChanges ? router::ForeignChange::PutOldBack
                                                            : router::ForeignChange::Ask;
  perform(setup::makeUndoJob(parts(), foreign), [this] {
    forgetSecrets([this] {
      print(translated(QT_TRANSLATE_NOOP("RouterRun", "The router is as it was before.\n")),
            {{u"result"_s, u"undone"_s}, {u"steps"_s, jsonOf(m_job->steps())}});
      end(static_cast<int>(ExitCode::Ok));
    });
  });
}

void RouterRun::readLeases() {
  perform(std::make_unique<router::LeaseJob>(m_entry->access().shell(), m_facts.leases), [this] {
    const auto& leases = static_cast<router::LeaseJob*>(m_job.get())->leases();
    print(textOf(leases), {{u"leases"_s, jsonOf(leases)}});
    const auto router = IpAddress::parse(m_options.router.host);
    const auto ended = [this] { end(static_cast<int>(ExitCode::Ok)); };
    if (!m_client.isOpen() || !router) return ended();
    m_client.ask(setup::toldLeases(*router, leases), this, [ended](const Result<control::Done>&) { ended(); });
  });
}

void RouterRun::setJob(std::unique_ptr<jobs::Job> job) {
  // The job before this one may be the one whose signal led here.
  if (m_job) m_job.release()->deleteLater();
  m_job = std::move(job);
}

void RouterRun::perform(std::unique_ptr<jobs::Job> job, std::function<void()> next) {
  setJob(std::move(job));
  m_shownSteps.clear();
  connect(m_job.get(), &jobs::Job::changed, this, &RouterRun::showSteps);
  connect(m_job.get(), &jobs::Job::finished, this, [this, next = std::move(next)] {
    showWarnings();
    if (m_job->result()) return next();
    const Error error = m_job->result().error();
    const bool isLeft = isLeftBehind();
    QJsonObject told{{u"result"_s, u"failed"_s}, {u"steps"_s, jsonOf(m_job->steps())}};
    if (m_journal) told.insert(u"taken_back"_s, !isLeft);
    if (m_options.isJson) print({}, told);
    isLeft ? failWithChangesLeft(error) : fail(error);
  });
  m_job->start();
}

void RouterRun::showWarnings() const {
  for (const QString& warning : m_job->warnings()) std::fprintf(stderr, "%s\n", warning.toUtf8().constData());
}

bool RouterRun::isLeftBehind() const {
  if (!m_journal) return false;
  if (m_options.command == RouterCommand::Undo) return !m_journal->isEmpty();
  return m_journal->isUnfinished() || (m_entriesBefore && m_journal->entries().size() > *m_entriesBefore);
}

void RouterRun::showSteps() {
  if (m_options.isJson) return;
  const std::vector<jobs::Step> steps = m_job->steps();
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (i < m_shownSteps.size() && m_shownSteps[i].state == steps[i].state) continue;
    const QString line = lineOf(steps[i]);
    if (!line.isEmpty()) std::fprintf(stderr, "%s\n", line.toUtf8().constData());
  }
  m_shownSteps = steps;
}

void RouterRun::print(const QString& text, const QJsonObject& json) {
  const QByteArray bytes = m_options.isJson ? QJsonDocument(json).toJson() : text.toUtf8();
  std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stdout);
  std::fflush(stdout);
}

void RouterRun::failWithChangesLeft(const Error& error) {
  const bool hasOwnCode =
      error.code == ErrorCode::RouterFileChanged || exitCodeOf(error) != static_cast<int>(ExitCode::Failed);
  if (hasOwnCode) return fail(error);
  const text::Explanation words = text::explain(error);
  const QString left = translated(
      QT_TRANSLATE_NOOP("RouterRun",
                        "Changes of ours are still on the router: \"sohoflowctl router apply\" finishes them, "
                        "\"sohoflowctl router undo\" takes them back."));
  const QString sentence = words.what + u". "_s + words.why + u' ' + left;
  std::fprintf(stderr, "sohoflowctl: %s\n", sentence.toUtf8().constData());
  end(static_cast<int>(RouterExit::NotTakenBack));
}

void RouterRun::fail(const Error& error) {
  const text::Explanation explanation = text::explain(error);
  const QString sentence = explanation.what + u". "_s + explanation.why + u' ' + explanation.nextStep;
  std::fprintf(stderr, "sohoflowctl: %s\n", sentence.toUtf8().constData());
  const bool isChangedByOthers = error.code == ErrorCode::RouterFileChanged;
  end(isChangedByOthers ? static_cast<int>(RouterExit::ChangedByOthers) : exitCodeOf(error));
}

void RouterRun::end(int exitCode) {
  if (m_entry) m_entry->disconnect(this);
  m_client.disconnect(this);
  m_client.close();
  Q_EMIT finished(exitCode);
}

}  // namespace soho::ctl
