#include "core/router/ssh_algorithms.h"

#include <algorithm>

namespace soho::router {
namespace {

constexpr std::string_view kKeyExchange =
    "curve25519-sha256,curve25519-sha256@libssh.org,ecdh-sha2-nistp256,ecdh-sha2-nistp384,ecdh-sha2-nistp521,"
    "diffie-hellman-group18-sha512,diffie-hellman-group16-sha512,diffie-hellman-group-exchange-sha256,"
    "diffie-hellman-group14-sha256";
constexpr std::string_view kOldKeyExchange =
    "diffie-hellman-group14-sha1,diffie-hellman-group-exchange-sha1,diffie-hellman-group1-sha1";
constexpr std::string_view kSignatures =
    "ssh-ed25519,ecdsa-sha2-nistp256,ecdsa-sha2-nistp384,ecdsa-sha2-nistp521,rsa-sha2-512,rsa-sha2-256";
constexpr std::string_view kOldSignatures = "ssh-rsa";
constexpr std::string_view kCiphers =
    "chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes128-gcm@openssh.com,aes256-ctr,aes192-ctr,aes128-ctr";
constexpr std::string_view kOldCiphers = "aes256-cbc,aes192-cbc,aes128-cbc,3des-cbc";
constexpr std::string_view kMacs =
    "hmac-sha2-256-etm@openssh.com,hmac-sha2-512-etm@openssh.com,hmac-sha2-256,hmac-sha2-512";
constexpr std::string_view kOldMacs = "hmac-sha1-etm@openssh.com,hmac-sha1";
/// What routers of 2015 made their key with.
constexpr int kSmallestOldRsaKey = 1024;

std::string listOf(std::string_view modern, std::string_view old, AlgorithmAge age) {
  std::string list(modern);
  if (age == AlgorithmAge::OldToo) list.append(",").append(old);
  return list;
}

/// The signature algorithms of one type of key, with their comma: an RSA key signs in several ways.
std::string signaturesOf(std::string_view keyType, AlgorithmAge age) {
  if (keyType != "ssh-rsa") return std::string(keyType) + ',';
  return age == AlgorithmAge::OldToo ? "rsa-sha2-512,rsa-sha2-256,ssh-rsa," : "rsa-sha2-512,rsa-sha2-256,";
}

}  // namespace

SshAlgorithms algorithms(AlgorithmAge age, std::string_view pinnedKeyType) {
  SshAlgorithms result;
  result.keyExchange = listOf(kKeyExchange, kOldKeyExchange, age);
  result.publicKeys = listOf(kSignatures, kOldSignatures, age);
  result.hostKeys = (pinnedKeyType.empty() ? std::string() : signaturesOf(pinnedKeyType, age)) + result.publicKeys;
  result.ciphers = listOf(kCiphers, kOldCiphers, age);
  result.macs = listOf(kMacs, kOldMacs, age);
  if (age == AlgorithmAge::OldToo) result.smallestRsaKey = kSmallestOldRsaKey;
  return result;
}

bool wouldOldAlgorithmsHelp(std::string_view libsshError) {
  // "kex error : no match for method server host key algo: server [ssh-rsa], client [ssh-ed25519,…]"
  const std::size_t server = libsshError.find("server [");
  if (server != std::string_view::npos) {
    const std::size_t end = libsshError.find(']', server);
    const std::string_view offered = libsshError.substr(server, end - server);
    for (const std::string_view old : {kOldKeyExchange, kOldSignatures, kOldCiphers, kOldMacs}) {
      for (std::size_t start = 0; start < old.size();) {
        const std::size_t comma = std::min(old.find(',', start), old.size());
        if (offered.find(old.substr(start, comma - start)) != std::string_view::npos) return true;
        start = comma + 1;
      }
    }
    return false;
  }
  return libsshError.find("key size") != std::string_view::npos ||
         libsshError.find("too short") != std::string_view::npos ||
         libsshError.find("too small") != std::string_view::npos;
}

}  // namespace soho::router
