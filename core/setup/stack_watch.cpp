#include "core/setup/stack_watch.h"

#include <unistd.h>
#include <utility>

namespace soho::setup {
namespace {

/// So that a look at an ntopng that hangs ends before the next one is due.
constexpr std::chrono::milliseconds kPatience{3000};

}  // namespace

struct StackWatch::Site {
  container::StackSpec spec;
  StackSite site;

  Site(const container::Engine& engine, const StackPicture& picture, secrets::SecretStore& secrets, NtopngFeed& feed)
      : spec(picture.options, engine.facts(), ::getuid(), ::getgid()),
        site{engine, spec, secrets, feed, picture.elsewhere} {}
};

StackWatch::StackWatch(container::ProcessRunner& runner, secrets::SecretStore& secrets, NtopngFeed& feed,
                       std::filesystem::path stateFolder, QObject* parent)
    : QObject(parent),
      m_runner(runner),
      m_secrets(secrets),
      m_feed(feed),
      m_stateFolder(std::move(stateFolder)),
      m_noEngine({}, runner) {
  m_timer.setInterval(kInterval);
  connect(&m_timer, &QTimer::timeout, this, &StackWatch::look);
}

StackWatch::~StackWatch() = default;

void StackWatch::start() {
  m_timer.start();
  look();
}

void StackWatch::setSuspended(bool isSuspended) {
  if (isSuspended == m_isSuspended) return;
  m_isSuspended = isSuspended;
  if (!isSuspended && m_timer.isActive()) lookNow();
}

void StackWatch::lookNow() {
  m_isWantedAgain = m_isLooking;  // What is under way may have seen the time before.
  look();
}

void StackWatch::look() {
  if (m_isLooking || m_isSuspended) return;
  m_isLooking = true;
  m_isLookOutdated = false;
  m_next = {};
  m_next.isKnown = true;
  auto file = container::readStackFile(m_stateFolder);
  if (!file) {
    m_next.problem = file.error();
    return conclude();
  }
  m_next.options = std::move(file->options);
  m_next.elsewhere = std::move(file->elsewhere);
  m_next.isStopped = file->isStopped;
  m_next.digests = std::move(file->digests);
  if (m_next.elsewhere) return inspect(m_noEngine);
  if (m_engine && (!file->engine || *file->engine == m_engine->facts().kind)) return inspect(*m_engine);
  searchEngine(file->engine);
}

void StackWatch::searchEngine(std::optional<container::EngineKind> wanted) {
  m_engine.reset();
  m_search = std::make_unique<container::EngineSearch>(m_runner, wanted,
                                                       [this](Result<std::unique_ptr<container::Engine>> engine) {
                                                         if (!engine) {
                                                           m_next.problem = engine.error();
                                                           return conclude();
                                                         }
                                                         m_engine = std::move(*engine);
                                                         inspect(*m_engine);
                                                       });
}

void StackWatch::inspect(const container::Engine& engine) {
  if (!m_next.elsewhere) m_next.engine = engine.facts();
  m_site = std::make_unique<Site>(engine, m_next, m_secrets, m_feed);
  if (m_isRefusalKept) m_refusal = readRefusal(m_stateFolder);
  m_job = std::make_unique<StackStatusJob>(m_site->site, StackQuestions{.refusal = m_refusal, .patience = kPatience});
  connect(m_job.get(), &jobs::Job::finished, this, &StackWatch::inspected);
  m_job->start();
}

void StackWatch::inspected() {
  const Result<void> result = m_job->result();
  m_next.status = m_job->status();
  m_job.release()->deleteLater();
  if (!result) {
    m_next.problem = result.error();
    m_next.engine.reset();
    m_engine.reset();  // Looked for anew the next time.
    return conclude();
  }
  noteLogin();
  bearLateAnswer();
  conclude();
}

void StackWatch::noteLogin() {
  if (m_isLookOutdated) return;
  const auto refused = refusalIn(m_next.status, m_site->site);
  if (m_refusal && m_next.status.counters) forgetRefusal();
  if (!refused || refused == m_refusal) return;
  m_refusal = refused;
  m_isRefusalKept = keepRefusal(m_stateFolder, *refused).has_value();
}

void StackWatch::forgetRefusal() {
  setup::forgetRefusal(m_stateFolder);
  m_refusal.reset();
  m_isRefusalKept = true;
  m_isLookOutdated = m_isLooking;
}

/// One late answer of an ntopng that has answered before says little: it has the time of another look.
void StackWatch::bearLateAnswer() {
  StackStatus& now = m_next.status;
  const StackStatus& before = m_picture.status;
  const bool isLate = now.problem && now.problem->code == ErrorCode::TimedOut;
  const bool isSame = now.ntopng.since == before.ntopng.since && now.ntopng.state == before.ntopng.state;
  if (isLate && !m_wasLate && isSame) {
    now.version = before.version;
    now.counters = before.counters;
    now.problem = before.problem;
  }
  m_wasLate = isLate;
}

void StackWatch::conclude() {
  // What takes long to find out is kept until it is known better.
  const auto keepMemory = [](container::ContainerState& now, const container::ContainerState& before) {
    if (!now.memoryBytes && now.since == before.since) now.memoryBytes = before.memoryBytes;
  };
  keepMemory(m_next.status.redis, m_picture.status.redis);
  keepMemory(m_next.status.ntopng, m_picture.status.ntopng);
  m_picture = std::move(m_next);
  m_isLooking = false;
  askMemory();
  Q_EMIT looked();
  if (std::exchange(m_isWantedAgain, false)) QMetaObject::invokeMethod(this, &StackWatch::look, Qt::QueuedConnection);
}

/// Of both at once; the looks go on meanwhile.
void StackWatch::askMemory() {
  if (!m_wantsMemory || m_isAskingMemory || !m_picture.engine) return;
  QStringList names;
  for (const container::ContainerState* state : {&m_picture.status.redis, &m_picture.status.ntopng}) {
    if (state->state == container::RunState::Running) names << state->name;
  }
  if (names.isEmpty()) return;
  m_isAskingMemory = true;
  m_memory =
      m_engine->run({.arguments = QStringList{QStringLiteral("stats"), QStringLiteral("--no-stream"),
                                              QStringLiteral("--format"), QStringLiteral("{{.Name}} {{.MemUsage}}")} +
                                  names},
                    [this](const Result<QByteArray>& answer) {
                      m_isAskingMemory = false;
                      if (!answer) return;
                      for (container::ContainerState* state : {&m_picture.status.redis, &m_picture.status.ntopng}) {
                        if (const auto bytes = container::readMemoryUsageOf(state->name, *answer))
                          state->memoryBytes = bytes;
                      }
                      Q_EMIT looked();
                    });
}

}  // namespace soho::setup
