#include "app/shell/stack_desk.h"

#include "app/models/work_remedy.h"
#include "core/container/command_job.h"
#include "core/jobs/refused_job.h"
#include "core/setup/prove_stack.h"
#include "core/setup/stack_backup.h"
#include "core/setup/stack_images.h"
#include "core/setup/stack_jobs.h"
#include "core/setup/stack_surroundings.h"
#include "core/text/error_text.h"

#include <QStandardPaths>

#include <unistd.h>
#include <utility>

namespace soho::ui {
namespace {

using namespace std::chrono_literals;

/// An engine may bring hundreds of megabytes with it.
constexpr auto kMendDeadline = 60min;
constexpr int kLogLines = 500;

bool isInstalled(const QString& program) { return !QStandardPaths::findExecutable(program).isEmpty(); }

}  // namespace

struct StackDesk::Work {
  jobs::JobLock lock;
  container::Engine engine;
  container::StackSpec spec;
  setup::StackSite site;

  Work(jobs::JobLock held, const container::EngineFacts& facts, container::StackOptions options,
       container::ProcessRunner& runner, secrets::SecretStore& secrets, setup::NtopngFeed& feed,
       std::optional<container::NtopngElsewhere> elsewhere = {})
      : lock(std::move(held)),
        engine(facts, runner),
        spec(setup::specFor(std::move(options), facts)),
        site{engine, spec, secrets, feed, std::move(elsewhere)} {}
};

StackDesk::StackDesk(container::ProcessRunner& runner, setup::NtopngFeed& feed, std::filesystem::path stateFolder,
                     QObject* parent)
    : StackSource(parent), m_runner(runner), m_feed(feed), m_stateFolder(std::move(stateFolder)) {}

StackDesk::~StackDesk() = default;

void StackDesk::start(std::unique_ptr<secrets::SecretStore> secrets) {
  m_secrets = std::make_unique<secrets::RememberingStore>(std::move(secrets));
  m_watch = std::make_unique<setup::StackWatch>(m_runner, *m_secrets, m_feed, m_stateFolder);
  connect(m_watch.get(), &setup::StackWatch::looked, this, &StackDesk::pictureChanged);
  connect(m_watch.get(), &setup::StackWatch::looked, this, [this] {
    // Another program may have stored another password under this one's name.
    const auto& problem = picture().status.problem;
    if (problem && problem->code == ErrorCode::NotLoggedIn) m_secrets->forget();
  });
  connect(m_watch.get(), &setup::StackWatch::looked, this, &StackDesk::startAfterBoot);
  connect(m_watch.get(), &setup::StackWatch::looked, this, &StackDesk::watchCounting);
  connect(m_watch.get(), &setup::StackWatch::looked, this, [this] {
    if (m_owesPlaces) restartForPlaces();
  });
  m_watch->setInterval(m_interval);
  m_watch->setMemoryWanted(m_wantsMemory);
  m_watch->start();  // Once in any case: see startAfterBoot().
  m_watch->setSuspended(m_isSuspended);
}

void StackDesk::setSuspended(bool isSuspended) {
  m_isSuspended = isSuspended;
  if (m_watch) m_watch->setSuspended(isSuspended);
}

void StackDesk::setMemoryWanted(bool isWanted) {
  m_wantsMemory = isWanted;
  if (!m_watch) return;
  m_watch->setMemoryWanted(isWanted);
  if (isWanted) m_watch->lookNow();
}

void StackDesk::lookNow() {
  if (!m_watch) return;
  m_secrets->forget();  // A person asks: a locked keychain may ask for its password again.
  m_watch->lookNow();
}

const setup::StackPicture& StackDesk::picture() const { return m_watch ? m_watch->picture() : m_nothing; }

container::StackSpec StackDesk::spec() const {
  return {picture().options, picture().engine.value_or(container::EngineFacts{}), ::getuid(), ::getgid()};
}

QUrl StackDesk::webUrl() const { return picture().elsewhere ? QUrl(picture().elsewhere->url) : setup::webUrl(spec()); }

QString StackDesk::user() const { return picture().elsewhere ? picture().elsewhere->user : QStringLiteral("admin"); }

QByteArray StackDesk::certificate() const {
  return picture().elsewhere ? picture().elsewhere->certificateSha256 : QByteArray();
}

void StackDesk::trust(const QByteArray& certificateSha256) {
  auto stored = container::readStackFile(m_stateFolder);
  if (!m_watch || !stored || !stored->elsewhere) return;
  stored->elsewhere->certificateSha256 = certificateSha256;
  if (auto written = container::writeStackFile(m_stateFolder, *stored); !written) {
    return Q_EMIT noticed(text::oneLine(written.error()));
  }
  m_watch->lookNow();
}

secrets::SecretName StackDesk::passwordName() const {
  return picture().elsewhere ? setup::passwordName(*picture().elsewhere) : setup::passwordName(spec());
}

void StackDesk::readPassword(QObject* context, secrets::SecretReply reply) {
  if (m_secrets) return m_secrets->read(passwordName(), context, std::move(reply));
  reply(failure(ErrorCode::NotRunning, "secrets"));
}

void StackDesk::setPassword(const QString& password, QObject* context, secrets::DoneReply reply) {
  if (!m_secrets) return reply(failure(ErrorCode::NotRunning, "secrets"));
  m_secrets->write(passwordName(), password.toUtf8(), context,
                   [this, reply = std::move(reply)](const Result<void>& written) {
                     m_watch->forgetRefusal();
                     m_watch->lookNow();
                     reply(written);
                   });
}

container::EngineRemedy StackDesk::remedy() const {
  if (!picture().problem) return {};
  return container::remedyFor(*picture().problem, isInstalled, qEnvironmentVariable("USER"));
}

void StackDesk::perform(StackAction action, const QString& file) {
  if (isWorking() || !m_watch) return;
  if (action == StackAction::Prove) return prove();
  if (action == StackAction::MendEngine && remedy().kind == container::RemedyKind::KeepFileAside) {
    return keepFileAside();
  }
  if (action == StackAction::SetUp && !m_secrets->notice().isEmpty()) Q_EMIT noticed(m_secrets->notice());
  run(action, begin(action, file));
}

void StackDesk::keepFileAside() {
  const auto kept = container::keepStackFileAside(m_stateFolder);
  if (!kept) return run(StackAction::MendEngine, Unexpected(kept.error()));
  //: %1 is a file
  Q_EMIT noticed(tr("The damaged file is kept as %1.").arg(QString::fromStdString(kept->string())));
  m_watch->lookNow();
}

void StackDesk::useElsewhere(const container::NtopngElsewhere& elsewhere, const QString& password) {
  if (isWorking() || !m_watch) return;
  if (!m_secrets->notice().isEmpty()) Q_EMIT noticed(m_secrets->notice());
  if (password.isEmpty()) return run(StackAction::UseElsewhere, beginElsewhere(elsewhere));
  setup::tryPassword(*m_secrets, setup::passwordName(elsewhere), password.toUtf8(), this,
                     [this, elsewhere](const Result<setup::TriedPassword>& tried) { useTried(elsewhere, tried); });
}

void StackDesk::useTried(const container::NtopngElsewhere& elsewhere, const Result<setup::TriedPassword>& tried) {
  if (isWorking()) {
    if (tried) putBack(*tried);
    return;
  }
  if (!tried) return run(StackAction::UseElsewhere, Unexpected(tried.error()));
  m_tried = *tried;
  run(StackAction::UseElsewhere, beginElsewhere(elsewhere));
}

void StackDesk::putBack(const setup::TriedPassword& tried) {
  setup::putBack(*m_secrets, tried, this, [this](const Result<void>&) {
    m_watch->forgetRefusal();
    lookNow();
  });
}

void StackDesk::meet(const container::NtopngElsewhere& elsewhere, QObject* context, Met reply) {
  auto* client = new ntopng::RestClient(QUrl(elsewhere.url), {}, context);
  client->setCertificate(elsewhere.certificateSha256);
  client->probe(context, [client, reply = std::move(reply)](const Result<QString>& version) {
    client->deleteLater();
    reply(version ? Result<void>() : Unexpected(version.error()), client->refusedCertificate());
  });
}

void StackDesk::leaveElsewhere() {
  if (!m_watch || isWorking() || !picture().elsewhere) return;
  setup::leaveElsewhere(m_stateFolder, *m_secrets, m_feed, this, [this](const Result<void>& left) {
    const bool isLeft = left || left.error().code == ErrorCode::NotRunning;
    if (!isLeft && !isWorking()) run(StackAction::UseElsewhere, Unexpected(left.error()));
    m_watch->lookNow();
  });
  m_watch->lookNow();
}

void StackDesk::run(StackAction action, Result<std::unique_ptr<jobs::Job>> begun) {
  if (m_job) m_job.release()->deleteLater();  // It may be telling its end just now.
  m_action = action;
  m_job =
      begun ? std::move(*begun) : std::make_unique<jobs::RefusedJob>(tr("Look after ntopng and Redis"), begun.error());
  connect(m_job.get(), &jobs::Job::changed, this, &StackDesk::workChanged);
  connect(m_job.get(), &jobs::Job::finished, this, &StackDesk::ended);
  m_job->start();
}

void StackDesk::cancel() {
  if (isWorking()) m_job->abort();
}

Result<std::unique_ptr<jobs::Job>> StackDesk::begin(StackAction action, const QString& file) {
  if (action == StackAction::MendEngine) return mendEngine();
  const setup::StackPicture& seen = picture();
  if (!seen.engine) return Unexpected(seen.problem.value_or(Error{ErrorCode::EngineMissing, "Docker", {}}));
  auto stored = container::readStackFile(m_stateFolder);
  if (!stored) return Unexpected(stored.error());
  auto held = jobs::JobLock::acquire(m_stateFolder, "stack " + stored->options.name.toStdString());
  if (!held) return Unexpected(held.error());
  if (stored->engine != seen.engine->kind) {
    stored->engine = seen.engine->kind;
    if (auto written = container::writeStackFile(m_stateFolder, *stored); !written) return Unexpected(written.error());
  }
  const bool isAnew = action == StackAction::SetUp || action == StackAction::SetUpAndRepair;
  if (isAnew && m_wanted) stored->options = m_wanted->options;
  m_work =
      std::make_unique<Work>(std::move(*held), *seen.engine, std::move(stored->options), m_runner, *m_secrets, m_feed);
  m_digests = std::make_shared<container::ImageDigests>();
  return jobFor(action, file);
}

Result<std::unique_ptr<jobs::Job>> StackDesk::beginElsewhere(const container::NtopngElsewhere& elsewhere,
                                                             StackAction action) {
  auto stored = container::readStackFile(m_stateFolder);
  if (!stored) return Unexpected(stored.error());
  auto held = jobs::JobLock::acquire(m_stateFolder, "stack " + stored->options.name.toStdString());
  if (!held) return Unexpected(held.error());
  m_work = std::make_unique<Work>(std::move(*held), container::EngineFacts{}, std::move(stored->options), m_runner,
                                  *m_secrets, m_feed, elsewhere);
  if (action == StackAction::Prove) return jobFor(action, {});
  return setup::useElsewhere(m_work->site);
}

Result<std::unique_ptr<jobs::Job>> StackDesk::mendEngine() const {
  const container::EngineRemedy known = remedy();
  if (known.command.isEmpty()) {
    return Unexpected(picture().problem.value_or(Error{ErrorCode::EngineMissing, "Docker", {}}));
  }
  container::Command command{
      .program = QStringLiteral("pkexec"), .arguments = known.command, .deadline = kMendDeadline};
  // The title is the command: what an administrator's password is asked for must be seen.
  return std::make_unique<container::CommandJob>(known.command.join(u' '), std::move(command), m_runner);
}

std::unique_ptr<jobs::Job> StackDesk::jobFor(StackAction action, const QString& file) const {
  const setup::StackSite& site = m_work->site;
  switch (action) {
    case StackAction::SetUp:
      return setup::bringUp(site, {.digests = m_digests});
    case StackAction::SetUpAndRepair:
      return setup::bringUp(site, {.repairsOwner = true, .digests = m_digests});
    case StackAction::Update:
      return setup::bringUp(site, {.fetchesAnew = true, .digests = m_digests});
    case StackAction::Start:
      return setup::startStack(site);
    case StackAction::Stop:
      return setup::stopStack(site);
    case StackAction::Restart:
      return setup::restartStack(site);
    case StackAction::BackUp:
      return setup::backUp(site, file);
    case StackAction::Restore:
      return std::make_unique<setup::RestoreJob>(
          site, file, QString::fromStdString((m_stateFolder / "before-restore.tar.gz").string()));
    case StackAction::Remove:
      return setup::takeDown(site, false);
    case StackAction::RemoveUnusedImages:
      return setup::removeUnusedImages(site);
    case StackAction::Prove:
      return setup::proveCounting(site, setup::CountedSince::Now);
    case StackAction::RemoveWithData:
    case StackAction::MendEngine:    // begun by mendEngine()
    case StackAction::UseElsewhere:  // begun by beginElsewhere()
      break;
  }
  return setup::takeDown(site, true);
}

void StackDesk::restartForPlaces() {
  const container::ContainerState& ntopng = picture().status.ntopng;
  // Work under way may have started it before they came; the looks that follow tell.
  m_owesPlaces = isWorking() || ntopng.state != container::RunState::Running;
  if (!m_owesPlaces && isSetUp() && setup::missesNewPlaces(ntopng)) perform(StackAction::Restart);
}

void StackDesk::startAfterBoot() {
  if (std::exchange(m_hasLooked, true)) return;
  const setup::StackPicture& seen = picture();
  const bool isUsersOwn = seen.engine && seen.engine->kind == container::EngineKind::Podman && seen.engine->isRootless;
  const auto rests = [](const container::ContainerState& state) {
    return state.state == container::RunState::Exited || state.state == container::RunState::Created;
  };
  const bool isWanted = seen.options.startsWithEngine && !seen.isStopped;
  if (isUsersOwn && isWanted && rests(seen.status.redis) && rests(seen.status.ntopng)) perform(StackAction::Start);
}

void StackDesk::watchCounting() {
  if (isWorking() || !picture().status.counters) return;
  m_feed.state(this, [this](const Result<setup::NtopngFeed::State>& state) {
    if (state) judgeCounting(*state);
  });
}

void StackDesk::judgeCounting(const setup::NtopngFeed::State& feed) {
  const setup::StackPicture& seen = picture();
  if (isWorking() || !seen.status.counters) return;
  const QString endpoint = seen.elsewhere ? seen.elsewhere->endpoint : setup::feedEndpoint(spec());
  const ntopng::InterfaceCounters& counters = *seen.status.counters;
  const setup::CountWatch::Sight sight{
      .ntopng = webUrl().toString() + seen.status.version + seen.status.ntopng.since.toString(Qt::ISODate),
      .isListening = feed.isListening && feed.endpoint == endpoint,
      .eventsSent = feed.events,
      .eventsCounted = counters.events,
      .recordsSent = feed.records,
      .recordsCounted = counters.flowsCounted()};
  if (m_counting.look(sight, setup::CountWatch::TimePoint::clock::now())) prove();
}

void StackDesk::prove() {
  auto begun =
      picture().elsewhere ? beginElsewhere(*picture().elsewhere, StackAction::Prove) : begin(StackAction::Prove, {});
  if (begun) return run(StackAction::Prove, std::move(begun));
  m_counting.reset();  // Somebody else works on it just now.
}

void StackDesk::ended() {
  const bool hasWorked = m_job->result().has_value();
  if (m_action == StackAction::UseElsewhere && m_work && hasWorked) keepElsewhere();
  const bool isAnew = m_action == StackAction::SetUp || m_action == StackAction::SetUpAndRepair;
  if (isAnew && m_wanted && hasWorked) {
    keepOptions(std::exchange(m_wanted, std::nullopt)->options);
  } else if (isAnew && !hasWorked && !isTriedAgainAsWanted(m_job->result().error().code)) {
    dropOptions();  // Else the next try is with them.
  }
  const bool isRestore = m_action == StackAction::Restore;
  if (isRestore && hasWorked) {
    dropOptions();
    if (const auto* restored = qobject_cast<setup::RestoreJob*>(m_job.get())) keepOptions(restored->options());
  }
  const bool isStop = m_action == StackAction::Stop;
  const bool isStart = isAnew || isRestore || m_action == StackAction::Start || m_action == StackAction::Restart;
  if (hasWorked && (isStop || isStart)) {
    if (auto noted = container::noteStopped(m_stateFolder, isStop); !noted)
      Q_EMIT noticed(text::oneLine(noted.error()));
  }
  if (hasWorked && (isAnew || m_action == StackAction::Update)) keepDigests();
  m_work.reset();  // And with it the lock.
  m_watch->forgetRefusal();
  const auto tried = std::exchange(m_tried, std::nullopt);
  if (tried && !hasWorked) {
    putBack(*tried);
  } else {
    m_watch->lookNow();
  }
  Q_EMIT workChanged();
}

void StackDesk::keepDigests() {
  const auto before = container::noteDigests(m_stateFolder, *m_digests);
  if (!before) return Q_EMIT noticed(text::oneLine(before.error()));
  const QString sentence = setup::sentenceOfUpdate(*before, *m_digests);
  if (m_action == StackAction::Update && !sentence.isEmpty()) Q_EMIT noticed(sentence);
}

void StackDesk::keepElsewhere() {
  auto stored = container::readStackFile(m_stateFolder);
  if (!stored) return Q_EMIT noticed(text::oneLine(stored.error()));
  const auto before = std::exchange(stored->elsewhere, m_work->site.elsewhere);
  const auto written = container::writeStackFile(m_stateFolder, *stored);
  if (!written) return Q_EMIT noticed(text::oneLine(written.error()));
  const bool isAnother = before && before->url != m_work->site.elsewhere->url;
  if (isAnother) m_secrets->remove(setup::passwordName(*before), this, [](const Result<void>&) {});
}

bool StackDesk::isSetUp() const {
  const setup::StackPicture& seen = picture();
  return seen.engine && seen.status.ntopng.state != container::RunState::Missing;
}

void StackDesk::setOptions(const container::StackOptions& options, const QString& dumpPassword, Outcome done) {
  if (auto checked = container::checkOptions(options); !checked) return done(checked);
  if (auto checked = container::checkDumpTarget(options.flowDump); !checked) return done(checked);
  if (isWorking()) return done(failure(ErrorCode::Locked, "stack " + options.name.toStdString()));
  dropOptions();
  if (isSetUp()) {
    m_wanted = WantedOptions{options};
  } else {
    auto stored = container::readStackFile(m_stateFolder);
    container::StackFile file = stored ? std::move(*stored) : container::StackFile{};
    file.options = options;
    if (auto written = container::writeStackFile(m_stateFolder, file); !written) return done(written);
    if (m_watch) m_watch->lookNow();
  }
  if (dumpPassword.isEmpty() || !m_secrets) return done({});
  changeDumpPassword(dumpPassword.toUtf8(), std::move(done));
}

void StackDesk::changeDumpPassword(const QByteArray& password, Outcome done) {
  setup::tryPassword(*m_secrets, setup::dumpPasswordName(spec()), password, this,
                     [this, done = std::move(done)](const Result<setup::TriedPassword>& tried) {
                       if (!tried) return done(Unexpected(tried.error()));
                       if (m_wanted) m_wanted->password = *tried;
                       done({});
                     });
}

void StackDesk::keepOptions(const container::StackOptions& options) {
  auto stored = container::readStackFile(m_stateFolder);
  container::StackFile file = stored ? std::move(*stored) : container::StackFile{};
  file.options = options;
  if (auto written = container::writeStackFile(m_stateFolder, file); !written) {
    Q_EMIT noticed(text::oneLine(written.error()));
  }
}

void StackDesk::dropOptions() {
  const auto dropped = std::exchange(m_wanted, std::nullopt);
  if (dropped && dropped->password) putBack(*dropped->password);
}

std::unique_ptr<container::RunningProcess> StackDesk::followLog(const QString& container, container::LineReply line,
                                                                container::EngineReply ended) {
  if (!picture().engine) return nullptr;
  container::EngineCall call{
      .arguments = {QStringLiteral("logs"), QStringLiteral("--timestamps"), QStringLiteral("--tail"),
                    QString::number(kLogLines), QStringLiteral("--follow"), container},
      .place = container.toStdString(),
      .deadline = {},
      .line = std::move(line)};
  return container::Engine(*picture().engine, m_runner).run(std::move(call), std::move(ended));
}

}  // namespace soho::ui
