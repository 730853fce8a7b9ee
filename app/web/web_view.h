// The embedded view: a profile that is forgotten at the end, login and its renewal, retries while ntopng is away,
// downloads. Owned by the page that shows it; event loop thread.
#pragma once

#include "app/web/login_keeper.h"
#include "app/web/ntopng_view.h"
#include "app/web/ntopng_web_page.h"
#include "app/web/request_interceptor.h"

#include <QHash>
#include <QPointer>
#include <QTemporaryDir>
#include <QTimer>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineView>
#include <QWidget>

namespace soho::ui {

class WebView final : public QWidget, public NtopngView {
  Q_OBJECT

 public:
  explicit WebView(NtopngViewListener& listener);
  ~WebView() override;

  [[nodiscard]] QWidget* widget() override { return this; }

  void open(const NtopngAccess& access, const QString& path) override;
  void showPath(const QString& path) override;
  void back() override;
  void forward() override;
  void home() override;
  void reload() override;
  void setZoom(double factor) override;
  void find(const QString& text, bool isBackward) override;
  void printToPdf(const QString& file) override;
  [[nodiscard]] QUrl url() const override;
  void answerDownload(quint32 download, const QString& file) override;
  void cancelDownload(quint32 download) override;

 private:
  struct Download {
    QPointer<QWebEngineDownloadRequest> request;
    QString arrived;
    QString target;
  };

  void listen();
  void load(const QUrl& url);
  void logIn();
  void loadingChanged(const QWebEngineLoadingInfo& loading);
  void loaded(const QUrl& url);
  void offer(QWebEngineDownloadRequest* request);
  /// Moves what has arrived to where the person wants it, once both are known.
  void settle(quint32 download);

  NtopngViewListener& m_listener;
  RequestInterceptor m_interceptor;
  QWebEngineProfile* m_profile;
  NtopngWebPage* m_page;
  QWebEngineView* m_view;
  NtopngAccess m_access;
  NavigationRules m_rules;
  LoginKeeper m_login;
  QUrl m_wanted;                        ///< What to show once logged in, or once ntopng is back.
  bool m_isCertificateAwaited = false;  ///< A person is being asked whether to trust the certificate.
  QTimer m_retry;
  QTemporaryDir m_arrivals;  ///< The web engine starts a download at once; it stays here until a place is chosen.
  QHash<quint32, Download> m_downloads;
};

}  // namespace soho::ui
