// Installs a public key of ours on the router, so that no password needs to be kept, and takes it away again. Pure:
// makes the scripts; the driver says which place survives a reboot there.
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

/// Where a router keeps the keys of a login.
struct KeyPlace {
  std::string file;              ///< What its SSH server reads at every login.
  std::string nvramKey = {};     ///< What the firmware writes that file from at every start; empty: the file lasts.
  std::string separator = "\n";  ///< Between two keys in nvram: one character.
  bool isOfUser = false;         ///< In the home of somebody who is not root: the file is theirs and stays so.
};

/// Adds the key to `place.nvramKey` unless it is there, and commits. Other keys stay as they are. Errors as
/// addKeyScript.
[[nodiscard]] Result<RemoteScript> addNvramKeyScript(const KeyPlace& place, std::string_view publicLine,
                                                     std::string_view installation);
inline constexpr const char* kRemoveNvramKeyScript = "nvram_remove_key";
/// Takes our line out of `place.nvramKey` and commits.
[[nodiscard]] Result<RemoteScript> removeNvramKeyScript(const KeyPlace& place, std::string_view installation);

inline constexpr const char* kRemoveKeyScript = "remove_key";
/// Removes our line, and the file when nothing else is in it.
[[nodiscard]] Result<RemoteScript> removeKeyScript(std::string_view file, std::string_view installation);

}  // namespace soho::router
