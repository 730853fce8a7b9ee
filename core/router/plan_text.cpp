#include "core/router/plan_text.h"

#include <QCoreApplication>

#include <array>

namespace soho::router {
namespace {

struct StepRow {
  StepKind kind;
  const char* title;
};

// %1 is the package, file or service.
constexpr std::array<StepRow, 6> kSteps{{
    //: %1 is a package such as softflowd
    {StepKind::InstallPackage, QT_TRANSLATE_NOOP("Router", "Install %1")},
    //: %1 is a file
    {StepKind::ChangeSettings, QT_TRANSLATE_NOOP("Router", "Add our section to %1")},
    //: %1 is a file
    {StepKind::WriteFile, QT_TRANSLATE_NOOP("Router", "Write %1")},
    //: %1 is a service or a start script
    {StepKind::StartExporter, QT_TRANSLATE_NOOP("Router", "Start %1 and see that it stays alive")},
    //: %1 is a file
    {StepKind::KeepCopy, QT_TRANSLATE_NOOP("Router", "Keep a copy of the way back in %1")},
    //: %1 is a file
    {StepKind::InstallKey, QT_TRANSLATE_NOOP("Router", "Add a login key of this computer to %1")},
}};

struct NoteRow {
  NoteKind kind;
  const char* text;
};

// %1 is the note's detail.
constexpr std::array<NoteRow, 15> kNotes{{
    //: %1 is a network interface
    {NoteKind::InterfaceHoldsComputer,
     QT_TRANSLATE_NOOP("Router", "It listens on %1, because this computer is in that network.")},
    {NoteKind::InterfaceIsLan, QT_TRANSLATE_NOOP("Router", "It listens on %1, the router's home network.")},
    {NoteKind::InterfaceIsPrivate,
     QT_TRANSLATE_NOOP("Router", "It listens on %1, the only interface with private addresses.")},
    {NoteKind::InterfaceWasWished, QT_TRANSLATE_NOOP("Router", "It listens on %1, as you chose.")},
    {NoteKind::InterfaceIsOutside,
     QT_TRANSLATE_NOOP("Router",
                       "%1 looks at the Internet: every device will appear with the router's address. Choose an "
                       "interface of your home network to tell them apart.")},
    //: %1 is a version number
    {NoteKind::OldExporter,
     QT_TRANSLATE_NOOP("Router",
                       "softflowd %1 is old: NetFlow version 5 is used, which cannot carry IPv6. A newer firmware "
                       "brings a newer one.")},
    //: %1 is a name of a section and an address
    {NoteKind::OwnSectionStays,
     QT_TRANSLATE_NOOP("Router", "Your own exporter %1 stays as it is; ours stands beside it.")},
    {NoteKind::OwnSectionRestarts,
     QT_TRANSLATE_NOOP("Router", "Your own exporter %1 is restarted with ours and misses a few seconds.")},
    //: %1 is a setting or module of the router
    {NoteKind::TrafficHidden,
     QT_TRANSLATE_NOOP("Router",
                       "The router forwards traffic past its processor (%1): only the beginning of each connection "
                       "will be seen, and volumes are too small. The speed of the Internet connection may fall when "
                       "you turn that off.")},
    //: %1 is a number of kilobytes
    {NoteKind::LittleSpace, QT_TRANSLATE_NOOP("Router", "The router's memory is nearly full: %1 kB are free.")},
    {NoteKind::NotPersistent,
     QT_TRANSLATE_NOOP("Router", "This router forgets all changes when it restarts: it runs from memory.")},
    {NoteKind::UpgradeRemovesPackage,
     QT_TRANSLATE_NOOP("Router",
                       "A firmware update keeps the settings and removes the program; SohoFlow then offers to install "
                       "it again.")},
    {NoteKind::ClockWrong,
     QT_TRANSLATE_NOOP("Router", "The router's clock is wrong; downloads may be refused until it is set.")},
    //: %1 is the name of a user of the router
    {NoteKind::KeyNotEnough,
     QT_TRANSLATE_NOOP("Router",
                       "No login key is added: sudo asks %1 for the password, so a key alone would not do. Let "
                       "SohoFlow keep the password, or enter it at each log-in.")},
    {NoteKind::ProgramLost,
     QT_TRANSLATE_NOOP("Router",
                       "Our settings are there, the program is not: a firmware update has removed it. It is installed "
                       "again.")},
}};

struct OffloadRow {
  OffloadKind kind;
  const char* name;
};

constexpr std::array<OffloadRow, 7> kOffloads{{
    {OffloadKind::SoftwareFlowtable, QT_TRANSLATE_NOOP("Router", "Software flow offloading")},
    {OffloadKind::HardwareFlowtable, QT_TRANSLATE_NOOP("Router", "Hardware flow offloading")},
    {OffloadKind::MediaTekHnat, QT_TRANSLATE_NOOP("Router", "MediaTek hardware NAT")},
    {OffloadKind::FastClassifier, QT_TRANSLATE_NOOP("Router", "Shortcut forwarding")},
    {OffloadKind::BroadcomCtf, QT_TRANSLATE_NOOP("Router", "Broadcom cut-through forwarding")},
    {OffloadKind::BroadcomFlowCache, QT_TRANSLATE_NOOP("Router", "Broadcom flow cache")},
    {OffloadKind::QualcommNss, QT_TRANSLATE_NOOP("Router", "Qualcomm network acceleration")},
}};

constexpr std::array<const char*, 15> kSystems{
    "",         "OpenWrt", "Debian", "Asuswrt-Merlin",         "Asuswrt",  "FreshTomato", "DD-WRT", "pfSense",
    "OPNsense", "VyOS",    "EdgeOS", "UniFi Security Gateway", "UniFi OS", "RouterOS",    "Linux"};

QString translated(const char* text) { return QCoreApplication::translate("Router", text); }

template <class Rows, class Kind>
const auto& rowOf(const Rows& rows, Kind kind) {
  for (const auto& row : rows) {
    if (row.kind == kind) return row;
  }
  return rows.front();
}

}  // namespace

QString stepTitle(const PlanStep& step) {
  return translated(rowOf(kSteps, step.kind).title).arg(QString::fromStdString(step.subject));
}

QString admissionTitle(const IpAddress& exporter) {
  //: %1 is an IP address
  return translated(QT_TRANSLATE_NOOP("Router", "Let the collector accept flows from %1"))
      .arg(QString::fromStdString(exporter.toString()));
}

std::vector<ShownStep> shownSteps(const Plan& plan) {
  std::vector<ShownStep> shown;
  if (plan.admitsExporter && plan.exporter) {
    shown.push_back({admissionTitle(*plan.exporter), {{"sohoflowctl allow " + plan.exporter->toString(), {}, {}}}});
  }
  for (const PlanStep& step : plan.steps) shown.push_back({stepTitle(step), step.changes});
  return shown;
}

QString noteText(const Note& note) {
  const QString text = translated(rowOf(kNotes, note.kind).text);
  return text.contains(QLatin1String("%1")) ? text.arg(QString::fromStdString(note.detail)) : text;
}

QString offloadName(OffloadKind kind) { return translated(rowOf(kOffloads, kind).name); }

QString systemName(System system) {
  return system == System::Unknown
             //: a router whose system was not recognised
             ? translated(QT_TRANSLATE_NOOP("Router", "unknown system"))
             : QLatin1String(kSystems.at(static_cast<std::size_t>(system)));
}

}  // namespace soho::router
