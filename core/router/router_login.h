// Who logs in where: USER@HOST with a port, and what the login is proved with. Plain values; any thread.
// Credentials are secrets: they are handed on, never logged, stored or put into an error.
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace soho::router {

inline constexpr std::uint16_t kSshPort = 22;

struct RouterAddress {
  std::string user;
  std::string host;  ///< A name, an IPv4 or an IPv6 address, perhaps with its zone; no brackets.
  std::uint16_t port = kSshPort;

  /// "root@192.168.1.1", "admin@router.lan:2222", "root@[fd00::1]:22", "root@fe80::1%eth0". BadAddress.
  [[nodiscard]] static Result<RouterAddress> parse(std::string_view text);

  /// As a person reads it: "root@192.168.1.1"; with the port when it is not 22.
  [[nodiscard]] std::string toString() const;
  /// Without the login: "192.168.1.1:22", "[fd00::1]:22".
  [[nodiscard]] std::string hostAndPort() const;

  bool operator==(const RouterAddress&) const = default;
};

struct KeyFile {
  std::string path;
  QByteArray passphrase;  ///< Empty: none.
};

/// What the login may be proved with; tried in this order as far as the router takes it.
struct Credentials {
  std::optional<QByteArray> ourKey;  ///< Our private key, in OpenSSH's text form.
  std::optional<KeyFile> keyFile;
  bool usesAgent = false;                       ///< The agent of this session, $SSH_AUTH_SOCK.
  std::optional<QByteArray> password;           ///< Also answers a keyboard-interactive question for one, and sudo.
  std::optional<QByteArray> sudoPassword = {};  ///< For sudo alone, where the login is proved with a key.
};

}  // namespace soho::router
