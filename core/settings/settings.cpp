#include "core/settings/settings.h"

#include "core/settings/setting_json.h"

#include <QString>

#include <algorithm>
#include <cassert>
#include <utility>

namespace soho::settings {
namespace {

std::string named(std::string_view name, const std::filesystem::path& file) {
  return std::string(name).append(" in ").append(file.string());
}

}  // namespace

const Value& Settings::Row::value() const {
  if (fromCommandLine) return *fromCommandLine;
  if (fromFile) return *fromFile;
  return stored ? *stored : defaultValue;
}

Origin Settings::Row::origin() const {
  if (fromCommandLine) return Origin::CommandLine;
  if (fromFile) return Origin::ConfigFile;
  return stored ? Origin::Stored : Origin::Default;
}

Settings::Settings(Table table) {
  m_rows.reserve(table.size());
  for (const Setting& setting : table) {
    auto value = parse(setting, setting.defaultText);
    assert(value);
    m_rows.push_back(Row{.setting = &setting, .defaultValue = std::move(value).value_or(Value())});
  }
}

Result<void> Settings::fixByCommandLine(const OptionTexts& options) {
  std::vector<std::optional<Value>> values;
  for (const Row& row : m_rows) {
    const auto given = options.find(row.setting->name);
    auto& taken = values.emplace_back();
    if (given == options.end()) continue;
    auto value = parse(*row.setting, given->second);
    if (!value) {
      return failure(ErrorCode::BadOption, "--" + std::string(row.setting->name), std::move(value.error().detail));
    }
    taken = std::move(*value);
  }
  for (std::size_t i = 0; i < m_rows.size(); ++i) m_rows[i].fromCommandLine = std::move(values[i]);
  return {};
}

Result<void> Settings::fixByFile(const std::filesystem::path& path) {
  auto object = readJsonObject(path);
  if (!object) return Unexpected(std::move(object.error()));
  object->remove(QStringLiteral("version"));
  std::vector<std::optional<Value>> values;
  for (const Row& row : m_rows) {
    const QJsonValue given = object->take(QString::fromUtf8(row.setting->name));
    auto& taken = values.emplace_back();
    if (given.isUndefined()) continue;
    auto value = valueFromJson(*row.setting, given);
    if (!value) {
      return failure(ErrorCode::BadSetting, named(row.setting->name, path), std::move(value.error().detail));
    }
    taken = std::move(*value);
  }
  if (!object->isEmpty()) {
    return failure(ErrorCode::BadSetting, named(object->keys().front().toStdString(), path),
                   "there is no setting of that name");
  }
  for (std::size_t i = 0; i < m_rows.size(); ++i) m_rows[i].fromFile = std::move(values[i]);
  m_configFile = path;
  return {};
}

std::vector<Error> Settings::openStore(const std::filesystem::path& path,
                                       std::span<const SettingsFile::Migration> migrations) {
  m_store.emplace(path, migrations);
  return readStore();
}

std::vector<Error> Settings::readStore() {
  std::vector<Error> notices;
  if (auto error = m_store->load()) notices.push_back(std::move(*error));
  for (Row& row : m_rows) {
    row.stored.reset();
    const QJsonValue given = m_store->values().value(QString::fromUtf8(row.setting->name));
    if (given.isUndefined()) continue;
    if (auto value = valueFromJson(*row.setting, given)) {
      row.stored = std::move(*value);
    } else {
      notices.push_back(
          {ErrorCode::BadSetting, named(row.setting->name, m_store->path()), std::move(value.error().detail)});
    }
  }
  return notices;
}

Result<std::vector<std::string>> Settings::reload(std::vector<Error>& notices) {
  std::vector<Value> before;
  before.reserve(m_rows.size());
  for (const Row& row : m_rows) before.push_back(row.value());
  if (!m_configFile.empty()) {
    if (auto read = fixByFile(std::filesystem::path(m_configFile)); !read) return Unexpected(std::move(read.error()));
  }
  if (m_store) notices = readStore();
  std::vector<std::string> changed;
  for (std::size_t i = 0; i < m_rows.size(); ++i) {
    if (m_rows[i].value() != before[i]) changed.emplace_back(m_rows[i].setting->name);
  }
  return changed;
}

Result<Settings::Row*> Settings::editableRow(std::string_view name) {
  const auto row = std::ranges::find(m_rows, name, [](const Row& each) { return each.setting->name; });
  if (row == m_rows.end()) {
    return failure(ErrorCode::BadSetting, std::string(name), "there is no setting of that name");
  }
  if (row->origin() == Origin::CommandLine || row->origin() == Origin::ConfigFile) {
    return failure(ErrorCode::NotAllowed, std::string(name), "it is fixed by " + originName(*row));
  }
  if (!m_store) return failure(ErrorCode::NotAllowed, std::string(name), "this program keeps no settings");
  return &*row;
}

Result<void> Settings::store(Row& row, std::optional<Value> value) {
  QJsonObject values = m_store->values();
  const QString key = QString::fromUtf8(row.setting->name);
  if (value) {
    values.insert(key, valueToJson(*row.setting, *value));
  } else {
    values.remove(key);
  }
  if (auto saved = m_store->save(values); !saved) return saved;
  row.stored = std::move(value);
  return {};
}

Result<void> Settings::set(std::string_view name, std::string_view text) {
  auto row = editableRow(name);
  if (!row) return Unexpected(std::move(row.error()));
  auto value = parse(*(*row)->setting, text);
  if (!value) return Unexpected(std::move(value.error()));
  return store(**row, std::move(*value));
}

Result<void> Settings::reset(std::string_view name) {
  auto row = editableRow(name);
  if (!row) return Unexpected(std::move(row.error()));
  return store(**row, std::nullopt);
}

void Settings::markAllInUse() {
  for (Row& row : m_rows) row.inUse = row.value();
}

const Settings::Row* Settings::find(std::string_view name) const {
  const auto row = std::ranges::find(m_rows, name, [](const Row& each) { return each.setting->name; });
  return row == m_rows.end() ? nullptr : &*row;
}

const Value& Settings::value(std::string_view name) const {
  static const Value kNone;
  const Row* row = find(name);
  assert(row != nullptr);
  return row != nullptr ? row->value() : kNone;
}

std::string Settings::originName(const Row& row) const {
  switch (row.origin()) {
    case Origin::CommandLine:
      return "--" + std::string(row.setting->name);
    case Origin::ConfigFile:
      return m_configFile.string();
    case Origin::Stored:
      return m_store->path().string();
    case Origin::Default:
      break;
  }
  return {};
}

SettingView Settings::viewOf(const Row& row) const {
  SettingView view;
  view.setting = row.setting;
  view.value = toText(*row.setting, row.value());
  view.origin = row.origin();
  view.originName = originName(row);
  view.isFixed = view.origin == Origin::CommandLine || view.origin == Origin::ConfigFile;
  view.isWaitingForRestart = row.setting->effect == Effect::AfterRestart && row.inUse && *row.inUse != row.value();
  return view;
}

std::optional<SettingView> Settings::view(std::string_view name) const {
  const Row* row = find(name);
  return row != nullptr ? std::optional(viewOf(*row)) : std::nullopt;
}

std::vector<SettingView> Settings::views() const {
  std::vector<SettingView> views;
  views.reserve(m_rows.size());
  for (const Row& row : m_rows) views.push_back(viewOf(row));
  return views;
}

}  // namespace soho::settings
