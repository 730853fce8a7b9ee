// One opening of this computer's firewall: a UDP port for one sender. Values and the programs that make and remove it;
// any thread. ufw(8), firewall-cmd(1).
#pragma once

#include "core/base/ip_address.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace soho::setup {

enum class Firewall : std::uint8_t { None, Ufw, Firewalld, Nftables };

struct FirewallRule {
  Firewall firewall = Firewall::Ufw;  ///< Or Firewalld.
  IpAddress sender;
  std::uint16_t port = 0;
  std::string zone = {};  ///< firewalld: empty: its default zone.
  bool isLasting = true;  ///< firewalld: false: now, true: from its next start on. ufw does both.
  bool operator==(const FirewallRule&) const = default;

  /// "firewalld 192.168.1.1 2055 now home": for the journal.
  [[nodiscard]] std::string toText() const;
  /// Strict: a journal can be a copy that a router kept.
  [[nodiscard]] static std::optional<FirewallRule> parse(std::string_view text);

  [[nodiscard]] QStringList openingCommand() const;
  [[nodiscard]] QStringList closingCommand() const;
};

/// Those that let `sender` in to `port`, now and after a restart; none for a firewall whose rules are a person's own.
[[nodiscard]] std::vector<FirewallRule> openingRules(Firewall firewall, const IpAddress& sender, std::uint16_t port,
                                                     const std::string& zone = {});

}  // namespace soho::setup
