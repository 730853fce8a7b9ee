#include "core/setup/firewall_rule.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <sstream>

namespace soho::setup {
namespace {

constexpr std::string_view kNow = "now";
constexpr std::string_view kLasting = "lasting";

/// firewalld.zone(5): at most 17 letters, digits and a few signs.
bool isZone(std::string_view text) {
  constexpr std::size_t kLongestZone = 17;
  return text.size() <= kLongestZone && !text.starts_with('-') && std::ranges::all_of(text, [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
         });
}

std::optional<std::uint16_t> portFrom(std::string_view text) {
  std::uint16_t port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  if (error != std::errc() || end != text.data() + text.size() || port == 0) return std::nullopt;
  return port;
}

QStringList ufw(const QStringList& action, const FirewallRule& rule) {
  // By its whole path: pkexec looks for programs where its caller does, and no ordinary user has this folder in PATH.
  return QStringList{QStringLiteral("pkexec"), QStringLiteral("/usr/sbin/ufw")} + action +
         QStringList{QStringLiteral("proto"), QStringLiteral("udp"),
                     QStringLiteral("from"),  QString::fromStdString(rule.sender.toString()),
                     QStringLiteral("to"),    QStringLiteral("any"),
                     QStringLiteral("port"),  QString::number(rule.port)};
}

/// It asks polkit itself, and for all calls only once.
QStringList firewalld(const QString& action, const FirewallRule& rule) {
  QStringList command{QStringLiteral("firewall-cmd")};
  if (rule.isLasting) command << QStringLiteral("--permanent");
  if (!rule.zone.empty()) command << QStringLiteral("--zone=") + QString::fromStdString(rule.zone);
  return command << action + QStringLiteral(
                                 "=rule family=\"%1\" source address=\"%2\" port port=\"%3\" protocol=\"udp\" accept")
                                 .arg(rule.sender.isV4() ? QStringLiteral("ipv4") : QStringLiteral("ipv6"),
                                      QString::fromStdString(rule.sender.toString()), QString::number(rule.port));
}

}  // namespace

std::string FirewallRule::toText() const {
  std::string text = (firewall == Firewall::Ufw ? "ufw " : "firewalld ") + sender.toString() + ' ' +
                     std::to_string(port) + ' ' + std::string(isLasting ? kLasting : kNow);
  return zone.empty() ? text : text + ' ' + zone;
}

std::optional<FirewallRule> FirewallRule::parse(std::string_view text) {
  std::istringstream words{std::string(text)};
  std::string firewall;
  std::string sender;
  std::string port;
  std::string when;
  std::string zone;
  std::string rest;
  words >> firewall >> sender >> port >> when >> zone >> rest;
  const auto address = IpAddress::parse(sender);
  const auto number = portFrom(port);
  const bool isKnown = (firewall == "ufw" || firewall == "firewalld") && (when == kNow || when == kLasting);
  if (!isKnown || !address || !number || !isZone(zone) || !rest.empty()) return std::nullopt;
  return FirewallRule{.firewall = firewall == "ufw" ? Firewall::Ufw : Firewall::Firewalld,
                      .sender = *address,
                      .port = *number,
                      .zone = zone,
                      .isLasting = when == kLasting};
}

QStringList FirewallRule::openingCommand() const {
  if (firewall == Firewall::Firewalld) return firewalld(QStringLiteral("--add-rich-rule"), *this);
  return ufw({QStringLiteral("allow")}, *this) << QStringLiteral("comment") << QStringLiteral("SohoFlow");
}

QStringList FirewallRule::closingCommand() const {
  if (firewall == Firewall::Firewalld) return firewalld(QStringLiteral("--remove-rich-rule"), *this);
  return ufw({QStringLiteral("delete"), QStringLiteral("allow")}, *this);
}

std::vector<FirewallRule> openingRules(Firewall firewall, const IpAddress& sender, std::uint16_t port,
                                       const std::string& zone) {
  switch (firewall) {
    case Firewall::Ufw:
      return {{.firewall = firewall, .sender = sender, .port = port}};
    case Firewall::Firewalld:
      return {{.firewall = firewall, .sender = sender, .port = port, .zone = zone, .isLasting = false},
              {.firewall = firewall, .sender = sender, .port = port, .zone = zone, .isLasting = true}};
    case Firewall::None:
    case Firewall::Nftables:
      break;
  }
  return {};
}

}  // namespace soho::setup
