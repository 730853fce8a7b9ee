#include "app/ctl/status_text.h"

#include "app/ctl/columns.h"
#include "app/ctl/json_values.h"
#include "app/ctl/muting.h"
#include "core/control/health_facts.h"
#include "core/control/warning_text.h"
#include "core/health/health_text.h"
#include "core/settings/setting_text.h"
#include "core/text/number_text.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

using control::CollectorState;
using health::Light;

QString line(Light light, const QString& stage, const QStringList& facts) {
  return health::shapeOf(light) + u' ' + paddedRight(stage, 12) + u' ' + facts.join(u" · "_s) + u'\n';
}

QString translated(const char* text) { return QCoreApplication::translate("Status", text); }

QString countOf(const char* text, std::uint64_t count, const QLocale& locale) {
  const int plural = static_cast<int>(std::min<std::uint64_t>(count, 1'000'000));
  return QCoreApplication::translate("Status", text, nullptr, plural).arg(text::count(count, locale));
}

QString ageText(Duration age, const QLocale& locale) {
  return translated(QT_TRANSLATE_NOOP("Status", "%1 ago")).arg(text::durationText(std::max(age, Duration{}), locale));
}

QString listenText(const control::ListenState& listen) {
  const QString address = textOf(listen.address);
  return (listen.address.isV4() ? address : u'[' + address + u']') + u':' + QString::number(listen.port);
}

/// Conversations without bytes are left out of ntopng by design.
std::uint64_t limitsReached(const control::LimitCounters& limits) {
  std::uint64_t sum = 0;
  for (const control::LimitRow& row : control::kLimitRows) sum += limits.*row.count;
  return sum - limits.emptyConversations;
}

QString collectorLine(const CollectorState& state, Light light, const QLocale& locale) {
  QStringList facts;
  if (state.replay) {
    facts.append(translated(QT_TRANSLATE_NOOP("Status", "replaying %1")).arg(textOf(state.replay->file)));
  }
  std::uint64_t datagrams = state.replay ? state.replay->datagrams : 0;
  std::uint64_t drops = 0;
  for (const control::ListenState& listen : state.listening) {
    facts.append(listenText(listen));
    datagrams += listen.datagrams;
    drops += listen.kernelDrops;
  }
  facts.append(countOf(QT_TRANSLATE_N_NOOP("Status", "%1 datagram(s)"), datagrams, locale));
  facts.append(countOf(QT_TRANSLATE_N_NOOP("Status", "%1 lost here"), drops, locale));
  if (state.rejectedDatagrams > 0) {
    facts.append(countOf(QT_TRANSLATE_N_NOOP("Status", "%1 no flow export"), state.rejectedDatagrams, locale));
  }
  if (const std::uint64_t reached = limitsReached(state.limits); reached > 0) {
    //: %1 is a number of times; "limits" is a word of the JSON form and stays as it is
    facts.append(
        countOf(QT_TRANSLATE_N_NOOP("Status", "limits reached %1 time(s) (see limits in --json)"), reached, locale));
  }
  return line(light, health::nodeText(health::Node::Collector), facts);
}

std::optional<Time> newestTemplate(const decoder::Exporter& exporter) {
  std::optional<Time> newest;
  for (const decoder::TemplateSummary& summary : exporter.templates) {
    if (!summary.isOptions) newest = std::max(newest.value_or(Time{}), summary.learnedAt);
  }
  return newest;
}

QString exporterLine(const control::ExporterState& state, Light light, Time now, const QLocale& locale) {
  const decoder::Exporter& exporter = state.exporter;
  QStringList facts{textOf(exporter.key.address)};
  if (state.facts && !state.facts->name.empty()) facts.append(textOf(state.facts->name));
  if (exporter.isHeard()) {
    facts.append(
        translated(QT_TRANSLATE_NOOP("Status", "last packet %1")).arg(ageText(now - exporter.lastSeen, locale)));
  } else {
    //: Of a router: none of its packets has been taken since the collector's start
    facts.append(translated(QT_TRANSLATE_NOOP("Status", "no report yet")));
  }
  facts.append(countOf(QT_TRANSLATE_N_NOOP("Status", "%1 record(s)"), exporter.records, locale));
  facts.append(exporter.lostUnits
                   ? countOf(QT_TRANSLATE_N_NOOP("Status", "%1 lost on the way"), *exporter.lostUnits, locale)
                   : translated(QT_TRANSLATE_NOOP("Status", "loss not known yet")));
  const auto newest = newestTemplate(exporter);
  //: %1 is how long ago a template came, such as "3 min ago"
  if (newest) facts.append(translated(QT_TRANSLATE_NOOP("Status", "template %1")).arg(ageText(now - *newest, locale)));
  if (exporter.samplingInterval > 1) {
    facts.append(translated(QT_TRANSLATE_NOOP("Status", "sampling 1:%1")).arg(exporter.samplingInterval));
  }
  if (exporter.errors.sum() > 0) {
    facts.append(countOf(QT_TRANSLATE_N_NOOP("Status", "%1 unreadable part(s)"), exporter.errors.sum(), locale));
  }
  return line(light, health::nodeText(health::Node::Router), facts);
}

QString ntopngLine(const control::NtopngState& ntopng, Light light, const QLocale& locale) {
  const QString stage = u"ntopng"_s;
  if (ntopng.mode == control::NtopngMode::Off) {
    return line(light, stage, {translated(QT_TRANSLATE_NOOP("Status", "not used (see --ntopng)"))});
  }
  const bool isListening = ntopng.link == control::NtopngLink::Listening;
  QStringList facts{textOf(ntopng.endpoint),
                    isListening ? translated(QT_TRANSLATE_NOOP("Status", "listening"))
                                : translated(QT_TRANSLATE_NOOP("Status", "not listening")),
                    countOf(QT_TRANSLATE_N_NOOP("Status", "%1 record(s) sent"), ntopng.counters.records, locale)};
  if (ntopng.counters.unheardRecords > 0) {
    facts.append(countOf(QT_TRANSLATE_N_NOOP("Status", "%1 missed while it did not listen"),
                         ntopng.counters.unheardRecords, locale));
  }
  if (ntopng.counters.lostRecords > 0) {
    facts.append(countOf(QT_TRANSLATE_N_NOOP("Status", "%1 lost because ntopng did not keep up"),
                         ntopng.counters.lostRecords, locale));
  }
  return line(light, stage, facts);
}

QString talkersLine(const CollectorState& state, Light light, const QLocale& locale) {
  QStringList facts{
      countOf(QT_TRANSLATE_N_NOOP("Status", "%1 conversation piece(s)"), state.talkers.conversations, locale),
      text::byteCount(state.talkers.bytes, locale)};
  if (state.talkers.mutedBytes > 0) {
    facts.append(translated(QT_TRANSLATE_NOOP("Status", "%1 seen twice and counted once"))
                     .arg(text::byteCount(state.talkers.mutedBytes, locale)));
  }
  return line(light, translated(QT_TRANSLATE_NOOP("Status", "Talkers")), facts);
}

QString repeatLine(const flows::DuplicatePair& pair, const CollectorState& state) {
  const QString fact = pair.isMutingOn
                           ? translated(QT_TRANSLATE_NOOP("Status", "%1 repeats %2 and is muted"))
                           : translated(QT_TRANSLATE_NOOP("Status", "%1 repeats %2 and counts all the same"));
  return line(pair.isMutingOn ? Light::Running : Light::Stopped, translated(QT_TRANSLATE_NOOP("Status", "Seen twice")),
              {fact.arg(mutedSourceOf(pair, state), keptSourceOf(pair, state))});
}

QString originText(settings::Origin origin) {
  switch (origin) {
    case settings::Origin::Default:
      return translated(QT_TRANSLATE_NOOP("Status", "default"));
    case settings::Origin::Stored:
      return translated(QT_TRANSLATE_NOOP("Status", "set here"));
    case settings::Origin::ConfigFile:
      return translated(QT_TRANSLATE_NOOP("Status", "configuration file"));
    case settings::Origin::CommandLine:
      return translated(QT_TRANSLATE_NOOP("Status", "command line"));
  }
  return {};
}

}  // namespace

health::Health healthOf(const CollectorState& state) {
  const health::Facts facts = control::connectedFacts(state);
  return health::judge(facts, health::sinceStart(*facts.collector));
}

QString statusText(const CollectorState& state, const QLocale& locale) {
  const health::Health health = healthOf(state);
  const auto lightOf = [&health](health::Node node) { return health::lightOf(health.node(node)); };
  QString status = collectorLine(state, lightOf(health::Node::Collector), locale);
  if (state.exporters.empty()) {
    status += line(lightOf(health::Node::Router), health::nodeText(health::Node::Router),
                   {translated(QT_TRANSLATE_NOOP("Status", "no flows yet"))});
  }
  std::size_t heard = 0;
  for (const control::ExporterState& exporter : state.exporters) {
    // Health has a finding for each that was heard, in this order, and one of the whole for those that are awaited.
    const Light light = exporter.exporter.isHeard() ? health::lightOf(health.exporters[heard++])
                                                    : health::lightOf(health.node(health::Node::Router));
    status += exporterLine(exporter, light, state.at, locale);
  }
  for (const flows::DuplicatePair& pair : state.duplicates) status += repeatLine(pair, state);
  status += talkersLine(state, lightOf(health::Node::You), locale);
  status += ntopngLine(state.ntopng, lightOf(health::Node::Ntopng), locale);
  if (!state.warnings.empty()) status += u'\n';
  for (const control::Warning& warning : state.warnings) {
    status += health::shapeOf(Light::Attention) + u' ' + control::sentenceOf(warning) + u'\n';
  }
  return status;
}

QString settingsText(const std::vector<control::SettingState>& settings) {
  QString list;
  for (const control::SettingState& setting : settings) {
    list += paddedRight(textOf(setting.name), 22) + u' ' + paddedRight(textOf(setting.value), 30) + u' ' +
            originText(setting.origin);
    if (setting.isWaitingForRestart) {
      list += u", "_s + translated(QT_TRANSLATE_NOOP("Status", "used from the next start"));
    }
    list += u'\n' + QString(4, u' ') + settings::translatedText(setting.help) + u'\n';
  }
  return list;
}

}  // namespace soho::ctl
