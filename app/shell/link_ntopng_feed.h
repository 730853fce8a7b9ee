// NtopngFeed over the window's link to the collector. Event loop thread; owned by the composition root.
#pragma once

#include "app/shell/collector_link.h"
#include "core/setup/settings_feed.h"

namespace soho::ui {

class LinkNtopngFeed final : public setup::SettingsFeed {
 public:
  /// `link` must outlive it.
  explicit LinkNtopngFeed(CollectorLink& link) : m_link(link) {}

 private:
  void askState(QObject* context, std::function<void(const Result<control::CollectorState>&)> reply) override;
  void askSetting(control::SetSetting change, QObject* context,
                  std::function<void(const Result<control::SettingOutcome>&)> reply) override;

  CollectorLink& m_link;
};

}  // namespace soho::ui
