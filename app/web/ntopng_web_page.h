// One page of the embedded view: the main frame stays with ntopng, foreign links and new windows leave, certificates
// are pinned, and nothing of the computer (camera, location, notifications) is given to it. Event loop thread.
#pragma once

#include "app/web/navigation_rules.h"

#include <QByteArray>
#include <QWebEnginePage>

namespace soho::ui {

class NtopngWebPage final : public QWebEnginePage {
  Q_OBJECT

 public:
  NtopngWebPage(QWebEngineProfile* profile, QObject* parent);

  void setRules(const NavigationRules& rules) { m_rules = rules; }
  void setPinnedCertificate(const QByteArray& sha256) { m_pinned = sha256; }

 Q_SIGNALS:
  void externalLink(const QUrl& url);
  void certificateOffered(const QByteArray& sha256);

 protected:
  bool acceptNavigationRequest(const QUrl& url, NavigationType type, bool isMainFrame) override;
  QWebEnginePage* createWindow(WebWindowType type) override;

 private:
  NavigationRules m_rules;
  QByteArray m_pinned;
};

}  // namespace soho::ui
