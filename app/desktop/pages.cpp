#include "app/desktop/pages.h"

#include "app/models/setting_source.h"
#include "app/models/traffic_scope.h"
#include "app/pages/devices_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/settings_page.h"
#include "app/pages/talkers_page.h"
#include "app/shell/empty_page.h"
#include "app/shell/link_feed.h"
#include "app/shell/preference_source.h"

#include <QCoreApplication>

namespace soho::desktop {
namespace {

void addEmpty(ui::MainWindow& window, const char* name, const char* title, const char* sentence) {
  const auto translated = [](const char* text) {
    return [text] { return QCoreApplication::translate("EmptyPage", text); };
  };
  const QString pageName = QString::fromLatin1(name);
  window.addPage(pageName, new ui::EmptyPage(pageName, translated(title), translated(sentence)));
}

}  // namespace

void addPages(ui::MainWindow& window, const PageServices& services) {
  using namespace ui;
  // Children of the window that came after its pages' frame, so the pages are gone before them.
  auto* feed = new LinkFeed(services.link, &window);
  auto* scope = new TrafficScope(&window);
  auto* desktopSettings = new PreferenceSource(services.preferences, &window);
  auto* collectorSettings = new CollectorSettingSource(*feed, &window);
  window.addPage(QString::fromLatin1(page::kOverview), new OverviewPage(*feed, *scope, services.theme));
  window.addPage(QString::fromLatin1(page::kTalkers), new TalkersPage(*feed, *scope, services.theme));
  window.addPage(QString::fromLatin1(page::kDevices), new DevicesPage(*feed, *scope, services.theme));
  addEmpty(window, page::kNtopng, QT_TRANSLATE_NOOP("EmptyPage", "ntopng"),
           QT_TRANSLATE_NOOP("EmptyPage",
                             "ntopng's own pages will show here. Until then, open them in your web browser; "
                             "SohoFlow already sends ntopng the flows."));
  addEmpty(window, page::kRouter, QT_TRANSLATE_NOOP("EmptyPage", "Router"),
           QT_TRANSLATE_NOOP("EmptyPage",
                             "Routers cannot be set up from here yet. Have your router send NetFlow to this computer, "
                             "UDP port 2055; the strip above tells when it arrives."));
  addEmpty(window, page::kServices, QT_TRANSLATE_NOOP("EmptyPage", "Services"),
           QT_TRANSLATE_NOOP("EmptyPage",
                             "ntopng and its database cannot be started from here yet. If ntopng already runs on this "
                             "computer, start it with -i tcp://127.0.0.1:5556c and it gets the flows."));
  window.addPage(
      QString::fromLatin1(page::kSettings),
      new SettingsPage(*feed, *desktopSettings, *collectorSettings, services.theme, QStringLiteral(SOHOFLOW_VERSION)));
}

}  // namespace soho::desktop
