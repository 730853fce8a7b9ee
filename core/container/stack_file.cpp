#include "core/container/stack_file.h"

#include "core/base/atomic_file.h"
#include "core/text/fingerprint.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <system_error>
#include <utility>

namespace soho::container {
namespace {

constexpr std::size_t kMostBytes = std::size_t{64} * 1024;
constexpr qsizetype kSha256Bytes = 32;

std::filesystem::path pathIn(const std::filesystem::path& stateFolder) { return stateFolder / "stack.json"; }

NtopngElsewhere elsewhereFrom(const QJsonValue& json) {
  return {.url = json[QStringLiteral("url")].toString(),
          .user = json[QStringLiteral("user")].toString(),
          .endpoint = json[QStringLiteral("endpoint")].toString(),
          .certificateSha256 = text::fingerprintOf(json[QStringLiteral("certificate")].toString()),
          .curveKey = json[QStringLiteral("curve-key")].toString(),
          .hasToken = json[QStringLiteral("token")].toBool()};
}

QJsonObject toJson(const NtopngElsewhere& elsewhere) {
  QJsonObject json{{QStringLiteral("url"), elsewhere.url},
                   {QStringLiteral("user"), elsewhere.user},
                   {QStringLiteral("endpoint"), elsewhere.endpoint}};
  if (!elsewhere.certificateSha256.isEmpty()) {
    json.insert(QStringLiteral("certificate"), text::fingerprintText(elsewhere.certificateSha256));
  }
  if (!elsewhere.curveKey.isEmpty()) json.insert(QStringLiteral("curve-key"), elsewhere.curveKey);
  if (elsewhere.hasToken) json.insert(QStringLiteral("token"), true);
  return json;
}

Unexpected refuse(const char* option, const QString& value, const char* rule) {
  return failure(ErrorCode::BadOption, option, '"' + value.toStdString() + "\"; " + rule);
}

}  // namespace

Result<void> checkElsewhere(const NtopngElsewhere& elsewhere) {
  const QUrl url(elsewhere.url, QUrl::StrictMode);
  const bool isWeb = url.scheme() == QStringLiteral("http") || url.scheme() == QStringLiteral("https");
  if (!isWeb || url.host().isEmpty() || !url.userInfo().isEmpty())
    return refuse("--url", elsewhere.url, "write it like http://192.168.1.5:3000");
  if (!elsewhere.hasToken && (elsewhere.user.isEmpty() || elsewhere.user.contains(u':'))) {
    return refuse("--login", elsewhere.user, "the name of a user of that ntopng");
  }
  static const QRegularExpression pattern(QStringLiteral("^tcp://[^\\s,/]+:[0-9]{1,5}$"));
  if (!pattern.match(elsewhere.endpoint).hasMatch()) {
    return refuse("--endpoint", elsewhere.endpoint, "write it like tcp://192.168.1.5:5556");
  }
  const bool isSecure = url.scheme() == QStringLiteral("https");
  const bool fits =
      elsewhere.certificateSha256.isEmpty() || (isSecure && elsewhere.certificateSha256.size() == kSha256Bytes);
  if (!fits) {
    return refuse("--accept-certificate", text::fingerprintText(elsewhere.certificateSha256),
                  "a SHA-256 fingerprint, for an address that begins with https");
  }
  static const QRegularExpression key(QStringLiteral("^([0-9A-Fa-f]{80}|[!-~]{40})?$"));
  if (!key.match(elsewhere.curveKey).hasMatch()) {
    return refuse("--curve-key", elsewhere.curveKey, "40 characters, or 80 hexadecimal digits");
  }
  return {};
}

void keepCertificate(NtopngElsewhere& wanted, const std::optional<NtopngElsewhere>& before) {
  if (!wanted.certificateSha256.isEmpty() || !before || before->url != wanted.url) return;
  wanted.certificateSha256 = before->certificateSha256;
}

Result<StackFile> readStackFile(const std::filesystem::path& stateFolder) {
  const auto text = readFile(pathIn(stateFolder), kMostBytes);
  if (!text && text.error().code == ErrorCode::FileMissing) return StackFile{};
  if (!text) return Unexpected(text.error());
  const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromStdString(*text));
  if (!document.isObject()) return failure(ErrorCode::FileDamaged, pathIn(stateFolder).string());
  StackFile content;
  const std::string engine = document[QStringLiteral("engine")].toString().toStdString();
  if (const auto kind = parseEngineKind(engine)) content.engine = *kind;
  auto options = stackOptionsFrom(document[QStringLiteral("options")].toObject());
  if (!options) return failure(ErrorCode::FileDamaged, pathIn(stateFolder).string(), options.error().detail);
  content.options = std::move(*options);
  content.isStopped = document[QStringLiteral("stopped")].toBool();
  const QJsonObject digests = document[QStringLiteral("digests")].toObject();
  for (auto known = digests.begin(); known != digests.end(); ++known) {
    content.digests.insert(known.key(), known.value().toString());
  }
  if (const QJsonValue elsewhere = document[QStringLiteral("elsewhere")]; elsewhere.isObject()) {
    content.elsewhere = elsewhereFrom(elsewhere);
    if (auto checked = checkElsewhere(*content.elsewhere); !checked) {
      return failure(ErrorCode::FileDamaged, pathIn(stateFolder).string(), checked.error().detail);
    }
  }
  return content;
}

Result<std::filesystem::path> keepStackFileAside(const std::filesystem::path& stateFolder) {
  const std::filesystem::path path = pathIn(stateFolder);
  const std::filesystem::path aside = path.string() + ".damaged";
  std::error_code problem;
  std::filesystem::rename(path, aside, problem);
  if (problem) return failure(ErrorCode::WriteFailed, aside.string(), problem.message());
  return aside;
}

Result<void> writeStackFile(const std::filesystem::path& stateFolder, const StackFile& content) {
  if (auto made = makeOwnerFolder(stateFolder); !made) return made;
  QJsonObject json{{QStringLiteral("options"), toJson(content.options)}};
  if (content.elsewhere) json.insert(QStringLiteral("elsewhere"), toJson(*content.elsewhere));
  if (content.engine) json.insert(QStringLiteral("engine"), programOf(*content.engine));
  QJsonObject digests;
  for (auto known = content.digests.begin(); known != content.digests.end(); ++known) {
    digests.insert(known.key(), known.value());
  }
  if (!digests.isEmpty()) json.insert(QStringLiteral("digests"), digests);
  if (content.isStopped) json.insert(QStringLiteral("stopped"), true);
  return replaceFile(pathIn(stateFolder), QJsonDocument(json).toJson().toStdString());
}

Result<void> noteStopped(const std::filesystem::path& stateFolder, bool isStopped) {
  auto content = readStackFile(stateFolder);
  if (!content) return Unexpected(content.error());
  if (content->isStopped == isStopped) return {};
  content->isStopped = isStopped;
  return writeStackFile(stateFolder, *content);
}

Result<ImageDigests> noteDigests(const std::filesystem::path& stateFolder, const ImageDigests& digests) {
  auto content = readStackFile(stateFolder);
  if (!content) return Unexpected(content.error());
  ImageDigests before = std::exchange(content->digests, digests);
  if (before == digests) return before;
  if (auto written = writeStackFile(stateFolder, *content); !written) return Unexpected(written.error());
  return before;
}

}  // namespace soho::container
