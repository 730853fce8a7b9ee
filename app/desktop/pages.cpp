#include "app/desktop/pages.h"

#include "app/desktop/file_dialog.h"
#include "app/models/setting_source.h"
#include "app/models/traffic_scope.h"
#include "app/pages/devices_page.h"
#include "app/pages/ntopng_page.h"
#include "app/pages/overview_page.h"
#include "app/pages/router_page.h"
#include "app/pages/services_page.h"
#include "app/pages/settings_page.h"
#include "app/pages/talkers_page.h"
#include "app/shell/link_feed.h"
#include "app/shell/ntopng_desk.h"
#include "app/shell/preference_source.h"
#include "app/shell/web_plugin.h"
#include "app/theme/icon.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QNetworkInterface>

#include <utility>

namespace soho::desktop {
namespace {

void openInBrowser(const QUrl& url) { QDesktopServices::openUrl(url); }

ui::SettingsPage::ChooseFolder folderChooser(ui::MainWindow& window) {
  return [&window](std::function<void(const QString&)> chosen) {
    askForFile(window, FileWish::Folder, {}, std::move(chosen));
  };
}

void addNtopng(ui::MainWindow& window, const PageServices& services) {
  ui::NtopngPageServices outside;
  outside.icon = [&theme = services.theme](const QString& name) { return ui::themedIcon(theme, name); };
  outside.loadFactory = ui::loadWebPlugin;
  outside.openInBrowser = openInBrowser;
  outside.chooseFile = [&window](const QString& name, std::function<void(const QString&)> chosen) {
    askForFile(window, FileWish::Write, name, std::move(chosen));
  };
  auto* page = new ui::NtopngPage(std::move(outside), services.theme);
  window.addPage(QString::fromLatin1(ui::page::kNtopng), page);
  new ui::NtopngDesk(*page, services.stack, services.preferences, services.theme, page);
}

/// Where ntopng's page could be opened from the network.
QStringList ownAddresses() {
  QStringList texts;
  for (const QHostAddress& address : QNetworkInterface::allAddresses()) {
    if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback()) texts << address.toString();
  }
  return texts;
}

void addServices(ui::MainWindow& window, const PageServices& services) {
  ui::ServicesPageServices outside;
  outside.chooseFileToWrite = [&window](const QString& name, std::function<void(const QString&)> chosen) {
    askForFile(window, FileWish::Write, name, std::move(chosen));
  };
  outside.chooseFileToRead = [&window](std::function<void(const QString&)> chosen) {
    askForFile(window, FileWish::Read, {}, std::move(chosen));
  };
  outside.chooseFolder = folderChooser(window);
  outside.copy = [](const QString& text) { QGuiApplication::clipboard()->setText(text); };
  outside.addresses = ownAddresses();
  window.addPage(QString::fromLatin1(ui::page::kServices),
                 new ui::ServicesPage(services.stack, std::move(outside), services.theme));
}

}  // namespace

void addPages(ui::MainWindow& window, const PageServices& services) {
  using namespace ui;
  // Children of the window that came after its pages' frame, so the pages are gone before them.
  auto* feed = new LinkFeed(services.link, &window);
  auto* scope = new TrafficScope(&window);
  auto* desktopSettings = new PreferenceSource(services.preferences, &window);
  auto* liveFeed = new LinkFeed(services.live, &window);
  auto* collectorSettings = new CollectorSettingSource(*liveFeed, &window);
  window.addPage(QString::fromLatin1(page::kOverview), new OverviewPage(*feed, *scope, services.theme));
  window.addPage(QString::fromLatin1(page::kTalkers), new TalkersPage(*feed, *scope, services.theme));
  window.addPage(QString::fromLatin1(page::kDevices), new DevicesPage(*feed, *scope, services.theme));
  addNtopng(window, services);
  window.addPage(QString::fromLatin1(page::kRouter), new RouterPage(*feed, services.router, services.theme));
  addServices(window, services);
  auto* settings = new SettingsPage(*liveFeed, *desktopSettings, *collectorSettings, services.places, services.theme,
                                    QStringLiteral(SOHOFLOW_VERSION));
  settings->setFolderChooser(folderChooser(window));
  window.addPage(QString::fromLatin1(page::kSettings), settings);
}

}  // namespace soho::desktop
