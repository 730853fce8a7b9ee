#include "core/setup/prove_stack.h"

#include "core/container/engine_step.h"
#include "core/container/stack_state.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <utility>

namespace soho::setup {
namespace {

using container::EngineStep;
using namespace std::chrono_literals;

constexpr auto kPause = 500ms;
constexpr auto kStartPatience = 90s;
constexpr auto kCountPatience = 25s;

QString translated(const char* text) { return QCoreApplication::translate("Stack", text); }

/// Shared by the questions of one step; lives as long as one of them is under way.
struct Asking {
  // The client is the step's: the last question may be forgotten while its answer is being deleted, and that answer is
  // the client's child.
  Asking(EngineStep& givenStep, const StackSite& givenSite)
      : step(givenStep), site(givenSite), client(*new ntopng::RestClient(webUrl(givenSite.spec), {}, &givenStep)) {
    clock.start();
  }

  [[nodiscard]] bool isLate(std::chrono::milliseconds patience) const { return clock.elapsed() > patience.count(); }

  EngineStep& step;
  const StackSite& site;
  ntopng::RestClient& client;
  QElapsedTimer clock;
  quint64 eventsBefore = 0;
};
using Self = std::shared_ptr<Asking>;

void sayWhyEnded(const Self& self) {
  const QString name = self->site.spec.ntopngContainer();
  self->step.tryCall({.arguments = {QStringLiteral("logs"), QStringLiteral("--tail"), QStringLiteral("5"), name},
                      .place = name.toStdString(),
                      .line = [self, name](const QByteArray& line) { self->step.setProperty("lastLine", line); }},
                     [self, name](const Result<QByteArray>&) {
                       self->step.fail({ErrorCode::ContainerEnded, name.toStdString(),
                                        self->step.property("lastLine").toByteArray().toStdString()});
                     });
}

void login(const Self& self, const QString& version) {
  self->site.secrets.read(
      passwordName(self->site.spec), &self->step, [self, version](const Result<QByteArray>& secret) {
        if (!secret) return self->step.fail(secret.error());
        self->client.setLogin({QStringLiteral("admin"), QString::fromUtf8(*secret), {}});
        self->client.counters(&self->step, [self, version](const Result<ntopng::InterfaceCounters>& counters) {
          if (counters) return self->step.done();
          Error error = counters.error();
          if (error.code == ErrorCode::NotLoggedIn)
            error.detail = "version " + version.toStdString() + "; " + error.detail;
          self->step.fail(std::move(error));
        });
      });
}

void waitForPage(const Self& self);

/// A container that has ended will never answer.
void lookAtContainer(const Self& self) {
  const QString name = self->site.spec.ntopngContainer();
  self->step.call(
      {.arguments = {QStringLiteral("container"), QStringLiteral("inspect"), name}, .place = name.toStdString()},
      [self](const QByteArray& json) {
        const auto state = container::readContainerState(json);
        const bool hasEnded = state && (state->state == container::RunState::Exited || state->restarts > 1);
        if (hasEnded) return sayWhyEnded(self);
        self->step.after(kPause, [self] { waitForPage(self); });
      });
}

void waitForPage(const Self& self) {
  self->client.probe(&self->step, [self](const Result<QString>& version) {
    if (version) return login(self, *version);
    if (self->isLate(kStartPatience))
      return self->step.fail(
          {ErrorCode::TimedOut, webUrl(self->site.spec).toString().toStdString(), version.error().detail});
    lookAtContainer(self);
  });
}

void giveUp(const Self& self, const Error& error) {
  self->step.warn(text::oneLine(error));
  self->step.done();
}

void compareEvents(const Self& self, bool isFirst) {
  self->client.counters(&self->step, [self, isFirst](const Result<ntopng::InterfaceCounters>& counters) {
    if (!counters) return giveUp(self, counters.error());
    if (isFirst) self->eventsBefore = counters->events;
    if (counters->events > self->eventsBefore) return self->step.done();
    if (self->isLate(kCountPatience))
      return giveUp(self, {ErrorCode::NothingCounted, webUrl(self->site.spec).toString().toStdString(), {}});
    self->step.after(kPause, [self] { compareEvents(self, false); });
  });
}

void useFeed(const Self& self) {
  const QString endpoint = feedEndpoint(self->site.spec);
  self->site.feed.state(&self->step, [self, endpoint](const Result<NtopngFeed::State>& state) {
    if (!state) return giveUp(self, state.error());
    if (state->endpoint == endpoint) return compareEvents(self, true);
    self->site.feed.use(endpoint, 28, true, &self->step, [self](const Result<bool>& needsRestart) {
      if (!needsRestart) return giveUp(self, needsRestart.error());
      if (!*needsRestart) return compareEvents(self, true);
      self->step.warn(
          translated(QT_TRANSLATE_NOOP("Stack", "Restart the collector: from then on it sends to this ntopng.")));
      self->step.done();
    });
  });
}

}  // namespace

std::unique_ptr<jobs::Job> waitForNtopng(const StackSite& site) {
  return std::make_unique<EngineStep>(translated(QT_TRANSLATE_NOOP("Stack", "Wait until ntopng answers")), site.engine,
                                      [&site](EngineStep& step) { waitForPage(std::make_shared<Asking>(step, site)); });
}

std::unique_ptr<jobs::Job> proveCounting(const StackSite& site) {
  return std::make_unique<EngineStep>(
      translated(QT_TRANSLATE_NOOP("Stack", "See whether ntopng counts what the collector sends")), site.engine,
      [&site](EngineStep& step) {
        const auto self = std::make_shared<Asking>(step, site);
        site.secrets.read(passwordName(site.spec), &step, [self](const Result<QByteArray>& secret) {
          if (!secret) return giveUp(self, secret.error());
          self->client.setLogin({QStringLiteral("admin"), QString::fromUtf8(*secret), {}});
          useFeed(self);
        });
      });
}

}  // namespace soho::setup
