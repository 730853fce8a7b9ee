// stack.json in the acting user's state folder: which engine the stack was started with, and how. Any thread.
#pragma once

#include "core/container/engine_facts.h"
#include "core/container/stack_options.h"

#include <filesystem>
#include <optional>

namespace soho::container {

struct StackFile {
  std::optional<EngineKind> engine;
  StackOptions options;
};

/// Defaults when there is none. FileDamaged, FileUnreadable.
[[nodiscard]] Result<StackFile> readStackFile(const std::filesystem::path& stateFolder);
[[nodiscard]] Result<void> writeStackFile(const std::filesystem::path& stateFolder, const StackFile& content);

}  // namespace soho::container
