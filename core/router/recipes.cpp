// What to do by hand on systems without a driver. Commands are what the systems call
// them and are not translated.
#include "core/router/plan_text.h"

#include <QCoreApplication>

#include <array>

namespace soho::router {
namespace {

struct Recipe {
  System system;
  const char* text;
};

// %1 is the address of this computer, %2 the port.
constexpr std::array<Recipe, 12> kRecipes{{
    {System::OpnSense, QT_TRANSLATE_NOOP("Router",
                                         "OPNsense has an exporter built in.\n"
                                         "1. Open Reporting > NetFlow.\n"
                                         "2. Listening interfaces: LAN (and other inner ones); WAN interfaces: WAN.\n"
                                         "3. Version: v9. Destinations: add %1:%2, and leave those that are there.\n"
                                         "4. Active timeout 60, inactive timeout 15. Apply.")},
    {System::PfSense,
     QT_TRANSLATE_NOOP("Router",
                       "1. Open System > Package Manager > Available Packages and install softflowd.\n"
                       "2. Open Services > softflowd and tick Enable.\n"
                       "3. Interface: LAN. Host: %1. Port: %2. Netflow version: 9. Sample: empty.\n"
                       "4. Maximum lifetime 60, expiry interval 10, general, TCP and UDP timeouts 60. Save.")},
    {System::VyOs,
     QT_TRANSLATE_NOOP(
         "Router",
         "In configuration mode, with the name of your LAN interface instead of eth1:\n"
         "set system flow-accounting interface eth1\n"
         "set system flow-accounting netflow version 9\n"
         "set system flow-accounting netflow server %1 port %2\n"
         "set system flow-accounting netflow timeout max-active-life 60\n"
         "set system flow-accounting netflow timeout expiry-interval 10\n"
         "set system flow-accounting netflow timeout flow-generic 60\n"
         "commit; save\n"
         "From VyOS 1.5 of September 2025 on: netflow interface eth1, and netflow active-timeout 60 instead of "
         "the timeouts.")},
    {System::EdgeOs,
     QT_TRANSLATE_NOOP("Router",
                       "In configuration mode, with the name of your LAN interface instead of switch0:\n"
                       "set system flow-accounting interface switch0\n"
                       "set system flow-accounting ingress-capture pre-dnat\n"
                       "set system flow-accounting netflow version 9\n"
                       "set system flow-accounting netflow server %1 port %2\n"
                       "set system flow-accounting netflow timeout max-active-life 60\n"
                       "set system flow-accounting netflow timeout expiry-interval 10\n"
                       "commit; save\n"
                       "Hardware offloading hides most traffic; it has to be off (system offload).")},
    {System::UnifiSecurityGateway,
     QT_TRANSLATE_NOOP(
         "Router",
         "Changes on the gateway itself are undone by the controller. Put \"flow-accounting\" with server %1 "
         "and port %2 into config.gateway.json on the controller, then provision the gateway.")},
    {System::UnifiOs,
     QT_TRANSLATE_NOOP("Router",
                       "The exporter is set up in the UniFi Network application, not on the gateway.\n"
                       "1. Open Settings and search for NetFlow (IPFIX).\n"
                       "2. Turn it on. Collector address: %1 (a name does not work). Port: %2. Version: 9 or IPFIX.\n"
                       "3. Sampling: off. Its active timeout is about five minutes and cannot be changed.")},
    {System::RouterOs,
     QT_TRANSLATE_NOOP(
         "Router",
         "In the terminal, with the name of your LAN bridge instead of bridge:\n"
         "/ip traffic-flow set enabled=yes interfaces=bridge active-flow-timeout=1m inactive-flow-timeout=15s\n"
         "/ip traffic-flow target add dst-address=%1 port=%2 version=9")},
    {System::AsuswrtMerlin,
     QT_TRANSLATE_NOOP("Router",
                       "The exporter comes from Entware, which needs a USB stick.\n"
                       "1. Plug in a stick, log in over SSH, run amtm, format the stick (ext4) and install Entware.\n"
                       "2. Come back here: SohoFlow then sets up everything else for %1:%2.")},
    {System::Asuswrt,
     QT_TRANSLATE_NOOP("Router",
                       "The maker's firmware cannot run an exporter. Asuswrt-Merlin can, if it supports your model: "
                       "install it, then Entware with amtm, then come back here. Flows will go to %1:%2.")},
    {System::FreshTomato,
     QT_TRANSLATE_NOOP("Router",
                       "The exporter comes from Entware, which needs a USB stick.\n"
                       "1. Plug in a stick with an ext4 file system, labelled and mounted at /opt.\n"
                       "2. Log in over SSH and run entware-install.sh.\n"
                       "3. Come back here: SohoFlow then sets up everything else for %1:%2.")},
    {System::DdWrt,
     QT_TRANSLATE_NOOP(
         "Router",
         "Without Entware, use the exporter that is built in (NetFlow version 5, no IPv6):\n"
         "1. Open Services > Services > RFlow / MACupd.\n"
         "2. RFlow: Enable. Server IP: %1. Port: %2. Interface: LAN (br0). Apply.\n"
         "Long connections show only after 30 minutes. With Entware at /opt SohoFlow sets up a better one.")},
    {System::OtherLinux,
     QT_TRANSLATE_NOOP("Router",
                       "1. Install softflowd with the package manager of this system.\n"
                       "2. Start it, with the name of your LAN interface instead of eth1, now and at every start:\n"
                       "softflowd -i eth1 -n %1:%2 -v 9 -t maxlife=60 -t expint=10 -t general=60 -t tcp=60 -t udp=30")},
}};

}  // namespace

QString recipeFor(const RouterFacts& facts, const Endpoint& collector) {
  const char* text = kRecipes.back().text;
  for (const Recipe& recipe : kRecipes) {
    if (recipe.system == facts.system) text = recipe.text;
  }
  return QCoreApplication::translate("Router", text)
      .arg(QString::fromStdString(collector.address.toString()), QString::number(collector.port));
}

}  // namespace soho::router
