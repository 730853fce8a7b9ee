#include "core/control/warning_text.h"

#include <QCoreApplication>

namespace soho::control {
namespace {

QString translated(const char* text, const char* comment = nullptr) {
  return QCoreApplication::translate("Warning", text, comment);
}

QString aboutCollector(WarningKind kind, const QString& place, const QString& detail) {
  switch (kind) {
    case WarningKind::ReceiveBufferSmall:
      return translated(
                 //: %1 is a number; %2 is a limit of the system and its new value, as net.core.rmem_max=4194304
                 QT_TRANSLATE_NOOP("Warning",
                                   "The receive buffer has only %1 bytes, fewer than asked for, so a burst may get "
                                   "lost. Raise the limit of the system with: sysctl -w %2"))
          .arg(detail, place);
    case WarningKind::KernelDrops:
      return translated(QT_TRANSLATE_NOOP("Warning",
                                          "This computer dropped %1 datagrams because it could not keep up. Raise the "
                                          "system's limit for receive buffers, or send flows less often."))
          .arg(detail);
    case WarningKind::MetricsNotServed:
      //: %1 is an address and a port, %2 why, such as "held by nginx (pid 4711)"
      return translated(QT_TRANSLATE_NOOP("Warning",
                                          "No metrics are served at %1: %2. Choose another address in Settings, or end "
                                          "the program that has it, and start the collector again."))
          .arg(place, detail);
    default:
      return {};
  }
}

QString aboutExporter(WarningKind kind, const QString& place, const QString& detail) {
  switch (kind) {
    case WarningKind::UnknownSenders:
      return translated(QT_TRANSLATE_NOOP("Warning",
                                          "A new exporter, %1, is sending and is not allowed. If it is your router: "
                                          "sohoflowctl allow %1"))
          .arg(place);
    case WarningKind::TemplatesMissing:
      return translated(QT_TRANSLATE_NOOP("Warning",
                                          "%1 sends flows whose template has not come yet, so they cannot be read. It "
                                          "comes by itself, on a quiet network after some minutes; restarting the "
                                          "exporter on the router sends it at once."))
          .arg(place);
    case WarningKind::ClockSkew:
      return translated(
                 QT_TRANSLATE_NOOP("Warning",
                                   "The clock of %1 is %2 seconds off. Traffic is counted right; set the router's "
                                   "time server so that its own logs are right too."))
          .arg(place, detail);
    default:
      return {};
  }
}

QString aboutNtopng(WarningKind kind, const QString& place, const QString& detail) {
  switch (kind) {
    case WarningKind::NtopngWillSplitFlows:
      return translated(QT_TRANSLATE_NOOP("Warning",
                                          "The router reports long connections only every %1 seconds, and ntopng shows "
                                          "such a connection as several flows. Set the router's active timeout to 60 "
                                          "seconds."))
          .arg(detail);
    case WarningKind::NtopngNotListening:
      if (detail == QLatin1StringView("bind")) {
        //: %1 is an address of this computer; -i is an option of ntopng, its value sometimes ends with c
        return translated(QT_TRANSLATE_NOOP("Warning",
                                            "No ntopng takes flows at %1, so it shows nothing. Start ntopng, or check "
                                            "that its -i option names this endpoint, without a c at the end."))
            .arg(place);
      }
      return translated(QT_TRANSLATE_NOOP("Warning",
                                          "ntopng does not listen at %1, so it shows nothing. Start ntopng, or check "
                                          "that its -i option names this endpoint with a c at the end."))
          .arg(place);
    case WarningKind::NtopngAddressTaken:
      return translated(
                 QT_TRANSLATE_NOOP("Warning",
                                   "The collector cannot wait for ntopng at %1: %2. It tries again by itself, at "
                                   "least every 30 seconds; end what uses that address, or choose another one."))
          .arg(place, detail);
    default:
      return {};
  }
}

QString aboutFile(WarningKind kind, const QString& place, const QString& detail) {
  switch (kind) {
    case WarningKind::JsonLinesStopped:
      return translated(QT_TRANSLATE_NOOP("Warning",
                                          "No JSON lines can be written to %1: %2. Free some space or choose another "
                                          "file."))
          .arg(place, detail);
    case WarningKind::StateFolderNotWritable:
      return translated(QT_TRANSLATE_NOOP("Warning",
                                          "Nothing can be kept in %1: %2. Collecting goes on; templates and settings "
                                          "are lost at the next restart."))
          .arg(place, detail);
    case WarningKind::SettingsNotUsable:
      return translated(
                 QT_TRANSLATE_NOOP("Warning",
                                   "Settings could not be used (%1: %2), so those from before or the usual values "
                                   "apply. Look them over in Settings."))
          .arg(place, detail);
    case WarningKind::DevicesNotUsable:
      return translated(
                 //: %1 is a file, %2 why it could not be read
                 QT_TRANSLATE_NOOP(
                     "Warning",
                     "The list of your devices (%1) could not be used: %2. It begins anew; what could not be "
                     "read is kept beside it."))
          .arg(place, detail);
    default:
      return {};
  }
}

}  // namespace

QString sentenceOf(const Warning& warning) {
  const QString place = QString::fromStdString(warning.place);
  const QString detail = QString::fromStdString(warning.detail);
  switch (warning.kind) {
    case WarningKind::ReceiveBufferSmall:
    case WarningKind::KernelDrops:
    case WarningKind::MetricsNotServed:
      return aboutCollector(warning.kind, place, detail);
    case WarningKind::UnknownSenders:
    case WarningKind::TemplatesMissing:
    case WarningKind::ClockSkew:
      return aboutExporter(warning.kind, place, detail);
    case WarningKind::NtopngWillSplitFlows:
    case WarningKind::NtopngNotListening:
    case WarningKind::NtopngAddressTaken:
      return aboutNtopng(warning.kind, place, detail);
    case WarningKind::JsonLinesStopped:
    case WarningKind::StateFolderNotWritable:
    case WarningKind::SettingsNotUsable:
    case WarningKind::DevicesNotUsable:
      return aboutFile(warning.kind, place, detail);
  }
  return {};
}

}  // namespace soho::control
