#include "core/router/lease_parser.h"

#include "core/router/line_reader.h"

#include <algorithm>
#include <chrono>
#include <unordered_map>

namespace soho::router {
namespace {

/// The longest name DNS has (RFC 1035 §2.3.4).
constexpr std::size_t kMaxName = 253;

/// Empty for "*", "-" and for what is no host name: such a name goes no further than this parser.
std::string hostName(std::string_view text) {
  const bool isPlain = !text.empty() && text.size() <= kMaxName && std::ranges::all_of(text, [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
           c == '_';
  });
  return isPlain && text != "-" ? std::string(text) : std::string();
}

std::optional<Time> expiryOf(std::string_view text) {
  const auto seconds = numberOf<std::uint32_t>(text);
  if (!seconds || *seconds == 0) return std::nullopt;
  return Time(std::chrono::seconds(*seconds));
}

class Leases {
 public:
  void add(Lease lease) {
    if (lease.address.isUnspecified() || lease.address.isMulticast()) return;
    const auto known = m_positions.find(lease.address);
    if (known != m_positions.end()) {
      m_all[known->second] = std::move(lease);
    } else if (m_all.size() < kMaxLeases) {
      m_positions.emplace(lease.address, m_all.size());
      m_all.push_back(std::move(lease));
    }
  }
  std::vector<Lease> take() { return std::move(m_all); }

 private:
  std::vector<Lease> m_all;
  std::unordered_map<IpAddress, std::size_t> m_positions;
};

void readDnsmasq(std::string_view line, Leases& leases) {
  const auto words = wordsOf(line);
  if (words.size() < 4) return;
  const auto address = IpAddress::parse(words[2]);
  if (address) leases.add({*address, MacAddress::parse(words[1]), hostName(words[3]), expiryOf(words[0])});
}

/// "# br-lan 00:11:22:33:44:55 ipv4 NAME UNTIL HEX 32 ADDRESS/32" or "# br-lan DUID IAID NAME UNTIL ID LEN ADDRESS/LEN
/// …"
void readOdhcpd(std::string_view line, Leases& leases) {
  const auto words = wordsOf(line);
  if (words.size() < 9 || words[0] != "#") return;
  const std::string_view name = words[4].starts_with("broken") ? std::string_view() : words[4];
  const bool isV4 = words[3] == "ipv4";
  for (std::size_t i = 8; i < words.size(); ++i) {
    const auto address = IpAddress::parse(cutAt(words[i], "/").first);
    if (!address || address->isV4() != isV4) continue;
    leases.add({*address, isV4 ? MacAddress::parse(words[2]) : std::nullopt, hostName(name), expiryOf(words[5])});
  }
}

/// "lease ADDRESS { … hardware ethernet MAC; client-hostname "NAME"; binding state active; … }"
class IscReader {
 public:
  explicit IscReader(Leases& leases) : m_leases(leases) {}

  void line(std::string_view text) {
    const auto words = wordsOf(text);
    if (words.empty()) return;
    if (words[0] == "lease" && words.size() >= 2) {
      const auto address = IpAddress::parse(words[1]);
      m_lease = Lease{.address = address.value_or(IpAddress())};
      m_isActive = true;
    } else if (words[0] == "}") {
      if (m_isActive) m_leases.add(m_lease);
      m_lease = {};
      m_isActive = false;
    } else if (words[0] == "hardware" && words.size() >= 3) {
      m_lease.mac = MacAddress::parse(cutAt(words[2], ";").first);
    } else if (words[0] == "client-hostname" && words.size() >= 2) {
      m_lease.name = hostName(cutAt(words[1].substr(1), "\"").first);
    } else if (words[0] == "binding" && words.size() >= 3) {
      m_isActive = words[2] == "active;";
    }
  }

 private:
  Leases& m_leases;
  Lease m_lease;
  bool m_isActive = false;
};

/// address,hwaddr,client_id,valid_lifetime,expire,subnet_id,fqdn_fwd,fqdn_rev,hostname,state,…; state 0 is active.
void readKea(std::string_view line, Leases& leases) {
  std::vector<std::string_view> fields;
  for (std::string_view rest = line, field; !rest.empty() && fields.size() < 12;) {
    std::tie(field, rest) = cutAt(rest, ",");
    fields.push_back(field);
  }
  if (fields.size() < 10 || fields[9] != "0") return;
  const auto address = IpAddress::parse(fields[0]);
  std::string_view name = fields[8];
  if (name.ends_with('.')) name.remove_suffix(1);
  if (address) leases.add({*address, MacAddress::parse(fields[1]), hostName(name), expiryOf(fields[4])});
}

}  // namespace

std::vector<Lease> parseLeases(LeaseFormat format, std::string_view text) {
  Leases leases;
  IscReader isc(leases);
  std::string_view line;
  while (nextLine(text, line)) {
    switch (format) {
      case LeaseFormat::Dnsmasq:
        readDnsmasq(line, leases);
        break;
      case LeaseFormat::Odhcpd:
        readOdhcpd(line, leases);
        break;
      case LeaseFormat::Isc:
        isc.line(line);
        break;
      case LeaseFormat::Kea:
        readKea(line, leases);
        break;
    }
  }
  return leases.take();
}

std::vector<Lease> parseNeighbours(std::string_view text) {
  Leases leases;
  std::string_view line;
  while (nextLine(text, line)) {
    const auto words = wordsOf(line);
    const auto at = std::ranges::find(words, std::string_view("lladdr"));
    if (words.empty() || at == words.end() || at + 1 == words.end()) continue;
    const auto address = IpAddress::parse(words[0]);
    if (!address || words.back() == "FAILED" || words.back() == "INCOMPLETE") continue;
    leases.add({*address, MacAddress::parse(*(at + 1)), {}, std::nullopt});
  }
  return leases.take();
}

}  // namespace soho::router
