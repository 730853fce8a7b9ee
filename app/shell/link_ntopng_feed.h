// NtopngFeed over the window's link to the collector. Event loop thread; owned by the composition root.
#pragma once

#include "app/shell/collector_link.h"
#include "core/setup/stack_site.h"

#include <vector>

namespace soho::ui {

class LinkNtopngFeed final : public setup::NtopngFeed {
 public:
  /// `link` must outlive it.
  explicit LinkNtopngFeed(CollectorLink& link) : m_link(link) {}

  void state(QObject* context, std::function<void(Result<State>)> reply) override;
  void use(const QString& endpoint, int headerBytes, bool hasExporterIds, QObject* context,
           std::function<void(Result<bool>)> reply) override;
  void dropKey(QObject* context, std::function<void(Result<bool>)> reply) override;

 private:
  void set(std::vector<control::SetSetting> changes, bool needsRestart, QObject* context,
           std::function<void(Result<bool>)> reply);

  CollectorLink& m_link;
};

}  // namespace soho::ui
