#include "app/web/request_interceptor.h"

#include <QMutexLocker>

namespace soho::ui {

void RequestInterceptor::setRules(const NavigationRules& rules) {
  const QMutexLocker lock(&m_mutex);
  m_rules = rules;
  m_told.clear();
}

void RequestInterceptor::interceptRequest(QWebEngineUrlRequestInfo& info) {
  const QUrl url = info.requestUrl();
  // The main frame is judged by the page, which also knows where to send a foreign link.
  if (info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame) return;
  bool isLogin = false;
  bool isNews = false;
  {
    const QMutexLocker lock(&m_mutex);
    isLogin = m_rules.isLoginPage(url);
    if (!isLogin && m_rules.mayLoad(url)) return;
    isNews = !isLogin && !m_told.contains(url.host());
    if (isNews) m_told.insert(url.host());
  }
  // The login page empties the session's cookie: it must not come in between a login and what follows.
  info.block(true);
  if (isLogin) Q_EMIT sessionEnded();
  if (isNews) Q_EMIT blocked(url.host());
}

}  // namespace soho::ui
