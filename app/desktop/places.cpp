#include "app/desktop/places.h"

#include "core/base/atomic_file.h"
#include "core/settings/state_folder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace soho::desktop {
namespace {

constexpr qsizetype kHashLength = 8;

QString collectorProgram() {
  const QString here = QCoreApplication::applicationDirPath();
  for (const char* path : {"/sohoflow-collector", "/../collector/sohoflow-collector"}) {
    const QFileInfo program(here + QString::fromLatin1(path));
    if (program.isExecutable()) return program.canonicalFilePath();
  }
  return here + QStringLiteral("/sohoflow-collector");  // starting it fails, and the error names it
}

/// One for each state folder: two desktops that share nothing else do not meet.
QString runtimeFolderFor(const QString& stateFolder) {
  const QString base = qEnvironmentVariable("XDG_RUNTIME_DIR");
  if (base.isEmpty() || !QFileInfo(base).isWritable()) return stateFolder;
  const QByteArray hash = QCryptographicHash::hash(stateFolder.toUtf8(), QCryptographicHash::Sha256).toHex();
  return base + QStringLiteral("/sohoflow/desktop-") + QString::fromLatin1(hash.first(kHashLength));
}

}  // namespace

Result<Places> findPlaces(const std::string& stateFolderOption) {
  const auto folder = settings::stateFolder(stateFolderOption);
  if (!folder) return Unexpected(folder.error());
  Places places;
  places.stateFolder = QString::fromStdString(folder->string());
  places.runtimeFolder = runtimeFolderFor(places.stateFolder);
  places.collector = collectorProgram();
  if (auto made = makeOwnerFolder(places.stateFolder.toStdString()); !made) places.stateProblem = made.error();
  if (auto made = makeOwnerFolder(places.runtimeFolder.toStdString()); !made) return Unexpected(made.error());
  return places;
}

}  // namespace soho::desktop
