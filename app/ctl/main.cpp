// sohoflowctl: what the desktop shows and does, for terminals and scripts.
#include "app/ctl/commands.h"
#include "core/text/error_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <cstdio>

int main(int argc, char** argv) {
  using namespace soho;
  QCoreApplication application(argc, argv);
  QCoreApplication::setApplicationName(QStringLiteral("sohoflowctl"));
  QCoreApplication::setApplicationVersion(QStringLiteral(SOHOFLOW_VERSION));

  const QStringList arguments = QCoreApplication::arguments();
  auto run = ctl::makerFor(arguments)(arguments);
  if (!run) {
    std::fprintf(stderr, "sohoflowctl: %s\n", text::oneLine(run.error()).toUtf8().constData());
    return static_cast<int>(ctl::ExitCode::BadUsage);
  }
  QObject::connect(run->get(), &ctl::Run::finished, &application, &QCoreApplication::exit, Qt::QueuedConnection);
  (*run)->start();
  return QCoreApplication::exec();
}
