#include "app/ctl/ntopng_status.h"

#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <array>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

using container::ContainerState;

QString translated(const char* text) { return QCoreApplication::translate("CtlNtopng", text); }

QJsonObject containerJson(const ContainerState& state, const container::ImageDigests& digests) {
  QJsonObject json{{u"name"_s, state.name},
                   {u"state"_s, nameOf(state.state)},
                   {u"since"_s, state.since.toString(Qt::ISODate)},
                   {u"exit_code"_s, state.exitCode},
                   {u"killed_for_memory"_s, state.wasKilledForMemory},
                   {u"restarts"_s, state.restarts},
                   {u"image"_s, state.image},
                   {u"image_id"_s, state.imageId},
                   {u"addresses"_s, QJsonArray::fromStringList(state.addresses)}};
  if (digests.contains(state.image)) json.insert(u"image_digest"_s, digests.value(state.image));
  if (state.memoryBytes) json.insert(u"memory_bytes"_s, static_cast<qint64>(*state.memoryBytes));
  return json;
}

QJsonObject errorJson(const Error& error) {
  return {{u"sentence"_s, text::oneLine(error)},
          {u"place"_s, QString::fromStdString(error.place)},
          {u"detail"_s, QString::fromStdString(error.detail)}};
}

QString line(const ContainerState& state, const QLocale& locale) {
  QStringList parts{u"%1: %2"_s.arg(state.name, nameOf(state.state))};
  //: %1 is a date with time
  if (state.since.isValid())
    parts << translated(QT_TRANSLATE_NOOP("CtlNtopng", "since %1"))
                 .arg(locale.toString(state.since.toLocalTime(), QLocale::ShortFormat));
  if (state.memoryBytes) parts << locale.formattedDataSize(static_cast<qint64>(*state.memoryBytes));
  if (!state.addresses.isEmpty()) parts << state.addresses.join(u", "_s);
  if (!state.image.isEmpty()) parts << state.image;
  return parts.join(u"  "_s);
}

QString wordOf(jobs::State state) {
  constexpr std::array<const char*, 7> kWords{"waiting", "running", "done",       "failed",
                                              "undoing", "undone",  "undo-failed"};
  return QString::fromLatin1(kWords[static_cast<std::size_t>(state)]);
}

}  // namespace

QJsonObject statusJson(const setup::StackStatus& status, const setup::StackSite& site,
                       const container::ImageDigests& digests) {
  QJsonObject json{{u"url"_s, setup::webUrl(site).toString()}, {u"version"_s, status.version}};
  if (!site.elsewhere) {
    const container::EngineFacts& engine = site.engine.facts();
    json.insert(u"engine"_s, QJsonObject{{u"name"_s, programOf(engine.kind)},
                                         {u"version"_s, engine.version},
                                         {u"rootless"_s, engine.isRootless}});
    json.insert(u"redis"_s, containerJson(status.redis, digests));
    json.insert(u"ntopng"_s, containerJson(status.ntopng, digests));
  }
  if (status.counters) {
    json.insert(u"counters"_s, QJsonObject{{u"active_flows"_s, static_cast<qint64>(status.counters->activeFlows)},
                                           {u"hosts"_s, static_cast<qint64>(status.counters->hosts)},
                                           {u"flows"_s, static_cast<qint64>(status.counters->flowsReceived)},
                                           {u"events"_s, static_cast<qint64>(status.counters->events)},
                                           {u"lost_messages"_s, static_cast<qint64>(status.counters->messagesLost)},
                                           {u"alerts"_s, static_cast<qint64>(status.counters->alerts)}});
  }
  if (status.redisHealth) {
    json.insert(u"redis_health"_s,
                QJsonObject{{u"well"_s, status.redisHealth->isWell},
                            {u"entries"_s, static_cast<qint64>(status.redisHealth->entries)},
                            {u"memory_bytes"_s, static_cast<qint64>(status.redisHealth->memoryBytes)}});
  }
  if (status.problem) json.insert(u"problem"_s, errorJson(*status.problem));
  return json;
}

QString stackText(const setup::StackStatus& status, const setup::StackSite& site, const QLocale& locale) {
  QStringList lines;
  if (site.elsewhere) {
    lines << site.elsewhere->url;
  } else {
    const container::EngineFacts& engine = site.engine.facts();
    lines << u"%1 %2"_s.arg(nameOf(engine.kind), engine.version) << line(status.redis, locale)
          << line(status.ntopng, locale);
  }
  if (status.counters) {
    //: %1 is ntopng's version; then numbers: flows now, hosts now, flow records and events since the start, alerts
    lines << translated(
                 QT_TRANSLATE_NOOP("CtlNtopng",
                                   "ntopng %1: active flows %2, hosts %3; received records %4, events %5; alerts %6"))
                 .arg(status.version, locale.toString(status.counters->activeFlows),
                      locale.toString(status.counters->hosts), locale.toString(status.counters->flowsReceived),
                      locale.toString(status.counters->events), locale.toString(status.counters->alerts));
  }
  if (status.redisHealth) {
    const char* words = status.redisHealth->isWell
                            //: %1 is a number, %2 a size such as 1.2 MB
                            ? QT_TRANSLATE_NOOP("CtlNtopng", "Redis is well, says ntopng: entries %1, memory %2")
                            //: %1 is a number, %2 a size such as 1.2 MB
                            : QT_TRANSLATE_NOOP("CtlNtopng", "Redis is not well, says ntopng: entries %1, memory %2");
    lines << translated(words).arg(locale.toString(status.redisHealth->entries),
                                   locale.formattedDataSize(static_cast<qint64>(status.redisHealth->memoryBytes)));
  }
  if (status.problem) lines << text::oneLine(*status.problem);
  return lines.join(u'\n');
}

QJsonObject jobJson(const jobs::Job& job) {
  QJsonArray steps;
  for (const jobs::Step& step : job.steps())
    steps.append(QJsonObject{{u"title"_s, step.title}, {u"state"_s, wordOf(step.state)}});
  QJsonArray warnings;
  for (const QString& warning : job.warnings()) warnings.append(warning);
  QJsonObject json{{u"ok"_s, job.result().has_value()}, {u"steps"_s, steps}, {u"warnings"_s, warnings}};
  if (!job.result()) json.insert(u"error"_s, errorJson(job.result().error()));
  return json;
}

}  // namespace soho::ctl
