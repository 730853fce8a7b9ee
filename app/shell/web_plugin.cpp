#include "app/shell/web_plugin.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPluginLoader>

namespace soho::ui {

QString webPluginPath(const QString& programFolder) {
  for (const char* path : {"/../web/soho_web.so", "/../lib/sohoflow/plugins/soho_web.so"}) {
    const QFileInfo file(programFolder + QString::fromLatin1(path));
    if (file.isFile()) return file.canonicalFilePath();
  }
  return {};
}

NtopngViewFactory* loadWebPlugin(QString& problem) {
  const QString path = webPluginPath(QCoreApplication::applicationDirPath());
  if (path.isEmpty()) {
    problem = QStringLiteral("soho_web.so is not installed");
    return nullptr;
  }
  QPluginLoader loader(path);
  auto* factory = qobject_cast<NtopngViewFactory*>(loader.instance());
  if (factory == nullptr) problem = loader.isLoaded() ? path : loader.errorString();
  return factory;
}

}  // namespace soho::ui
