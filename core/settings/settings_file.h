// A JSON file of settings with a version: read once, replaced atomically on every change, mode 0600.
// One thread, that of its owner. Keeps values it does not know; does not judge values (settings.h does).
#pragma once

#include "core/base/result.h"

#include <QJsonObject>

#include <filesystem>
#include <optional>
#include <span>

namespace soho::settings {

/// The JSON object in a file. FileMissing, NoPermission, FileUnreadable, TooLarge, FileDamaged (with the place in it).
Result<QJsonObject> readJsonObject(const std::filesystem::path& path);

class SettingsFile {
 public:
  /// Turns the values of one version into those of the next.
  using Migration = void (*)(QJsonObject& values);

  /// The current version is one more than there are migrations; the first of them starts from version 1.
  explicit SettingsFile(std::filesystem::path path, std::span<const Migration> migrations = {});

  /// Reads the file; a missing one holds no values. What it says went wrong is for the person to know; the program goes
  /// on without the values. FileDamaged: the file was set aside as "NAME.damaged", which the detail names.
  /// FileTooNew, NoPermission and the like: the file stays as it is, and save() refuses with the same error.
  std::optional<Error> load();

  /// Without the version. A migrated file is rewritten by the next save, not before.
  [[nodiscard]] const QJsonObject& values() const { return m_values; }

  /// Creates the folder if needed (0700). On any error the file and values() are as they were.
  Result<void> save(const QJsonObject& values);

  [[nodiscard]] const std::filesystem::path& path() const { return m_path; }

 private:
  Result<QJsonObject> readCurrent() const;
  Error setAside(const Error& damage);

  std::filesystem::path m_path;
  std::span<const Migration> m_migrations;
  QJsonObject m_values;
  std::optional<Error> m_refusal;  ///< Why the file must not be overwritten.
};

}  // namespace soho::settings
