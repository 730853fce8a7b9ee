// Which algorithms we offer a router. Pure; any thread.
// The modern list is libssh's default (curve25519, ecdh, group14-sha256 and up; no SHA-1 signatures). The old one adds
// what dropbear before 2020.79 and OpenSSH before 7 need; only after a person allowed it for that router.
#pragma once

#include <string>
#include <string_view>

namespace soho::router {

enum class AlgorithmAge { Modern, OldToo };

/// Comma-separated names, most wanted first, as SSH_OPTIONS_… take them.
struct SshAlgorithms {
  std::string keyExchange;
  std::string hostKeys;
  std::string publicKeys;
  std::string ciphers;
  std::string macs;
  int smallestRsaKey = 2048;  ///< Bits.
};

/// `pinnedKeyType` ("ssh-ed25519"; may be empty) is asked for first: a router has several keys, we know one.
[[nodiscard]] SshAlgorithms algorithms(AlgorithmAge age, std::string_view pinnedKeyType);

/// Whether a failed negotiation, as libssh words it, would have succeeded with the old algorithms.
[[nodiscard]] bool wouldOldAlgorithmsHelp(std::string_view libsshError);

}  // namespace soho::router
