#include "core/setup/prove_stack.h"

#include "core/container/engine_step.h"
#include "core/container/stack_state.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QVersionNumber>

#include <algorithm>
#include <utility>
#include <vector>

namespace soho::setup {
namespace {

using container::EngineStep;
using namespace std::chrono_literals;

constexpr auto kPause = 500ms;
constexpr auto kCountPatience = 20s;  // An event comes every 5 s.
constexpr auto kFlowPatience = 10s;
constexpr int kRecentSeconds = 15;
constexpr int kUsualHeader = 28;
constexpr int kLongHeader = 36;

QString translated(const char* text) { return QCoreApplication::translate("Stack", text); }

/// How flows are written for ntopng.
struct Form {
  int headerBytes = kUsualHeader;
  bool hasExporterIds = true;
  bool operator==(const Form&) const = default;
};

/// What is left to try when the form in use is not counted, the likeliest last.
std::vector<Form> otherForms(const QString& version, const Form& inUse) {
  const bool knowsLongHeader = QVersionNumber::fromString(version) >= QVersionNumber(6, 3);
  std::vector<Form> forms{Form{kUsualHeader, false}};
  if (knowsLongHeader) forms = {Form{kLongHeader, false}, Form{kUsualHeader, false}, Form{kLongHeader, true}};
  forms.push_back(Form{});
  std::erase(forms, inUse);
  return forms;
}

/// Shared by the questions of one step; lives as long as one of them is under way.
struct Asking {
  // The client is the step's: the last question may be forgotten while its answer is being deleted, and that answer is
  // the client's child.
  Asking(EngineStep& givenStep, const StackSite& givenSite)
      : step(givenStep), site(givenSite), client(*clientOf(givenSite, &givenStep).release()) {
    clock.start();
  }

  [[nodiscard]] bool isLate(std::chrono::milliseconds patience) const { return clock.elapsed() > patience.count(); }

  EngineStep& step;
  const StackSite& site;
  ntopng::RestClient& client;
  QElapsedTimer clock;
  std::chrono::milliseconds startPatience = kStartPatience;
  quint64 eventsBefore = 0;
  quint64 flowsBefore = 0;
  quint64 recordsBefore = 0;  ///< Sent by the collector.
  CountedSince since = CountedSince::Start;
  Form formBefore;
  std::optional<Form> form;      ///< That is being tried.
  bool hasMissedEvents = false;  ///< Before: then a form in which they count is right, also without flows.
  std::optional<std::vector<Form>> untried;
};
using Self = std::shared_ptr<Asking>;

std::string place(const Self& self) { return webUrl(self->site).toString().toStdString(); }

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
  self->site.secrets.read(passwordName(self->site), &self->step, [self, version](const Result<QByteArray>& secret) {
    if (!secret) return self->step.fail(secret.error());
    self->client.setLogin(loginOf(self->site, *secret));
    self->client.counters(&self->step, [self, version](const Result<ntopng::InterfaceCounters>& counters) {
      if (counters) return self->step.done();
      Error error = counters.error();
      if (error.code == ErrorCode::NotLoggedIn) error.detail = "version " + version.toStdString() + "; " + error.detail;
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
    if (self->site.elsewhere) return self->step.fail(version.error());
    if (self->isLate(self->startPatience))
      return self->step.fail({ErrorCode::TimedOut, place(self), version.error().detail});
    lookAtContainer(self);
  });
}

/// A form that was only being tried does not stay.
void giveUp(const Self& self, const Error& error) {
  const auto end = [self, error](const Result<bool>&) {
    self->step.warn(text::oneLine(error));
    self->step.done();
  };
  const bool isUsual = self->form == Form{} || (!self->form && self->formBefore == Form{});
  if (isUsual) return end(false);
  self->site.feed.use(feedEndpoint(self->site), kUsualHeader, true, &self->step, end);
}

void giveUpCounting(const Self& self) { giveUp(self, {ErrorCode::NothingCounted, place(self), {}}); }

void sayForm(const Self& self) {
  if (self->form == Form{}) {
    self->step.warn(translated(QT_TRANSLATE_NOOP(
        "Stack", "This ntopng counts only messages of the usual form; the collector sends those again from now on.")));
  }
  if (self->form && self->form->headerBytes != kUsualHeader) {
    self->step.warn(translated(QT_TRANSLATE_NOOP(
        "Stack", "This ntopng counts only messages of the newer form; the collector sends those from now on.")));
  }
  if (self->form && !self->form->hasExporterIds) {
    self->step.warn(translated(QT_TRANSLATE_NOOP(
        "Stack", "This ntopng counts flows only without their exporter; the collector leaves it out from now on.")));
  }
  self->step.done();
}

void watchFlows(const Self& self);
void compareEvents(const Self& self);

/// After the last one, the usual form is in use again.
void tryNextForm(const Self& self) {
  if (!self->untried) self->untried = otherForms(self->client.version(), self->formBefore);
  const bool isLast = self->untried->empty();
  self->form = isLast ? Form{} : self->untried->back();
  if (!isLast) self->untried->pop_back();
  self->site.feed.use(feedEndpoint(self->site), self->form->headerBytes, self->form->hasExporterIds, &self->step,
                      [self, isLast](const Result<bool>& needsRestart) {
                        if (!needsRestart) return giveUp(self, needsRestart.error());
                        if (isLast || *needsRestart) return giveUpCounting(self);
                        self->recordsBefore = 0;  // The collector counts anew.
                        self->clock.restart();
                        compareEvents(self);
                      });
}

void compareFlows(const Self& self, bool hasSent) {
  self->client.counters(&self->step, [self, hasSent](const Result<ntopng::InterfaceCounters>& counters) {
    if (!counters) return giveUp(self, counters.error());
    if (counters->flowsCounted() > self->flowsBefore) return sayForm(self);
    // Without anything to count nobody can say which form it would be.
    if (self->isLate(kFlowPatience)) {
      if (hasSent) return tryNextForm(self);
      return self->form && !self->hasMissedEvents ? giveUpCounting(self) : sayForm(self);
    }
    self->step.after(kPause, [self] { watchFlows(self); });
  });
}

/// Only when the collector has sent some: there may be no router yet.
void watchFlows(const Self& self) {
  self->site.feed.state(&self->step, [self](const Result<NtopngFeed::State>& state) {
    if (!state) return giveUp(self, state.error());
    const bool hasSent = state->records > self->recordsBefore;
    const bool isHearing = state->heardAt.secsTo(QDateTime::currentDateTime()) < kRecentSeconds;
    const bool maySend = state->heardAt.isValid() && isHearing && !self->isLate(kFlowPatience);
    if (!hasSent && !self->form && !maySend) return self->step.done();
    compareFlows(self, hasSent);
  });
}

/// Who hears nothing does not count, whatever the form.
void eventsAreNotCounted(const Self& self) {
  self->hasMissedEvents = true;
  self->site.feed.state(&self->step, [self](const Result<NtopngFeed::State>& state) {
    if (!state) return giveUp(self, state.error());
    state->isListening ? tryNextForm(self) : giveUpCounting(self);
  });
}

void compareEvents(const Self& self) {
  self->client.counters(&self->step, [self](const Result<ntopng::InterfaceCounters>& counters) {
    if (!counters) return giveUp(self, counters.error());
    if (counters->events > self->eventsBefore) {
      self->clock.restart();
      return watchFlows(self);
    }
    if (self->isLate(kCountPatience)) return eventsAreNotCounted(self);
    self->step.after(kPause, [self] { compareEvents(self); });
  });
}

/// One elsewhere may have counted for somebody else.
void beginComparing(const Self& self) {
  if (!self->site.elsewhere && self->since == CountedSince::Start) return compareEvents(self);
  self->client.counters(&self->step, [self](const Result<ntopng::InterfaceCounters>& counters) {
    if (!counters) return giveUp(self, counters.error());
    self->eventsBefore = counters->events;
    self->flowsBefore = counters->flowsCounted();
    compareEvents(self);
  });
}

void useEndpoint(const Self& self) {
  const QString endpoint = feedEndpoint(self->site);
  self->site.feed.state(&self->step, [self, endpoint](const Result<NtopngFeed::State>& state) {
    if (!state) return giveUp(self, state.error());
    if (state->endpoint == endpoint) {
      self->formBefore = {state->headerBytes, state->hasExporterIds};
      self->recordsBefore = state->records;
      return beginComparing(self);
    }
    self->site.feed.use(endpoint, kUsualHeader, true, &self->step, [self](const Result<bool>& needsRestart) {
      if (!needsRestart) return giveUp(self, needsRestart.error());
      if (!*needsRestart) return beginComparing(self);
      self->step.warn(
          translated(QT_TRANSLATE_NOOP("Stack", "Restart the collector: from then on it sends to this ntopng.")));
      self->step.done();
    });
  });
}

void useFeed(const Self& self) {
  const auto& elsewhere = self->site.elsewhere;
  if (elsewhere && elsewhere->curveKey.isEmpty()) return useEndpoint(self);
  self->site.feed.useKey(elsewhere ? elsewhere->curveKey : QString(), &self->step, [self](const Result<bool>& used) {
    if (!used) return giveUp(self, used.error());
    useEndpoint(self);
  });
}

}  // namespace

NtopngFeed::State stateOf(const control::CollectorState& collector) {
  NtopngFeed::State state{.endpoint = QString::fromStdString(collector.ntopng.endpoint),
                          .isListening = collector.ntopng.link == control::NtopngLink::Listening,
                          .records = collector.ntopng.counters.records,
                          .events = collector.ntopng.counters.events};
  Time last{};
  for (const control::ExporterState& exporter : collector.exporters) last = std::max(last, exporter.exporter.lastSeen);
  using std::chrono::milliseconds;
  for (const control::SettingState& setting : collector.settings) {
    if (setting.name == "ntopng-header") state.headerBytes = setting.value == "36" ? kLongHeader : kUsualHeader;
    if (setting.name == "ntopng-exporter-ids") state.hasExporterIds = setting.value == "on";
  }
  if (last != Time{}) {
    const auto since = std::chrono::duration_cast<milliseconds>(last.time_since_epoch());
    state.heardAt = QDateTime::fromMSecsSinceEpoch(since.count());
  }
  return state;
}

QUrl webUrl(const StackSite& site) { return site.elsewhere ? QUrl(site.elsewhere->url) : webUrl(site.spec); }

QString feedEndpoint(const StackSite& site) {
  return site.elsewhere ? site.elsewhere->endpoint : feedEndpoint(site.spec);
}

secrets::SecretName passwordName(const StackSite& site) {
  return site.elsewhere ? passwordName(*site.elsewhere) : passwordName(site.spec);
}

ntopng::Login loginOf(const StackSite& site, const QByteArray& secret) {
  const QString text = QString::fromUtf8(secret);
  if (site.elsewhere && site.elsewhere->hasToken) return {{}, {}, text};
  return {site.elsewhere ? site.elsewhere->user : QStringLiteral("admin"), text, {}};
}

std::unique_ptr<ntopng::RestClient> clientOf(const StackSite& site, QObject* parent) {
  auto client = std::make_unique<ntopng::RestClient>(webUrl(site), ntopng::Login(), parent);
  if (site.elsewhere) client->setCertificate(site.elsewhere->certificateSha256);
  return client;
}

std::unique_ptr<jobs::Job> waitForNtopng(const StackSite& site, std::chrono::seconds patience) {
  return std::make_unique<EngineStep>(translated(QT_TRANSLATE_NOOP("Stack", "Wait until ntopng answers")), site.engine,
                                      [&site, patience](EngineStep& step) {
                                        const auto self = std::make_shared<Asking>(step, site);
                                        self->startPatience = patience;
                                        waitForPage(self);
                                      });
}

std::unique_ptr<jobs::Job> proveCounting(const StackSite& site, CountedSince since) {
  return std::make_unique<EngineStep>(
      translated(QT_TRANSLATE_NOOP("Stack", "See whether ntopng counts what the collector sends")), site.engine,
      [&site, since](EngineStep& step) {
        const auto self = std::make_shared<Asking>(step, site);
        self->since = since;
        site.secrets.read(passwordName(site), &step, [self](const Result<QByteArray>& secret) {
          if (!secret) return giveUp(self, secret.error());
          self->client.setLogin(loginOf(self->site, *secret));
          useFeed(self);
        });
      });
}

}  // namespace soho::setup
