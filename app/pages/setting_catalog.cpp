#include "app/pages/setting_catalog.h"

#include <QCoreApplication>
#include <QLocale>

#include <string_view>

using namespace Qt::StringLiterals;

namespace soho::ui {
namespace {

using enum SettingSection;

struct Entry {
  std::string_view name;
  SettingSection section;
  const char* title;
  const char* sentence;
};

// In the order of the page.
constexpr std::array kEntries{
    Entry{"language", General, QT_TRANSLATE_NOOP("SettingCatalog", "Language"),
          QT_TRANSLATE_NOOP("SettingCatalog", "The language of this window.")},
    Entry{"theme", General, QT_TRANSLATE_NOOP("SettingCatalog", "Colours"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Light, dark or high contrast.")},
    Entry{"start-at-login", General, QT_TRANSLATE_NOOP("SettingCatalog", "Start at login"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Starts in the background when you log in to this computer.")},
    Entry{"tray", General, QT_TRANSLATE_NOOP("SettingCatalog", "Icon in the tray"),
          QT_TRANSLATE_NOOP("SettingCatalog",
                            "Where the desktop has a tray: traffic now, and the way back to the window.")},
    Entry{"keep-collecting", General, QT_TRANSLATE_NOOP("SettingCatalog", "Keep collecting after Quit"),
          QT_TRANSLATE_NOOP("SettingCatalog", "The collector stays in the background, so that no traffic is missed.")},
    Entry{"notify-new-device", Notifications, QT_TRANSLATE_NOOP("SettingCatalog", "A new device"),
          QT_TRANSLATE_NOOP("SettingCatalog", "When a device is seen in your network for the first time.")},
    Entry{"notify-new-country", Notifications, QT_TRANSLATE_NOOP("SettingCatalog", "A new country"),
          QT_TRANSLATE_NOOP("SettingCatalog", "When a device talks to a country for the first time.")},
    Entry{"notify-silent-exporter", Notifications, QT_TRANSLATE_NOOP("SettingCatalog", "A silent router"),
          QT_TRANSLATE_NOOP("SettingCatalog", "When a router has reported nothing for five minutes.")},
    Entry{"notify-unknown-exporter", Notifications, QT_TRANSLATE_NOOP("SettingCatalog", "An unknown router"),
          QT_TRANSLATE_NOOP("SettingCatalog", "When somebody reports traffic who is not allowed to yet.")},
    Entry{"notify-lost-packets", Notifications, QT_TRANSLATE_NOOP("SettingCatalog", "Lost reports"),
          QT_TRANSLATE_NOOP("SettingCatalog", "When this computer is too busy to take every report.")},
    Entry{"listen", Collector, QT_TRANSLATE_NOOP("SettingCatalog", "Addresses and ports"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Where this computer waits for the router's reports.")},
    Entry{"allow", Collector, QT_TRANSLATE_NOOP("SettingCatalog", "Allowed routers"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Only reports from these addresses are taken.")},
    Entry{"local-networks", Collector, QT_TRANSLATE_NOOP("SettingCatalog", "Your networks"),
          QT_TRANSLATE_NOOP("SettingCatalog", "They decide what counts as in and what as out.")},
    Entry{"sampling", Collector, QT_TRANSLATE_NOOP("SettingCatalog", "Sampling"),
          QT_TRANSLATE_NOOP("SettingCatalog",
                            "For a router that looks at one packet in N only and does not say so: its numbers are "
                            "multiplied.")},
    Entry{"active-timeout", Collector, QT_TRANSLATE_NOOP("SettingCatalog", "Active time-out"),
          QT_TRANSLATE_NOOP("SettingCatalog", "After how long a router reports a connection that still goes on.")},
    Entry{"places-folder", Locations, QT_TRANSLATE_NOOP("SettingCatalog", "Folder of location databases"),
          QT_TRANSLATE_NOOP("SettingCatalog",
                            "GeoLite2 or DB-IP files (.mmdb) in this folder and the usual ones tell country and "
                            "network owner of an address.")},
    Entry{"reverse-dns", Privacy, QT_TRANSLATE_NOOP("SettingCatalog", "Look up names of addresses"),
          QT_TRANSLATE_NOOP("SettingCatalog",
                            "Asks your name server what addresses are called. It learns so whom your devices talk "
                            "to; usually it has answered for those names anyway.")},
    Entry{"name-servers", Privacy, QT_TRANSLATE_NOOP("SettingCatalog", "Name servers"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Who is asked for those names.")},
    Entry{"map-tiles", Privacy, QT_TRANSLATE_NOOP("SettingCatalog", "Maps in ntopng"),
          QT_TRANSLATE_NOOP("SettingCatalog",
                            "Their pictures come from openstreetmap.org, which learns what regions you look at.")},
    Entry{"ntopng", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Where ntopng gets its flows"),
          QT_TRANSLATE_NOOP("SettingCatalog", "ntopng's own address, or ours when ntopng connects to us.")},
    Entry{"ntopng-mode", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Who waits for whom"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Whether ntopng waits for us, or we wait for ntopng.")},
    Entry{
        "ntopng-curve-key", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Key of an ntopng that wants encryption"),
        QT_TRANSLATE_NOOP("SettingCatalog", "Its public key, as its page shows it; only an ntopng elsewhere has one.")},
    Entry{"ntopng-header", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Message header for ntopng"),
          QT_TRANSLATE_NOOP("SettingCatalog", "In bytes; older versions of ntopng know the shorter one only.")},
    Entry{"ntopng-exporter-ids", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Tell ntopng the router of each flow"),
          QT_TRANSLATE_NOOP("SettingCatalog", "And the interfaces it came through.")},
    Entry{"source-id", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Number of this collector"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Tells several collectors of one ntopng apart.")},
    Entry{"json", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "JSON lines"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Writes one line for each reported flow to a file.")},
    Entry{"metrics", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Metrics"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Where counters are served for Prometheus.")},
    Entry{"log-level", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Log"),
          QT_TRANSLATE_NOOP("SettingCatalog", "How much the collector writes to its log.")},
    Entry{"receive-buffer", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Receive buffer"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Holds reports that arrive in a burst while the collector is busy.")},
    Entry{"control", Advanced, QT_TRANSLATE_NOOP("SettingCatalog", "Control socket"),
          QT_TRANSLATE_NOOP("SettingCatalog", "Where programs such as this window reach the collector.")},
};

struct Choice {
  std::string_view name;
  std::string_view choice;
  const char* text;
};

constexpr std::array kChoices{
    Choice{"language", "auto", QT_TRANSLATE_NOOP("SettingCatalog", "Like the desktop")},
    Choice{"theme", "auto", QT_TRANSLATE_NOOP("SettingCatalog", "Like the desktop")},
    Choice{"theme", "light", QT_TRANSLATE_NOOP("SettingCatalog", "Light")},
    Choice{"theme", "dark", QT_TRANSLATE_NOOP("SettingCatalog", "Dark")},
    Choice{"theme", "high-contrast", QT_TRANSLATE_NOOP("SettingCatalog", "High contrast")},
    Choice{"ntopng-mode", "connect", QT_TRANSLATE_NOOP("SettingCatalog", "ntopng waits for us")},
    Choice{"ntopng-mode", "bind", QT_TRANSLATE_NOOP("SettingCatalog", "We wait for ntopng")},
    Choice{"log-level", "error", QT_TRANSLATE_NOOP("SettingCatalog", "Errors only")},
    Choice{"log-level", "warning", QT_TRANSLATE_NOOP("SettingCatalog", "Errors and warnings")},
    Choice{"log-level", "info", QT_TRANSLATE_NOOP("SettingCatalog", "What happens, too")},
    Choice{"log-level", "debug", QT_TRANSLATE_NOOP("SettingCatalog", "Everything, to look for faults")},
};

QString translated(const char* text) { return QCoreApplication::translate("SettingCatalog", text); }

}  // namespace

SettingWords settingWords(const std::string& name) {
  for (const Entry& entry : kEntries) {
    if (entry.name == name) return {entry.section, translated(entry.title), translated(entry.sentence), true};
  }
  return {Advanced, QString::fromStdString(name), {}, false};
}

QString sectionTitle(SettingSection section) {
  switch (section) {
    case General:
      //: Sections of the settings
      return translated(QT_TRANSLATE_NOOP("SettingCatalog", "General"));
    case Notifications:
      return translated(QT_TRANSLATE_NOOP("SettingCatalog", "Notifications"));
    case Collector:
      return translated(QT_TRANSLATE_NOOP("SettingCatalog", "Collector"));
    case Locations:
      return translated(QT_TRANSLATE_NOOP("SettingCatalog", "Locations"));
    case Privacy:
      return translated(QT_TRANSLATE_NOOP("SettingCatalog", "Privacy"));
    case Advanced:
      return translated(QT_TRANSLATE_NOOP("SettingCatalog", "Advanced"));
    case About:
      return translated(QT_TRANSLATE_NOOP("SettingCatalog", "About"));
  }
  return {};
}

QString choiceText(const std::string& name, const std::string& choice) {
  for (const Choice& known : kChoices) {
    if (known.name == name && known.choice == choice) return translated(known.text);
  }
  if (name == "language") {
    // Each language by its own name, so that whoever cannot read this one finds theirs.
    const QString native = QLocale(QString::fromStdString(choice)).nativeLanguageName();
    if (!native.isEmpty()) return native.at(0).toUpper() + native.mid(1);
  }
  return QString::fromStdString(choice);
}

}  // namespace soho::ui
