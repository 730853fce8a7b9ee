// What the embedded page may load and where a click leads. Pure; any thread (the web engine asks from its own).
#pragma once

#include <QUrl>

#include <cstdint>

namespace soho::ui {

enum class Navigation : std::uint8_t {
  Stay,      ///< In the view.
  External,  ///< In the system's browser.
  Refuse,    ///< Nowhere: scripts, files and other schemes that a web page has no business with.
};

class NavigationRules {
 public:
  NavigationRules() = default;
  explicit NavigationRules(const QUrl& origin, bool areMapTilesAllowed = false);

  [[nodiscard]] bool isOwn(const QUrl& url) const;
  /// Of the main frame.
  [[nodiscard]] Navigation navigation(const QUrl& url) const;
  /// Of a new window: the view has none, also for ntopng's own pages.
  [[nodiscard]] static Navigation newWindow(const QUrl& url);
  /// Pictures, scripts, styles, frames and requests of a page.
  [[nodiscard]] bool mayLoad(const QUrl& url) const;
  /// ntopng shows its login page when there is no session or it has ended.
  [[nodiscard]] bool isLoginPage(const QUrl& url) const;
  /// `path` below the origin, with or without the origin's own; a path that tries to lead elsewhere gives the home
  /// page.
  [[nodiscard]] QUrl urlOf(const QString& path) const;

 private:
  QUrl m_origin;
  bool m_areMapTilesAllowed = false;
};

}  // namespace soho::ui
