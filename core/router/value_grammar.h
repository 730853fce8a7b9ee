// What a value may look like before it goes near a router: strict on purpose, since quoting keeps a value from the
// shell but not from uci, nvram, a unit file or an option parser behind it. Pure; any thread.
#pragma once

#include <string_view>

namespace soho::router {

/// A network interface: 1 to 15 bytes (IFNAMSIZ) of letters, digits, '.', '_' and '-', not starting with '.' or '-'.
[[nodiscard]] bool isInterfaceName(std::string_view text);

/// An absolute path of at most 255 bytes: letters, digits and any of "/._-+@:,=", no empty, "." or ".." component.
[[nodiscard]] bool isRemotePath(std::string_view text);

/// A section, option or type of uci: letters, digits and '_' (libuci, uci_validate_name).
[[nodiscard]] bool isUciName(std::string_view text);

/// A configuration file of uci: as isUciName, and '-' (libuci, uci_validate_package).
[[nodiscard]] bool isUciPackage(std::string_view text);

/// A key of nvram: letters, digits, '_', '.', ':' and '-', at most 64 bytes.
[[nodiscard]] bool isNvramKey(std::string_view text);

/// A package of opkg, apk or apt: lower case letters, digits, '+', '-', '.', '_', starting with a letter or digit.
[[nodiscard]] bool isPackageName(std::string_view text);

/// A login name: letters, digits, '.', '_', '-' and '+' (RouterOS appends options with it), at most 64 bytes.
[[nodiscard]] bool isLoginName(std::string_view text);

/// A host name (RFC 1123 §2.1, with '_', which home routers use) or an IP address; IPv6 with or without its zone.
[[nodiscard]] bool isHost(std::string_view text);

}  // namespace soho::router
