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
  bool isNews = false;
  {
    const QMutexLocker lock(&m_mutex);
    // The main frame is judged by the page, which also knows where to send a foreign link.
    if (info.resourceType() == QWebEngineUrlRequestInfo::ResourceTypeMainFrame || m_rules.mayLoad(url)) return;
    isNews = !m_told.contains(url.host());
    m_told.insert(url.host());
  }
  info.block(true);
  if (isNews) Q_EMIT blocked(url.host());
}

}  // namespace soho::ui
