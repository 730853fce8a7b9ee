#include "app/web/navigation_rules.h"

#include <QStringList>

namespace soho::ui {
namespace {

// The tile server that ntopng's maps name (OpenStreetMap; https://operations.osmfoundation.org/policies/tiles/).
constexpr QStringView kTileHost = u"tile.openstreetmap.org";

int portOf(const QUrl& url) { return url.port(url.scheme() == u"https" ? 443 : 80); }

bool isWeb(const QUrl& url) { return url.scheme() == u"http" || url.scheme() == u"https"; }

}  // namespace

NavigationRules::NavigationRules(const QUrl& origin, bool areMapTilesAllowed)
    : m_origin(origin.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)),
      m_areMapTilesAllowed(areMapTilesAllowed) {
  QString path = m_origin.path();
  while (path.endsWith(u'/')) path.chop(1);
  m_origin.setPath(path);
}

bool NavigationRules::isOwn(const QUrl& url) const {
  // The host "" of an unset origin must not match a URL without host.
  return isWeb(url) && !url.host().isEmpty() && url.scheme() == m_origin.scheme() && url.host() == m_origin.host() &&
         portOf(url) == portOf(m_origin);
}

Navigation NavigationRules::navigation(const QUrl& url) const {
  if (isOwn(url) || url == QUrl(QStringLiteral("about:blank"))) return Navigation::Stay;
  return newWindow(url);
}

Navigation NavigationRules::newWindow(const QUrl& url) {
  return isWeb(url) || url.scheme() == u"mailto" ? Navigation::External : Navigation::Refuse;
}

bool NavigationRules::mayLoad(const QUrl& url) const {
  if (isOwn(url)) return true;
  const QString scheme = url.scheme();
  if (scheme == u"data" || scheme == u"blob" || scheme == u"about") return true;
  if (scheme == u"ws" || scheme == u"wss") {
    QUrl web(url);
    web.setScheme(scheme == u"ws" ? QStringLiteral("http") : QStringLiteral("https"));
    return isOwn(web);
  }
  const QString host = url.host();
  return m_areMapTilesAllowed && scheme == u"https" &&
         (host == kTileHost || host.endsWith(u'.' + kTileHost.toString()));
}

bool NavigationRules::isLoginPage(const QUrl& url) const {
  return isOwn(url) && url.path() == m_origin.path() + QStringLiteral("/lua/login.lua");
}

QUrl NavigationRules::urlOf(const QString& path) const {
  QUrl home(m_origin);
  home.setPath(m_origin.path() + u'/');
  const QUrl relative(path, QUrl::StrictMode);
  if (path.isEmpty() || !relative.isValid() || !relative.isRelative() || path.startsWith(u"//")) return home;
  QString below = path;
  if (path.startsWith(home.path())) {
    below.remove(0, home.path().size());
  } else if (path.startsWith(u'/')) {
    below.remove(0, 1);
  }
  const QUrl whole = home.resolved(QUrl(below, QUrl::StrictMode));
  return isOwn(whole) && whole.path().startsWith(home.path()) ? whole : home;
}

}  // namespace soho::ui
