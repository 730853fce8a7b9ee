// The form in which one exporter's templates are written to disk. Pure.
#pragma once

#include "core/base/result.h"
#include "core/decoder/exporter.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace soho::collector {

inline constexpr int kTemplateFileVersion = 1;
/// A file with more is not one of ours.
inline constexpr std::size_t kMaxTemplatesPerFile = 8'192;
inline constexpr std::size_t kMaxFieldsPerTemplate = 4'096;

/// Versioned JSON. All templates are of `exporter`.
std::string writeTemplateFile(const decoder::ExporterKey& exporter, std::span<const decoder::StoredTemplate> templates);

/// FileTooNew for a later version, FileDamaged for everything else; `place` stands in the error.
Result<std::vector<decoder::StoredTemplate>> readTemplateFile(std::string_view content, const std::string& place);

}  // namespace soho::collector
