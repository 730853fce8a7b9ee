// The embedded view: a profile that is forgotten at the end, login and its renewal, retries while ntopng is away.
// Owned by the page that shows it; event loop thread.
#pragma once

#include "app/web/downloads.h"
#include "app/web/login_keeper.h"
#include "app/web/ntopng_view.h"
#include "app/web/ntopng_web_page.h"
#include "app/web/request_interceptor.h"

#include <QTimer>
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
  void rest() override;
  void back() override;
  void forward() override;
  void home() override;
  void reload() override;
  void setZoom(double factor) override;
  void find(const QString& text, bool isBackward) override;
  void printToPdf(const QString& file) override;
  [[nodiscard]] QUrl url() const override;
  void answerDownload(quint32 download, const QString& file) override { m_downloads.answer(download, file); }
  void cancelDownload(quint32 download) override { m_downloads.cancel(download); }

 private:
  void listen();
  void load(const QUrl& url);
  void logIn();
  void loadingChanged(const QWebEngineLoadingInfo& loading);
  void loaded(const QUrl& url);
  void loadedLogin(const QUrl& url);
  void renewSession();
  void tellPlace();
  /// Whether an answer of this kind says that ntopng is not there (yet).
  [[nodiscard]] bool isAwayBy(int httpStatus) const;

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
  bool m_isAtLogin = false;             ///< The page shown last.
  bool m_hasSession = false;            ///< Not known to have ended since the last login.
  bool m_isAway = false;                ///< It did not answer when it was last asked.
  bool m_isResting = false;
  QTimer m_retry;
  Downloads m_downloads;
};

}  // namespace soho::ui
