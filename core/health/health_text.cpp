#include "core/health/health_text.h"

#include "core/text/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace soho::health {
namespace {

struct Sentence {
  Condition condition;
  const char* text;
};

// In every sentence: %1 is an address, folder, file or program, %2 the system's word for what happened,
// %3 a duration such as "3 min 20 s", %Ln a number of packets, parts, records or connections.
constexpr std::array<Sentence, kConditionCount> kSentences{{
    //: %1 is the router's address, %3 a duration
    {Condition::RouterSends, QT_TRANSLATE_NOOP("Health", "%1 sends flows; its last packet came %3 ago.")},
    {Condition::RouterUnknown,
     QT_TRANSLATE_NOOP("Health", "Nothing is known of the router while the collector does not run.")},
    {Condition::NoRouterYet,
     QT_TRANSLATE_NOOP("Health", "No router has sent flows yet. Set one up, or wait if you just did.")},
    //: %1 is the router's address
    {Condition::RouterAwaited,
     QT_TRANSLATE_NOOP("Health",
                       "No report of %1 has been taken yet. A connection is reported when it ends, or after a "
                       "minute or more while it goes on.")},
    {Condition::ExporterNotAllowed,
     QT_TRANSLATE_NOOP("Health", "%1 sends flows and is not allowed to. If it is your router, allow it.")},
    //: %3 is a duration
    {Condition::RouterSilent,
     QT_TRANSLATE_NOOP("Health",
                       "Nothing has come from %1 for %3. Check that the router is on and reaches this "
                       "computer, then test its set-up.")},
    {Condition::RouterAway,
     QT_TRANSLATE_NOOP("Health",
                       "This computer is away from the router's network, so no flows come. They come again "
                       "when it is back.")},
    {Condition::RecordingEnded, QT_TRANSLATE_NOOP("Health", "The recording has been read to its end.")},
    {Condition::TemplateAwaited,
     QT_TRANSLATE_NOOP("Health", "%1 sends flows; its template, which says how to read them, is awaited.")},
    {Condition::TemplateMissing,
     QT_TRANSLATE_NOOP("Health",
                       "%1 has sent no template for %3, so its flows cannot be read. It comes by itself after "
                       "some minutes; restarting the exporter on the router sends it at once.")},
    {Condition::RecordsUnreadable,
     QT_TRANSLATE_N_NOOP("Health",
                         "%Ln part(s) of what %1 sent lately could not be read. Update the exporter on the "
                         "router, or choose NetFlow version 9 there.")},
    {Condition::LostOnTheWay,
     QT_TRANSLATE_N_NOOP("Health",
                         "%Ln packet(s) from %1 got lost on the way in the last minutes. A wire instead of "
                         "wireless helps, or sampling on the router.")},
    {Condition::CollectorRuns, QT_TRANSLATE_NOOP("Health", "The collector runs.")},
    {Condition::CollectorStarts, QT_TRANSLATE_NOOP("Health", "The collector is starting.")},
    {Condition::CollectorStopped,
     QT_TRANSLATE_NOOP("Health", "The collector does not run, so flows of this moment are lost. Start it.")},
    {Condition::ServiceStopped,
     QT_TRANSLATE_NOOP("Health",
                       "The collector service of this computer does not run. Start it; the system asks for "
                       "an administrator's password.")},
    {Condition::CollectorNotAnswering,
     QT_TRANSLATE_NOOP("Health", "The collector has not answered for %3. Wait a moment, then start it again.")},
    {Condition::CollectorForbidden,
     QT_TRANSLATE_NOOP("Health",
                       "The collector runs, but you may not look into it. Have an administrator add you to "
                       "the group sohoflow, log in again and try again.")},
    {Condition::CollectorOtherVersion,
     QT_TRANSLATE_NOOP("Health",
                       "The collector that runs is of another version than this window. Start the installed "
                       "one instead.")},
    //: %2 names the program that has the port
    {Condition::PortTaken,
     QT_TRANSLATE_NOOP("Health",
                       "Another program has the port %1, so the collector cannot receive: %2. Close that "
                       "program and try again.")},
    {Condition::PortNeedsPrivilege,
     QT_TRANSLATE_NOOP("Health",
                       "The system lets only administrators receive on the port %1. Choose one above 1023, "
                       "here and on the router.")},
    {Condition::CollectorCannotStart,
     QT_TRANSLATE_NOOP("Health", "The collector ended as soon as it was started: %2. Try again.")},
    {Condition::LostHere,
     QT_TRANSLATE_N_NOOP("Health",
                         "This computer was too busy for %Ln packet(s) in the last minutes. A larger receive "
                         "buffer helps.")},
    {Condition::NothingKept,
     QT_TRANSLATE_NOOP("Health",
                       "Nothing can be kept in %1: %2. Collecting goes on; free some space so that settings "
                       "and templates survive a restart.")},
    {Condition::LinesStopped,
     QT_TRANSLATE_NOOP("Health", "No lines can be written to %1: %2. Free some space, or choose another file.")},
    {Condition::NtopngListens, QT_TRANSLATE_NOOP("Health", "ntopng listens and gets every flow.")},
    {Condition::NtopngUnknown, QT_TRANSLATE_NOOP("Health", "ntopng gets nothing while the collector does not run.")},
    {Condition::NtopngOff,
     QT_TRANSLATE_NOOP("Health", "ntopng is not used. Name its address in the settings to feed it.")},
    {Condition::NtopngAwaited, QT_TRANSLATE_NOOP("Health", "The collector is looking for ntopng at %1.")},
    {Condition::NtopngNotRunning,
     QT_TRANSLATE_NOOP("Health",
                       "ntopng does not run at %1. Start it to see its pages; your own talkers are shown "
                       "without it.")},
    {Condition::NtopngNotListening,
     QT_TRANSLATE_NOOP("Health",
                       "Something answers at %1 but does not take flows. Start ntopng again, and check that "
                       "its -i option ends with the letter c.")},
    {Condition::NtopngAddressTaken,
     QT_TRANSLATE_NOOP("Health",
                       "The collector cannot wait for ntopng at %1: %2. It tries again by itself; end what uses that "
                       "address, or choose another one.")},
    {Condition::NtopngTooSlow,
     QT_TRANSLATE_N_NOOP("Health",
                         "ntopng was too slow for %Ln flow(s) in the last minutes. Give it more memory, or "
                         "restart it.")},
    {Condition::NtopngSplitsFlows,
     QT_TRANSLATE_NOOP("Health",
                       "The router reports long connections only every %3, and ntopng shows each as several "
                       "flows. Set the router's active timeout to 60 seconds.")},
    {Condition::NtopngCounts, QT_TRANSLATE_N_NOOP("Health", "ntopng has counted %Ln flow(s).")},
    {Condition::NtopngNotAsked,
     QT_TRANSLATE_NOOP("Health", "Not checked: SohoFlow does not manage this ntopng and has no login for it.")},
    {Condition::NtopngCountsNothing,
     QT_TRANSLATE_NOOP("Health",
                       "ntopng gets flows and shows none of them. Restart it, and check that it watches the "
                       "interface %1.")},
    {Condition::TemplatesKnown, QT_TRANSLATE_NOOP("Health", "What the router sends can be read.")},
    {Condition::RecordsRead, QT_TRANSLATE_N_NOOP("Health", "%Ln record(s) read since the collector's start.")},
    {Condition::NothingComes, QT_TRANSLATE_NOOP("Health", "Nothing has come this far yet.")},
    {Condition::TalkersShown, QT_TRANSLATE_N_NOOP("Health", "You see %Ln conversation(s) as they happen.")},
    {Condition::NoTalkersYet,
     QT_TRANSLATE_NOOP("Health",
                       "There is nothing to see yet. The first conversation shows as soon as its flow comes.")},
    {Condition::PictureIsOld,
     QT_TRANSLATE_NOOP("Health", "What you see is %3 old; it goes on as soon as the collector runs again.")},
}};

constexpr bool areSentencesInOrder() {
  for (std::size_t i = 0; i < kSentences.size(); ++i) {
    if (static_cast<std::size_t>(kSentences[i].condition) != i) return false;
  }
  return true;
}
static_assert(areSentencesInOrder(), "one sentence per Condition, in its order");

QString translated(const char* text) { return QCoreApplication::translate("Health", text); }

/// Where ntopng calls us, another thing is to be checked than where we call it.
const char* sentenceFor(const Finding& finding) {
  const bool isUnheard =
      finding.condition == Condition::NtopngNotRunning || finding.condition == Condition::NtopngNotListening;
  if (isUnheard && finding.detail == "bind") {
    //: %1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c
    return QT_TRANSLATE_NOOP("Health",
                             "No ntopng takes flows at %1. Start ntopng, and check that its -i option names this "
                             "address without the letter c at the end.");
  }
  return kSentences[std::min(static_cast<std::size_t>(finding.condition), kConditionCount - 1)].text;
}

QString counted(const char* text, std::uint64_t number) {
  const int plural = static_cast<int>(std::min<std::uint64_t>(number, 1'000'000'000));
  return QCoreApplication::translate("Health", text, nullptr, plural);
}

/// Puts the values into their places; a value that itself holds "%2" stays as it is.
QString filled(const QString& text, const std::array<QString, 3>& values) {
  QString result;
  for (qsizetype i = 0; i < text.size(); ++i) {
    const qsizetype digit = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].unicode() - u'1' : -1;
    if (digit >= 0 && digit < 3) {
      result += values[static_cast<std::size_t>(digit)];
      ++i;
    } else {
      result += text[i];
    }
  }
  return result;
}

/// A system's message without its full stop, to stand inside a sentence.
QString insideOf(const std::string& detail) {
  QString text = QString::fromStdString(detail).simplified();
  while (text.endsWith(u'.')) text.chop(1);
  return text;
}

QString dash() { return u"–"_s; }

/// In whole seconds: what came less than one ago is as good as now.
QString ageText(Duration age, const QLocale& locale) {
  return text::durationText(std::max<Duration>(std::chrono::floor<std::chrono::seconds>(age), std::chrono::seconds(1)),
                            locale);
}

QString perMinute(const char* text, double rate) {
  return counted(text, static_cast<std::uint64_t>(std::llround(rate)));
}

}  // namespace

QString shapeOf(Light light) {
  switch (light) {
    case Light::Running:
      return u"●"_s;
    case Light::Waiting:
      return u"◐"_s;
    case Light::Stopped:
      return u"■"_s;
    case Light::Attention:
      return u"▲"_s;
  }
  return {};
}

QString lightText(Light light) {
  switch (light) {
    case Light::Running:
      //: State of a part of the pipeline, as ● says it
      return translated(QT_TRANSLATE_NOOP("Health", "running"));
    case Light::Waiting:
      //: State of a part of the pipeline, as ◐ says it
      return translated(QT_TRANSLATE_NOOP("Health", "waiting"));
    case Light::Stopped:
      //: State of a part of the pipeline, as ■ says it
      return translated(QT_TRANSLATE_NOOP("Health", "stopped"));
    case Light::Attention:
      //: State of a part of the pipeline, as ▲ says it
      return translated(QT_TRANSLATE_NOOP("Health", "needs attention"));
  }
  return {};
}

QString nodeText(Node node) {
  switch (node) {
    case Node::Router:
      return translated(QT_TRANSLATE_NOOP("Health", "Router"));
    case Node::Collector:
      return translated(QT_TRANSLATE_NOOP("Health", "Collector"));
    case Node::Ntopng:
      return u"ntopng"_s;
    case Node::You:
      //: The person at the end of the pipeline Router, Collector, ntopng, You
      return translated(QT_TRANSLATE_NOOP("Health", "You"));
  }
  return {};
}

QString stageText(Stage stage) {
  switch (stage) {
    case Stage::Packet:
      //: A stage: packets come from the router
      return translated(QT_TRANSLATE_NOOP("Health", "Packets"));
    case Stage::Template:
      //: A stage: NetFlow templates are known
      return translated(QT_TRANSLATE_NOOP("Health", "Templates"));
    case Stage::Record:
      //: A stage: flow records are read
      return translated(QT_TRANSLATE_NOOP("Health", "Records"));
    case Stage::Published:
      //: A stage: flows are handed to ntopng
      return translated(QT_TRANSLATE_NOOP("Health", "Sent to ntopng"));
    case Stage::Counted:
      //: A stage: ntopng shows the flows
      return translated(QT_TRANSLATE_NOOP("Health", "Counted by ntopng"));
  }
  return {};
}

QString sentenceOf(const Finding& finding, const QLocale& locale) {
  const char* text = sentenceFor(finding);
  // A plural asked of a text that has none would not be found among the translations.
  const bool hasPlural = QLatin1StringView(text).contains("%Ln"_L1);
  return filled(hasPlural ? counted(text, finding.count) : translated(text),
                {QString::fromStdString(finding.place), insideOf(finding.detail), ageText(finding.age, locale)});
}

std::optional<QString> figureOf(Node node, const Health& health, const QLocale& locale) {
  const Finding& finding = health.node(node);
  switch (node) {
    case Node::Router:
      if (finding.place.empty() || finding.condition == Condition::ExporterNotAllowed) break;
      if (!finding.wasHeard) break;
      //: Time since the last packet: %1 is a duration such as "3 s"
      return translated(QT_TRANSLATE_NOOP("Health", "%1 ago")).arg(ageText(finding.age, locale));
    case Node::Collector:
      if (health.node(Node::Router).condition == Condition::RouterUnknown) break;
      return perMinute(QT_TRANSLATE_N_NOOP("Health", "%Ln flow(s)/min"),
                       health.perMinute[static_cast<std::size_t>(Stage::Record)]);
    case Node::Ntopng:
      if (health.stage(Stage::Published).condition != Condition::NtopngListens &&
          health.stage(Stage::Published).condition != Condition::NtopngTooSlow) {
        break;
      }
      //: Flows ntopng did not get
      return counted(QT_TRANSLATE_N_NOOP("Health", "%Ln lost"), health.stage(Stage::Published).count);
    case Node::You:
      if (finding.condition != Condition::TalkersShown) break;
      return counted(QT_TRANSLATE_N_NOOP("Health", "%Ln active flow(s)"), finding.count);
  }
  return std::nullopt;
}

QString numberOf(Node node, const Health& health, const QLocale& locale) {
  return figureOf(node, health, locale).value_or(dash());
}

QString numberOf(Stage stage, const Health& health, const QLocale& locale) {
  const Finding& finding = health.stage(stage);
  const double rate = health.perMinute[static_cast<std::size_t>(stage)];
  const bool isKnown = health.node(Node::Router).condition != Condition::RouterUnknown;
  switch (stage) {
    case Stage::Packet:
      if (!isKnown) break;
      return perMinute(QT_TRANSLATE_N_NOOP("Health", "%Ln packet(s)/min"), rate);
    case Stage::Template:
      if (finding.condition != Condition::TemplatesKnown) break;
      // NetFlow 5 has none.
      if (finding.count == 0) return translated(QT_TRANSLATE_NOOP("Health", "not needed"));
      //: Age of the templates: %1 is a duration such as "3 min"
      return translated(QT_TRANSLATE_NOOP("Health", "%1 old")).arg(ageText(finding.age, locale));
    case Stage::Record:
      if (!isKnown) break;
      return perMinute(QT_TRANSLATE_N_NOOP("Health", "%Ln record(s)/min"), rate);
    case Stage::Published:
      if (finding.condition != Condition::NtopngListens && finding.condition != Condition::NtopngTooSlow) break;
      return perMinute(QT_TRANSLATE_N_NOOP("Health", "%Ln sent/min"), rate);
    case Stage::Counted:
      if (finding.condition != Condition::NtopngCounts) break;
      return perMinute(QT_TRANSLATE_N_NOOP("Health", "%Ln counted/min"), rate);
  }
  return dash();
}

QString fixText(const Fix& fix) {
  switch (fix.kind) {
    case FixKind::None:
      return {};
    case FixKind::AllowExporter:
      //: A button; %1 is the address of a router
      return translated(QT_TRANSLATE_NOOP("Health", "Allow %1")).arg(QString::fromStdString(fix.place));
    case FixKind::StartCollector:
      //: A button
      return translated(QT_TRANSLATE_NOOP("Health", "Start the collector"));
    case FixKind::OpenRouterSetup:
      //: A button that opens a wizard
      return translated(QT_TRANSLATE_NOOP("Health", "Set up a router…"));
    case FixKind::OpenRouter:
      //: A button that opens the page Router
      return translated(QT_TRANSLATE_NOOP("Health", "Look at the router"));
    case FixKind::OpenServices:
      //: A button that opens the page Services
      return translated(QT_TRANSLATE_NOOP("Health", "Open Services"));
    case FixKind::OpenSettings:
      //: A button that opens the page Settings
      return translated(QT_TRANSLATE_NOOP("Health", "Open Settings"));
    case FixKind::FreeDisk:
      //: A button that shows a folder in the file manager
      return translated(QT_TRANSLATE_NOOP("Health", "Show the folder"));
  }
  return {};
}

}  // namespace soho::health
