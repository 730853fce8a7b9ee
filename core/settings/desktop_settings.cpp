#include "core/settings/desktop_settings.h"

#include <QtGlobal>

#include <array>

namespace soho::settings {
namespace {

Setting switchRow(const char* name, const char* defaultText, const char* help) {
  return Setting{.name = name,
                 .kind = Kind::Switch,
                 .defaultText = defaultText,
                 .allowed = QT_TRANSLATE_NOOP("Settings", "on or off"),
                 .valueName = "on|off",
                 .help = help};
}

constexpr std::size_t kOptionCount = 10;

const std::array kTable{
    Setting{.name = desktop::kLanguage,
            .kind = Kind::Choice,
            .defaultText = "auto",
            .allowed = QT_TRANSLATE_NOOP("Settings", "auto, en, de, fr, es, it, pt_BR, ja or zh_CN"),
            .valueName = "CODE",
            .help = QT_TRANSLATE_NOOP("Settings", "Language of the window; auto follows the desktop."),
            .choices = {"auto", "en", "de", "fr", "es", "it", "pt_BR", "ja", "zh_CN"}},
    Setting{.name = desktop::kTheme,
            .kind = Kind::Choice,
            .defaultText = "auto",
            .allowed = QT_TRANSLATE_NOOP("Settings", "auto, light, dark or high-contrast"),
            .valueName = "NAME",
            .help = QT_TRANSLATE_NOOP("Settings", "Colours of the window; auto follows the desktop."),
            .choices = {"auto", "light", "dark", "high-contrast"}},
    switchRow(desktop::kStartAtLogin, "off",
              QT_TRANSLATE_NOOP("Settings", "Start with the desktop session, in the background.")),
    switchRow(desktop::kTray, "on",
              QT_TRANSLATE_NOOP("Settings", "Show an icon in the tray, where the desktop has one.")),
    switchRow(desktop::kKeepCollecting, "off", QT_TRANSLATE_NOOP("Settings", "Quit leaves the collector running.")),
    switchRow(desktop::kNotifyNewDevice, "on",
              QT_TRANSLATE_NOOP("Settings", "Tell when a device is seen for the first time.")),
    switchRow(desktop::kNotifyNewCountry, "off",
              QT_TRANSLATE_NOOP("Settings", "Tell when a device talks to a country for the first time.")),
    switchRow(desktop::kNotifySilentExporter, "on",
              QT_TRANSLATE_NOOP("Settings", "Tell when a router has sent nothing for five minutes.")),
    switchRow(desktop::kNotifyUnknownExporter, "on",
              QT_TRANSLATE_NOOP("Settings", "Tell when a router sends that is not allowed yet.")),
    switchRow(desktop::kNotifyLostPackets, "on",
              QT_TRANSLATE_NOOP("Settings", "Tell when this computer loses flow packets.")),
    // From here on: what the program remembers, no options of the command line.
    Setting{.name = desktop::kSnoozedUntil,
            .kind = Kind::Text,
            .defaultText = "never",
            .allowed = QT_TRANSLATE_NOOP("Settings", "a time such as 2026-11-25T18:00:00Z, or never"),
            .valueName = "TIME",
            .help = QT_TRANSLATE_NOOP("Settings", "No notifications before this time."),
            .emptyWord = "never"},
    Setting{.name = desktop::kLastLooked,
            .kind = Kind::Text,
            .defaultText = "never",
            .allowed = QT_TRANSLATE_NOOP("Settings", "a time such as 2026-11-25T18:00:00Z, or never"),
            .valueName = "TIME",
            .help = QT_TRANSLATE_NOOP("Settings",
                                      "When somebody last looked at the window; what happened since is summed up."),
            .emptyWord = "never"},
    switchRow(desktop::kClosingExplained, "off",
              QT_TRANSLATE_NOOP("Settings", "It was said that closing the window does not stop collecting.")),
    Setting{.name = desktop::kWindowGeometry,
            .kind = Kind::Text,
            .defaultText = "none",
            .allowed = QT_TRANSLATE_NOOP("Settings", "what the program wrote, or none"),
            .valueName = "TEXT",
            .help = QT_TRANSLATE_NOOP("Settings", "Place and size of the window."),
            .emptyWord = "none"},
    switchRow(desktop::kMapTiles, "off",
              QT_TRANSLATE_NOOP("Settings", "ntopng's maps may fetch their pictures from openstreetmap.org.")),
    Setting{.name = desktop::kFirstRun,
            .kind = Kind::Choice,
            .defaultText = "new",
            .allowed = QT_TRANSLATE_NOOP("Settings", "new, network, router, changes, ntopng, locations or done"),
            .valueName = "STEP",
            .help = QT_TRANSLATE_NOOP("Settings", "How far the first set-up has come."),
            .choices = {"new", "network", "router", "changes", "ntopng", "locations", "done"}},
    Setting{.name = desktop::kReportAddress,
            .kind = Kind::Text,
            .defaultText = "auto",
            .allowed = QT_TRANSLATE_NOOP("Settings", "an address of this computer, or auto"),
            .valueName = "ADDR",
            .help = QT_TRANSLATE_NOOP(
                "Settings", "Where routers are told to send; auto is the address they see this computer under."),
            .emptyWord = "auto"},
    Setting{.name = desktop::kHomeRouters,
            .kind = Kind::Text,
            .defaultText = "none",
            .allowed = QT_TRANSLATE_NOOP("Settings", "what the program wrote, or none"),
            .valueName = "ADDR",
            .help = QT_TRANSLATE_NOOP("Settings", "Routers that were seen in a network of this computer."),
            .emptyWord = "none"},
    Setting{.name = desktop::kPlacesSource,
            .kind = Kind::Choice,
            .defaultText = "none",
            .allowed = QT_TRANSLATE_NOOP("Settings", "none, free or maxmind"),
            .valueName = "NAME",
            .help = QT_TRANSLATE_NOOP("Settings", "Whose location databases are brought up to date every week."),
            .choices = {"none", "free", "maxmind"}},
    Setting{.name = desktop::kPlacesAccount,
            .kind = Kind::Text,
            .defaultText = "none",
            .allowed = QT_TRANSLATE_NOOP("Settings", "the number of a MaxMind account, or none"),
            .valueName = "ID",
            .help = QT_TRANSLATE_NOOP("Settings", "MaxMind account; its licence key is kept in the keychain."),
            .emptyWord = "none"},
    Setting{.name = desktop::kPlacesRefreshed,
            .kind = Kind::Text,
            .defaultText = "never",
            .allowed = QT_TRANSLATE_NOOP("Settings", "a time such as 2026-11-25T18:00:00Z, or never"),
            .valueName = "TIME",
            .help = QT_TRANSLATE_NOOP("Settings", "When the location databases were last brought up to date."),
            .emptyWord = "never"},
};

}  // namespace

Table desktopTable() { return kTable; }
Table desktopOptions() { return desktopTable().first(kOptionCount); }

}  // namespace soho::settings
