#include "core/collector/port_holder.h"

#include <array>
#include <charconv>
#include <cstring>
#include <fstream>
#include <sstream>
#include <vector>

namespace soho::collector {
namespace {

struct BoundSocket {
  IpAddress address;
  std::uint16_t port = 0;
  std::string state;
  unsigned uid = 0;
  std::string inode;
};

using Tables = std::array<const char*, 2>;
constexpr Tables kUdp{"udp", "udp6"};
constexpr Tables kTcp{"tcp", "tcp6"};
constexpr const char* kListening = "0A";

/// Addresses in /proc/net/udp{,6} are 32-bit words of the network-order bytes, printed in the machine's byte order.
std::optional<IpAddress> parseHexAddress(std::string_view hex) {
  std::array<std::uint8_t, 16> bytes{};
  if (hex.size() != 8 && hex.size() != 32) return std::nullopt;
  for (std::size_t at = 0; at < hex.size(); at += 8) {
    std::uint32_t word = 0;
    const auto [end, error] = std::from_chars(hex.data() + at, hex.data() + at + 8, word, 16);
    if (error != std::errc{} || end != hex.data() + at + 8) return std::nullopt;
    std::memcpy(bytes.data() + at / 2, &word, sizeof word);
  }
  return IpAddress::fromBytes(std::span(bytes).first(hex.size() / 2));
}

/// One line: sl local_address rem_address st tx:rx tr:when retrnsmt uid timeout inode …
std::optional<BoundSocket> parseLine(const std::string& line) {
  std::istringstream words(line);
  std::string slot;
  std::string local;
  std::string skipped;
  BoundSocket socket;
  words >> slot >> local >> skipped >> socket.state >> skipped >> skipped >> skipped >> socket.uid >> skipped >>
      socket.inode;
  const std::size_t colon = local.find(':');
  if (!words || colon == std::string::npos) return std::nullopt;
  const auto address = parseHexAddress(std::string_view(local).substr(0, colon));
  const char* portText = local.data() + colon + 1;
  const auto parsed = std::from_chars(portText, local.data() + local.size(), socket.port, 16);
  if (!address || parsed.ec != std::errc{}) return std::nullopt;
  socket.address = *address;
  return socket;
}

bool isInTheWay(const BoundSocket& socket, const Endpoint& wanted) {
  if (socket.port != wanted.port) return false;
  // A dual-stack socket on [::] holds the IPv4 port too.
  return socket.address == wanted.address || socket.address.isUnspecified() || wanted.address.isUnspecified();
}

std::vector<BoundSocket> socketsInTheWay(const Endpoint& wanted, const Tables& tables,
                                         const std::filesystem::path& procFolder) {
  std::vector<BoundSocket> result;
  for (const char* table : tables) {
    std::ifstream file(procFolder / "net" / table);
    std::string line;
    std::getline(file, line);  // column titles
    while (std::getline(file, line)) {
      auto socket = parseLine(line);
      if (!socket || !isInTheWay(*socket, wanted)) continue;
      if (tables == kUdp || socket->state == kListening) result.push_back(std::move(*socket));
    }
  }
  return result;
}

std::string processName(const std::filesystem::path& process) {
  std::ifstream file(process / "comm");
  std::string name;
  std::getline(file, name);
  return name;
}

bool hasSocket(const std::filesystem::path& process, const std::string& inode) {
  const std::string wanted = "socket:[" + inode + ']';
  std::error_code error;
  for (std::filesystem::directory_iterator entry(process / "fd", error), end; !error && entry != end;
       entry.increment(error)) {
    std::error_code linkError;
    if (std::filesystem::read_symlink(entry->path(), linkError).native() == wanted) return true;
  }
  return false;
}

std::optional<int> pidOf(const std::filesystem::path& folder) {
  const std::string name = folder.filename();
  int pid = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), pid);
  if (error != std::errc{} || end != name.data() + name.size()) return std::nullopt;
  return pid;
}

std::optional<PortHolder> holderOf(const std::vector<BoundSocket>& sockets, const std::filesystem::path& procFolder) {
  if (sockets.empty()) return std::nullopt;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(procFolder, error), end; !error && entry != end;
       entry.increment(error)) {
    const auto pid = pidOf(entry->path());
    if (!pid) continue;
    for (const BoundSocket& socket : sockets) {
      if (hasSocket(entry->path(), socket.inode)) return PortHolder{processName(entry->path()), *pid, socket.uid};
    }
  }
  return PortHolder{{}, 0, sockets.front().uid};
}

}  // namespace

std::string PortHolder::toString() const {
  if (pid == 0) return "held by a process of user " + std::to_string(uid);
  return "held by " + name + " (pid " + std::to_string(pid) + ')';
}

std::optional<PortHolder> findPortHolder(const Endpoint& address, const std::filesystem::path& procFolder) {
  return holderOf(socketsInTheWay(address, kUdp, procFolder), procFolder);
}

std::optional<PortHolder> findListener(const Endpoint& address, const std::filesystem::path& procFolder) {
  return holderOf(socketsInTheWay(address, kTcp, procFolder), procFolder);
}

}  // namespace soho::collector
