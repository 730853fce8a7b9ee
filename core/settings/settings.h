// The values in force and where each comes from: command line over --config file over stored file over default.
// One thread, that of the owner: the program's composition root or, in the collector, its control service.
// Does not say what settings exist (collector_settings.h) and tells nobody of changes: who calls set() knows.
#pragma once

#include "core/settings/command_line.h"
#include "core/settings/setting.h"
#include "core/settings/settings_file.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace soho::settings {

enum class Origin : std::uint8_t { Default, Stored, ConfigFile, CommandLine };

/// Everything a front end shows of one setting.
struct SettingView {
  const Setting* setting = nullptr;  ///< Of the table.
  std::string value;
  Origin origin = Origin::Default;
  std::string originName;            ///< "--listen" or the file; empty for a default.
  bool isFixed = false;              ///< By the command line or the --config file: set() refuses.
  bool isWaitingForRestart = false;  ///< Another value is in use until the program starts again.
};

class Settings {
 public:
  /// The table must outlive the settings, and its defaults must be valid values.
  explicit Settings(Table table);

  /// BadOption; nothing is taken then.
  Result<void> fixByCommandLine(const OptionTexts& options);
  /// Reads a file that is never written. What a file can fail with, or BadSetting (also for a name the table does not
  /// have: in a file written by hand it is a typing mistake); nothing is taken then.
  Result<void> fixByFile(const std::filesystem::path& path);
  /// Reads the file that set() writes; a missing one is made by the first set(). The answer is what a person should
  /// know: the file's own error, and a BadSetting for each value that is not allowed and therefore not used.
  std::vector<Error> openStore(const std::filesystem::path& path,
                               std::span<const SettingsFile::Migration> migrations = {});

  /// Reads both files again (SIGHUP). The names whose value changed, or the error of the --config file, and then
  /// nothing changed. `notices` gets what openStore would answer.
  Result<std::vector<std::string>> reload(std::vector<Error>& notices);

  /// Stores a value. BadSetting (also for an unknown name), NotAllowed (fixed; the detail says by what), or why the
  /// file could not be written; the old value stays in force then.
  Result<void> set(std::string_view name, std::string_view text);
  /// Forgets the stored value. Fails as set().
  Result<void> reset(std::string_view name);

  /// From now on a change of an Effect::AfterRestart setting waits for the next start.
  void markAllInUse();

  /// `name` must be in the table.
  [[nodiscard]] const Value& value(std::string_view name) const;
  /// The value if the setting holds one of that type; nothing when it is empty ("off", "auto", "none").
  template <class T>
  [[nodiscard]] std::optional<T> get(std::string_view name) const {
    const T* held = std::get_if<T>(&value(name));
    return held != nullptr ? std::optional<T>(*held) : std::nullopt;
  }
  [[nodiscard]] std::optional<SettingView> view(std::string_view name) const;
  [[nodiscard]] std::vector<SettingView> views() const;  ///< In the table's order.

 private:
  struct Row {
    const Setting* setting = nullptr;
    Value defaultValue = {};
    std::optional<Value> stored = {};
    std::optional<Value> fromFile = {};
    std::optional<Value> fromCommandLine = {};
    std::optional<Value> inUse = {};  ///< What the program started with.

    [[nodiscard]] const Value& value() const;
    [[nodiscard]] Origin origin() const;
  };

  [[nodiscard]] const Row* find(std::string_view name) const;
  [[nodiscard]] std::string originName(const Row& row) const;
  [[nodiscard]] SettingView viewOf(const Row& row) const;
  /// The row if it may be edited.
  Result<Row*> editableRow(std::string_view name);
  Result<void> store(Row& row, std::optional<Value> value);
  std::vector<Error> readStore();

  std::vector<Row> m_rows;
  std::filesystem::path m_configFile;  ///< Empty: none.
  std::optional<SettingsFile> m_store;
};

}  // namespace soho::settings
