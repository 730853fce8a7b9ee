#include "core/router/remote_script.h"

#include "core/router/shell_quote.h"

#include <QFile>
#include <QString>

/// The scripts are inside a static library, which does not make them known by itself. Outside every namespace, as
/// Q_INIT_RESOURCE wants it.
static void registerScripts() { Q_INIT_RESOURCE(router_scripts); }

namespace soho::router {

QByteArray scriptFile(const std::string& fileName) {
  registerScripts();
  QFile file(QStringLiteral(":/router/") + QString::fromStdString(fileName));
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<std::string> scriptText(const RemoteScript& script) {
  const QByteArray common = scriptFile("common.sh");
  const QByteArray body = scriptFile(script.name + ".sh");
  if (common.isEmpty() || body.isEmpty()) return failure(ErrorCode::FileMissing, script.name, "no such script");
  std::string text = common.toStdString() + "set --";
  for (const std::string& value : script.values) text += ' ' + shellWord(value);
  return text + '\n' + body.toStdString();
}

}  // namespace soho::router
