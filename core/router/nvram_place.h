// A key of nvram where a path is expected: "nvram:sshd_authkeys". It is looked at, kept and put back like a file;
// look.sh knows it too. Pure; any thread.
#pragma once

#include "core/base/result.h"
#include "core/router/remote_script.h"

#include <string>
#include <string_view>

namespace soho::router {

[[nodiscard]] std::string nvramPlace(std::string_view key);
/// Empty for a path.
[[nodiscard]] std::string_view nvramKeyOf(std::string_view place);

/// A script whose answer readGetFile() takes: the bytes of a file or of a key of nvram. BadAddress as getFileScript().
[[nodiscard]] Result<std::string> getPlaceScript(std::string_view place);
/// Gives a key of nvram its old value, and commits. BadAddress when it is none.
[[nodiscard]] Result<RemoteScript> setNvramScript(std::string_view place, std::string_view value);
/// Takes a key out of nvram, and commits. BadAddress when it is none.
[[nodiscard]] Result<RemoteScript> unsetNvramScript(std::string_view place);

}  // namespace soho::router
