// A collector link as models and pages know it. Event loop thread; owned by the window, whose pages use it.
#pragma once

#include "app/models/collector_feed.h"
#include "app/shell/collector_link.h"
#include "app/shell/view_feed.h"

#include <map>
#include <memory>

namespace soho::ui {

class LinkFeed final : public CollectorFeed {
  Q_OBJECT

 public:
  /// `link` must outlive it.
  explicit LinkFeed(CollectorLink& link, QObject* parent = nullptr);

  [[nodiscard]] bool isConnected() const override { return m_link.isConnected(); }
  [[nodiscard]] std::shared_ptr<const control::CollectorState> state() const override { return m_link.state(); }
  [[nodiscard]] quint32 subscribe(const talkers::ViewQuery& query) override;
  void change(quint32 view, const talkers::ViewQuery& query) override;
  void unsubscribe(quint32 view) override { m_views.erase(view); }

 protected:
  void post(control::RequestBody request, QObject* context, ReplyFunction done) override;

 private:
  CollectorLink& m_link;
  quint32 m_lastView = 0;
  std::map<quint32, std::unique_ptr<ViewFeed>> m_views;
};

}  // namespace soho::ui
