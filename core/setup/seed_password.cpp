#include "core/setup/seed_password.h"

#include "core/container/engine_step.h"
#include "core/ntopng/first_login.h"

#include <QCoreApplication>

#include <utility>

namespace soho::setup {
namespace {

using container::EngineStep;
using namespace std::chrono_literals;

constexpr int kAttempts = 40;

QString translated(const char* text) { return QCoreApplication::translate("Stack", text); }

class Seeding {
 public:
  Seeding(EngineStep& step, const StackSite& site, OtherPassword other) : m_step(step), m_site(site), m_other(other) {}

  static void begin(EngineStep& step, const StackSite& site, OtherPassword other) {
    const auto self = std::make_shared<Seeding>(step, site, other);
    site.secrets.read(passwordName(site.spec), &step,
                      [self](const Result<QByteArray>& stored) { self->known(self, stored); });
  }

 private:
  using Self = std::shared_ptr<Seeding>;

  void known(const Self& self, const Result<QByteArray>& stored) {
    if (!stored && stored.error().code != ErrorCode::SecretMissing) return m_step.fail(stored.error());
    if (stored) {
      m_password = QString::fromUtf8(*stored);
      return seed(self, kAttempts);
    }
    m_isNew = true;
    m_password = ntopng::makePassword();
    // Stored before Redis gets it: a password that nobody knows would lock the person out.
    m_site.secrets.write(passwordName(m_site.spec), m_password.toUtf8(), &m_step, [self](const Result<void>& written) {
      if (!written) return self->m_step.fail(written.error());
      self->seed(self, kAttempts);
    });
  }

  /// Redis takes a moment until it answers.
  void seed(const Self& self, int attempts) {
    send(ntopng::seedCommands(m_password), [self, attempts](const Result<QByteArray>& answer) {
      const bool isStarting = answer ? answer->contains("LOADING") : answer.error().code == ErrorCode::EngineRefused;
      if (isStarting && attempts > 0) {
        return self->m_step.after(250ms, [self, attempts] { self->seed(self, attempts - 1); });
      }
      if (!answer) return self->m_step.fail(answer.error());
      if (ntopng::isSeededWith(*answer, self->m_password)) return self->m_step.done();
      if (self->m_isNew || self->m_other == OtherPassword::Replace) return self->replace(self);
      self->m_step.warn(translated(
          QT_TRANSLATE_NOOP("Stack", "The password of ntopng was changed elsewhere; enter it in the settings.")));
      self->m_step.done();
    });
  }

  void replace(const Self& self) {
    send(ntopng::changeCommands(m_password), [self](const Result<QByteArray>& answer) {
      if (!answer) return self->m_step.fail(answer.error());
      if (self->m_other == OtherPassword::Keep) {
        self->m_step.warn(
            translated(QT_TRANSLATE_NOOP("Stack", "The earlier password of ntopng was lost; a new one was set.")));
      }
      self->m_step.done();
    });
  }

  void send(const QByteArray& commands, container::EngineReply reply) {
    const QString name = m_site.spec.redisContainer();
    m_step.tryCall(
        {.arguments = {QStringLiteral("exec"), QStringLiteral("--interactive"), name, QStringLiteral("redis-cli")},
         .place = name.toStdString(),
         .input = commands},
        std::move(reply));
  }

  EngineStep& m_step;
  const StackSite& m_site;
  QString m_password;
  bool m_isNew = false;
  OtherPassword m_other;
};

}  // namespace

std::unique_ptr<jobs::Job> seedPassword(const StackSite& site, OtherPassword other) {
  return std::make_unique<EngineStep>(translated(QT_TRANSLATE_NOOP("Stack", "Give ntopng a password of its own")),
                                      site.engine,
                                      [&site, other](EngineStep& step) { Seeding::begin(step, site, other); });
}

}  // namespace soho::setup
