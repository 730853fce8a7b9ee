#include "core/setup/stack_status.h"

#include "core/container/engine_problem.h"

#include <QCoreApplication>

#include <utility>

namespace soho::setup {

using container::ContainerState;
using container::RunState;

namespace {

/// An engine that hangs is told soon.
constexpr std::chrono::seconds kInspectDeadline{15};
/// In that time fewer looks fall than ntopng takes failures from one address.
constexpr std::chrono::seconds kSettling{15};

bool runsFor(const ContainerState& container, std::chrono::seconds time) {
  return !container.since.isValid() || container.since.addSecs(time.count()) <= QDateTime::currentDateTimeUtc();
}

}  // namespace

std::optional<LoginRefusal> refusalIn(const StackStatus& status, const StackSite& site) {
  const bool isRefused = status.problem && (status.problem->code == ErrorCode::NotLoggedIn ||
                                            status.problem->code == ErrorCode::LoginBlocked);
  // Without its Redis ntopng refuses everybody, also while it has not found it again after a start.
  const bool knowsUsers = site.elsewhere || (status.redis.state == RunState::Running &&
                                             runsFor(status.ntopng, kSettling) && runsFor(status.redis, kSettling));
  if (!isRefused || !knowsUsers) return std::nullopt;
  return LoginRefusal{webUrl(site).toString(), loginOf(site, {}).user, status.ntopng.since, status.redis.since,
                      *status.problem};
}

StackStatusJob::StackStatusJob(const StackSite& site, StackQuestions questions)
    : Job(QCoreApplication::translate("Stack", "Look at ntopng and Redis")),
      m_site(site),
      m_questions(std::move(questions)),
      m_client(clientOf(site)) {
  m_client->setPatience(m_questions.patience);
}

void StackStatusJob::run() {
  if (m_site.elsewhere) {
    m_status.ntopng.name = m_site.elsewhere->url;
    m_status.ntopng.state = RunState::Running;  // Until it does not answer.
    return askNtopng();
  }
  inspect(m_site.spec.redisContainer(), m_status.redis,
          [this] { inspect(m_site.spec.ntopngContainer(), m_status.ntopng, [this] { askNtopng(); }); });
}

void StackStatusJob::stop(const Error& why) {
  m_process.reset();
  Job::stop(why);
}

std::string StackStatusJob::engineName() const { return nameOf(m_site.engine.facts().kind).toStdString(); }

void StackStatusJob::inspect(const QString& name, ContainerState& state, std::function<void()> next) {
  state.name = name;
  m_process = m_site.engine.run({.arguments = {QStringLiteral("container"), QStringLiteral("inspect"), name},
                                 .place = name.toStdString(),
                                 .deadline = kInspectDeadline},
                                [this, &state, next = std::move(next)](const Result<QByteArray>& answer) {
                                  if (!answer && !container::isMissing(answer.error()))
                                    return finish(failure(answer.error().code, engineName(), answer.error().detail));
                                  if (answer) {
                                    auto read = container::readContainerState(*answer);
                                    if (!read) return finish(Unexpected(read.error()));
                                    state = std::move(*read);
                                  }
                                  askMemory(state, next);
                                });
}

void StackStatusJob::askMemory(ContainerState& state, std::function<void()> next) {
  if (!m_questions.memory || state.state != RunState::Running) return next();
  m_process = m_site.engine.run({.arguments = {QStringLiteral("stats"), QStringLiteral("--no-stream"),
                                               QStringLiteral("--format"), QStringLiteral("{{.MemUsage}}"), state.name},
                                 .place = state.name.toStdString()},
                                [&state, next = std::move(next)](const Result<QByteArray>& answer) {
                                  if (answer) state.memoryBytes = container::readMemoryUsage(*answer);
                                  next();
                                });
}

void StackStatusJob::askNtopng() {
  if (m_status.ntopng.state != RunState::Running) return finish({});
  if (wasRefused()) return askVersion();
  m_site.secrets.read(passwordName(m_site), this, [this](const Result<QByteArray>& secret) {
    if (!secret) {
      m_status.problem = secret.error();
      return finish({});
    }
    m_client->setLogin(loginOf(m_site, *secret));
    m_client->counters(this, [this](const Result<ntopng::InterfaceCounters>& counters) {
      m_status.version = m_client->version();
      if (!counters) {
        m_status.problem = counters.error();
        return finish({});
      }
      m_status.counters = *counters;
      m_questions.health ? askHealth() : finish({});
    });
  });
}

void StackStatusJob::askHealth() {
  m_client->health(this, [this](const Result<ntopng::RedisHealth>& health) {
    if (health) m_status.redisHealth = *health;
    finish({});
  });
}

/// By this very ntopng with this Redis: one that was started anew blocks nobody, and may know another password.
bool StackStatusJob::wasRefused() const {
  const auto& known = m_questions.refusal;
  return known && known->url == webUrl(m_site).toString() && known->user == loginOf(m_site, {}).user &&
         known->since == m_status.ntopng.since && known->redisSince == m_status.redis.since;
}

void StackStatusJob::askVersion() {
  m_client->probe(this, [this](const Result<QString>& version) {
    if (version) m_status.version = *version;
    m_status.problem = version ? m_questions.refusal->error : version.error();
    finish({});
  });
}

}  // namespace soho::setup
