// The desktop's own settings in force, for everybody in the window: typed reading, setting, and a word when one
// changed. Event loop thread; owned by the composition root.
#pragma once

#include "core/base/result.h"
#include "core/settings/desktop_settings.h"

#include <QDateTime>
#include <QObject>
#include <QString>

#include <optional>

namespace soho::ui {

class Preferences final : public QObject {
  Q_OBJECT

 public:
  /// `settings` must be over settings::desktopTable() and outlive this.
  explicit Preferences(settings::Settings& settings, QObject* parent = nullptr)
      : QObject(parent), m_settings(settings) {}

  // Names are those of settings::desktop.
  [[nodiscard]] bool isOn(const char* name) const { return m_settings.get<bool>(name).value_or(false); }
  /// Of choices and texts; empty for none.
  [[nodiscard]] QString text(const char* name) const;
  [[nodiscard]] std::optional<QDateTime> time(const char* name) const;
  [[nodiscard]] std::optional<settings::SettingView> view(const char* name) const { return m_settings.view(name); }

  /// Stores a value, as a person writes it. BadSetting, NotAllowed (fixed by an option), or why the file could not be
  /// written; the old value stays in force then.
  Result<void> set(const char* name, const QString& text);
  Result<void> setOn(const char* name, bool isOn);
  Result<void> setTime(const char* name, const QDateTime& time);

 Q_SIGNALS:
  void changed(const QString& name);

 private:
  settings::Settings& m_settings;
};

}  // namespace soho::ui
