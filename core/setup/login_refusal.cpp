#include "core/setup/login_refusal.h"

#include "core/base/atomic_file.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

#include <chrono>
#include <system_error>

namespace soho::setup {
namespace {

constexpr std::size_t kMostBytes = std::size_t{16} * 1024;
constexpr std::chrono::minutes kLongest{10};  // ntopng blocks for five

std::filesystem::path pathIn(const std::filesystem::path& stateFolder) { return stateFolder / "login-refused.json"; }

QDateTime timeIn(const QJsonValue& json) {
  const QString text = json.toString();
  return text.isEmpty() ? QDateTime() : QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

}  // namespace

std::optional<LoginRefusal> readRefusal(const std::filesystem::path& stateFolder) {
  const QFileInfo file(QString::fromStdString(pathIn(stateFolder).string()));
  const auto age = std::chrono::seconds(file.lastModified().secsTo(QDateTime::currentDateTime()));
  if (!file.exists() || age < std::chrono::seconds(0) || age >= kLongest) return std::nullopt;
  const auto text = readFile(pathIn(stateFolder), kMostBytes);
  if (!text) return std::nullopt;
  const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(*text));
  LoginRefusal refusal;
  refusal.url = json[QStringLiteral("url")].toString();
  refusal.user = json[QStringLiteral("user")].toString();
  if (refusal.url.isEmpty()) return std::nullopt;
  refusal.since = timeIn(json[QStringLiteral("since")]);
  refusal.redisSince = timeIn(json[QStringLiteral("redis-since")]);
  refusal.error.code = json[QStringLiteral("blocked")].toBool() ? ErrorCode::LoginBlocked : ErrorCode::NotLoggedIn;
  refusal.error.place = refusal.url.toStdString();
  refusal.error.detail = json[QStringLiteral("detail")].toString().toStdString();
  return refusal;
}

Result<void> keepRefusal(const std::filesystem::path& stateFolder, const LoginRefusal& refusal) {
  if (auto made = makeOwnerFolder(stateFolder); !made) return made;
  const QJsonObject json{{QStringLiteral("url"), refusal.url},
                         {QStringLiteral("user"), refusal.user},
                         {QStringLiteral("since"), refusal.since.toString(Qt::ISODateWithMs)},
                         {QStringLiteral("redis-since"), refusal.redisSince.toString(Qt::ISODateWithMs)},
                         {QStringLiteral("blocked"), refusal.error.code == ErrorCode::LoginBlocked},
                         {QStringLiteral("detail"), QString::fromStdString(refusal.error.detail)}};
  return replaceFile(pathIn(stateFolder), QJsonDocument(json).toJson().toStdString());
}

void forgetRefusal(const std::filesystem::path& stateFolder) {
  std::error_code ignored;  // Mostly there is none.
  std::filesystem::remove(pathIn(stateFolder), ignored);
}

}  // namespace soho::setup
