#include "app/web/ntopng_web_page.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QWebEngineCertificateError>

namespace soho::ui {
namespace {

/// Takes the place of a window that ntopng wants to open, only to learn its address.
class NewWindow final : public QWebEnginePage {
 public:
  NewWindow(QWebEngineProfile* profile, NtopngWebPage* opener) : QWebEnginePage(profile, opener), m_opener(opener) {}

 protected:
  bool acceptNavigationRequest(const QUrl& url, NavigationType, bool) override {
    if (NavigationRules::newWindow(url) == Navigation::External) Q_EMIT m_opener->externalLink(url);
    deleteLater();
    return false;
  }

 private:
  NtopngWebPage* m_opener;
};

}  // namespace

NtopngWebPage::NtopngWebPage(QWebEngineProfile* profile, QObject* parent) : QWebEnginePage(profile, parent) {
  connect(this, &QWebEnginePage::certificateError, this, [this](QWebEngineCertificateError error) {
    const QList<QSslCertificate> chain = error.certificateChain();
    const QByteArray shown = chain.isEmpty() ? QByteArray() : chain.first().digest(QCryptographicHash::Sha256);
    if (m_rules.isOwn(error.url()) && !m_pinned.isEmpty() && shown == m_pinned) {
      error.acceptCertificate();
      return;
    }
    error.rejectCertificate();
    if (m_rules.isOwn(error.url()) && error.isOverridable() && !shown.isEmpty()) Q_EMIT certificateOffered(shown);
  });
  connect(this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl& origin, Feature feature) {
    setFeaturePermission(origin, feature, PermissionDeniedByUser);
  });
}

bool NtopngWebPage::acceptNavigationRequest(const QUrl& url, NavigationType, bool isMainFrame) {
  if (!isMainFrame) return m_rules.mayLoad(url);
  const Navigation decision = m_rules.navigation(url);
  if (decision == Navigation::External) Q_EMIT externalLink(url);
  return decision == Navigation::Stay;
}

QWebEnginePage* NtopngWebPage::createWindow(WebWindowType) { return new NewWindow(profile(), this); }

}  // namespace soho::ui
