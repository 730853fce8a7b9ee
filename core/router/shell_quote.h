// Puts values into scripts so that no shell reads them as anything but values. Pure; any thread.
// The scripts go to `sh` on standard input, whatever the login shell is: csh, a menu or RouterOS never see a value.
#pragma once

#include <string>
#include <string_view>

namespace soho::router {

/// `value` as one word of a POSIX shell script, in single quotes, where the shell gives no character a meaning
/// (POSIX.1-2017 XCU 2.2.2). Holds for any bytes, line breaks too; NUL, which no shell word can hold, is left out.
/// It does not keep a command from reading a leading '-' as an option: put `--` or a path before it.
[[nodiscard]] std::string shellWord(std::string_view value);

}  // namespace soho::router
