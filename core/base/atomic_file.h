// Replaces whole files so that a crash, a full disk or a power cut leaves the old file or the new one, never half.
// Blocking; for the thread that owns the file. Platform code is in atomic_file_linux.cpp.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>

namespace soho {

enum class FileMode : std::uint16_t {
  OwnerOnly = 0600,
  WorldReadable = 0644,
};

/// Writes `content` to a new file beside `path`, syncs it, renames it over `path` and syncs the folder.
/// The folder must exist. On any error the old file is as it was and nothing is left behind.
/// Errors: DiskFull (also a quota or size limit), NoPermission (also a read-only disk), FileMissing (no such folder),
/// WriteFailed.
Result<void> replaceFile(const std::filesystem::path& path, std::string_view content,
                         FileMode mode = FileMode::OwnerOnly);
Result<void> replaceFile(const std::filesystem::path& path, std::span<const std::uint8_t> content,
                         FileMode mode = FileMode::OwnerOnly);

/// The whole content of a file of at most `maxBytes` bytes.
/// Errors: FileMissing, NoPermission, TooLarge, FileUnreadable.
Result<std::string> readFile(const std::filesystem::path& path, std::size_t maxBytes);

/// Creates the folder and its missing parents, each readable by its owner only (0700). One that exists keeps its mode:
/// a person may have named a shared folder, such as /tmp.
/// Errors: NoPermission, DiskFull, WriteFailed (also when something that is no folder is in the way).
Result<void> makeOwnerFolder(const std::filesystem::path& folder);

}  // namespace soho
