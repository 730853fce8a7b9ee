// sohoflowctl: what the desktop shows and does, for terminals and scripts.
#include "app/ctl/options.h"
#include "app/ctl/session.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

int main(int argc, char** argv) {
  using namespace soho;
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("sohoflowctl"));
  QCoreApplication::setApplicationVersion(QStringLiteral(SOHOFLOW_VERSION));

  auto options = ctl::parseOptions(QCoreApplication::arguments());
  if (!options) {
    std::fprintf(stderr, "sohoflowctl: %s\n", text::oneLine(options.error()).toUtf8().constData());
    return static_cast<int>(ctl::ExitCode::BadUsage);
  }
  if (options->command == ctl::Command::Help) {
    std::fputs(ctl::helpText().toUtf8().constData(), stdout);
    return 0;
  }
  if (options->command == ctl::Command::Version) {
    std::puts("sohoflowctl " SOHOFLOW_VERSION);
    return 0;
  }
  ctl::Session session(std::move(*options));
  QObject::connect(&session, &ctl::Session::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
  session.start();
  return QCoreApplication::exec();
}
