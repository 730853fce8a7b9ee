// The pages' view of a collector over one control client, without reconnecting: for tests and benchmarks of what is
// built on CollectorFeed. The state is asked for once a second.
#pragma once

#include "app/models/collector_feed.h"
#include "core/control/control_client.h"

#include <QTimer>

#include <map>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace soho::tests {

class ClientFeed final : public ui::CollectorFeed {
 public:
  explicit ClientFeed(std::chrono::milliseconds period = std::chrono::seconds(1)) {
    connect(&m_client, &control::ControlClient::viewChanged, this, [this](quint32 number, const auto& answer) {
      for (const auto& [view, subscription] : m_views) {
        if (subscription.number == number && subscription.unanswered == 0) {
          const quint32 known = view;
          Q_EMIT viewChanged(known, answer);
          return;
        }
      }
    });
    connect(&m_client, &control::ControlClient::connectionLost, this, [this] { Q_EMIT connectionChanged(); });
    connect(&m_timer, &QTimer::timeout, this, &ClientFeed::askState);
    m_timer.setInterval(period);
  }

  void open(const QString& path) {
    m_client.open({path}, std::chrono::seconds(10), this, [this](const Result<control::Welcome>& welcome) {
      if (!welcome) return;
      for (auto& [view, subscription] : m_views) send(view, subscription);
      m_timer.start();
      askState();
      Q_EMIT connectionChanged();
    });
  }
  void close() {
    m_client.close();
    Q_EMIT connectionChanged();
  }

  [[nodiscard]] bool isConnected() const override { return m_client.isOpen(); }
  [[nodiscard]] std::shared_ptr<const control::CollectorState> state() const override { return m_state; }
  [[nodiscard]] quint32 subscribe(const talkers::ViewQuery& query) override {
    Subscription& made = m_views[++m_lastView];
    made.query = query;
    if (isConnected()) send(m_lastView, made);
    return m_lastView;
  }
  void change(quint32 view, const talkers::ViewQuery& query) override {
    const auto found = m_views.find(view);
    if (found == m_views.end()) return;
    found->second.query = query;
    if (isConnected()) send(view, found->second);
  }
  void unsubscribe(quint32 view) override {
    const auto found = m_views.find(view);
    if (found == m_views.end()) return;
    if (found->second.number && isConnected()) {
      ask(control::Unsubscribe{*found->second.number}, this, [](const Result<control::Done>&) {});
    }
    m_views.erase(found);
  }

 protected:
  void post(control::RequestBody request, QObject* context, ReplyFunction done) override {
    std::visit(
        [&](auto& content) {
          using Request = std::decay_t<decltype(content)>;
          if constexpr (requires { typename Request::Reply; }) {
            m_client.ask(std::move(content), context, [done](Result<typename Request::Reply> reply) {
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

 private:
  struct Subscription {
    talkers::ViewQuery query;
    std::optional<std::uint32_t> number;
    int unanswered = 0;  ///< Changes the collector has not confirmed: what comes meanwhile answers an older question.
  };

  void send(quint32 view, Subscription& subscription) {
    ++subscription.unanswered;
    m_client.ask(control::Subscribe{subscription.query, subscription.number}, this,
                 [this, view](const Result<control::Subscribed>& reply) {
                   const auto found = m_views.find(view);
                   if (found == m_views.end()) return;
                   --found->second.unanswered;
                   if (reply) {
                     found->second.number = reply->subscription;
                   } else {
                     Q_EMIT viewRefused(view, reply.error());
                   }
                 });
  }
  void askState() {
    ask(control::StateQuery{}, this, [this](Result<control::CollectorState> state) {
      if (!state) return;
      m_state = std::make_shared<const control::CollectorState>(std::move(*state));
      Q_EMIT stateChanged();
    });
  }

  control::ControlClient m_client{"test", "0"};
  std::map<quint32, Subscription> m_views;
  quint32 m_lastView = 0;
  std::shared_ptr<const control::CollectorState> m_state;
  QTimer m_timer;
};

}  // namespace soho::tests
