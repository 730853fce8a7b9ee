// The firewall of this computer, as far as it can keep a router's reports out: is one active, and opening one UDP port
// for one sender. Event loop of its owner; asks systemd and the user's polkit agent through programs.
#pragma once

#include "core/base/ip_address.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

class QObject;

namespace soho::setup {

enum class Firewall : std::uint8_t { None, Ufw, Firewalld, Nftables };

class DesktopFirewall {
 public:
  DesktopFirewall() = default;
  DesktopFirewall(const DesktopFirewall&) = delete;
  DesktopFirewall& operator=(const DesktopFirewall&) = delete;
  virtual ~DesktopFirewall() = default;

  /// `done` is called once, later, unless `context` is gone. Whether the port is closed only an administrator could
  /// see.
  virtual void look(QObject* context, std::function<void(Firewall)> done) = 0;
  /// Lets datagrams of `router` in to UDP `port`, now and after a restart. The desktop asks for the administrator's
  /// password. Cancelled, Unsupported (its rules are a person's own), StartFailed with what the firewall said.
  virtual void open(Firewall firewall, const IpAddress& router, std::uint16_t port, QObject* context,
                    std::function<void(Result<void>)> done) = 0;
};
[[nodiscard]] std::unique_ptr<DesktopFirewall> makeDesktopFirewall();

/// What is in the way and what opens it by hand; empty for None.
[[nodiscard]] QString firewallSentence(Firewall firewall, const IpAddress& router, std::uint16_t port);
/// The programs that open it, in order; none for a firewall whose rules are a person's own. ufw(8), firewall-cmd(1).
[[nodiscard]] std::vector<QStringList> openingCommands(Firewall firewall, const IpAddress& router, std::uint16_t port);

}  // namespace soho::setup
