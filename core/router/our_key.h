// Installs a public key of ours on the router, so that no password needs to be kept, and takes it away again. Pure:
// makes the scripts; the driver says which file survives a reboot there.
#pragma once

#include "core/base/result.h"
#include "core/router/remote_script.h"
#include "core/router/ssh_key.h"

#include <string>
#include <string_view>

namespace soho::router {

/// The best kind that a server surely knows: the kind of its own host key, as servers do not say what they accept
/// (dropbear knows ed25519 since 2020.79 only, OpenWrt's knows no ECDSA). RSA takes seconds to make.
[[nodiscard]] KeyKind keyKindFor(std::string_view hostKeyType);

/// Ends the line of our key: "sohoflow-1a2b3c4d". What is removed is what ends with it.
[[nodiscard]] std::string keyComment(std::string_view installation);

/// Adds the key to `file` unless it is there: folder 0700, file 0600, owned by who owns the home. Other lines stay as
/// they are. BadAddress when the path, Malformed when the line or the installation is refused.
[[nodiscard]] Result<RemoteScript> addKeyScript(std::string_view file, std::string_view publicLine,
                                                std::string_view installation);

inline constexpr const char* kRemoveKeyScript = "remove_key";
/// Removes our line, and the file when nothing else is in it.
[[nodiscard]] Result<RemoteScript> removeKeyScript(std::string_view file, std::string_view installation);

}  // namespace soho::router
