#include "core/router/known_hosts.h"

#include "core/base/atomic_file.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>

#include <chrono>
#include <functional>

using namespace Qt::StringLiterals;

namespace soho::router {
namespace {

using namespace std::chrono_literals;

constexpr int kVersion = 1;
constexpr std::size_t kLargestFile = std::size_t{1} << 20;
constexpr int kLongestWaitMs = 5000;

QString keyOf(const std::string& host, std::uint16_t port) {
  return QString::fromStdString(host).toLower() + u' ' + QString::number(port);
}

/// The routers in the file by address; none when there is no file.
Result<QJsonObject> load(const std::filesystem::path& path) {
  auto text = readFile(path, kLargestFile);
  if (!text) {
    if (text.error().code == ErrorCode::FileMissing) return QJsonObject();
    return Unexpected(text.error());
  }
  QJsonParseError problem;
  const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(*text), &problem);
  const QJsonValue version = document[u"version"_s];
  if (version.isDouble() && version.toInt() > kVersion) return failure(ErrorCode::FileTooNew, path.string());
  if (version.toInt() != kVersion || !document[u"routers"_s].isObject()) {
    return failure(ErrorCode::FileDamaged, path.string(), problem.errorString().toStdString());
  }
  return document[u"routers"_s].toObject();
}

Result<void> change(const std::filesystem::path& path, const std::function<void(QJsonObject&)>& apply) {
  if (auto made = makeOwnerFolder(path.parent_path()); !made) return made;
  QLockFile lock(QString::fromStdString(path.string() + ".lock"));
  // Held for one read and one write; whoever holds it longer has hung.
  lock.setStaleLockTime(30s);
  if (!lock.tryLock(kLongestWaitMs)) return failure(ErrorCode::NoPermission, path.string(), "it could not be locked");
  auto routers = load(path);
  if (!routers) return Unexpected(routers.error());
  apply(*routers);
  const QJsonObject object{{u"version"_s, kVersion}, {u"routers"_s, *routers}};
  return replaceFile(path, QJsonDocument(object).toJson().toStdString());
}

}  // namespace

Result<std::optional<KnownHost>> KnownHosts::find(const std::string& host, std::uint16_t port) const {
  const auto routers = load(m_path);
  if (!routers) return Unexpected(routers.error());
  const auto entry = routers->constFind(keyOf(host, port));
  if (entry == routers->constEnd()) return std::optional<KnownHost>();
  const QJsonObject values = entry->toObject();
  KnownHost known;
  known.key = {values[u"type"_s].toString().toStdString(), values[u"fingerprint"_s].toString().toStdString()};
  known.allowsOldAlgorithms = values[u"old-algorithms"_s].toBool();
  if (known.key.type.empty() || known.key.fingerprint.empty()) {
    return failure(ErrorCode::FileDamaged, m_path.string(), "an entry without a fingerprint");
  }
  return std::optional(known);
}

Result<void> KnownHosts::remember(const std::string& host, std::uint16_t port, const KnownHost& known) const {
  return change(m_path, [&](QJsonObject& routers) {
    routers.insert(keyOf(host, port), QJsonObject{{u"type"_s, QString::fromStdString(known.key.type)},
                                                  {u"fingerprint"_s, QString::fromStdString(known.key.fingerprint)},
                                                  {u"old-algorithms"_s, known.allowsOldAlgorithms}});
  });
}

Result<void> KnownHosts::forget(const std::string& host, std::uint16_t port) const {
  return change(m_path, [&](QJsonObject& routers) { routers.remove(keyOf(host, port)); });
}

}  // namespace soho::router
