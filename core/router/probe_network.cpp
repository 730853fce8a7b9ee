#include "core/router/line_reader.h"
#include "core/router/probe_sections.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace soho::router {
namespace {

constexpr std::size_t kMaxInterfaces = 128;

/// The entry for `name`, made if it is new; null when there are too many or the kernel would not take such a name.
RouterInterface* entryFor(RouterFacts& facts, std::string_view name) {
  if (name.empty() || name.size() > 15) return nullptr;  // IFNAMSIZ
  const auto found = std::ranges::find(facts.interfaces, name, &RouterInterface::name);
  if (found != facts.interfaces.end()) return &*found;
  if (facts.interfaces.size() >= kMaxInterfaces) return nullptr;
  facts.interfaces.push_back(RouterInterface{.name = std::string(name)});
  return &facts.interfaces.back();
}

/// "4: br-lan@eth0: <BROADCAST,UP> mtu 1500 …"
void readLink(std::string_view line, RouterFacts& facts) {
  const auto words = wordsOf(line);
  if (words.size() < 3) return;
  std::string_view name = cutAt(words[1], "@").first;
  if (name.ends_with(':')) name.remove_suffix(1);
  RouterInterface* const entry = entryFor(facts, name);
  if (entry == nullptr) return;
  const std::string_view flags = words[2];
  entry->isUp = flags.find("UP,") != std::string_view::npos || flags.find("UP>") != std::string_view::npos;
  entry->isPointToPoint = flags.find("POINTOPOINT") != std::string_view::npos;
}

/// "4: br-lan    inet 192.168.1.1/24 brd …"; a link that ends at one peer says "inet 10.0.0.1 peer 10.0.0.2/32".
void readAddress(std::string_view line, RouterFacts& facts) {
  const auto words = wordsOf(line);
  if (words.size() < 4 || (words[2] != "inet" && words[2] != "inet6")) return;
  const auto [address, length] = cutAt(words[3], "/");
  const auto parsed = IpAddress::parse(address);
  RouterInterface* const entry = entryFor(facts, words[1]);
  if (!parsed || entry == nullptr || entry->addresses.size() >= 32) return;
  entry->addresses.push_back(*parsed);
  const unsigned full = parsed->isV4() ? 32 : 128;
  entry->prefixes.emplace_back(*parsed, numberOf<unsigned>(length).value_or(full));
}

void readBridge(std::string_view line, RouterFacts& facts) {
  const auto words = wordsOf(line);
  if (words.empty()) return;
  RouterInterface* const entry = entryFor(facts, words[0]);
  if (entry == nullptr) return;
  entry->isBridge = true;
  entry->ports.assign(words.begin() + 1, words.end());
}

void readRoute(std::string_view line, RouterFacts& facts) {
  const auto words = wordsOf(line);
  if (words.empty() || words[0] != "default") return;
  const auto device = std::ranges::find(words, std::string_view("dev"));
  if (device == words.end() || device + 1 == words.end()) return;
  if (RouterInterface* const entry = entryFor(facts, *(device + 1))) entry->hasDefaultRoute = true;
}

/// netifd's names: "lan" runs on the device br-lan.
void readNetworkNames(std::string_view json, RouterFacts& facts) {
  const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
  const QJsonArray networks = document.object().value(QLatin1String("interface")).toArray();
  for (const auto& value : networks) {
    const QJsonObject network = value.toObject();
    const std::string device = network.value(QLatin1String("l3_device")).toString().toStdString();
    const auto found = std::ranges::find(facts.interfaces, device, &RouterInterface::name);
    const std::string name = network.value(QLatin1String("interface")).toString().toStdString();
    if (found != facts.interfaces.end() && found->network.empty()) found->network = shown(name);
    const QString protocol = network.value(QLatin1String("proto")).toString();
    if (protocol == QLatin1String("pppoe")) facts.hasPppoe = true;
  }
}

}  // namespace

void readNetwork(const ProbeSections& sections, RouterFacts& facts) {
  for (const auto line : sections.lines("links")) readLink(line, facts);
  for (const auto line : sections.lines("addresses")) readAddress(line, facts);
  for (const auto line : sections.lines("bridges")) readBridge(line, facts);
  for (const auto line : sections.lines("routes")) readRoute(line, facts);
  readNetworkNames(sections.firstLine("networks"), facts);
  facts.forwards = trimmed(sections.firstLine("forwarding")) == "1";
  facts.hasNat = !sections.lines("nat").empty();
  facts.hasPppoe = facts.hasPppoe || std::ranges::any_of(facts.interfaces, [](const RouterInterface& entry) {
                     return entry.name.starts_with("ppp");
                   });
}

}  // namespace soho::router
