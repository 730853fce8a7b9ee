// The page ntopng: the embedded view where it may run, else the way to the system's browser, and while ntopng is not
// there, what is missing with one button. Loads the web engine when it is first shown. Event loop thread.
#pragma once

#include "app/pages/page.h"
#include "app/theme/theme.h"
#include "app/web/ntopng_view.h"
#include "app/web/sandbox_check.h"

#include <QIcon>
#include <QUrl>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>

class QAction;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QToolBar;

namespace soho::ui {

class EmptyState;
class Banner;

/// What is there of ntopng, as the rooms that look after it found out.
enum class NtopngPresence : std::uint8_t {
  NoEngine,       ///< Neither Docker nor Podman.
  EngineProblem,  ///< One that does not run, or may not be used.
  NotInstalled,   ///< An engine, but no ntopng of ours.
  Pulling,
  Starting,
  Working,  ///< It is being stopped, removed, backed up or restored.
  Running,
  Unhealthy,  ///< Its container runs, it does not answer as it should.
  Stopped,
  Elsewhere,  ///< One that already ran, which the user has named.
  Away,       ///< That one does not answer.
  Unproven,   ///< It shows a certificate that nobody has confirmed.
  Unknown,    ///< The file that says how ntopng is started cannot be read.
};
inline constexpr int kNtopngPresenceCount = static_cast<int>(NtopngPresence::Unknown) + 1;

/// Outside things the page needs; fakes in tests.
struct NtopngPageServices {
  std::function<QIcon(const QString& name)> icon;
  std::function<WebSandbox()> sandbox = checkWebSandbox;
  /// Loads the plugin; null with a technical reason in `problem` when it cannot be loaded.
  std::function<NtopngViewFactory*(QString& problem)> loadFactory;
  std::function<void(const QUrl&)> openInBrowser;
  /// Asks where to save a file; answers later, with an empty path when the person changed their mind.
  std::function<void(const QString& suggestedName, std::function<void(const QString& file)> chosen)> chooseFile;
};

class NtopngPage final : public Page, private NtopngViewListener {
  Q_OBJECT

 public:
  /// `theme` must outlive the page.
  NtopngPage(NtopngPageServices services, const Theme& theme, QWidget* parent = nullptr);
  ~NtopngPage() override;

  [[nodiscard]] QString title() const override;
  [[nodiscard]] QString iconName() const override { return QStringLiteral("ntopng"); }
  /// `place` is "host/192.168.1.7", "flows/CLIENT/SERVER" (addresses), or a path of ntopng's.
  void activate(const QString& place) override;
  void focusFilter() override;
  void refresh() override;

  /// `percent` of a pull or start, where it is known.
  void setPresence(NtopngPresence presence, std::optional<int> percent = {});
  void setAccess(const NtopngAccess& access);
  [[nodiscard]] NtopngPresence presence() const { return m_presence; }
  /// Something about the view that went wrong around it.
  void warn(const QString& sentence) { say(Topic::Warning, sentence); }

  /// ntopng's page of one host, and its list of flows from one host to another.
  [[nodiscard]] static QString hostPath(const QString& address);
  [[nodiscard]] static QString flowsPath(const QString& client, const QString& server);

 Q_SIGNALS:
  /// The button of NotInstalled, Stopped, Unhealthy and Unknown.
  void startWanted();
  /// A person trusts a self-signed certificate, or wants map tiles: to be kept with the access.
  void accessChanged(const soho::ui::NtopngAccess& access);
  /// The view says that ntopng refuses the password we have.
  void passwordRefused();

 protected:
  void changeEvent(QEvent* event) override;

 private:
  /// What the message above the view is about.
  enum class Topic : std::uint8_t { Away, Refused, Crash, Certificate, Maps, Print, Download, Browser, Warning };

  void buildToolBar();
  void buildSearch();
  QAction* addAction(const char* icon, std::function<void()> action);
  void retranslate();
  void follow();
  void showView();
  void showBrowserOnly(const QString& why);
  void showEmptyState();
  void find(bool isBackward);
  void setZoom(double factor);
  void print();
  /// The system's, where nobody is logged in to ntopng.
  void openInBrowser(const QUrl& url);
  /// What the browser's login asks for, as far as we know it.
  [[nodiscard]] QString loginText() const;
  /// The button that copies ntopng's password; empty: we have none.
  [[nodiscard]] QString copyText() const;
  /// Returns what to say about it.
  [[nodiscard]] QString copyPassword() const;
  /// One message at a time; `action` belongs to the button.
  void say(Topic topic, const QString& sentence, const QString& button = {}, std::function<void()> action = {});
  void lead(const char* page) { Q_EMIT pageWanted(QString::fromLatin1(page), {}); }
  [[nodiscard]] bool isReady() const;
  [[nodiscard]] QUrl browserUrl() const;
  /// Of the page of ntopng's that the view shows, whole; empty for none, and for its login.
  [[nodiscard]] QString shownPath() const;

  void navigated(const QUrl& url, bool canGoBack, bool canGoForward) override;
  void loadProgressed(int percent) override;
  void shown() override;
  void wentAway() override;
  void loginRefused() override;
  void certificateOffered(const QByteArray& sha256) override;
  void rendererEnded() override;
  void externalLinkClicked(const QUrl& url) override;
  void thirdPartyBlocked(const QString& host) override;
  void found(int current, int total) override;
  void printed(const QString& file, bool isDone) override;
  void downloadOffered(quint32 download, const QString& suggestedName) override;
  void downloadProgressed(quint32 download, qint64 received, qint64 total) override;
  void downloadEnded(quint32 download, DownloadEnd end, const QString& problem) override;

  NtopngPageServices m_services;
  NtopngPresence m_presence = NtopngPresence::NotInstalled;
  std::optional<int> m_percent;
  NtopngAccess m_access;
  QString m_place;  ///< Where to go once the view is there.
  double m_zoom = 1.0;
  bool m_wasActivated = false;
  bool m_isAccessNew = false;

  QStackedLayout* m_stack;
  EmptyState* m_empty;
  QWidget* m_browser;  ///< Tool bar, messages and view.
  QToolBar* m_tools;
  Banner* m_banner;
  QProgressBar* m_progress;
  QAction* m_back = nullptr;
  QAction* m_forward = nullptr;
  QAction* m_home = nullptr;
  QAction* m_reload = nullptr;
  QAction* m_findBack = nullptr;
  QAction* m_findNext = nullptr;
  QAction* m_zoomOut = nullptr;
  QAction* m_zoomIn = nullptr;
  QAction* m_print = nullptr;
  QAction* m_external = nullptr;
  QLineEdit* m_search = nullptr;
  QLabel* m_matches = nullptr;
  std::function<void()> m_emptyAction;  ///< Of the button that stands where the view would.
  std::function<void()> m_otherAction;  ///< Of the second one there.
  Topic m_topic = Topic::Away;
  std::function<void()> m_bannerAction;
  std::unique_ptr<NtopngView> m_view;
};

}  // namespace soho::ui
