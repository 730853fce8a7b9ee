// Keeps requests to third parties out of the embedded page, and tells when ntopng answers one with its login page.
// Belongs to the view; the web engine asks on its own thread or the event loop's, so the rules are replaced as a whole
// behind a lock.
#pragma once

#include "app/web/navigation_rules.h"

#include <QMutex>
#include <QSet>
#include <QWebEngineUrlRequestInterceptor>

namespace soho::ui {

class RequestInterceptor final : public QWebEngineUrlRequestInterceptor {
  Q_OBJECT

 public:
  using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

  void setRules(const NavigationRules& rules);
  void interceptRequest(QWebEngineUrlRequestInfo& info) override;

 Q_SIGNALS:
  /// Once for each host since the last setRules.
  void blocked(const QString& host);
  /// What the page itself asked for was led to the login page: there is no session any more.
  void sessionEnded();

 private:
  QMutex m_mutex;
  NavigationRules m_rules;
  QSet<QString> m_told;
};

}  // namespace soho::ui
