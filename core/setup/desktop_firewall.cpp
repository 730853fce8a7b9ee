#include "core/setup/desktop_firewall.h"

#include <QCoreApplication>

namespace soho::setup {
namespace {

QString translated(const char* text) { return QCoreApplication::translate("DesktopFirewall", text); }

}  // namespace

QString firewallSentence(Firewall firewall, const IpAddress& router, std::uint16_t port) {
  const QString address = QString::fromStdString(router.toString());
  switch (firewall) {
    case Firewall::None:
      return {};
    case Firewall::Ufw:
    case Firewall::Firewalld:
      //: %1 is the name of a firewall program, %2 a port number, %3 the address of the router
      return translated(QT_TRANSLATE_NOOP("DesktopFirewall",
                                          "The firewall %1 is active on this computer and may keep the router's "
                                          "reports out. UDP port %2 has to be open for %3."))
          .arg(firewall == Firewall::Ufw ? QStringLiteral("ufw") : QStringLiteral("firewalld"))
          .arg(port)
          .arg(address);
    case Firewall::Nftables:
      //: %1 is a port number, %2 the address of the router
      return translated(QT_TRANSLATE_NOOP("DesktopFirewall",
                                          "A firewall (nftables) with rules of your own is active on this computer. "
                                          "Let UDP port %1 in from %2 there."))
          .arg(port)
          .arg(address);
  }
  return {};
}

}  // namespace soho::setup
