// What the desktop program can be told: its settings table. Only the desktop writes the file. Immutable; any thread.
#pragma once

#include "core/settings/settings.h"

namespace soho::settings {

inline constexpr const char* kDesktopFileName = "desktop.json";

/// Names of the rows, for those who read and set them.
namespace desktop {
inline constexpr const char* kLanguage = "language";
inline constexpr const char* kTheme = "theme";
inline constexpr const char* kStartAtLogin = "start-at-login";
inline constexpr const char* kTray = "tray";
inline constexpr const char* kKeepCollecting = "keep-collecting";
inline constexpr const char* kNotifyNewDevice = "notify-new-device";
inline constexpr const char* kNotifyNewCountry = "notify-new-country";
inline constexpr const char* kNotifySilentExporter = "notify-silent-exporter";
inline constexpr const char* kNotifyUnknownExporter = "notify-unknown-exporter";
inline constexpr const char* kNotifyLostPackets = "notify-lost-packets";
// What the program remembers of itself.
inline constexpr const char* kSnoozedUntil = "snoozed-until";
inline constexpr const char* kLastLooked = "last-looked";
inline constexpr const char* kNotifiedUntil = "notified-until";
inline constexpr const char* kClosingExplained = "closing-explained";
inline constexpr const char* kWindowGeometry = "window-geometry";
inline constexpr const char* kMapTiles = "map-tiles";
inline constexpr const char* kFirstRun = "first-run";
inline constexpr const char* kReportAddress = "report-address";
inline constexpr const char* kHomeRouters = "home-routers";
inline constexpr const char* kPlacesSource = "places-source";
inline constexpr const char* kPlacesAccount = "places-account";
inline constexpr const char* kPlacesRefreshed = "places-refreshed";
}  // namespace desktop

[[nodiscard]] Table desktopTable();
/// The part of it that a person may also give on the command line.
[[nodiscard]] Table desktopOptions();

}  // namespace soho::settings
