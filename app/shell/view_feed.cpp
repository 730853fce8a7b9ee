#include "app/shell/view_feed.h"

#include <QPointer>

namespace soho::ui {
namespace {

void end(CollectorLink& link, std::uint32_t subscription) {
  link.ask(control::Unsubscribe{subscription}, &link, [](const Result<control::Done>&) {});
}

}  // namespace

ViewFeed::ViewFeed(CollectorLink& link, QObject* parent) : QObject(parent), m_link(link) {
  connect(&m_link, &CollectorLink::statusChanged, this, [this] {
    if (!m_link.isConnected()) {
      m_subscription.reset();
      m_isAsking = false;
      ++m_question;
    } else if (!m_subscription && !m_isAsking) {
      subscribe();
    }
  });
  connect(&m_link, &CollectorLink::viewChanged, this, [this](quint32 subscription, const talkers::ViewAnswer& answer) {
    // While a new question is on its way, what comes still answers the old one.
    if (m_isActive && !m_isAsking && m_subscription == subscription) Q_EMIT answered(answer);
  });
}

ViewFeed::~ViewFeed() { unsubscribe(); }

void ViewFeed::setQuery(const talkers::ViewQuery& query) {
  if (query == m_query) return;
  m_query = query;
  subscribe();
}

void ViewFeed::setActive(bool isActive) {
  if (isActive == m_isActive) return;
  m_isActive = isActive;
  if (m_isActive) {
    subscribe();
  } else {
    unsubscribe();
  }
}

void ViewFeed::subscribe() {
  if (!m_isActive || !m_link.isConnected()) return;
  if (m_isAsking) {  // its number is not known yet; the answer to that question asks again
    m_isQueryNewer = true;
    return;
  }
  m_isAsking = true;
  m_isQueryNewer = false;
  const std::uint64_t question = ++m_question;
  // The link is the context: a feed that is gone when the answer comes still has a subscription to end.
  m_link.ask(control::Subscribe{m_query, m_subscription}, &m_link,
             [self = QPointer(this), link = &m_link, question](Result<control::Subscribed> subscribed) {
               if (self) {
                 if (question == self->m_question) self->settle(std::move(subscribed));
               } else if (subscribed) {
                 end(*link, subscribed->subscription);
               }
             });
}

void ViewFeed::settle(Result<control::Subscribed> subscribed) {
  m_isAsking = false;
  if (subscribed) {
    m_subscription = subscribed->subscription;
  } else if (!m_link.path().isEmpty()) {  // else the session ended, and the next one asks again
    Q_EMIT refused(subscribed.error());
  }
  if (!m_isActive) {
    unsubscribe();
  } else if (m_isQueryNewer) {
    subscribe();
  }
}

void ViewFeed::unsubscribe() {
  if (!m_subscription || m_isAsking) return;
  if (m_link.isConnected()) end(m_link, *m_subscription);
  m_subscription.reset();
}

}  // namespace soho::ui
