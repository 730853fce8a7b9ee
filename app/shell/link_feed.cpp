#include "app/shell/link_feed.h"

#include <type_traits>

namespace soho::ui {

LinkFeed::LinkFeed(CollectorLink& link, QObject* parent) : CollectorFeed(parent), m_link(link) {
  connect(&m_link, &CollectorLink::statusChanged, this, &CollectorFeed::connectionChanged);
  connect(&m_link, &CollectorLink::stateChanged, this, &CollectorFeed::stateChanged);
}

quint32 LinkFeed::subscribe(const talkers::ViewQuery& query) {
  const quint32 view = ++m_lastView;
  auto feed = std::make_unique<ViewFeed>(m_link);
  connect(feed.get(), &ViewFeed::answered, this,
          [this, view](const talkers::ViewAnswer& answer) { Q_EMIT viewChanged(view, answer); });
  connect(feed.get(), &ViewFeed::refused, this, [this, view](const Error& error) { Q_EMIT viewRefused(view, error); });
  feed->setQuery(query);
  feed->setActive(true);
  m_views[view] = std::move(feed);
  return view;
}

void LinkFeed::change(quint32 view, const talkers::ViewQuery& query) {
  const auto found = m_views.find(view);
  if (found != m_views.end()) found->second->setQuery(query);
}

void LinkFeed::post(control::RequestBody request, QObject* context, ReplyFunction done) {
  std::visit(
      [&](auto& content) {
        using Request = std::decay_t<decltype(content)>;
        if constexpr (requires { typename Request::Reply; }) {
          m_link.ask(std::move(content), context, [done](Result<typename Request::Reply> reply) {
            if (reply) {
              done(control::ReplyBody(std::move(*reply)));
            } else {
              done(Unexpected(reply.error()));
            }
          });
        }
      },
      request);
}

}  // namespace soho::ui
