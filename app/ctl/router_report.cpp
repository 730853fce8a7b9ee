#include "app/ctl/router_report.h"

#include "app/ctl/columns.h"
#include "app/ctl/json_values.h"
#include "core/router/plan_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace soho::ctl {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("RouterReport", text); }

/// What a router wrote may hold escape sequences; a terminal must not see them.
QString tamed(const std::string& text) {
  QString result = QString::fromStdString(text);
  for (QChar& c : result) {
    if (!c.isPrint() && c != u'\n') c = u'?';
  }
  return result;
}

QString row(const char* name, const QString& value) {
  return value.isEmpty() ? QString() : paddedRight(translated(name), 14) + u' ' + value + u'\n';
}

QJsonArray jsonOf(const std::vector<router::Change>& changes) {
  QJsonArray list;
  for (const router::Change& change : changes) {
    list.append(QJsonObject{
        {u"what"_s, textOf(change.what)}, {u"before"_s, textOf(change.before)}, {u"after"_s, textOf(change.after)}});
  }
  return list;
}

QJsonArray jsonOf(const std::vector<router::RouterInterface>& interfaces) {
  QJsonArray list;
  for (const router::RouterInterface& interface : interfaces) {
    QJsonArray addresses;
    for (const IpAddress& address : interface.addresses) addresses.append(textOf(address));
    list.append(QJsonObject{{u"name"_s, textOf(interface.name)},
                            {u"network"_s, textOf(interface.network)},
                            {u"addresses"_s, addresses},
                            {u"up"_s, interface.isUp},
                            {u"bridge"_s, interface.isBridge},
                            {u"default_route"_s, interface.hasDefaultRoute}});
  }
  return list;
}

QString interfacesText(const std::vector<router::RouterInterface>& interfaces) {
  QString text;
  for (const router::RouterInterface& interface : interfaces) {
    QStringList addresses;
    for (const IpAddress& address : interface.addresses) addresses << textOf(address);
    if (addresses.isEmpty()) continue;
    text += row(QT_TRANSLATE_NOOP("RouterReport", "Interface"),
                tamed(interface.name) + u"  " + addresses.join(u", "_s) +
                    (interface.hasDefaultRoute ? translated(QT_TRANSLATE_NOOP("RouterReport", "  (to the Internet)"))
                                               : QString()));
  }
  return text;
}

}  // namespace

QJsonObject jsonOf(const router::RouterFacts& facts, const router::SshGreeting& greeting) {
  QJsonArray offloads;
  for (const router::Offload& offload : facts.offloads) {
    offloads.append(QJsonObject{{u"name"_s, router::offloadName(offload.kind)},
                                {u"hides_traffic"_s, offload.hidesTraffic},
                                {u"evidence"_s, textOf(offload.evidence)}});
  }
  QJsonArray sections;
  for (const router::ExporterSection& section : facts.exporter.sections) {
    sections.append(QJsonObject{{u"name"_s, textOf(section.name)},
                                {u"enabled"_s, section.isEnabled},
                                {u"interface"_s, textOf(section.interface)},
                                {u"target"_s, textOf(section.target)}});
  }
  return {{u"system"_s, router::systemName(facts.system)},
          {u"system_name"_s, textOf(facts.systemName)},
          {u"system_version"_s, textOf(facts.systemVersion)},
          {u"model"_s, textOf(facts.model)},
          {u"architecture"_s, textOf(facts.architecture)},
          {u"kernel"_s, textOf(facts.kernel)},
          {u"user"_s, textOf(facts.user)},
          {u"is_root"_s, facts.isRoot},
          {u"memory_kib"_s, numberOf(facts.memoryKilobytes)},
          {u"free_memory_kib"_s, numberOf(facts.freeMemoryKilobytes)},
          {u"cores"_s, static_cast<qint64>(facts.cores)},
          {u"nat"_s, facts.hasNat},
          {u"pppoe"_s, facts.hasPppoe},
          {u"exporter_installed"_s, facts.exporter.isPackageInstalled},
          {u"exporter_version"_s, textOf(facts.exporter.version)},
          {u"exporter_sections"_s, sections},
          {u"interfaces"_s, jsonOf(facts.interfaces)},
          {u"offloads"_s, offloads},
          {u"clock"_s, timeOf(facts.clock)},
          {u"client_seen"_s, facts.clientSeen ? QJsonValue(textOf(*facts.clientSeen)) : QJsonValue()},
          {u"host_key"_s, greeting.hostKey ? QJsonValue(textOf(greeting.hostKey->fingerprint)) : QJsonValue()},
          {u"no_password"_s, greeting.method == router::LoginMethod::NoPassword},
          {u"ssh_banner"_s, textOf(greeting.banner)}};
}

QString textOf(const router::RouterFacts& facts, const router::SshGreeting& greeting) {
  QString text =
      row(QT_TRANSLATE_NOOP("RouterReport", "System"),
          router::systemName(facts.system) + u' ' + tamed(facts.systemVersion)) +
      row(QT_TRANSLATE_NOOP("RouterReport", "Model"), tamed(facts.model)) +
      row(QT_TRANSLATE_NOOP("RouterReport", "Processor"), translated(QT_TRANSLATE_NOOP("RouterReport", "%1, cores: %2"))
                                                              .arg(tamed(facts.architecture))
                                                              .arg(facts.cores)) +
      row(QT_TRANSLATE_NOOP("RouterReport", "Exporter"), tamed(facts.exporter.version)) +
      interfacesText(facts.interfaces);
  for (const router::Offload& offload : facts.offloads) {
    text += row(QT_TRANSLATE_NOOP("RouterReport", "Acceleration"), router::offloadName(offload.kind));
  }
  if (facts.clientSeen) {
    text += row(QT_TRANSLATE_NOOP("RouterReport", "This computer"), textOf(*facts.clientSeen));
  }
  if (greeting.hostKey)
    text += row(QT_TRANSLATE_NOOP("RouterReport", "Fingerprint"), textOf(greeting.hostKey->fingerprint));
  if (greeting.method == router::LoginMethod::NoPassword) {
    text += translated(
        QT_TRANSLATE_NOOP("RouterReport", "The router has no password: anybody in your network can change it.\n"));
  }
  return text;
}

QJsonObject jsonOf(const router::Plan& plan) {
  QJsonArray steps;
  for (const router::ShownStep& step : router::shownSteps(plan)) {
    steps.append(QJsonObject{{u"title"_s, step.title}, {u"changes"_s, jsonOf(step.changes)}});
  }
  QJsonArray notes;
  for (const router::Note& note : plan.notes) notes.append(router::noteText(note));
  return {{u"system"_s, router::systemName(plan.system)},
          {u"instance"_s, textOf(plan.instance)},
          {u"interface"_s, textOf(plan.interface)},
          {u"export_version"_s, static_cast<qint64>(plan.exportVersion)},
          {u"sampling"_s, static_cast<qint64>(plan.sampling)},
          {u"exporter"_s, plan.exporter ? QJsonValue(textOf(*plan.exporter)) : QJsonValue()},
          {u"steps"_s, steps},
          {u"notes"_s, notes}};
}

QString textOf(const router::Plan& plan) {
  QString text;
  int number = 0;
  const auto steps = router::shownSteps(plan);
  for (const router::ShownStep& step : steps) {
    text += u"%1. %2\n"_s.arg(++number).arg(step.title);
    for (const router::Change& change : step.changes) {
      text += u"     "_s + tamed(change.what) + u'\n';
      if (!change.before.empty()) text += u"   - "_s + tamed(change.before).replace(u'\n', u"\n   - "_s) + u'\n';
      if (!change.after.empty()) text += u"   + "_s + tamed(change.after).replace(u'\n', u"\n   + "_s) + u'\n';
    }
  }
  if (steps.empty()) {
    text += translated(
        QT_TRANSLATE_NOOP("RouterReport", "Everything on the router is as it should be; nothing will be changed.\n"));
  }
  for (const router::Note& note : plan.notes) text += u"* "_s + router::noteText(note) + u'\n';
  return text;
}

QString whyNoKey(const router::Plan& plan) {
  const auto note = std::ranges::find(plan.notes, router::NoteKind::KeyNotEnough, &router::Note::kind);
  if (note != plan.notes.end()) return router::noteText(*note);
  return translated(QT_TRANSLATE_NOOP("RouterReport",
                                      "No login key is added: this computer has no place to keep one, or the router "
                                      "has none for this login. The password is still needed."));
}

QString wordOf(jobs::State state) {
  switch (state) {
    case jobs::State::Waiting:
      return u"waiting"_s;
    case jobs::State::Running:
      return u"running"_s;
    case jobs::State::Done:
      return u"done"_s;
    case jobs::State::Failed:
      return u"failed"_s;
    case jobs::State::Undoing:
      return u"undoing"_s;
    case jobs::State::Undone:
      return u"undone"_s;
    case jobs::State::UndoFailed:
      return u"undo-failed"_s;
  }
  return {};
}

QJsonArray jsonOf(const std::vector<jobs::Step>& steps) {
  QJsonArray list;
  for (const jobs::Step& step : steps) {
    list.append(QJsonObject{{u"title"_s, step.title}, {u"state"_s, wordOf(step.state)}});
  }
  return list;
}

QString lineOf(const jobs::Step& step) {
  const auto mark = [&] {
    switch (step.state) {
      case jobs::State::Running:
        return translated(QT_TRANSLATE_NOOP("RouterReport", "…       "));
      case jobs::State::Done:
        return translated(QT_TRANSLATE_NOOP("RouterReport", "done    "));
      case jobs::State::Failed:
        return translated(QT_TRANSLATE_NOOP("RouterReport", "FAILED  "));
      case jobs::State::Undone:
        return translated(QT_TRANSLATE_NOOP("RouterReport", "undone  "));
      case jobs::State::UndoFailed:
        return translated(QT_TRANSLATE_NOOP("RouterReport", "NOT UNDONE  "));
      default:
        return QString();
    }
  }();
  return mark.isEmpty() ? QString() : mark + step.title;
}

QJsonArray jsonOf(const std::vector<router::Lease>& leases) {
  QJsonArray list;
  for (const router::Lease& lease : leases) {
    list.append(QJsonObject{{u"address"_s, textOf(lease.address)},
                            {u"mac"_s, lease.mac ? QJsonValue(textOf(lease.mac->toString())) : QJsonValue()},
                            {u"name"_s, textOf(lease.name)},
                            {u"expires"_s, lease.expires ? timeOf(*lease.expires) : QJsonValue()}});
  }
  return list;
}

QString textOf(const std::vector<router::Lease>& leases) {
  QString text;
  for (const router::Lease& lease : leases) {
    text += textOf(lease.address).leftJustified(40) + u' ' +
            (lease.mac ? textOf(lease.mac->toString()) : QString()).leftJustified(18) + tamed(lease.name) + u'\n';
  }
  return text;
}

}  // namespace soho::ctl
