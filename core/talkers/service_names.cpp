#include "core/talkers/view.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace soho::talkers {
namespace {

constexpr std::uint8_t kTcp = 6;
constexpr std::uint8_t kUdp = 17;

enum class Carrier : std::uint8_t { Tcp, Udp, Both };

struct PortName {
  std::uint16_t port;
  Carrier carrier;
  std::string_view name;
};

// Sorted by port; within a port TCP before UDP. Names as IANA's service-name registry or common usage has them.
constexpr std::array kPortNames = {
    PortName{7, Carrier::Both, "echo"},
    PortName{9, Carrier::Udp, "wake-on-lan"},
    PortName{13, Carrier::Both, "daytime"},
    PortName{17, Carrier::Both, "qotd"},
    PortName{19, Carrier::Both, "chargen"},
    PortName{20, Carrier::Tcp, "ftp-data"},
    PortName{21, Carrier::Tcp, "ftp"},
    PortName{22, Carrier::Tcp, "ssh"},
    PortName{23, Carrier::Tcp, "telnet"},
    PortName{25, Carrier::Tcp, "smtp"},
    PortName{37, Carrier::Both, "time"},
    PortName{43, Carrier::Tcp, "whois"},
    PortName{49, Carrier::Both, "tacacs"},
    PortName{53, Carrier::Both, "dns"},
    PortName{67, Carrier::Udp, "dhcp"},
    PortName{68, Carrier::Udp, "dhcp"},
    PortName{69, Carrier::Udp, "tftp"},
    PortName{70, Carrier::Tcp, "gopher"},
    PortName{79, Carrier::Tcp, "finger"},
    PortName{80, Carrier::Tcp, "http"},
    PortName{80, Carrier::Udp, "quic"},
    PortName{88, Carrier::Both, "kerberos"},
    PortName{110, Carrier::Tcp, "pop3"},
    PortName{111, Carrier::Both, "rpcbind"},
    PortName{113, Carrier::Tcp, "ident"},
    PortName{119, Carrier::Tcp, "nntp"},
    PortName{123, Carrier::Udp, "ntp"},
    PortName{135, Carrier::Tcp, "msrpc"},
    PortName{137, Carrier::Udp, "netbios-ns"},
    PortName{138, Carrier::Udp, "netbios-dgm"},
    PortName{139, Carrier::Tcp, "netbios-ssn"},
    PortName{143, Carrier::Tcp, "imap"},
    PortName{161, Carrier::Both, "snmp"},
    PortName{162, Carrier::Both, "snmp-trap"},
    PortName{179, Carrier::Tcp, "bgp"},
    PortName{194, Carrier::Tcp, "irc"},
    PortName{319, Carrier::Udp, "ptp"},
    PortName{320, Carrier::Udp, "ptp"},
    PortName{389, Carrier::Both, "ldap"},
    PortName{427, Carrier::Both, "slp"},
    PortName{443, Carrier::Tcp, "https"},
    PortName{443, Carrier::Udp, "quic"},
    PortName{445, Carrier::Tcp, "smb"},
    PortName{464, Carrier::Both, "kpasswd"},
    PortName{465, Carrier::Tcp, "smtps"},
    PortName{500, Carrier::Udp, "ike"},
    PortName{502, Carrier::Tcp, "modbus"},
    PortName{514, Carrier::Tcp, "shell"},
    PortName{514, Carrier::Udp, "syslog"},
    PortName{515, Carrier::Tcp, "lpd"},
    PortName{520, Carrier::Udp, "rip"},
    PortName{521, Carrier::Udp, "ripng"},
    PortName{546, Carrier::Udp, "dhcpv6"},
    PortName{547, Carrier::Udp, "dhcpv6"},
    PortName{548, Carrier::Tcp, "afp"},
    PortName{554, Carrier::Both, "rtsp"},
    PortName{563, Carrier::Tcp, "nntps"},
    PortName{587, Carrier::Tcp, "submission"},
    PortName{631, Carrier::Both, "ipp"},
    PortName{636, Carrier::Tcp, "ldaps"},
    PortName{853, Carrier::Tcp, "dns-over-tls"},
    PortName{853, Carrier::Udp, "dns-over-quic"},
    PortName{860, Carrier::Tcp, "iscsi"},
    PortName{873, Carrier::Tcp, "rsync"},
    PortName{989, Carrier::Tcp, "ftps-data"},
    PortName{990, Carrier::Tcp, "ftps"},
    PortName{993, Carrier::Tcp, "imaps"},
    PortName{995, Carrier::Tcp, "pop3s"},
    PortName{1080, Carrier::Tcp, "socks"},
    PortName{1194, Carrier::Both, "openvpn"},
    PortName{1400, Carrier::Tcp, "sonos"},
    PortName{1433, Carrier::Tcp, "mssql"},
    PortName{1434, Carrier::Udp, "mssql-browser"},
    PortName{1521, Carrier::Tcp, "oracle"},
    PortName{1701, Carrier::Udp, "l2tp"},
    PortName{1723, Carrier::Tcp, "pptp"},
    PortName{1812, Carrier::Udp, "radius"},
    PortName{1813, Carrier::Udp, "radius-acct"},
    PortName{1883, Carrier::Tcp, "mqtt"},
    PortName{1900, Carrier::Udp, "ssdp"},
    PortName{1935, Carrier::Tcp, "rtmp"},
    PortName{2049, Carrier::Both, "nfs"},
    PortName{2055, Carrier::Udp, "netflow"},
    PortName{2082, Carrier::Tcp, "cpanel"},
    PortName{2083, Carrier::Tcp, "cpanel-tls"},
    PortName{2181, Carrier::Tcp, "zookeeper"},
    PortName{2375, Carrier::Tcp, "docker"},
    PortName{2376, Carrier::Tcp, "docker-tls"},
    PortName{2379, Carrier::Tcp, "etcd"},
    PortName{2408, Carrier::Udp, "warp"},
    PortName{2869, Carrier::Tcp, "upnp"},
    PortName{3000, Carrier::Tcp, "ntopng"},
    PortName{3074, Carrier::Both, "xbox-live"},
    PortName{3128, Carrier::Tcp, "http-proxy"},
    PortName{3260, Carrier::Tcp, "iscsi"},
    PortName{3268, Carrier::Tcp, "ldap-gc"},
    PortName{3306, Carrier::Tcp, "mysql"},
    PortName{3389, Carrier::Both, "rdp"},
    PortName{3478, Carrier::Both, "stun"},
    PortName{3479, Carrier::Both, "stun"},
    PortName{3480, Carrier::Both, "stun"},
    PortName{3481, Carrier::Both, "stun"},
    PortName{3544, Carrier::Udp, "teredo"},
    PortName{3659, Carrier::Both, "ea-games"},
    PortName{3689, Carrier::Tcp, "daap"},
    PortName{3702, Carrier::Udp, "ws-discovery"},
    PortName{4070, Carrier::Tcp, "spotify"},
    PortName{4244, Carrier::Both, "viber"},
    PortName{4500, Carrier::Udp, "ipsec-nat-t"},
    PortName{4739, Carrier::Both, "ipfix"},
    PortName{4789, Carrier::Udp, "vxlan"},
    PortName{5000, Carrier::Tcp, "upnp"},
    PortName{5001, Carrier::Both, "iperf"},
    PortName{5004, Carrier::Udp, "rtp"},
    PortName{5005, Carrier::Udp, "rtcp"},
    PortName{5060, Carrier::Both, "sip"},
    PortName{5061, Carrier::Both, "sips"},
    PortName{5201, Carrier::Both, "iperf3"},
    PortName{5222, Carrier::Tcp, "xmpp"},
    PortName{5223, Carrier::Tcp, "apple-push"},
    PortName{5228, Carrier::Tcp, "google-push"},
    PortName{5229, Carrier::Tcp, "google-push"},
    PortName{5230, Carrier::Tcp, "google-push"},
    PortName{5269, Carrier::Tcp, "xmpp-server"},
    PortName{5349, Carrier::Both, "stuns"},
    PortName{5351, Carrier::Udp, "nat-pmp"},
    PortName{5353, Carrier::Udp, "mdns"},
    PortName{5354, Carrier::Tcp, "mdns-responder"},
    PortName{5355, Carrier::Both, "llmnr"},
    PortName{5357, Carrier::Tcp, "ws-discovery"},
    PortName{5432, Carrier::Tcp, "postgresql"},
    PortName{5555, Carrier::Tcp, "adb"},
    PortName{5556, Carrier::Tcp, "zmq-flows"},
    PortName{5671, Carrier::Tcp, "amqps"},
    PortName{5672, Carrier::Tcp, "amqp"},
    PortName{5683, Carrier::Udp, "coap"},
    PortName{5684, Carrier::Udp, "coaps"},
    PortName{5900, Carrier::Tcp, "vnc"},
    PortName{5938, Carrier::Both, "teamviewer"},
    PortName{5985, Carrier::Tcp, "winrm"},
    PortName{5986, Carrier::Tcp, "winrm-tls"},
    PortName{6343, Carrier::Udp, "sflow"},
    PortName{6379, Carrier::Tcp, "redis"},
    PortName{6443, Carrier::Tcp, "kubernetes"},
    PortName{6667, Carrier::Tcp, "irc"},
    PortName{6697, Carrier::Tcp, "ircs"},
    PortName{6881, Carrier::Both, "bittorrent"},
    PortName{7680, Carrier::Tcp, "windows-update"},
    PortName{8000, Carrier::Tcp, "http-alt"},
    PortName{8008, Carrier::Tcp, "http-alt"},
    PortName{8009, Carrier::Tcp, "google-cast"},
    PortName{8060, Carrier::Tcp, "roku"},
    PortName{8080, Carrier::Tcp, "http-alt"},
    PortName{8086, Carrier::Tcp, "influxdb"},
    PortName{8123, Carrier::Tcp, "home-assistant"},
    PortName{8291, Carrier::Tcp, "winbox"},
    PortName{8333, Carrier::Tcp, "bitcoin"},
    PortName{8443, Carrier::Tcp, "https-alt"},
    PortName{8728, Carrier::Tcp, "routeros-api"},
    PortName{8729, Carrier::Tcp, "routeros-api-tls"},
    PortName{8801, Carrier::Udp, "zoom"},
    PortName{8883, Carrier::Tcp, "mqtts"},
    PortName{8888, Carrier::Tcp, "http-alt"},
    PortName{9000, Carrier::Tcp, "http-alt"},
    PortName{9001, Carrier::Tcp, "tor"},
    PortName{9030, Carrier::Tcp, "tor"},
    PortName{9042, Carrier::Tcp, "cassandra"},
    PortName{9090, Carrier::Tcp, "http-alt"},
    PortName{9092, Carrier::Tcp, "kafka"},
    PortName{9093, Carrier::Udp, "tailscale"},
    PortName{9100, Carrier::Tcp, "jetdirect"},
    PortName{9200, Carrier::Tcp, "elasticsearch"},
    PortName{9418, Carrier::Tcp, "git"},
    PortName{9987, Carrier::Udp, "teamspeak"},
    PortName{9993, Carrier::Udp, "zerotier"},
    PortName{9995, Carrier::Udp, "netflow"},
    PortName{10001, Carrier::Udp, "ubiquiti-discovery"},
    PortName{10050, Carrier::Tcp, "zabbix-agent"},
    PortName{10051, Carrier::Tcp, "zabbix"},
    PortName{11211, Carrier::Both, "memcached"},
    PortName{19132, Carrier::Udp, "minecraft-bedrock"},
    PortName{19302, Carrier::Udp, "stun"},
    PortName{22000, Carrier::Both, "syncthing"},
    PortName{25565, Carrier::Tcp, "minecraft"},
    PortName{27015, Carrier::Both, "steam"},
    PortName{27017, Carrier::Tcp, "mongodb"},
    PortName{27036, Carrier::Both, "steam"},
    PortName{32400, Carrier::Tcp, "plex"},
    PortName{41641, Carrier::Udp, "tailscale"},
    PortName{51413, Carrier::Both, "bittorrent"},
    PortName{51820, Carrier::Udp, "wireguard"},
    PortName{62078, Carrier::Tcp, "iphone-sync"},
};

struct ProtocolName {
  std::uint8_t protocol;
  std::string_view name;
};

// IANA protocol numbers.
constexpr std::array kProtocolNames = {
    ProtocolName{0, "hopopt"},    ProtocolName{1, "icmp"},   ProtocolName{2, "igmp"},   ProtocolName{4, "ipip"},
    ProtocolName{6, "tcp"},       ProtocolName{17, "udp"},   ProtocolName{41, "6in4"},  ProtocolName{47, "gre"},
    ProtocolName{50, "esp"},      ProtocolName{51, "ah"},    ProtocolName{58, "icmp"},  ProtocolName{89, "ospf"},
    ProtocolName{103, "pim"},     ProtocolName{112, "vrrp"}, ProtocolName{115, "l2tp"}, ProtocolName{132, "sctp"},
    ProtocolName{136, "udplite"},
};

static_assert(std::ranges::is_sorted(kPortNames, {}, &PortName::port));
static_assert(std::ranges::is_sorted(kProtocolNames, {}, &ProtocolName::protocol));

bool carries(Carrier carrier, std::uint8_t protocol) {
  return (protocol == kTcp && carrier != Carrier::Udp) || (protocol == kUdp && carrier != Carrier::Tcp);
}

}  // namespace

std::string protocolName(std::uint8_t protocol) {
  const auto found = std::ranges::lower_bound(kProtocolNames, protocol, {}, &ProtocolName::protocol);
  if (found != kProtocolNames.end() && found->protocol == protocol) return std::string(found->name);
  return "ip-" + std::to_string(protocol);
}

std::string serviceName(std::uint32_t service) {
  const auto protocol = static_cast<std::uint8_t>(service >> 16);
  const auto port = static_cast<std::uint16_t>(service);
  const auto [first, last] = std::ranges::equal_range(kPortNames, port, {}, &PortName::port);
  const auto named = std::find_if(first, last, [&](const PortName& name) { return carries(name.carrier, protocol); });
  if (named != last) return std::string(named->name);
  const bool hasPorts = protocol == kTcp || protocol == kUdp || port != 0;
  return hasPorts ? protocolName(protocol) + '/' + std::to_string(port) : protocolName(protocol);
}

}  // namespace soho::talkers
