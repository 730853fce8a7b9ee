#include "core/router/interface_choice.h"

#include "core/router/value_grammar.h"

#include <algorithm>
#include <array>

namespace soho::router {
namespace {

bool isPrivate(IpAddress address) {
  static const std::array<IpPrefix, 4> kPrivate{
      IpPrefix(IpAddress::v4(0x0a000000), 8), IpPrefix(IpAddress::v4(0xac100000), 12),
      IpPrefix(IpAddress::v4(0xc0a80000), 16), IpPrefix(IpAddress::v6(0xfc00000000000000ULL, 0), 7)};
  return std::ranges::any_of(kPrivate, [&](const IpPrefix& prefix) { return prefix.contains(address); });
}

bool isOutside(const RouterInterface& entry) { return entry.hasDefaultRoute || entry.isPointToPoint; }

bool isInside(const RouterInterface& entry) {
  return !isOutside(entry) && isInterfaceName(entry.name) && std::ranges::any_of(entry.addresses, isPrivate);
}

std::optional<IpAddress> addressTowards(const RouterFacts& facts, IpAddress collector) {
  for (const RouterInterface& entry : facts.interfaces) {
    for (std::size_t i = 0; i < entry.prefixes.size(); ++i) {
      if (entry.prefixes[i].contains(collector) && entry.addresses[i] != collector) return entry.addresses[i];
    }
  }
  return std::nullopt;
}

bool holds(const RouterInterface& entry, IpAddress address) {
  return std::ranges::any_of(entry.prefixes, [&](const IpPrefix& prefix) { return prefix.contains(address); });
}

Result<InterfaceChoice> wished(const RouterFacts& facts, const std::string& name) {
  const RouterInterface* const entry = facts.interface(name);
  if (entry == nullptr || !isInterfaceName(name)) return failure(ErrorCode::RouterInterfaceMissing, name);
  const NoteKind kind = isOutside(*entry) ? NoteKind::InterfaceIsOutside : NoteKind::InterfaceWasWished;
  return InterfaceChoice{name, {kind, name}, std::nullopt};
}

Result<InterfaceChoice> choose(const RouterFacts& facts, IpAddress collector) {
  const auto choice = [](const RouterInterface& entry, NoteKind why) {
    return InterfaceChoice{entry.name, {why, entry.name}, std::nullopt};
  };
  const auto first = [&](auto&& fits) { return std::ranges::find_if(facts.interfaces, fits); };
  const auto end = facts.interfaces.end();
  const auto holding = first([&](const RouterInterface& e) { return isInside(e) && holds(e, collector); });
  if (holding != end) return choice(*holding, NoteKind::InterfaceHoldsComputer);
  const auto lan = first([](const RouterInterface& e) { return isInside(e) && e.network == "lan"; });
  if (lan != end) return choice(*lan, NoteKind::InterfaceIsLan);
  const auto bridge = first([](const RouterInterface& e) { return isInside(e) && e.isBridge; });
  if (bridge != end) return choice(*bridge, NoteKind::InterfaceIsLan);
  const auto inside = first(isInside);
  if (inside != end) return choice(*inside, NoteKind::InterfaceIsPrivate);
  return failure(ErrorCode::RouterInterfaceMissing, facts.systemName, "no interface has a private address");
}

}  // namespace

Result<InterfaceChoice> chooseInterface(const RouterFacts& facts, const Wishes& wishes) {
  const IpAddress collector = wishes.collector.address;
  auto choice = wishes.interface.empty() ? choose(facts, collector) : wished(facts, wishes.interface);
  if (choice) choice->address = addressTowards(facts, collector);
  return choice;
}

}  // namespace soho::router
