// Where a list of settings comes from and goes to: the collector, or the desktop itself. Event loop thread.
#pragma once

#include "app/models/collector_feed.h"
#include "core/control/setting_messages.h"
#include "core/settings/setting.h"

#include <QObject>

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace soho::ui {

class SettingSource : public QObject {
  Q_OBJECT

 public:
  using Outcome = std::function<void(Result<void>)>;

  using QObject::QObject;

  /// The newest known; empty before the first answer.
  [[nodiscard]] virtual const std::vector<control::SettingState>& settings() const = 0;
  /// Kind and choices, for an editor that fits; null for a setting this program does not know.
  [[nodiscard]] virtual const settings::Setting* rowOf(const std::string& name) const = 0;
  /// No value: back to the default. `done` is told once: nothing, BadSetting (what is allowed), NotAllowed (fixed by
  /// what) or why it was not stored; the old value stays in force then. settings() has the new value when it is told.
  virtual void set(const std::string& name, const std::optional<std::string>& value, Outcome done) = 0;
  /// Asks again.
  virtual void refresh() = 0;

 Q_SIGNALS:
  /// settings() is another list or has other values.
  void changed();
};

/// The collector's settings, through the control socket.
class CollectorSettingSource final : public SettingSource {
  Q_OBJECT

 public:
  /// `feed` must outlive it.
  explicit CollectorSettingSource(CollectorFeed& feed, QObject* parent = nullptr);

  [[nodiscard]] const std::vector<control::SettingState>& settings() const override { return m_settings; }
  [[nodiscard]] const settings::Setting* rowOf(const std::string& name) const override;
  void set(const std::string& name, const std::optional<std::string>& value, Outcome done) override;
  void refresh() override;

 private:
  CollectorFeed& m_feed;
  std::vector<control::SettingState> m_settings;
};

}  // namespace soho::ui
