#include "app/web/navigation_rules.h"

#include <gtest/gtest.h>

namespace soho::ui {
namespace {

using namespace Qt::StringLiterals;

const QUrl kOrigin(u"http://127.0.0.1:3000/"_s);

TEST(NavigationRulesTest, theMainFrameStaysWithTheOrigin) {
  const NavigationRules rules(kOrigin);
  EXPECT_EQ(rules.navigation(QUrl(u"http://127.0.0.1:3000/lua/index.lua?ifid=0"_s)), Navigation::Stay);
  EXPECT_EQ(rules.navigation(QUrl(u"about:blank"_s)), Navigation::Stay);
  for (const QString& foreign :
       {u"http://127.0.0.1:3001/"_s, u"https://127.0.0.1:3000/"_s, u"http://localhost:3000/"_s,
        u"https://www.ntop.org/"_s, u"http://127.0.0.1:3000.evil.org/"_s, u"mailto:someone@example.org"_s}) {
    EXPECT_EQ(rules.navigation(QUrl(foreign)), Navigation::External) << foreign.toStdString();
  }
}

TEST(NavigationRulesTest, schemesThatAreNoWebPagesLeadNowhere) {
  const NavigationRules rules(kOrigin);
  for (const QString& url :
       {u"file:///etc/passwd"_s, u"javascript:alert(1)"_s, u"chrome://gpu"_s, u"data:text/html,x"_s,
        u"blob:http://127.0.0.1:3000/1"_s, u"smb://host/share"_s, u"about:config"_s}) {
    EXPECT_EQ(rules.navigation(QUrl(url)), Navigation::Refuse) << url.toStdString();
  }
}

TEST(NavigationRulesTest, newWindowsLeaveWhereverTheyLead) {
  for (const QString& url : {u"http://127.0.0.1:3000/lua/index.lua?ifid=0"_s, u"https://www.ntop.org/"_s}) {
    EXPECT_EQ(NavigationRules::newWindow(QUrl(url)), Navigation::External) << url.toStdString();
  }
  for (const QString& url : {u"about:blank"_s, u"file:///etc/passwd"_s, u"javascript:alert(1)"_s,
                             u"blob:http://127.0.0.1:3000/1"_s, u"data:text/html,x"_s}) {
    EXPECT_EQ(NavigationRules::newWindow(QUrl(url)), Navigation::Refuse) << url.toStdString();
  }
}

TEST(NavigationRulesTest, theDefaultPortIsThePortWithoutOne) {
  EXPECT_TRUE(NavigationRules(QUrl(u"http://ntopng.lan:80"_s)).isOwn(QUrl(u"http://ntopng.lan/lua/x"_s)));
  EXPECT_TRUE(NavigationRules(QUrl(u"https://ntopng.lan"_s)).isOwn(QUrl(u"https://ntopng.lan:443/"_s)));
}

TEST(NavigationRulesTest, withoutAnOriginNothingIsOwn) {
  const NavigationRules rules;
  EXPECT_FALSE(rules.isOwn(QUrl()));
  EXPECT_FALSE(rules.isOwn(kOrigin));
  EXPECT_FALSE(rules.mayLoad(kOrigin));
}

TEST(NavigationRulesTest, thirdPartiesAreKeptOutAndMapTilesComeOnConsent) {
  const NavigationRules strict(kOrigin);
  const NavigationRules withMaps(kOrigin, true);
  const QUrl tile(u"https://a.tile.openstreetmap.org/1/0/0.png"_s);
  EXPECT_FALSE(strict.mayLoad(tile));
  EXPECT_TRUE(withMaps.mayLoad(tile));
  EXPECT_FALSE(withMaps.mayLoad(QUrl(u"http://a.tile.openstreetmap.org/1/0/0.png"_s)));
  EXPECT_FALSE(withMaps.mayLoad(QUrl(u"https://tile.openstreetmap.org.evil.org/1/0/0.png"_s)));
  EXPECT_FALSE(withMaps.mayLoad(QUrl(u"https://fonts.googleapis.com/css"_s)));
  EXPECT_TRUE(strict.mayLoad(QUrl(u"data:image/png;base64,AA=="_s)));
  EXPECT_TRUE(strict.mayLoad(QUrl(u"ws://127.0.0.1:3000/live"_s)));
  EXPECT_FALSE(strict.mayLoad(QUrl(u"wss://elsewhere.org/live"_s)));
}

TEST(NavigationRulesTest, theLoginPageIsKnownAlsoBehindAPrefix) {
  EXPECT_TRUE(NavigationRules(kOrigin).isLoginPage(QUrl(u"http://127.0.0.1:3000/lua/login.lua?referer=%2F"_s)));
  EXPECT_FALSE(NavigationRules(kOrigin).isLoginPage(QUrl(u"https://evil.org/lua/login.lua"_s)));
  EXPECT_TRUE(NavigationRules(QUrl(u"http://127.0.0.1:3000/net/"_s))
                  .isLoginPage(QUrl(u"http://127.0.0.1:3000/net/lua/login.lua"_s)));
}

TEST(NavigationRulesTest, aPathNeverLeadsAway) {
  const NavigationRules rules(kOrigin);
  EXPECT_EQ(rules.urlOf({}), kOrigin);
  EXPECT_EQ(rules.urlOf(u"lua/host_details.lua?host=192.168.1.2"_s),
            QUrl(u"http://127.0.0.1:3000/lua/host_details.lua?host=192.168.1.2"_s));
  EXPECT_EQ(rules.urlOf(u"/lua/index.lua"_s), QUrl(u"http://127.0.0.1:3000/lua/index.lua"_s));
  for (const QString& path : {u"//evil.org/"_s, u"https://evil.org/"_s, u"javascript:alert(1)"_s}) {
    EXPECT_EQ(rules.urlOf(path), kOrigin) << path.toStdString();
  }
  EXPECT_EQ(NavigationRules(QUrl(u"http://127.0.0.1:3000/net"_s)).urlOf(u"lua/x.lua"_s),
            QUrl(u"http://127.0.0.1:3000/net/lua/x.lua"_s));
}

TEST(NavigationRulesTest, aPathThatHasThePrefixAlreadyIsWhole) {
  const NavigationRules rules(QUrl(u"http://nas:3000/net"_s));
  EXPECT_EQ(rules.urlOf(u"/net/lua/x.lua?a=1"_s), QUrl(u"http://nas:3000/net/lua/x.lua?a=1"_s));
  EXPECT_EQ(rules.urlOf(u"/lua/x.lua"_s), QUrl(u"http://nas:3000/net/lua/x.lua"_s));
  EXPECT_EQ(rules.urlOf(u"/network.lua"_s), QUrl(u"http://nas:3000/net/network.lua"_s));
  for (const QString& path : {u"/net/"_s, u"/net//evil.org/"_s, u"/net/../x"_s}) {
    EXPECT_EQ(rules.urlOf(path), QUrl(u"http://nas:3000/net/"_s)) << path.toStdString();
  }
}

}  // namespace
}  // namespace soho::ui
