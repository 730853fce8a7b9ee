// Files to and from a router that has no sftp, no scp and no base64: they travel inside the script as printf escapes,
// and are compared with a checksum before they get their name. Pure: makes scripts and reads their answers; any thread.
#pragma once

#include "core/base/result.h"
#include "core/router/remote_shell.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace soho::router {

/// Larger files are not what a configuration is made of.
inline constexpr std::size_t kMaxTransferredFile = std::size_t{256} * 1024;

struct RemoteFile {
  std::string path;           ///< As isRemotePath().
  std::string content;        ///< Any bytes, at most kMaxTransferredFile.
  std::uint32_t mode = 0644;  ///< Permission bits, at most 07777.
  bool operator==(const RemoteFile&) const = default;
};

/// A subshell that gives `file.path` exactly this content and mode: written beside it, compared by SHA-256, else MD5,
/// else size, then renamed over it; on failure what was there stays. Exit code 0, or one of those that
/// putFileOutcome() reads. BadAddress when the path, TooLarge when the content is refused.
[[nodiscard]] Result<std::string> putFileScript(const RemoteFile& file);

/// What the answer to putFileScript() says: DiskFull, NoPermission, FileMissing (no such folder), WriteFailed,
/// Malformed (arrived differently).
[[nodiscard]] Result<void> putFileOutcome(std::string_view path, const ShellAnswer& answer);

/// A script that prints mode, checksum and bytes of a file. BadAddress when the path is refused.
[[nodiscard]] Result<std::string> getFileScript(std::string_view path);

/// Empty when there is no such file. NoPermission, TooLarge, Malformed (what came is not what the router says it sent),
/// Unsupported (there is something else of that name: a folder, a device).
[[nodiscard]] Result<std::optional<RemoteFile>> readGetFile(std::string_view path, const ShellAnswer& answer);

}  // namespace soho::router
