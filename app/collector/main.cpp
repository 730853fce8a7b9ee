// sohoflow-collector: the one process that receives flows.
#include "app/collector/collector_app.h"
#include "app/collector/options.h"
#include "core/text/error_text.h"

#include <QCoreApplication>

#include <cstdio>
#include <string>
#include <vector>

namespace {

/// A wrong option, a second collector, a port in use: something to change before starting again.
constexpr int kCannotStart = 2;

int cannotStart(const soho::Error& error) {
  std::fprintf(stderr, "sohoflow-collector: %s\n", soho::text::oneLine(error).toUtf8().constData());
  return kCannotStart;
}

}  // namespace

int main(int argc, char** argv) {
  using namespace soho;
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("sohoflow-collector"));
  QCoreApplication::setApplicationVersion(QStringLiteral(SOHOFLOW_VERSION));

  auto options = app::parseOptions(std::vector<std::string>(argv + 1, argv + argc));
  if (!options) return cannotStart(options.error());
  if (options->wantsHelp) {
    std::fputs(app::helpText().c_str(), stdout);
    return 0;
  }
  if (options->wantsVersion) {
    std::puts("sohoflow-collector " SOHOFLOW_VERSION);
    return 0;
  }
  app::CollectorApp collector(std::move(*options));
  QObject::connect(&collector, &app::CollectorApp::finished, &application, &QCoreApplication::exit,
                   Qt::QueuedConnection);
  if (auto started = collector.start(); !started) return cannotStart(started.error());
  return QCoreApplication::exec();
}
