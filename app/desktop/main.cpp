// sohoflow: the window.
#include "app/desktop/desktop_app.h"
#include "app/desktop/options.h"
#include "app/theme/icon.h"
#include "core/base/unix_signals.h"
#include "core/text/error_text.h"

#include <QApplication>

#include <cstdio>
#include <string>
#include <vector>

namespace {

/// A wrong option: something to change before starting again.
constexpr int kCannotStart = 2;

int cannotStart(const soho::Error& error) {
  std::fprintf(stderr, "sohoflow: %s\n", soho::text::oneLine(error).toUtf8().constData());
  return kCannotStart;
}

/// --help and a wrong option must be answered where there is no display, which QApplication would end the program for.
bool asksForText(const soho::Result<soho::desktop::Options>& options) {
  return !options || options->wantsHelp || options->wantsVersion;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace soho;
  UnixSignals::block();
  auto options = desktop::parseOptions(std::vector<std::string>(argv + 1, argv + argc));
  if (asksForText(options)) {
    if (!options) return cannotStart(options.error());
    std::fputs(options->wantsHelp ? desktop::helpText().c_str() : "sohoflow " SOHOFLOW_VERSION "\n", stdout);
    return 0;
  }
  // Wanted by the web engine, which may be loaded later; costs nothing before.
  QApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
  QApplication application(argc, argv);
  QApplication::setApplicationName(QStringLiteral("sohoflow"));
  QApplication::setApplicationDisplayName(QStringLiteral("SohoFlow"));
  QApplication::setApplicationVersion(QStringLiteral(SOHOFLOW_VERSION));
  QApplication::setDesktopFileName(soho::ui::applicationId());
  QApplication::setQuitOnLastWindowClosed(false);

  desktop::DesktopApp desktop(std::move(*options));
  QObject::connect(&desktop, &desktop::DesktopApp::finished, &application, &QApplication::exit, Qt::QueuedConnection);
  const auto started = desktop.start();
  if (!started) return cannotStart(started.error());
  if (*started == desktop::DesktopApp::Outcome::HandedOver) return 0;
  return QApplication::exec();
}
