#include "app/desktop/desktop_app.h"

#include "app/desktop/pages.h"
#include "core/control/control_path.h"
#include "core/settings/state_folder.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QFileInfo>

namespace soho::desktop {
namespace {

namespace keys = settings::desktop;

/// Beside this program when installed, in the neighbouring folder of the build tree.
QString collectorProgram() {
  const QString here = QCoreApplication::applicationDirPath();
  for (const QString path :
       {here + QStringLiteral("/sohoflow-collector"), here + QStringLiteral("/../collector/sohoflow-collector")}) {
    if (QFileInfo(path).isExecutable()) return QFileInfo(path).canonicalFilePath();
  }
  return QStringLiteral("sohoflow-collector");  // the error names it
}

}  // namespace

DesktopApp::DesktopApp(Options options, QObject* parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_settings(settings::desktopTable()),
      m_preferences(m_settings),
      m_desktopAppearance(QDBusConnection::sessionBus()) {}

DesktopApp::~DesktopApp() = default;

Result<void> DesktopApp::start() {
  const auto folder = settings::stateFolder(m_options.stateFolder);
  if (!folder) return Unexpected(folder.error());
  m_stateFolder = QString::fromStdString(folder->string());
  if (auto read = readSettings(); !read) return read;
  makeCollector();
  makeWindow();
  m_shownLink->start();
  m_window->show();
  return {};
}

Result<void> DesktopApp::readSettings() {
  if (auto fixed = m_settings.fixByCommandLine(m_options.settings); !fixed) return fixed;
  for (const Error& notice : m_settings.openStore(m_stateFolder.toStdString() + "/" + settings::kDesktopFileName)) {
    qWarning().noquote() << text::oneLine(notice);
  }
  m_language.use(m_preferences.text(keys::kLanguage));
  m_appearance.choose(m_preferences.text(keys::kTheme));
  connect(&m_preferences, &ui::Preferences::changed, this, [this](const QString& name) {
    if (name == QLatin1String(keys::kLanguage)) m_language.use(m_preferences.text(keys::kLanguage));
    if (name == QLatin1String(keys::kTheme)) m_appearance.choose(m_preferences.text(keys::kTheme));
  });
  return {};
}

void DesktopApp::makeCollector() {
  m_process = ui::makeDetachedProcess();
  m_service = ui::makeSystemService();
  ui::LiveCollectorSettings settings;
  settings.program = collectorProgram();
  settings.controlOption = QString::fromStdString(m_options.controlPath);
  settings.stateFolder = m_stateFolder;
  settings.runtimeFolder = m_stateFolder;
  m_live = std::make_unique<ui::LiveCollector>(std::move(settings), *m_process, *m_service);
  m_shownLink = std::make_unique<ui::CollectorLink>(*m_live);
}

void DesktopApp::makeWindow() {
  m_window = std::make_unique<ui::MainWindow>(m_theme);
  addPages(*m_window, {*m_shownLink, m_preferences, m_theme});
  m_healthDesk = std::make_unique<ui::HealthDesk>(*m_shownLink, *m_live, *m_window, m_theme);
  if (!m_options.page.empty()) m_window->showPage(QString::fromStdString(m_options.page));
  connect(m_window.get(), &ui::MainWindow::closeWanted, this, &DesktopApp::quit);
  connect(m_window.get(), &ui::MainWindow::quitWanted, this, &DesktopApp::quit);
  connect(m_shownLink.get(), &ui::CollectorLink::statusChanged, this, &DesktopApp::showProblem);
}

void DesktopApp::showProblem() {
  ui::Banner& banner = m_window->problemBanner();
  const auto problem = m_shownLink->problem();
  if (!problem) return banner.dismiss();
  const text::Explanation words = text::explain(*problem);
  //: %1 is what happened, %2 why, %3 what to do next
  banner.say(QStringLiteral("▲"), tr("%1. %2 %3").arg(words.what, words.why, words.nextStep));
}

void DesktopApp::quit() {
  m_window->letClose();
  m_window->close();
  Q_EMIT finished(0);
}

}  // namespace soho::desktop
