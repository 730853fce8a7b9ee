// The firewall of this computer, as far as it can keep a router's reports out: is one active, and opening one UDP port
// for one sender, for as long as the router is set up. Event loop of its owner; asks systemd, the firewall and the
// user's polkit agent through programs.
#pragma once

#include "core/base/result.h"
#include "core/setup/firewall_rule.h"

#include <QString>

#include <functional>
#include <memory>

class QObject;

namespace soho::setup {

struct FoundFirewall {
  Firewall kind = Firewall::None;
  std::string zone = {};  ///< firewalld: of the interface that the sender's datagrams come in by; empty: the default.
};

class DesktopFirewall {
 public:
  DesktopFirewall() = default;
  DesktopFirewall(const DesktopFirewall&) = delete;
  DesktopFirewall& operator=(const DesktopFirewall&) = delete;
  virtual ~DesktopFirewall() = default;

  /// `done` is called once, later, unless `context` is gone. Whether the port is closed only an administrator could
  /// see: that a test datagram of the sender did not arrive says it.
  virtual void look(const IpAddress& sender, QObject* context, std::function<void(FoundFirewall)> done) = 0;
  /// `done` gets whether it was open like this before: then it is not ours to close. The desktop asks for the
  /// administrator's password. Cancelled, NoPermission, StartFailed with what the firewall said.
  virtual void open(const FirewallRule& rule, QObject* context, std::function<void(Result<bool>)> done) = 0;
  /// Closing what is not open, or belongs to a firewall that is no longer installed, succeeds. Errors as open().
  virtual void close(const FirewallRule& rule, QObject* context, std::function<void(Result<void>)> done) = 0;
};
[[nodiscard]] std::unique_ptr<DesktopFirewall> makeDesktopFirewall();

/// What is in the way and what opens it by hand; empty for None.
[[nodiscard]] QString firewallSentence(Firewall firewall, const IpAddress& router, std::uint16_t port);

}  // namespace soho::setup
