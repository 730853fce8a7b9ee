// NtopngFeed by the collector's settings, whatever way the collector is asked. Event loop thread.
#pragma once

#include "core/control/setting_messages.h"
#include "core/setup/stack_site.h"

#include <vector>

namespace soho::setup {

class SettingsFeed : public NtopngFeed {
 public:
  void state(QObject* context, std::function<void(Result<State>)> reply) final;
  void use(const QString& endpoint, int headerBytes, bool hasExporterIds, QObject* context,
           std::function<void(Result<bool>)> reply) final;
  void useKey(const QString& key, QObject* context, std::function<void(Result<bool>)> reply) final;

 protected:
  /// Each answers once, later, unless `context` is gone; NotRunning when there is no collector.
  virtual void askState(QObject* context, std::function<void(const Result<control::CollectorState>&)> reply) = 0;
  virtual void askSetting(control::SetSetting change, QObject* context,
                          std::function<void(const Result<control::SettingOutcome>&)> reply) = 0;

 private:
  /// One after the other; the first that is refused ends it.
  void set(std::vector<control::SetSetting> changes, bool needsRestart, QObject* context,
           std::function<void(Result<bool>)> reply);
};

}  // namespace soho::setup
