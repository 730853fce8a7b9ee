#include "core/settings/settings_file.h"

#include "core/base/atomic_file.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QString>

#include <cstddef>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

namespace soho::settings {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t kMaxBytes = std::size_t{1024} * 1024;
constexpr int kMaxKeptDamaged = 9;

QString versionKey() { return QStringLiteral("version"); }

/// A name nothing has yet: an earlier damaged file is not overwritten, unless there are too many of them.
fs::path damagedNameFor(const fs::path& path) {
  const std::string base = path.string() + ".damaged";
  std::error_code ignored;
  if (!fs::exists(base, ignored)) return base;
  for (int number = 2; number < kMaxKeptDamaged; ++number) {
    fs::path numbered = base + '-' + std::to_string(number);
    if (!fs::exists(numbered, ignored)) return numbered;
  }
  return base + '-' + std::to_string(kMaxKeptDamaged);
}

}  // namespace

Result<QJsonObject> readJsonObject(const fs::path& path) {
  const auto content = readFile(path, kMaxBytes);
  if (!content) return Unexpected(content.error());
  QJsonParseError problem;
  const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(*content), &problem);
  if (problem.error != QJsonParseError::NoError) {
    return failure(ErrorCode::FileDamaged, path.string(),
                   problem.errorString().toStdString() + " at byte " + std::to_string(problem.offset));
  }
  if (!document.isObject()) return failure(ErrorCode::FileDamaged, path.string(), "the file is no JSON object");
  return document.object();
}

SettingsFile::SettingsFile(fs::path path, std::span<const Migration> migrations)
    : m_path(std::move(path)), m_migrations(migrations) {}

Result<QJsonObject> SettingsFile::readCurrent() const {
  auto object = readJsonObject(m_path);
  if (!object) return object;
  const int current = static_cast<int>(m_migrations.size()) + 1;
  const QJsonValue written = object->take(versionKey());
  const int version = written.isUndefined() ? 1 : written.toInt(0);
  if (version < 1) return failure(ErrorCode::FileDamaged, m_path.string(), "its version is not a number from 1 up");
  if (version > current) {
    return failure(ErrorCode::FileTooNew, m_path.string(),
                   "version " + std::to_string(version) + ", known up to " + std::to_string(current));
  }
  for (const Migration migrate : m_migrations.subspan(static_cast<std::size_t>(version - 1))) migrate(*object);
  return object;
}

std::optional<Error> SettingsFile::load() {
  m_refusal.reset();
  m_values = {};
  auto values = readCurrent();
  if (values) {
    m_values = std::move(*values);
    return std::nullopt;
  }
  const Error& error = values.error();
  if (error.code == ErrorCode::FileMissing) return std::nullopt;
  if (error.code == ErrorCode::FileDamaged) return setAside(error);
  m_refusal = error;
  return m_refusal;
}

Error SettingsFile::setAside(const Error& damage) {
  const fs::path aside = damagedNameFor(m_path);
  std::error_code problem;
  fs::rename(m_path, aside, problem);
  Error error = damage;
  if (problem) {
    error.detail += "; it could not be set aside: " + problem.message();
    m_refusal = error;
  } else {
    error.detail += "; kept as " + aside.string();
  }
  return error;
}

Result<void> SettingsFile::save(const QJsonObject& values) {
  if (m_refusal) return Unexpected(*m_refusal);
  QJsonObject object = values;
  object.insert(versionKey(), static_cast<int>(m_migrations.size()) + 1);
  const QByteArray text = QJsonDocument(object).toJson(QJsonDocument::Indented);
  if (auto made = makeOwnerFolder(m_path.parent_path()); !made) return made;
  if (auto replaced = replaceFile(m_path, std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
      !replaced) {
    return replaced;
  }
  m_values = values;
  return {};
}

}  // namespace soho::settings
