#include "core/control/control_path.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace soho::control {
namespace {

QString socketIn(const QString& folder) { return QDir::cleanPath(folder + QStringLiteral("/control")); }
QString socketOfUser(const QString& runtimeDirectory) {
  return socketIn(runtimeDirectory + QStringLiteral("/sohoflow"));
}

bool isUsableFolder(const QString& folder) {
  const QFileInfo info(folder);
  return info.isDir() && info.isWritable();
}

}  // namespace

ControlPathFacts ControlPathFacts::fromEnvironment(QString option, QString stateFolder) {
  ControlPathFacts facts;
  facts.option = std::move(option);
  facts.runtimeDirectory = qEnvironmentVariable("RUNTIME_DIRECTORY");
  facts.userRuntimeDirectory = qEnvironmentVariable("XDG_RUNTIME_DIR");
  facts.stateFolder = std::move(stateFolder);
  return facts;
}

Result<ControlPath> controlPathToOpen(const ControlPathFacts& facts) {
  if (!facts.option.isEmpty()) {
    const QString path = QDir::cleanPath(QDir::current().absoluteFilePath(facts.option));
    if (QFileInfo(path).isDir() || facts.option.endsWith(u'/')) {
      return failure(ErrorCode::BadOption, "--control", facts.option.toStdString() + " is a folder, not a socket");
    }
    return ControlPath{path, QFileInfo(path).path() == facts.serviceFolder};
  }
  if (!facts.runtimeDirectory.isEmpty()) {
    // systemd lists several directories with colons between them (systemd.exec, RuntimeDirectory=).
    return ControlPath{socketIn(facts.runtimeDirectory.section(u':', 0, 0)), true};
  }
  if (isUsableFolder(facts.serviceFolder)) return ControlPath{socketIn(facts.serviceFolder), true};
  if (!facts.userRuntimeDirectory.isEmpty() && isUsableFolder(facts.userRuntimeDirectory)) {
    return ControlPath{socketOfUser(facts.userRuntimeDirectory), false};
  }
  if (!facts.stateFolder.isEmpty()) return ControlPath{socketIn(facts.stateFolder), false};
  return failure(ErrorCode::FileMissing, "control socket",
                 "neither RUNTIME_DIRECTORY nor XDG_RUNTIME_DIR is set, and there is no state folder");
}

QStringList controlPathsToTry(const ControlPathFacts& facts) {
  if (!facts.option.isEmpty()) return {QDir::cleanPath(QDir::current().absoluteFilePath(facts.option))};
  QStringList paths{socketIn(facts.serviceFolder)};
  if (!facts.userRuntimeDirectory.isEmpty()) paths.append(socketOfUser(facts.userRuntimeDirectory));
  if (!facts.stateFolder.isEmpty()) paths.append(socketIn(facts.stateFolder));
  return paths;
}

}  // namespace soho::control
