// What the desktop knows of the embedded ntopng view, which the plugin soho_web makes: it alone links the web engine.
// Plain interfaces, because a Q_OBJECT on this border would have two meta objects. Event loop thread.
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>
#include <QtPlugin>

#include <cstdint>
#include <memory>

class QWidget;

namespace soho::ui {

/// Where ntopng is and how to log in there.
struct NtopngAccess {
  QUrl origin;  ///< Scheme, host and port; a path is the prefix ntopng was given (--http-prefix).
  QString user;
  QString password;
  QByteArray certificateSha256;     ///< Of a self-signed certificate a person has accepted; empty: none.
  bool areMapTilesAllowed = false;  ///< Map tiles come from a third party, which learns who looks at which region.
  bool operator==(const NtopngAccess&) const = default;
};

enum class DownloadEnd : std::uint8_t {
  Complete,
  Cancelled,  ///< By the person, who knows.
  Failed,
};

/// What the view tells the page around it.
class NtopngViewListener {
 public:
  virtual ~NtopngViewListener() = default;

  virtual void navigated(const QUrl& url, bool canGoBack, bool canGoForward) = 0;
  virtual void loadProgressed(int percent) = 0;
  /// A page of ntopng is shown: logged in, or its login page when there is no password to log in with.
  virtual void shown() = 0;
  /// ntopng did not answer; the view tries again by itself until it does.
  virtual void wentAway() = 0;
  /// User or password are refused; the view does not try again, because ntopng locks out after five failures.
  virtual void loginRefused() = 0;
  virtual void certificateOffered(const QByteArray& sha256) = 0;
  virtual void rendererEnded() = 0;
  virtual void externalLinkClicked(const QUrl& url) = 0;
  /// Something of a third party was kept out; told once for each host.
  virtual void thirdPartyBlocked(const QString& host) = 0;
  virtual void found(int current, int total) = 0;
  virtual void printed(const QString& file, bool isDone) = 0;
  virtual void downloadOffered(quint32 download, const QString& suggestedName) = 0;
  virtual void downloadProgressed(quint32 download, qint64 received, qint64 total) = 0;
  /// `problem` is a technical reason in English when it failed.
  virtual void downloadEnded(quint32 download, DownloadEnd end, const QString& problem) = 0;
};

class NtopngView {
 public:
  virtual ~NtopngView() = default;

  /// Owned by the view.
  [[nodiscard]] virtual QWidget* widget() = 0;

  /// Goes to `access` with a session of its own, logs in and shows `path` ("" is the home page).
  virtual void open(const NtopngAccess& access, const QString& path) = 0;
  /// Shows another page of the same ntopng: path and query, such as "lua/host_details.lua?host=192.168.1.2", or as its
  /// address has them.
  virtual void showPath(const QString& path) = 0;
  /// ntopng is known to be away: nothing more is tried until the next open() or showPath().
  virtual void rest() = 0;
  virtual void back() = 0;
  virtual void forward() = 0;
  virtual void home() = 0;
  virtual void reload() = 0;
  virtual void setZoom(double factor) = 0;  ///< 0.25 to 5.
  /// Marks the matches and goes to the next one; an empty text ends the search.
  virtual void find(const QString& text, bool isBackward) = 0;
  virtual void printToPdf(const QString& file) = 0;
  [[nodiscard]] virtual QUrl url() const = 0;
  /// Answers downloadOffered: where to save, or an empty path to decline.
  virtual void answerDownload(quint32 download, const QString& file) = 0;
  virtual void cancelDownload(quint32 download) = 0;
};

class NtopngViewFactory {
 public:
  virtual ~NtopngViewFactory() = default;
  /// `listener` must outlive the view.
  [[nodiscard]] virtual std::unique_ptr<NtopngView> create(NtopngViewListener& listener) = 0;
};

}  // namespace soho::ui

#define SOHO_NTOPNG_VIEW_FACTORY_IID "org.sohoflow.NtopngViewFactory/1"
Q_DECLARE_INTERFACE(soho::ui::NtopngViewFactory, SOHO_NTOPNG_VIEW_FACTORY_IID)
