#include "core/secrets/file_store.h"

#include "core/base/atomic_file.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLockFile>
#include <QMetaObject>

#include <chrono>
#include <string_view>
#include <system_error>
#include <utility>

namespace soho::secrets {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::size_t kMaxBytes = std::size_t{1024} * 1024;
constexpr int kVersion = 1;
constexpr std::chrono::milliseconds kLongestWait = 500ms;

QString versionKey() { return QStringLiteral("version"); }
QString secretsKey() { return QStringLiteral("secrets"); }

/// Length before the service, so that no two names give one key, whatever they contain.
QString keyOf(const SecretName& name) {
  return QString::number(name.service.size()) + u':' + name.service + u'/' + name.key;
}

Unexpected lockFailure(QLockFile::LockError error, const std::string& place) {
  switch (error) {
    case QLockFile::PermissionError:
      return failure(ErrorCode::NoPermission, place, "its lock file could not be made");
    case QLockFile::UnknownError:  // As its documentation says, a full disk.
      return failure(ErrorCode::DiskFull, place, "its lock file could not be written");
    default:
      return failure(ErrorCode::Locked, place, "another program is writing it");
  }
}

template <class Reply, class Answer>
void answerLater(QObject* context, Reply reply, Answer answer) {
  QMetaObject::invokeMethod(
      context, [reply = std::move(reply), answer = std::move(answer)] { reply(answer); }, Qt::QueuedConnection);
}

}  // namespace

void FileStore::read(const SecretName& name, QObject* context, SecretReply reply) {
  answerLater(context, std::move(reply), find(name));
}

void FileStore::write(const SecretName& name, const QByteArray& secret, QObject* context, DoneReply reply) {
  answerLater(context, std::move(reply), change([&](QJsonObject& secrets) {
                secrets.insert(keyOf(name), QString::fromLatin1(secret.toBase64()));
              }));
}

void FileStore::remove(const SecretName& name, QObject* context, DoneReply reply) {
  answerLater(context, std::move(reply), change([&](QJsonObject& secrets) { secrets.remove(keyOf(name)); }));
}

QString FileStore::notice() const {
  //: %1 is the name of a file
  return QCoreApplication::translate("Secrets",
                                     "Passwords are kept in %1. The file is not encrypted: whoever can read your "
                                     "files can read them.")
      .arg(QString::fromStdString(m_path.string()));
}

Result<QByteArray> FileStore::find(const SecretName& name) const {
  const auto secrets = load();
  if (!secrets) return Unexpected(secrets.error());
  const QJsonValue held = secrets->value(keyOf(name));
  if (held.isUndefined()) return failure(ErrorCode::SecretMissing, name.toString());
  auto decoded = QByteArray::fromBase64Encoding(held.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
  if (!held.isString() || !decoded) {
    return failure(ErrorCode::FileDamaged, m_path.string(), "the entry of " + name.toString() + " cannot be decoded");
  }
  return std::move(*decoded);
}

Result<QJsonObject> FileStore::load() const {
  const auto content = readFile(m_path, kMaxBytes);
  if (!content) {
    if (content.error().code == ErrorCode::FileMissing) return QJsonObject();
    return Unexpected(content.error());
  }
  // A copy or a backup tool may have opened it up; the next write would repair that, but it may be long until then.
  std::error_code ignored;
  fs::permissions(m_path, fs::perms::owner_read | fs::perms::owner_write, ignored);
  const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(*content)).object();
  const int version = object.value(versionKey()).toInt(0);
  if (version > kVersion) {
    return failure(ErrorCode::FileTooNew, m_path.string(), "version " + std::to_string(version));
  }
  if (version < 1 || !object.value(secretsKey()).isObject()) {
    return failure(ErrorCode::FileDamaged, m_path.string(), "it is no file of secrets");
  }
  return object.value(secretsKey()).toObject();
}

Result<void> FileStore::change(const Change& apply) const {
  if (auto made = makeOwnerFolder(m_path.parent_path()); !made) return made;
  QLockFile lock(QString::fromStdString(m_path.string() + ".lock"));
  // Held for one read and one write; whoever holds it longer has hung.
  lock.setStaleLockTime(30s);
  if (!lock.tryLock(kLongestWait)) return lockFailure(lock.error(), m_path.string());
  auto secrets = load();
  if (!secrets) return Unexpected(std::move(secrets.error()));
  apply(*secrets);
  const QJsonObject object{{versionKey(), kVersion}, {secretsKey(), *secrets}};
  const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
  return replaceFile(m_path, std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
}

}  // namespace soho::secrets
