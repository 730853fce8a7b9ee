#include "core/container/stack_file.h"

#include "core/base/atomic_file.h"

#include <QJsonDocument>

namespace soho::container {
namespace {

constexpr std::size_t kMostBytes = 64 * 1024;

std::filesystem::path pathIn(const std::filesystem::path& stateFolder) { return stateFolder / "stack.json"; }

}  // namespace

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
  return content;
}

Result<void> writeStackFile(const std::filesystem::path& stateFolder, const StackFile& content) {
  if (auto made = makeOwnerFolder(stateFolder); !made) return made;
  QJsonObject json{{QStringLiteral("options"), toJson(content.options)}};
  if (content.engine) json.insert(QStringLiteral("engine"), programOf(*content.engine));
  return replaceFile(pathIn(stateFolder), QJsonDocument(json).toJson().toStdString());
}

}  // namespace soho::container
